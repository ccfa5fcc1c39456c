/** Lists: as many items as wished, totals, items that differ, conditions on some or every item. */
import { blank, type Wish } from '../../field-types/samples/sampling.ts';
import { add, subtract } from '../../expression/decimal.ts';
import { isList } from '../../expression/values.ts';
import type { Expression } from '../../model/expression.ts';
import type { FilingState } from '../../model/filing.ts';
import type { Value } from '../../model/value.ts';
import type { Truth } from '../../reasoning/contradiction.ts';
import { isReached } from '../enter.ts';
import { grow, shrink } from '../grow.ts';
import { limitsAt } from '../limits.ts';
import { at, elements, filterSite, iterated, locate, valueOfSite } from '../place.ts';
import { achieveAll, type Aim, inTurn, type Search, type Site, type Trials } from '../search.ts';
import { isGranted, isTrue, notTrue, through, truthOf, wishes } from '../wish.ts';

type Quantified = Extract<Expression, { kind: 'quantified' }>;

export function* quantifiedWays(search: Search, state: FilingState, aim: Aim, node: Quantified): Trials {
  const truth = truthOf(aim.wish);
  if (truth === undefined) return;
  const turns = (now: FilingState): readonly Site[] =>
    (iterated(now, aim, node.iterators) ?? []).map((turn) => at(turn, node.satisfies));
  const all = (truth === 'true' || truth === 'notFalse') === (node.quantifier === 'every');
  yield* overall(search, state, turns(state), { truth, all });
  const [first] = node.iterators;
  if (first?.to !== undefined || first === undefined) return;
  // Nothing is certain of a list that is not there; of an empty one, what has to hold for some item.
  for (const grown of grow(search, state, at(aim, first.over))) {
    if (isReached(grown, aim)) yield grown;
    yield* overall(search, grown, turns(grown).toReversed(), { truth, all });
  }
}

function* overall(
  search: Search,
  state: FilingState,
  items: readonly Site[],
  { truth, all }: { readonly truth: Truth; readonly all: boolean },
): Trials {
  const list = items.map((item): Aim => ({ ...item, wish: wishes[truth] }));
  if (all) yield* achieveAll(search, state, { list, isReached });
  else for (const one of list) yield* search.achieve(state, one);
}

/** `all(…)` and `any(…)`. */
export function* allWays(search: Search, state: FilingState, aim: Aim, isAll: boolean): Trials {
  const truth = truthOf(aim.wish);
  if (truth === undefined) return;
  const all = (truth === 'true' || truth === 'notFalse') === isAll;
  yield* overall(search, state, itemsOf(state, aim), { truth, all });
}

/** The items that an aggregate goes through: its arguments, or the elements of the one list. */
function itemsOf(state: FilingState, aim: Aim): readonly Site[] {
  const given = aim.node.kind === 'call' ? aim.node.arguments : [];
  return given.flatMap((argument) => elements(state, at(aim, argument)) ?? [at(aim, argument)]);
}

export function* sumWays(search: Search, state: FilingState, aim: Aim): Trials {
  const total = valueOfSite(state, aim);
  const items = itemsOf(state, aim);
  if (typeof total !== 'number') return;
  const valued = items.map((item) => ({ item, value: valueOfSite(state, item) }));
  const answered = valued.filter(({ value }) => value !== null);
  const ordered = [...answered, ...valued.filter((one) => one.value === null)];
  const ways = ordered.flatMap(({ item, value }) => {
    const others = typeof value === 'number' ? subtract(total, value) : total;
    const wish = through(aim.wish, (wished) => subtract(wished, others));
    return wish === undefined ? [] : [search.achieve(state, { ...item, wish })];
  });
  yield* inTurn(ways);
  yield* pour(search, state, aim, items);
  const [list] = aim.node.kind === 'call' ? aim.node.arguments : [];
  for (const grown of list === undefined ? [] : grow(search, state, at(aim, list))) yield* search.achieve(grown, aim);
}

/** What one item cannot take within its limits goes to the next ones. */
function* pour(search: Search, state: FilingState, aim: Aim, items: readonly Site[]): Trials {
  if (isReached(state, aim)) yield state;
  const [item, ...others] = items;
  if (item === undefined) return;
  const poured = filledUp(state, aim, item);
  if (poured !== undefined)
    for (const next of search.achieve(state, { ...item, wish: { kind: 'is', value: poured } }))
      yield* pour(search, next, aim, others);
  yield* pour(search, state, aim, others);
}

/** The value of the item that is nearest to what is missing; undefined when it can be no nearer. */
function filledUp(state: FilingState, aim: Aim, item: Site): number | undefined {
  const { wish } = aim;
  const target = wish.kind === 'is' || wish.kind === 'order' ? wish.value : null;
  const [total, value, located] = [valueOfSite(state, aim), valueOfSite(state, item), locate(state, item)];
  if (typeof target !== 'number' || typeof total !== 'number' || located?.kind !== 'field') return undefined;
  const now = typeof value === 'number' ? value : 0;
  const { low, high } = limitsAt(state, located.path);
  const wanted = Math.min(high, Math.max(low, add(now, subtract(target, total))));
  return wanted === now || !Number.isFinite(wanted) ? undefined : wanted;
}

/** `min(…)` and `max(…)`: one item is the extreme, all others lie on its side. */
export function* extremeWays(search: Search, state: FilingState, aim: Aim, isMax: boolean): Trials {
  const { wish } = aim;
  const items = itemsOf(state, aim);
  if (wish.kind === 'order' && (wish.operator === '<' || wish.operator === '<=') === isMax) {
    const given = items.filter((item) => valueOfSite(state, item) !== null);
    const list = given.map((item): Aim => ({ ...item, wish }));
    yield* achieveAll(search, state, { list, isReached });
  }
  for (const item of items)
    for (const next of search.achieve(state, { ...item, wish })) {
      if (wish.kind !== 'is' || typeof wish.value !== 'number') yield next;
      else yield* levelled(search, next, items, { wish, isMax });
    }
}

function* levelled(
  search: Search,
  state: FilingState,
  items: readonly Site[],
  { wish, isMax }: { readonly wish: Extract<Wish, { kind: 'is' }>; readonly isMax: boolean },
): Trials {
  if (typeof wish.value !== 'number') return;
  const within: Wish = { kind: 'order', operator: isMax ? '<=' : '>=', value: wish.value };
  const list = items
    .filter((item) => valueOfSite(state, item) !== null)
    .map((item): Aim => ({ ...item, wish: within }));
  yield* achieveAll(search, state, { list, isReached });
}

export function* containsWays(
  search: Search,
  state: FilingState,
  aim: Aim,
  [list, element]: readonly Expression[],
): Trials {
  const truth = truthOf(aim.wish);
  if (list === undefined || element === undefined || truth === undefined) return;
  const item = valueOfSite(state, at(aim, element));
  const isHeld = truth === 'true' || truth === 'notFalse';
  if (item !== null || !isHeld)
    yield* search.achieve(state, { ...at(aim, list), wish: { kind: isHeld ? 'has' : 'lacks', item } });
  const items = valueOfSite(state, at(aim, list));
  const values = isList(items) ? items : [];
  if (isHeld) {
    for (const one of elements(state, at(aim, list)) ?? [])
      yield* search.achieve(state, { ...one, wish: { kind: 'is', value: item } });
    for (const value of values) yield* search.achieve(state, { ...at(aim, element), wish: { kind: 'is', value } });
  } else yield* search.achieve(state, { ...at(aim, element), wish: { kind: 'not', values } });
  if (truth === 'notTrue' || truth === 'notFalse') yield* search.achieve(state, { ...at(aim, list), wish: blank });
}

/** The furthest that a number of items is looked for. */
const MOST_ITEMS = 24;

export function* countWays(search: Search, state: FilingState, aim: Aim, list: Expression): Trials {
  const now = valueOfSite(state, aim);
  if (typeof now !== 'number') return;
  const wanted = nearest(aim.wish, now);
  if (wanted === undefined) return;
  const underlying = list.kind === 'path' && list.each ? list.of : undefined;
  const over = list.kind === 'for' && list.iterators.length === 1 ? list.iterators[0]?.over : undefined;
  const same = underlying ?? over;
  if (same !== undefined) {
    const inner: Expression = { kind: 'call', function: 'count', arguments: [same] };
    yield* search.achieve(state, { ...at(aim, inner), wish: { kind: 'is', value: wanted } });
  } else if (list.kind === 'filter') {
    yield* (wanted > now ? moreThatSatisfy : fewerThatSatisfy)(search, state, aim, list);
  } else if (list.kind === 'call' && list.function === 'duplicate values') {
    yield* (wanted > now ? alike : unlike)(search, state, aim, list);
  } else yield* search.achieve(state, { ...at(aim, list), wish: { kind: 'size', count: wanted } });
}

function nearest(wish: Wish, now: number): number | undefined {
  for (let distance = 1; distance <= MOST_ITEMS; distance++) {
    if (isGranted(wish, now + distance)) return now + distance;
    if (now >= distance && isGranted(wish, now - distance)) return now - distance;
  }
  return undefined;
}

type Filter = Extract<Expression, { kind: 'filter' }>;

function* moreThatSatisfy(search: Search, state: FilingState, aim: Aim, node: Filter): Trials {
  const items = elements(state, at(aim, node.of)) ?? [];
  for (const item of items) yield* satisfying(search, state, aim, { node, item });
  for (const grown of grow(search, state, at(aim, node.of))) {
    const item = elements(grown, at(aim, node.of))?.at(-1);
    if (item !== undefined) yield* satisfying(search, grown, aim, { node, item });
  }
}

/** One item more satisfies; then the next. */
function* satisfying(
  search: Search,
  state: FilingState,
  aim: Aim,
  { node, item }: { readonly node: Filter; readonly item: Site },
): Trials {
  const condition = filterSite(state, aim, node, item);
  if (valueOfSite(state, condition) === true && isReached(state, aim)) yield state;
  else
    for (const next of search.achieve(state, { ...condition, wish: isTrue }))
      if (next !== state) yield* search.achieve(next, aim);
}

function* fewerThatSatisfy(search: Search, state: FilingState, aim: Aim, node: Filter): Trials {
  for (const item of elements(state, at(aim, node)) ?? []) {
    const condition = filterSite(state, aim, node, item);
    for (const next of search.achieve(state, { ...condition, wish: notTrue })) yield* search.achieve(next, aim);
    for (const next of shrink(search, state, item)) yield* search.achieve(next, aim);
  }
}

type Call = Extract<Expression, { kind: 'call' }>;

/** Each item that repeats an earlier one becomes another. */
function* unlike(search: Search, state: FilingState, aim: Aim, { arguments: [list] }: Call): Trials {
  const items = list === undefined ? [] : (elements(state, at(aim, list)) ?? []);
  const values = items.map((item) => valueOfSite(state, item));
  for (const [index, item] of items.entries()) {
    if (!isRepeated(values, index)) continue;
    const wish: Wish = { kind: 'not', values };
    for (const next of search.achieve(state, { ...item, wish })) yield* search.achieve(next, aim);
    for (const next of shrink(search, state, item)) yield* search.achieve(next, aim);
    return;
  }
}

function isRepeated(values: readonly Value[], index: number): boolean {
  const value = values[index] ?? null;
  return value !== null && values.slice(0, index).some((other) => isGranted({ kind: 'is', value }, other));
}

function* alike(search: Search, state: FilingState, aim: Aim, { arguments: [list] }: Call): Trials {
  if (list === undefined) return;
  const [first, second] = elements(state, at(aim, list)) ?? [];
  if (first !== undefined && second !== undefined) {
    const value = valueOfSite(state, first);
    yield* search.achieve(state, { ...second, wish: { kind: 'is', value } });
  } else for (const grown of grow(search, state, at(aim, list))) yield* search.achieve(grown, aim);
}
