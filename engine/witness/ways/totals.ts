/** Totals and averages: what is missing goes to one item, to several within their limits, to items more. */
import type { Wish } from '../../field-types/samples/sampling.ts';
import { add, divide, multiply, subtract } from '../../expression/decimal.ts';
import type { Expression } from '../../model/expression.ts';
import type { FilingState } from '../../model/filing.ts';
import { isReached } from '../enter.ts';
import { limitsAt } from '../limits.ts';
import { at, locate, valueOfSite } from '../place.ts';
import { type Aim, inTurn, type Search, type Site, type Trials } from '../search.ts';
import { through } from '../wish.ts';
import { itemsOf, longerArguments, shorterArguments } from './items.ts';

export function* sumWays(search: Search, state: FilingState, aim: Aim): Trials {
  const total = valueOfSite(state, aim);
  const items = itemsOf(state, aim);
  if (typeof total !== 'number') return;
  const valued = items.map((item) => ({ item, value: valueOfSite(state, item) }));
  const answered = valued.filter(({ value }) => value !== null);
  const ordered = [...answered, ...valued.filter((one) => one.value === null)];
  const aims = ordered.flatMap(({ item, value }): readonly Aim[] => {
    const others = typeof value === 'number' ? subtract(total, value) : total;
    const wish = through(aim.wish, (wished) => subtract(wished, others));
    return wish === undefined ? [] : [{ ...item, wish }];
  });
  const beyond = aims.filter((one) => isBeyond(state, one));
  yield* inTurn(aims.filter((one) => !beyond.includes(one)).map((one) => search.achieve(state, one)));
  yield* spread(search, state, aim, items);
  // Not all of it fits into the items that are there.
  const full = pour(search, state, aim, items);
  const isMore = (missing(full, aim) ?? 0) >= 0;
  for (const next of (isMore ? longerArguments : shorterArguments)(search, full, aim)) yield* search.achieve(next, aim);
  // Its limits may be moved, too.
  yield* inTurn(beyond.map((one) => search.achieve(state, one)));
}

/** Whether the limits of an item do not let it have what is wished. */
function isBeyond(state: FilingState, { wish, ...item }: Aim): boolean {
  const located = locate(state, item);
  const target = wish.kind === 'is' || wish.kind === 'order' ? wish.value : null;
  if (located?.kind !== 'field' || typeof target !== 'number') return false;
  const { low, high } = limitsAt(state, located.path);
  const isLower = wish.kind === 'order' && (wish.operator === '<' || wish.operator === '<=');
  const isHigher = wish.kind === 'order' && !isLower;
  return (target > high && !isLower) || (target < low && !isHigher);
}

/** `mean(…)`: the total of so many. */
export function* meanWays(search: Search, state: FilingState, aim: Aim, given: readonly Expression[]): Trials {
  const sum: Expression = { kind: 'call', function: 'sum', arguments: given };
  const count = itemsOf(state, aim).filter((item) => valueOfSite(state, item) !== null).length;
  const wish = through(aim.wish, (mean) => multiply(mean, count));
  if (count > 0 && wish !== undefined) yield* search.achieve(state, { ...at(aim, sum), wish });
  if (count === 0) for (const next of longerArguments(search, state, aim)) yield* search.achieve(next, aim);
}

/** Over several items, beginning with each of them. */
function* spread(search: Search, state: FilingState, aim: Aim, items: readonly Site[]): Trials {
  for (const first of items.keys()) {
    const poured = pour(search, state, aim, [...items.slice(first), ...items.slice(0, first)]);
    if (isReached(poured, aim)) yield poured;
    else if (first === 0 && !items.some((item) => valueOfSite(poured, item) === null)) return;
  }
}

/** What one item cannot take within its limits goes to the next ones. */
function pour(search: Search, state: FilingState, aim: Aim, items: readonly Site[]): FilingState {
  let now = state;
  for (const item of items) {
    if (isReached(now, aim)) return now;
    for (const wish of nearer(now, aim, item)) {
      const next = search.achieve(now, { ...item, wish }).next();
      if (next.done === true) continue;
      now = next.value;
      break;
    }
  }
  return now;
}

/** What is missing of the total; negative where it is too much. */
function missing(state: FilingState, { wish, ...site }: Aim): number | undefined {
  const target = wish.kind === 'is' || wish.kind === 'order' ? wish.value : null;
  const total = valueOfSite(state, site);
  return typeof target === 'number' && typeof total === 'number' ? subtract(target, total) : undefined;
}

/** Of what is missing as much as the item can take: by its limits, or where they are not known by halves. */
function nearer(state: FilingState, aim: Aim, item: Site): readonly Wish[] {
  const lacking = missing(state, aim);
  if (lacking === undefined || lacking === 0) return [];
  const [value, located] = [valueOfSite(state, item), locate(state, item)];
  const now = typeof value === 'number' ? value : 0;
  if (located?.kind !== 'field')
    return PARTS.map((part) => {
      const wanted = add(now, divide(lacking, part) ?? 0);
      return { kind: 'order', operator: lacking > 0 ? '>=' : '<=', value: wanted };
    });
  const { low, high } = limitsAt(state, located.path);
  const wanted = Math.min(high, Math.max(low, add(now, lacking)));
  return wanted === now || !Number.isFinite(wanted) ? [] : [{ kind: 'is', value: wanted }];
}

const PARTS = [1, 2, 4, 8];
