/** Arithmetic solved for one operand: numbers, texts, days and durations. */
import { blank, given, type Wish } from '../../field-types/samples/sampling.ts';
import { addDays, addMonths, daysBetween, monthsBetween } from '../../expression/dates.ts';
import { add, divide, multiply, subtract } from '../../expression/decimal.ts';
import { opposite as turned } from '../../expression/describe/conditions.ts';
import type { Expression } from '../../model/expression.ts';
import type { FilingState } from '../../model/filing.ts';
import type { Value } from '../../model/value.ts';
import { isReached } from '../enter.ts';
import { limitsAt } from '../limits.ts';
import { at, locate, valueOfSite } from '../place.ts';
import { achieveAll, type Aim, type Search, type Site, type Trials } from '../search.ts';
import { compared, through } from '../wish.ts';

type Arithmetic = Extract<Expression, { kind: 'arithmetic' }>;

export function* arithmeticWays(
  search: Search,
  state: FilingState,
  aim: Aim,
  node: Extract<Expression, { kind: 'arithmetic' | 'negate' }>,
): Trials {
  if (node.kind === 'negate') {
    const wish = through(aim.wish, (value) => 0 - value, true);
    if (wish !== undefined) yield* search.achieve(state, { ...at(aim, node.of), wish });
    return;
  }
  const [left, right] = [at(aim, node.left), at(aim, node.right)];
  if (aim.wish.kind === 'is' && aim.wish.value === null) {
    for (const side of [left, right]) yield* search.achieve(state, { ...side, wish: blank });
    return;
  }
  const sides = [left, right].map((side): Aim => ({ ...side, wish: given }));
  let starts = 0;
  for (const answered of achieveAll(search, state, { list: sides, isReached })) {
    if (starts++ === MOST_STARTS) return;
    if (isReached(answered, aim)) yield answered;
    const [one, other] = [valueOfSite(answered, left), valueOfSite(answered, right)];
    for (const wish of leftWishes(node, aim.wish, other)) yield* search.achieve(answered, { ...left, wish });
    for (const wish of rightWishes(node, aim.wish, one)) yield* search.achieve(answered, { ...right, wish });
    yield* bothSides(search, answered, aim, node);
    yield* atLimits(search, answered, aim, node);
  }
}

/** Answers to begin with where a side is blank: from each of them the other side is worked out. */
const MOST_STARTS = 6;

/** How far one side is moved for the other to fit: whole numbers do not always divide. */
const STEPS = [1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6];

function* bothSides(search: Search, state: FilingState, aim: Aim, node: Arithmetic): Trials {
  const now = valueOfSite(state, at(aim, node.left));
  if (node.on !== 'number' || aim.wish.kind !== 'is' || typeof now !== 'number') return;
  for (const step of STEPS) {
    const moved: Wish = { kind: 'is', value: add(now, step) };
    const [wish] = rightWishes(node, aim.wish, add(now, step));
    if (wish === undefined) continue;
    const list: readonly Aim[] = [
      { ...at(aim, node.left), wish: moved },
      { ...at(aim, node.right), wish },
    ];
    yield* achieveAll(search, state, { list, isReached });
  }
}

/** One side as far as its limits let it, for the other to go the rest. */
function* atLimits(search: Search, state: FilingState, aim: Aim, node: Arithmetic): Trials {
  if (node.on !== 'number' || aim.wish.kind !== 'order') return;
  for (const [side, other, wishesFor] of [
    [node.left, node.right, rightWishes],
    [node.right, node.left, leftWishes],
  ] as const)
    for (const limit of finiteLimits(state, at(aim, side)))
      for (const wish of wishesFor(node, aim.wish, limit)) {
        const list: readonly Aim[] = [
          { ...at(aim, side), wish: { kind: 'is', value: limit } },
          { ...at(aim, other), wish },
        ];
        yield* achieveAll(search, state, { list, isReached });
      }
}

function finiteLimits(state: FilingState, site: Site): readonly number[] {
  const located = locate(state, site);
  if (located?.kind !== 'field') return [];
  const { low, high } = limitsAt(state, located.path);
  return [high, low].filter(Number.isFinite);
}

/** What the wish for the result asks of the left operand while the right one stays. */
function leftWishes({ on, operator }: Arithmetic, wish: Wish, right: Value): readonly Wish[] {
  if (on === 'text')
    return textWishes(wish, (text) => (isText(right) && text.endsWith(right) ? cut(text, 0, right) : null));
  if (on === 'date-date')
    return typeof right === 'string' ? dayWishes(wish, (days) => addDays(right, days), false) : [];
  if (typeof right !== 'number') return [];
  const sign = operator === '-' ? 1 : -1;
  if (on === 'date±months') return shifted(wish, (day) => addMonths(day, sign * right));
  if (on === 'date±days') return shifted(wish, (day) => addDays(day, sign * right));
  return listed(numberWish(operator, wish, { other: right, isLeft: true }));
}

function rightWishes({ on, operator }: Arithmetic, wish: Wish, left: Value): readonly Wish[] {
  if (on === 'text')
    return textWishes(wish, (text) => (isText(left) && text.startsWith(left) ? text.slice(left.length) : null));
  if (on === 'date-date') return typeof left === 'string' ? dayWishes(wish, (days) => addDays(left, -days), true) : [];
  if (on === 'date±months' || on === 'date±days') {
    if (typeof left !== 'string') return [];
    const between = on === 'date±months' ? monthsBetween : daysBetween;
    return listed(
      throughDay(wish, (day) => (operator === '-' ? between(day, left) : between(left, day)), operator === '-'),
    );
  }
  return typeof left === 'number' ? listed(numberWish(operator, wish, { other: left, isLeft: false })) : [];
}

interface Operand {
  readonly other: number;
  readonly isLeft: boolean;
}

function numberWish(operator: Arithmetic['operator'], wish: Wish, { other, isLeft }: Operand): Wish | undefined {
  switch (operator) {
    case '+':
      return through(wish, (value) => subtract(value, other));
    case '-':
      return isLeft
        ? through(wish, (value) => add(value, other))
        : through(wish, (value) => subtract(other, value), true);
    case '*':
      return other === 0 ? undefined : through(wish, (value) => divide(value, other), other < 0);
    case '/':
      return isLeft
        ? through(wish, (value) => multiply(value, other), other < 0)
        : through(wish, (value) => divide(other, value), true);
    case '**':
      return undefined;
  }
}

function isText(value: Value): value is string {
  return typeof value === 'string';
}

function cut(text: string, from: number, end: string): string {
  return text.slice(from, text.length - end.length);
}

/** Joined texts: what is left of a text that is wished, or another part than now. */
function textWishes(wish: Wish, part: (text: string) => string | null): readonly Wish[] {
  if (wish.kind === 'not') {
    const parts = wish.values.map((value) => (isText(value) ? part(value) : value));
    return [{ kind: 'not', values: parts }];
  }
  const value = wish.kind === 'is' && isText(wish.value) ? part(wish.value) : null;
  return value === null ? [] : [{ kind: 'is', value }];
}

/** Days for a wish about the days between them. */
function dayWishes(wish: Wish, day: (days: number) => string | null, falling: boolean): readonly Wish[] {
  return listed(through(wish, day, falling));
}

/** A day for a wish about a day; the ends of months may miss by some days. */
function shifted(wish: Wish, back: (day: string) => string | null): readonly Wish[] {
  const taken = listed(throughDay(wish, back, false));
  if (wish.kind !== 'is' || typeof wish.value !== 'string') return taken;
  const near = [back(wish.value)].flatMap((day) => (day === null ? [] : [addDays(day, 1), addDays(day, -1)]));
  return [...taken, ...near.map((value): Wish => ({ kind: 'is', value }))];
}

function throughDay(wish: Wish, back: (day: string) => Value, falling: boolean): Wish | undefined {
  const taken = (value: Value): Value => (typeof value === 'string' ? back(value) : value);
  if (wish.kind === 'is') return { kind: 'is', value: taken(wish.value) };
  if (wish.kind === 'not') return { kind: 'not', values: wish.values.map(taken) };
  if (wish.kind !== 'order') return undefined;
  return compared(falling ? turned[wish.operator] : wish.operator, taken(wish.value));
}

function listed(wish: Wish | undefined): readonly Wish[] {
  return wish === undefined || (wish.kind === 'is' && wish.value === null) ? [] : [wish];
}
