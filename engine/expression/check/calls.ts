/** Calls of functions: their arguments in order, of the right type, and written out where they have to be. */
import { closest } from '../../diagnostics/did-you-mean.ts';
import { expressionMessages as messages } from '../../diagnostics/expression-messages.ts';
import type { Localized } from '../../diagnostics/finding.ts';
import type { Expression } from '../../model/expression.ts';
import type { ValueType } from '../../model/value.ts';
import type { Accepted, FunctionDefinition, Parameter } from '../functions/definition.ts';
import { functions } from '../functions.ts';
import { insteadOf } from '../functions/left-out.ts';
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
  const before = checking.findings.length;
  const given = argumentsInOrder(checking, node, definition);
  const isNamedRight = checking.findings.length === before;
  const typed = given.map((argument) => checkArgument(checking, definition.name, argument, scope));
  if (!isNamedRight || !checkCount(checking, node, given, definition)) return mistaken;
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
  if (last !== undefined && insteadOf(text) === undefined) {
    if (text === `not ${last}`) report(checking, name, messages.notWithoutBrackets, `${last}(…)`);
    else report(checking, name, messages.missingOperator, `${text}(…)`);
    return;
  }
  report(checking, name, messages.unknownFunction, text, functionAdvice(text, closest(text, known)));
}

function functionAdvice(name: string, nearest: string | undefined): Localized {
  const instead = insteadOf(name);
  if (instead !== undefined) return instead;
  if (nearest !== undefined) return { zh: `是不是“${nearest}”？`, en: `Did you mean "${nearest}"?` };
  return { zh: '请在说明书的函数表里查找', en: 'See the list of functions in the manual' };
}

/** Named arguments in the order of the parameters; an optional one that is left out before the last is null. */
function argumentsInOrder(checking: Checking, node: CallNode, definition: FunctionDefinition): readonly SyntaxNode[] {
  if (node.arguments.every(({ name }) => name === undefined)) return node.arguments.map(({ value }) => value);
  const { parameters } = definition;
  const byName = new Map<string, SyntaxNode>();
  for (const { name, value } of node.arguments) {
    if (name === undefined) continue;
    const parameter = parameters.find((one) => one.name === name.text || one.alias === name.text);
    if (parameter !== undefined && !byName.has(parameter.name)) byName.set(parameter.name, value);
    else {
      const known = parameters.map((one) => one.name).join(', ');
      const entry = parameter === undefined ? messages.unknownParameter : messages.parameterTwice;
      report(checking, name, entry, definition.name, name.text, known);
    }
  }
  const missing = parameters.find((one) => one.optional !== true && !byName.has(one.name));
  if (missing !== undefined && byName.size === node.arguments.length)
    report(checking, node, messages.parameterMissing, definition.name, missing.name);
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
    if (parameter === undefined || node === undefined) continue;
    const accepts = given.length > 1 ? oneByOne(parameter) : parameter.accepts;
    if (isAccepted(type, accepts)) continue;
    report(checking, node, messages.wrongArgument, name, acceptedInWords(accepts), typeInWords(type));
  }
}

/** `sum(a, b)` adds values, not lists. */
function oneByOne({ accepts, repeats }: Parameter): readonly Accepted[] {
  const single = accepts.filter((accepted) => accepted !== 'list' && !accepted.endsWith('s'));
  return repeats === true && single.length > 0 ? single : accepts;
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
    const isWhole =
      parameters[position]?.accepts.includes('any') ?? parameters.at(-1)?.accepts.includes('any') ?? false;
    const item = isWhole ? type : itemOf(type);
    if (!sameKind(shared, item))
      report(checking, node, messages.wrongArgument, name, typeInWords(shared), typeInWords(type));
    else if (checkUnits(checking, node, shared, item)) checkCodes(checking, node, shared);
    shared = joined(shared, item) ?? shared;
  }
}
