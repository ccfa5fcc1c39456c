/** Parts of days, days made of parts, months between and months covered. */
import type { Wish } from '../../field-types/samples/sampling.ts';
import { addDays, addMonths, dayOf, daysInMonth, makeDay, monthOf, parseDay, yearOf } from '../../expression/dates.ts';
import type { Expression } from '../../model/expression.ts';
import type { FilingState } from '../../model/filing.ts';
import type { Value } from '../../model/value.ts';
import { isReached } from '../enter.ts';
import { at, elements, valueOfSite } from '../place.ts';
import { longer } from '../resize.ts';
import { achieveAll, type Aim, type Search, type Trials } from '../search.ts';
import { isGranted, through } from '../wish.ts';

/** A year, month … of a day: the same day with another part; of a duration: so many of them. */
export function* partWays(
  search: Search,
  state: FilingState,
  aim: Aim,
  node: Extract<Expression, { kind: 'part' }>,
): Trials {
  const of = at(aim, node.of);
  if (aim.wish.kind === 'is' && aim.wish.value === null) {
    yield* search.achieve(state, { ...of, wish: aim.wish });
    return;
  }
  const now = valueOfSite(state, of);
  if (typeof now === 'number' || ['years', 'months', 'days'].includes(node.part)) {
    const factor = node.part === 'years' ? 12 : 1;
    const wish = through(aim.wish, (value) => value * factor);
    if (wish !== undefined) yield* search.achieve(state, { ...of, wish });
    return;
  }
  const day = typeof now === 'string' ? now : state.context.date;
  for (const value of partsAsWished(node.part, aim.wish, day))
    for (const other of withPart(day, node.part, value))
      yield* search.achieve(state, { ...of, wish: { kind: 'is', value: other } });
}

const RANGE = { year: [-30, 30], month: [-11, 11], day: [-30, 30], weekday: [-6, 6] } as const;

function partsAsWished(part: string, wish: Wish, day: string): readonly number[] {
  if (wish.kind === 'is') return typeof wish.value === 'number' ? [wish.value] : [];
  const now = part === 'year' ? yearOf(day) : part === 'month' ? monthOf(day) : dayOf(day);
  if (wish.kind === 'order' && typeof wish.value === 'number') {
    const step = wish.operator === '>' || wish.operator === '>=' ? 1 : -1;
    return [0, 1, 2, 3].map((distance) => Number(wish.value) + step * distance).filter((one) => isGranted(wish, one));
  }
  const [from, to] = part === 'year' ? RANGE.year : part === 'month' ? RANGE.month : RANGE.day;
  const near = Array.from({ length: to - from + 1 }, (_, index) => now + from + index);
  return near.toSorted((a, b) => Math.abs(a - now) - Math.abs(b - now)).filter((one) => isGranted(wish, one));
}

function withPart(day: string, part: string, value: number): readonly string[] {
  const [year, month] = [yearOf(day), monthOf(day)];
  const others = {
    year: () => [makeDay(value, month, Math.min(dayOf(day), daysInMonth(value, month))), makeDay(value, 1, 1)],
    month: () => [makeDay(year, value, Math.min(dayOf(day), daysInMonth(year, value))), makeDay(year - 1, value, 1)],
    day: () => [0, -1, -2].map((months) => replacedDay(addMonths(`${day.slice(0, 8)}01`, months), value)),
    weekday: () => [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(day, -days)),
  };
  const made = part === 'year' || part === 'month' || part === 'day' || part === 'weekday' ? others[part]() : [];
  return made.filter((one) => one !== null);
}

function replacedDay(first: string | null, day: number): string | null {
  return first === null ? null : makeDay(yearOf(first), monthOf(first), day);
}

/** `date(year, month, day)` and `date(text)`. */
export function* dateWays(search: Search, state: FilingState, aim: Aim, given: readonly Expression[]): Trials {
  for (const day of daysAsWished(aim.wish, state.context.date)) {
    const parts: readonly Value[] = given.length === 1 ? [day] : [yearOf(day), monthOf(day), dayOf(day)];
    const list = given.map((node, index): Aim => {
      return { ...at(aim, node), wish: { kind: 'is', value: parts[index] ?? null } };
    });
    yield* achieveAll(search, state, { list, isReached });
  }
}

function daysAsWished(wish: Wish, today: string): readonly string[] {
  const text = wish.kind === 'is' || wish.kind === 'order' ? wish.value : today;
  const day = typeof text === 'string' ? parseDay(text) : null;
  if (day === null) return [];
  const near = [day, addDays(day, 1), addDays(day, -1), addMonths(day, 12), addMonths(day, -12), addMonths(day, -360)];
  return near.filter((one) => one !== null && isGranted(wish, one)).map(String);
}

/** Full months between two days: the later, or the earlier, is moved. */
export function* betweenWays(search: Search, state: FilingState, aim: Aim, [from, to]: readonly Expression[]): Trials {
  if (from === undefined || to === undefined) return;
  const [start, end] = [valueOfSite(state, at(aim, from)), valueOfSite(state, at(aim, to))];
  for (const months of monthsAsWished(aim.wish)) {
    const later = typeof start === 'string' ? addMonths(start, months) : null;
    const earlier = typeof end === 'string' ? addMonths(end, -months) : null;
    if (later !== null) yield* search.achieve(state, { ...at(aim, to), wish: { kind: 'is', value: later } });
    if (earlier !== null) yield* search.achieve(state, { ...at(aim, from), wish: { kind: 'is', value: earlier } });
  }
  if (start !== null || end !== null) return;
  const wish: Wish = { kind: 'is', value: state.context.date };
  for (const answered of search.achieve(state, { ...at(aim, to), wish })) yield* search.achieve(answered, aim);
}

function monthsAsWished(wish: Wish): readonly number[] {
  const edge = wish.kind === 'is' || wish.kind === 'order' ? wish.value : 0;
  if (typeof edge !== 'number') return [];
  return [edge, edge + 1, edge - 1, edge + 12].filter((months) => isGranted(wish, months));
}

/** `months covered(starts, ends, until)`: one period is made as long as is wished. */
export function* coveredWays(
  search: Search,
  state: FilingState,
  aim: Aim,
  [starts, ends, until]: readonly Expression[],
): Trials {
  if (starts === undefined || ends === undefined || until === undefined) return;
  const last = valueOfSite(state, at(aim, until));
  const [from, to] = [elements(state, at(aim, starts)) ?? [], elements(state, at(aim, ends)) ?? []];
  for (const months of typeof last === 'string' ? monthsAsWished(aim.wish) : []) {
    const first = typeof last === 'string' ? addMonths(`${last.slice(0, 8)}01`, 1 - months) : null;
    if (first === null) continue;
    for (const [row, start] of from.entries()) {
      const open: Aim = { ...(to[row] ?? at(aim, ends)), wish: { kind: 'is', value: null } };
      const list: readonly Aim[] = [{ ...start, wish: { kind: 'is', value: first } }];
      yield* achieveAll(search, state, { list, isReached });
      yield* achieveAll(search, state, { list: [...list, open], isReached });
    }
  }
  if (from.length === 0) for (const grown of longer(search, state, at(aim, starts))) yield* search.achieve(grown, aim);
}
