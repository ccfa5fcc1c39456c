/** Arguments that have to be written out: patterns, dates, durations and names of lists. */
import { closest } from '../../diagnostics/did-you-mean.ts';
import { expressionMessages as messages } from '../../diagnostics/expression-messages.ts';
import type { Expression } from '../../model/expression.ts';
import type { Scalar, ValueType } from '../../model/value.ts';
import { makeDay, parseDay, parseDuration } from '../dates.ts';
import type { FunctionDefinition } from '../functions/definition.ts';
import { areFlags, compilePattern, fits } from '../functions/pattern.ts';
import type { SyntaxNode } from '../syntax.ts';
import { types, typeInWords } from '../types.ts';
import { type Checking, type CodeListNames, report } from './checking.ts';
import { slownessOf } from './pattern/slow-pattern.ts';

/** `added`: further arguments, which carry what the evaluator needs of a list. `type`: the result, known only from the text. */
export interface Literals {
  readonly added: readonly Expression[];
  readonly type?: ValueType;
}

export function checkLiterals(
  checking: Checking,
  given: readonly SyntaxNode[],
  definition: FunctionDefinition,
): Literals {
  let found: Literals = { added: [] };
  if (definition.name === 'date') checkDate(checking, given);
  if (definition.name === 'number') checkNumber(checking, given);
  for (const [position, { literal }] of definition.parameters.entries()) {
    const node = given[position];
    if (literal === undefined || node === undefined) continue;
    if (literal === 'flags' && node.kind === 'literal' && node.value === null) continue;
    const value = writtenOut(checking, node);
    if (value === null) continue; // A constant that could not be worked out, which is reported where it stands.
    const text = typeof value === 'string' ? value : undefined;
    if (text === undefined) report(checking, node, messages.literalNeeded, definition.name);
    else if (literal === 'flags') checkFlags(checking, node, text);
    else if (literal === 'pattern') checkPattern(checking, node, { pattern: text, given, definition });
    else if (literal === 'duration') found = checkDuration(checking, node, text);
    else found = checkListName(checking, node, text, definition.name);
  }
  return found;
}

/** The value of a literal, or of a constant of the edition, which is as good as one; undefined for anything else. */
function writtenOut({ typed }: Checking, node: SyntaxNode): Scalar | undefined {
  if (node.kind === 'literal') return node.value ?? undefined;
  const expression = typed.get(node)?.expression;
  return expression?.kind === 'literal' && expression.constant !== undefined ? expression.value : undefined;
}

/** A text, a date, or year, month and day. */
function checkDate(checking: Checking, given: readonly SyntaxNode[]): void {
  const [from] = given;
  if (from === undefined) return;
  const type = checking.typed.get(from)?.type ?? types.unknown;
  const isNumber = type.kind === 'number';
  if (given.length === 2 || (given.length === 1 && isNumber)) reportCount(checking, given, 'date');
  else if (given.length === 3 && (type.kind === 'text' || type.kind === 'date')) {
    report(checking, from, messages.wrongArgument, 'date', typeInWords(types.number), typeInWords(type));
  } else if (given.length === 3) checkDay(checking, given);
  else if (from.kind === 'literal' && typeof from.value === 'string' && parseDay(from.value) === null) {
    report(checking, from, messages.badDate, from.value);
  }
}

/** Year, month and day that are all written out. */
function checkDay(checking: Checking, given: readonly SyntaxNode[]): void {
  const [year, month, day] = given.map(writtenNumber);
  if (year === undefined || month === undefined || day === undefined || makeDay(year, month, day) !== null) return;
  report(checking, spanOf(given), messages.badDate, `${year}-${month}-${day}`);
}

function writtenNumber(node: SyntaxNode): number | undefined {
  if (node.kind === 'literal' && typeof node.value === 'number') return node.value;
  const positive = node.kind === 'negate' ? writtenNumber(node.of) : undefined;
  return positive === undefined ? undefined : 0 - positive;
}

/** A number or a text that writes one, or a text with both of its separators. */
function checkNumber(checking: Checking, given: readonly SyntaxNode[]): void {
  const [from] = given;
  const type = from === undefined ? types.unknown : (checking.typed.get(from)?.type ?? types.unknown);
  if (given.length === 2) reportCount(checking, given, 'number');
  else if (given.length === 3 && from !== undefined && type.kind === 'number') {
    report(checking, from, messages.wrongArgument, 'number', typeInWords(types.text), typeInWords(type));
  }
}

function reportCount(checking: Checking, given: readonly SyntaxNode[], call: string): void {
  report(checking, spanOf(given), messages.argumentCount, call, { zh: '1或3', en: '1 or 3' }, given.length);
}

function spanOf(given: readonly SyntaxNode[]) {
  return { start: Math.min(...given.map(({ start }) => start)), end: Math.max(...given.map(({ end }) => end)) };
}

function checkFlags(checking: Checking, node: SyntaxNode, flags: string): void {
  if (!areFlags(flags)) report(checking, node, messages.badFlags, flags);
}

interface PatternCall {
  readonly pattern: string;
  readonly given: readonly SyntaxNode[];
  readonly definition: FunctionDefinition;
}

/** A pattern to replace or to split by has to fit something. */
function checkPattern(checking: Checking, node: SyntaxNode, { pattern, given, definition }: PatternCall): void {
  const at = definition.parameters.findIndex(({ literal }) => literal === 'flags');
  const written = at < 0 || given[at] === undefined ? null : writtenOut(checking, given[at]);
  const flags = typeof written === 'string' && areFlags(written) ? written : '';
  const compiled = compilePattern(pattern, flags);
  if (compiled === null) report(checking, node, messages.badPattern, pattern);
  else if (definition.name !== 'matches' && fits(compiled, '')) report(checking, node, messages.emptyFit, pattern);
  else checkSpeed(checking, node, pattern, flags);
}

function checkSpeed(checking: Checking, node: SyntaxNode, pattern: string, flags: string): void {
  const slowness = slownessOf(pattern, flags);
  switch (slowness?.kind) {
    case 'exponential':
      return report(checking, node, messages.slowPattern, slowness.loop, ...slowness.parts);
    case 'polynomial':
      return report(checking, node, messages.crawlingPattern, ...slowness.parts);
    case 'intricate':
      return report(checking, node, messages.intricatePattern, pattern);
    case undefined:
  }
}

function checkDuration(checking: Checking, node: SyntaxNode, text: string): Literals {
  const duration = parseDuration(text);
  if (duration !== null) return { added: [], type: { kind: 'duration', of: duration.of } };
  report(checking, node, messages.badDuration, text);
  return { added: [] };
}

function checkListName(checking: Checking, node: SyntaxNode, name: string, call: string): Literals {
  const { lists } = checking.input;
  const list = Object.hasOwn(lists, name) ? lists[name] : undefined;
  if (list === undefined) {
    report(checking, node, messages.unknownList, name, closest(name, Object.keys(lists)));
    return { added: [] };
  }
  return call === 'parent code' ? withParents(list, name) : { added: [codesOf(list.codes)] };
}

function withParents({ codes, parents = {} }: CodeListNames, list: string): Literals {
  const above = codes.map((code) => (Object.hasOwn(parents, code) ? (parents[code] ?? null) : null));
  const known = [...new Set(above.filter((code) => code !== null))];
  return { added: [codesOf(codes), codesOf(above)], type: { kind: 'text', codes: known, list } };
}

function codesOf(codes: readonly (string | null)[]): Expression {
  return { kind: 'list', items: codes.map((value) => ({ kind: 'literal', value })) };
}
