/** Comparisons and membership: one side is brought to the other. */
import { blank, given, type Wish } from '../../field-types/samples/sampling.ts';
import { contrary, opposite as turned } from '../../expression/describe/conditions.ts';
import { isList } from '../../expression/values.ts';
import type { CompareOperator, Expression, UnaryTest } from '../../model/expression.ts';
import type { FilingState } from '../../model/filing.ts';
import type { Value } from '../../model/value.ts';
import { isReached } from '../enter.ts';
import { at, elements, valueOfSite } from '../place.ts';
import { achieveAll, type Aim, inTurn, type Search, type Trials } from '../search.ts';
import { compared, isFalse, isTrue, truthOf, wishes } from '../wish.ts';

type Compare = Extract<Expression, { kind: 'compare' }>;

export function* compareWays(search: Search, state: FilingState, aim: Aim, node: Compare): Trials {
  const truth = truthOf(aim.wish);
  if (truth === undefined) return;
  const isHeld = truth === 'true' || truth === 'notFalse';
  const operator = isHeld ? node.operator : contrary[node.operator];
  yield* sidesWays(search, state, aim, { ...node, operator });
  if ((truth === 'notTrue' || truth === 'notFalse') && operator !== '=' && operator !== '!=')
    for (const side of [node.left, node.right]) yield* search.achieve(state, { ...at(aim, side), wish: blank });
}

function* sidesWays(search: Search, state: FilingState, aim: Aim, node: Compare): Trials {
  const [left, right] = [at(aim, node.left), at(aim, node.right)];
  const [one, other] = [valueOfSite(state, left), valueOfSite(state, right)];
  const byLeft = compared(node.operator, other);
  const byRight = compared(turned[node.operator], one);
  const ways: Trials[] = [];
  if (byLeft !== undefined) ways.push(search.achieve(state, { ...left, wish: byLeft }));
  if (byRight !== undefined) ways.push(search.achieve(state, { ...right, wish: byRight }));
  yield* followed(search, inTurn(ways), aim, node);
  if (typeof one === 'boolean' || typeof other === 'boolean') yield* bothWays(search, state, aim, node);
  else yield* givenFirst(search, state, aim, node);
}

/** What moves both sides at once: the side that was moved first is followed by the other. */
function* followed(search: Search, trials: Trials, aim: Aim, node: Compare): Trials {
  const missed: FilingState[] = [];
  for (const trial of trials) {
    if (isReached(trial, aim)) yield trial;
    else if (missed.length < MOST_FOLLOWED) missed.push(trial);
  }
  for (const state of missed)
    for (const [side, other, operator] of [
      [node.left, node.right, node.operator],
      [node.right, node.left, turned[node.operator]],
    ] as const) {
      const wish = compared(operator, valueOfSite(state, at(aim, other)));
      if (wish !== undefined) yield* search.achieve(state, { ...at(aim, side), wish });
    }
}

const MOST_FOLLOWED = 4;

/** Conditions compared with each other. */
function* bothWays(search: Search, state: FilingState, aim: Aim, { left, right, operator }: Compare): Trials {
  for (const wish of [isFalse, isTrue]) {
    const other = operator === '=' ? wish : wish === isTrue ? isFalse : isTrue;
    const list: readonly Aim[] = [
      { ...at(aim, left), wish },
      { ...at(aim, right), wish: other },
    ];
    yield* achieveAll(search, state, { list, isReached });
  }
}

/** A side that is blank, or that cannot be brought to the other as it is, is answered first. */
function* givenFirst(search: Search, state: FilingState, aim: Aim, node: Compare): Trials {
  if (isLiteral(node.left) || isLiteral(node.right)) return;
  for (const [side, other] of [
    [node.left, node.right],
    [node.right, node.left],
  ] as const) {
    if (valueOfSite(state, at(aim, side)) !== null) continue;
    for (const answered of search.achieve(state, { ...at(aim, side), wish: given })) {
      const value = valueOfSite(answered, at(aim, side));
      const wish = compared(side === node.left ? turned[node.operator] : node.operator, value);
      if (wish !== undefined) yield* search.achieve(answered, { ...at(aim, other), wish });
    }
  }
}

function isLiteral(node: Expression): boolean {
  return node.kind === 'literal';
}

/** `between` and `in`. */
export function* memberWays(
  search: Search,
  state: FilingState,
  aim: Aim,
  node: Extract<Expression, { kind: 'between' | 'in' }>,
): Trials {
  const truth = truthOf(aim.wish);
  if (truth === undefined) return;
  const tests: readonly UnaryTest[] =
    node.kind === 'in'
      ? node.tests
      : [{ kind: 'range', low: node.low, high: node.high, includesLow: true, includesHigh: true }];
  if (truth === 'true' || truth === 'notFalse') {
    for (const test of tests) yield* passed(search, state, aim, { of: node.of, test });
    if (truth === 'notFalse') yield* search.achieve(state, { ...at(aim, node.of), wish: blank });
    return;
  }
  const members = tests.map((test) => membersOf(state, aim, test));
  if (members.every((list) => list !== undefined)) {
    const values = members.flat();
    const wish: Wish = { kind: 'not', values: truth === 'false' ? [...values, null] : values };
    return yield* search.achieve(state, { ...at(aim, node.of), wish });
  }
  const list = tests.map((test): Aim => ({ ...at(aim, asCondition(node.of, test)), wish: wishes[truth] }));
  yield* achieveAll(search, state, { list, isReached });
}

function membersOf(state: FilingState, aim: Aim, test: UnaryTest): readonly Value[] | undefined {
  if (test.kind === 'equal') return [valueOfSite(state, at(aim, test.to))];
  if (test.kind !== 'member') return undefined;
  const list = valueOfSite(state, at(aim, test.of));
  return isList(list) ? list : undefined;
}

interface Tested {
  readonly of: Expression;
  readonly test: UnaryTest;
}

function* passed(search: Search, state: FilingState, aim: Aim, { of, test }: Tested): Trials {
  if (test.kind !== 'member') return yield* search.achieve(state, { ...at(aim, asCondition(of, test)), wish: isTrue });
  const list = valueOfSite(state, at(aim, test.of));
  for (const value of isList(list) ? list : [])
    yield* search.achieve(state, { ...at(aim, of), wish: { kind: 'is', value } });
  const value = valueOfSite(state, at(aim, of));
  for (const element of value === null ? [] : (elements(state, at(aim, test.of)) ?? []))
    yield* search.achieve(state, { ...element, wish: { kind: 'is', value } });
}

function asCondition(of: Expression, test: UnaryTest): Expression {
  switch (test.kind) {
    case 'equal':
      return { kind: 'compare', operator: '=', left: of, right: test.to, deep: test.deep };
    case 'compare':
      return { kind: 'compare', operator: test.operator, left: of, right: test.to, deep: test.deep };
    case 'member':
      return { kind: 'in', of, tests: [test] };
    case 'range': {
      const compare = (operator: CompareOperator, right: Expression): Expression => {
        return { kind: 'compare', operator, left: of, right, deep: false };
      };
      const left = compare(test.includesLow ? '>=' : '>', test.low);
      return { kind: 'and', left, right: compare(test.includesHigh ? '<=' : '<', test.high) };
    }
  }
}
