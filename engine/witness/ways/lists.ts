/** Lists: as many items as wished, extremes, items that are in them, conditions on some or every item. */
import { blank, type Wish } from '../../field-types/samples/sampling.ts';
import { isList } from '../../expression/values.ts';
import type { Expression } from '../../model/expression.ts';
import type { FilingState } from '../../model/filing.ts';
import type { Value } from '../../model/value.ts';
import type { Truth } from '../../reasoning/contradiction.ts';
import { isReached } from '../enter.ts';
import { at, elements, iterated, locate, valueOfSite } from '../place.ts';
import { longer, oneMoreTurn, shorter } from '../resize.ts';
import { achieveAll, type Aim, followingInTurn, type Search, type Site, type Trials } from '../search.ts';
import { isGranted, truthOf, wishes } from '../wish.ts';
import { itemsOf, longerArguments } from './items.ts';

type Quantified = Extract<Expression, { kind: 'quantified' }>;

export function* quantifiedWays(search: Search, state: FilingState, aim: Aim, node: Quantified): Trials {
  const truth = truthOf(aim.wish);
  if (truth === undefined) return;
  const turns = (now: FilingState): readonly Site[] =>
    (iterated(now, aim, node.iterators) ?? []).map((turn) => at(turn, node.satisfies));
  const all = (truth === 'true' || truth === 'notFalse') === (node.quantifier === 'every');
  yield* overall(search, state, turns(state), { truth, all });
  // Nothing is certain of a list that is not there; of an empty one, what has to hold for some item.
  for (const iterator of node.iterators)
    for (const grown of oneMoreTurn(search, state, aim, iterator)) {
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
  for (const grown of longerArguments(search, state, aim))
    yield* overall(search, grown, itemsOf(grown, aim).toReversed(), { truth, all });
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
  yield* extremeAmong(search, state, items, { wish, isMax });
  for (const grown of longerArguments(search, state, aim))
    yield* extremeAmong(search, grown, itemsOf(grown, aim).toReversed(), { wish, isMax });
}

interface Extreme {
  readonly wish: Wish;
  readonly isMax: boolean;
}

function* extremeAmong(search: Search, state: FilingState, items: readonly Site[], extreme: Extreme): Trials {
  const { wish } = extreme;
  for (const item of items)
    for (const next of search.achieve(state, { ...item, wish })) {
      if (wish.kind === 'is') yield* levelled(search, next, items, { ...extreme, wish });
      else yield next;
    }
}

function* levelled(
  search: Search,
  state: FilingState,
  items: readonly Site[],
  { wish, isMax }: Extreme & { readonly wish: Extract<Wish, { kind: 'is' }> },
): Trials {
  const { value } = wish;
  if (typeof value !== 'number' && typeof value !== 'string') return yield state;
  const within: Wish = { kind: 'order', operator: isMax ? '<=' : '>=', value };
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
  if (isHeld)
    for (const value of values) yield* search.achieve(state, { ...at(aim, element), wish: { kind: 'is', value } });
  else yield* search.achieve(state, { ...at(aim, element), wish: { kind: 'not', values } });
  if (truth === 'notTrue' || truth === 'notFalse') yield* search.achieve(state, { ...at(aim, list), wish: blank });
}

/** A list that is made of others has, or lacks, an item, or has so many. */
export function* madeListWays(search: Search, state: FilingState, aim: Aim): Trials {
  const { wish } = aim;
  const items = elements(state, aim) ?? [];
  if (wish.kind === 'size') {
    const count: Expression = { kind: 'call', function: 'count', arguments: [aim.node] };
    yield* search.achieve(state, { ...at(aim, count), wish: { kind: 'is', value: wish.count } });
  }
  if (wish.kind === 'lacks') {
    const list = items.map((item): Aim => ({ ...item, wish: { kind: 'not', values: [wish.item] } }));
    yield* achieveAll(search, state, { list, isReached });
  }
  if (wish.kind !== 'has') return;
  const same: Wish = { kind: 'is', value: wish.item };
  for (const item of items) yield* search.achieve(state, { ...item, wish: same });
  for (const grown of longer(search, state, aim)) {
    const newest = elements(grown, aim)?.at(-1);
    if (newest !== undefined) yield* search.achieve(grown, { ...newest, wish: same });
  }
}

/** The furthest that a number of items is looked for. */
const MOST_ITEMS = 24;

export function* countWays(search: Search, state: FilingState, aim: Aim, list: Expression): Trials {
  const now = valueOfSite(state, aim);
  const wanted = typeof now === 'number' ? nearest(aim.wish, now) : undefined;
  if (typeof now !== 'number' || wanted === undefined) return;
  const site = at(aim, list);
  if (locate(state, site) !== undefined)
    yield* search.achieve(state, { ...site, wish: { kind: 'size', count: wanted } });
  else
    yield* followingInTurn((wanted > now ? longer : shorter)(search, state, site), (next) =>
      isNearer(valueOfSite(next, aim), now, wanted) ? search.achieve(next, aim) : noTrials(),
    );
}

function* noTrials(): Trials {}

/** Whether it is nearer than before: a count that stands still is not followed. */
function isNearer(count: Value, before: number, wanted: number): boolean {
  if (typeof count !== 'number') return false;
  return before < wanted ? count > before : count < before;
}

function nearest(wish: Wish, now: number): number | undefined {
  for (let distance = 1; distance <= MOST_ITEMS; distance++) {
    if (isGranted(wish, now + distance)) return now + distance;
    if (now >= distance && isGranted(wish, now - distance)) return now - distance;
  }
  return undefined;
}
