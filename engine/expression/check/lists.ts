/** Lists, loops and if: where several values have to be of one type. */
import { expressionMessages as messages } from '../../diagnostics/expression-messages.ts';
import type { Iterator } from '../../model/expression.ts';
import type { ValueType } from '../../model/value.ts';
import type { LoopSyntax, SyntaxNode } from '../syntax.ts';
import { fitsAll, joined, listOf, sameKind, typeInWords, types } from '../types.ts';
import { check, type Checking, noteEnumerated, report, type Typed } from './checking.ts';
import { checkCondition, checkUnits } from './result.ts';
import { type Scope, withVariable } from './scope.ts';

export function checkIf(checking: Checking, node: Extract<SyntaxNode, { kind: 'if' }>, scope: Scope): Typed {
  const condition = checkCondition(checking, node.condition, scope).expression;
  const then = check(checking, node.then, scope);
  const otherwise = check(checking, node.otherwise, scope);
  const type = joined(then.type, otherwise.type);
  if (type === undefined) {
    report(checking, node, messages.branchesDiffer, typeInWords(then.type), typeInWords(otherwise.type));
  } else checkUnits(checking, node, then.type, otherwise.type);
  const expression = { kind: 'if', condition, then: then.expression, otherwise: otherwise.expression } as const;
  return { expression, type: type ?? types.unknown };
}

export function checkList(checking: Checking, node: Extract<SyntaxNode, { kind: 'list' }>, scope: Scope): Typed {
  let of: ValueType = types.null;
  const items = node.items.map((item) => {
    const typed = check(checking, item, scope);
    const both = joined(of, typed.type);
    if (both === undefined) report(checking, item, messages.itemsDiffer, typeInWords(of), typeInWords(typed.type));
    else checkUnits(checking, item, of, typed.type);
    of = both ?? types.unknown;
    return typed.expression;
  });
  return { expression: { kind: 'list', items }, type: listOf(of) };
}

export function checkLoop(
  checking: Checking,
  node: Extract<SyntaxNode, { kind: 'for' | 'quantified' }>,
  scope: Scope,
): Typed {
  const iterators: Iterator[] = [];
  const sources: (readonly [SyntaxNode, Typed])[] = [];
  let inner = scope;
  for (const loop of node.loops) {
    const entered = enterLoop(checking, loop, inner);
    iterators.push(entered.iterator);
    sources.push([loop.over, entered.over]);
    inner = entered.scope;
  }
  const typed =
    node.kind === 'for'
      ? forBody(check(checking, node.body, inner), iterators)
      : quantifiedBody(checkCondition(checking, node.satisfies, inner), iterators, node.quantifier);
  for (const [over, source] of sources) noteEnumerated(checking, over, source);
  return typed;
}

function forBody({ expression: body, type }: Typed, iterators: readonly Iterator[]): Typed {
  return { expression: { kind: 'for', iterators, body }, type: listOf(type) };
}

function quantifiedBody(
  { expression: satisfies }: Typed,
  iterators: readonly Iterator[],
  quantifier: 'some' | 'every',
): Typed {
  return { expression: { kind: 'quantified', quantifier, iterators, satisfies }, type: types.boolean };
}

interface Entered {
  readonly iterator: Iterator;
  readonly over: Typed;
  readonly scope: Scope;
}

function enterLoop(checking: Checking, { name, over, to }: LoopSyntax, scope: Scope): Entered {
  const source = checking.inspect(checking, over, scope);
  const common = { slot: scope.nextSlot, name: name.text, over: source.expression };
  if (to !== undefined) {
    const end = check(checking, to, scope);
    for (const [node, { type }] of [
      [over, source],
      [to, end],
    ] as const) {
      if (!sameKind(type, types.number)) report(checking, node, messages.notLoopable, typeInWords(type));
    }
    const inner = withVariable(scope, name.text, types.number, undefined);
    return { iterator: { ...common, to: end.expression }, over: source, scope: inner };
  }
  const { type } = source;
  if (type.kind !== 'list' && !fitsAll(type)) report(checking, over, messages.notLoopable, typeInWords(type));
  const of = type.kind === 'list' ? type.of : types.unknown;
  return { iterator: common, over: source, scope: withVariable(scope, name.text, of, source.origin) };
}
