/** Arguments that have to be written out: patterns, dates, durations and names of lists. */
import { closest } from '../../diagnostics/did-you-mean.ts';
import { expressionMessages as messages } from '../../diagnostics/expression-messages.ts';
import type { Expression } from '../../model/expression.ts';
import type { Scalar, ValueType } from '../../model/value.ts';
import { parseDay, parseDuration } from '../dates.ts';
import type { FunctionDefinition } from '../functions/definition.ts';
import { compilePattern, isSlowPattern } from '../functions/pattern.ts';
import type { SyntaxNode } from '../syntax.ts';
import { type Checking, type CodeListNames, report } from './checking.ts';

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
  for (const [position, { literal }] of definition.parameters.entries()) {
    const node = given[position];
    if (literal === undefined || node === undefined) continue;
    const value = writtenOut(checking, node);
    if (value === null) continue; // A constant that could not be worked out, which is reported where it stands.
    const text = typeof value === 'string' ? value : undefined;
    if (text === undefined) report(checking, node, messages.literalNeeded, definition.name);
    else if (literal === 'pattern') checkPattern(checking, node, text);
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
  const isNumber = checking.typed.get(from)?.type.kind === 'number';
  if (given.length !== (isNumber ? 3 : 1)) {
    const span = { start: from.start, end: given.at(-1)?.end ?? from.end };
    report(checking, span, messages.argumentCount, 'date', { zh: '1或3', en: '1 or 3' }, given.length);
  } else if (from.kind === 'literal' && typeof from.value === 'string' && parseDay(from.value) === null) {
    report(checking, from, messages.badDate, from.value);
  }
}

function checkPattern(checking: Checking, node: SyntaxNode, pattern: string): void {
  if (compilePattern(pattern) === null) report(checking, node, messages.badPattern, pattern);
  else if (isSlowPattern(pattern)) report(checking, node, messages.slowPattern, pattern);
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
