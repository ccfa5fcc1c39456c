/** Calls of functions: their arguments in order, of the right type, and written out where they have to be. */
import { closest } from '../../diagnostics/did-you-mean.ts';
import { expressionMessages as messages } from '../../diagnostics/expression-messages.ts';
import type { Localized } from '../../diagnostics/finding.ts';
import type { Expression } from '../../model/expression.ts';
import type { ValueType } from '../../model/value.ts';
import type { FunctionDefinition } from '../functions/definition.ts';
import { functions } from '../functions.ts';
import type { SyntaxNode } from '../syntax.ts';
import { itemOf, joined, sameKind, typeInWords, types } from '../types.ts';
import { acceptedInWords, isAccepted } from './accepted.ts';
import { check, checkEnumerated, type Checking, mistaken, report, type Typed } from './checking.ts';
import { checkCodes } from './codes.ts';
import { checkLiterals } from './literals.ts';
import { checkUnits } from './result.ts';
import type { Scope } from './scope.ts';

type CallNode = Extract<SyntaxNode, { kind: 'call' }>;

export function checkCall(checking: Checking, node: CallNode, scope: Scope): Typed {
  const definition = functions.get(node.name.text);
  if (definition === undefined) {
    for (const { value } of node.arguments) check(checking, value, scope);
    unknownFunction(checking, node);
    return mistaken;
  }
  const given = argumentsInOrder(checking, node, definition);
  const typed = given.map((argument) => checkArgument(checking, definition.name, argument, scope));
  if (!checkCount(checking, node, given, definition)) return mistaken;
  const findings = checking.findings.length;
  checkTypes(checking, given, typed, definition);
  if (checking.findings.length > findings) return mistaken;
  if (definition.alike === true) checkAlike(checking, given, typed, definition);
  const special = checkLiterals(checking, given, definition);
  const passed = [...typed.map(({ expression }) => expression), ...special.added];
  const expression: Expression = { kind: 'call', function: definition.name, arguments: passed };
  const type = special.type ?? definition.returns(typed.map(({ type: one }) => one));
  const origin = definition.name === 'flatten' ? typed[0]?.origin : undefined;
  return origin === undefined ? { expression, type } : { expression, type, origin };
}

function checkArgument(checking: Checking, name: string, node: SyntaxNode, scope: Scope): Typed {
  if (name === 'flatten') return checking.inspect(checking, node, scope);
  return name === 'count' ? checkEnumerated(checking, node, scope) : check(checking, node, scope);
}

function unknownFunction(checking: Checking, { name }: CallNode): void {
  const { text } = name;
  const known = [...functions.keys()];
  const last = known.find((other) => text.endsWith(` ${other}`));
  if (last !== undefined) {
    if (text === `not ${last}`) report(checking, name, messages.notWithoutBrackets, `${last}(…)`);
    else report(checking, name, messages.missingOperator, `${text}(…)`);
    return;
  }
  report(checking, name, messages.unknownFunction, text, functionAdvice(text, closest(text, known)));
}

function functionAdvice(name: string, nearest: string | undefined): Localized {
  if (name === 'today' || name === 'now') {
    return { zh: '要用当天日期，请写 filing.date', en: 'For the day of the filing write filing.date' };
  }
  if (name === 'time' || name === 'date and time') {
    return { zh: '公式里只有日期，没有钟点，请用 date(…)', en: 'There are only days; use date(…)' };
  }
  if (nearest !== undefined) return { zh: `是不是“${nearest}”？`, en: `Did you mean "${nearest}"?` };
  return { zh: '请在说明书的函数表里查找', en: 'See the list of functions in the manual' };
}

/** Named arguments in the order of the parameters; what is left out before the last is null. */
function argumentsInOrder(checking: Checking, node: CallNode, definition: FunctionDefinition): readonly SyntaxNode[] {
  if (node.arguments.every(({ name }) => name === undefined)) return node.arguments.map(({ value }) => value);
  const { parameters } = definition;
  const byName = new Map<string, SyntaxNode>();
  for (const { name, value } of node.arguments) {
    if (name === undefined) continue;
    if (parameters.some((parameter) => parameter.name === name.text)) byName.set(name.text, value);
    else {
      const known = parameters.map((parameter) => parameter.name).join(', ');
      report(checking, name, messages.unknownParameter, definition.name, name.text, known);
    }
  }
  const last = parameters.findLastIndex(({ name }) => byName.has(name));
  const none: SyntaxNode = { kind: 'literal', value: null, start: node.start, end: node.end };
  return parameters.slice(0, last + 1).map(({ name }) => byName.get(name) ?? none);
}

function checkCount(
  checking: Checking,
  node: CallNode,
  { length: got }: readonly SyntaxNode[],
  { name, parameters }: FunctionDefinition,
): boolean {
  const least = parameters.filter(({ optional }) => optional !== true).length;
  const most = parameters.at(-1)?.repeats === true ? Number.POSITIVE_INFINITY : parameters.length;
  if (got >= least && got <= most) return true;
  report(checking, node, messages.argumentCount, name, countInWords(least, most), got);
  return false;
}

function countInWords(least: number, most: number): Localized {
  if (most === Number.POSITIVE_INFINITY) return { zh: `至少${least}`, en: `at least ${least}` };
  return least === most ? { zh: `${least}`, en: `${least}` } : { zh: `${least}到${most}`, en: `${least} to ${most}` };
}

function checkTypes(
  checking: Checking,
  given: readonly SyntaxNode[],
  typed: readonly Typed[],
  { name, parameters }: FunctionDefinition,
): void {
  for (const [position, { type }] of typed.entries()) {
    const parameter = parameters[Math.min(position, parameters.length - 1)];
    const node = given[position];
    if (parameter === undefined || node === undefined || isAccepted(type, parameter.accepts)) continue;
    report(checking, node, messages.wrongArgument, name, acceptedInWords(parameter.accepts), typeInWords(type));
  }
}

/** One type and one unit for all; a text that is written out has to be a code of the choice beside it. */
function checkAlike(
  checking: Checking,
  given: readonly SyntaxNode[],
  typed: readonly Typed[],
  { name, parameters }: FunctionDefinition,
): void {
  let shared: ValueType = types.null;
  for (const [position, { type }] of typed.entries()) {
    const node = given[position];
    if (node === undefined || parameters[position]?.name === 'decimals') continue;
    const item = name === 'get or else' ? type : itemOf(type);
    if (!sameKind(shared, item))
      report(checking, node, messages.wrongArgument, name, typeInWords(shared), typeInWords(type));
    else if (checkUnits(checking, node, shared, item)) checkCodes(checking, node, shared);
    shared = joined(shared, item) ?? shared;
  }
}
