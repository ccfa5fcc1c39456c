/** An element more, or one less, in a list: by rows of the tables behind it, and by what its elements are. */
import { isList } from '../expression/values.ts';
import type { Expression, Iterator } from '../model/expression.ts';
import type { FilingPath, FilingState } from '../model/filing.ts';
import { change } from '../runtime/state.ts';
import { answerAt, fieldAt } from '../runtime/view.ts';
import { addRow } from './enter.ts';
import { oneMoreDiffers, oneMoreRepeats, oneRepeatsMore, repeatedDiffer } from './likeness.ts';
import { at, elements, filterSite, locate, valueOfSite } from './place.ts';
import type { Search, Site, Trials } from './search.ts';
import { isTrue, notTrue } from './wish.ts';

type Call = Extract<Expression, { kind: 'call' }>;
type Filter = Extract<Expression, { kind: 'filter' }>;

/** States in which the list may have an element more: most often exactly one, and the last. */
export function* longer(search: Search, state: FilingState, list: Site): Trials {
  const { node } = list;
  const located = locate(state, list);
  if (located?.kind === 'field' && fieldAt(state.form, located.path)?.type === 'table')
    yield* addRow(search, state, located.path);
  else if (located !== undefined) yield* resized(search, state, list, 1);
  if (located !== undefined) return;
  if (node.kind === 'filter') yield* oneMoreSatisfies(search, state, list, node);
  if (node.kind === 'path' || node.kind === 'part') yield* longer(search, state, at(list, node.of));
  if (node.kind === 'for') for (const one of node.iterators) yield* oneMoreTurn(search, state, list, one);
  if (node.kind === 'call') yield* longerCall(search, state, list, node);
}

function* resized(search: Search, state: FilingState, list: Site, by: 1 | -1): Trials {
  const now = valueOfSite(state, list);
  const count = (isList(now) ? now.length : 0) + by;
  if (count >= 0) yield* search.achieve(state, { ...list, wish: { kind: 'size', count } });
}

/** Of what a loop goes through: a range of numbers, or a list. */
export function* oneMoreTurn(search: Search, state: FilingState, site: Site, { over, to }: Iterator): Trials {
  if (to === undefined) return yield* longer(search, state, at(site, over));
  const end = valueOfSite(state, at(site, to));
  if (typeof end === 'number') yield* search.achieve(state, { ...at(site, to), wish: { kind: 'is', value: end + 1 } });
}

/** Of the elements of a list that has grown, those that are looked at: the new one is most often the last. */
const NEWEST = 2;

function* oneMoreSatisfies(search: Search, state: FilingState, list: Site, node: Filter): Trials {
  const open = (now: FilingState): readonly Site[] =>
    (elements(now, at(list, node.of)) ?? [])
      .map((element) => filterSite(now, list, node, element))
      .filter((condition) => valueOfSite(now, condition) !== true);
  const before = open(state);
  for (const condition of before) yield* search.achieve(state, { ...condition, wish: isTrue });
  for (const grown of longer(search, state, at(list, node.of))) {
    const now = open(grown);
    // The new one may satisfy as it is.
    if (now.length === before.length) yield grown;
    for (const condition of now.slice(-NEWEST)) yield* search.achieve(grown, { ...condition, wish: isTrue });
  }
}

function* longerCall(search: Search, state: FilingState, list: Site, node: Call): Trials {
  const parts = node.arguments.map((argument) => at(list, argument));
  const [first] = parts;
  if (first === undefined) return;
  const grow = (now: FilingState): Trials => longer(search, now, first);
  if (node.function === 'distinct values') yield* oneMoreDiffers(search, state, first, grow);
  if (node.function === 'duplicate values') yield* oneMoreRepeats(search, state, first, grow);
  if (node.function === 'concatenate') for (const part of parts) yield* longer(search, state, part);
  if (node.function === 'append') yield* grow(state);
  if (node.function === 'flatten') yield* oneMoreInside(search, state, first);
}

/** Lists in lists: an element more in one of them, before one more of them that has one. */
function* oneMoreInside(search: Search, state: FilingState, lists: Site): Trials {
  for (const inner of elements(state, lists) ?? []) yield* longer(search, state, inner);
  for (const grown of longer(search, state, lists)) {
    const newest = elements(grown, lists)?.at(-1);
    if (newest !== undefined) yield* longer(search, grown, newest);
  }
}

/** States in which the list may have an element less. */
export function* shorter(search: Search, state: FilingState, list: Site): Trials {
  const { node } = list;
  const located = locate(state, list);
  if (located?.kind === 'field' && fieldAt(state.form, located.path)?.type === 'table')
    for (const row of (elements(state, list) ?? []).toReversed()) yield* withoutRow(search, state, row);
  if (located !== undefined) return yield* resized(search, state, list, -1);
  if (node.kind === 'filter') yield* oneLessSatisfies(search, state, list, node);
  if (node.kind === 'path' || node.kind === 'part') yield* shorter(search, state, at(list, node.of));
  if (node.kind === 'call') yield* shorterCall(search, state, list, node);
  if (node.kind === 'for')
    for (const { over, to } of node.iterators) if (to === undefined) yield* shorter(search, state, at(list, over));
}

function* oneLessSatisfies(search: Search, state: FilingState, list: Site, node: Filter): Trials {
  for (const element of elements(state, list) ?? []) {
    yield* search.achieve(state, { ...filterSite(state, list, node, element), wish: notTrue });
    yield* withoutRow(search, state, element);
  }
}

function* shorterCall(search: Search, state: FilingState, list: Site, node: Call): Trials {
  const parts = node.arguments.map((argument) => at(list, argument));
  const [first] = parts;
  if (first === undefined) return;
  if (node.function === 'distinct values') yield* oneRepeatsMore(search, state, first);
  if (node.function === 'duplicate values') yield* repeatedDiffer(search, state, first);
  else
    for (const part of node.function === 'flatten' ? (elements(state, first) ?? []) : parts)
      yield* shorter(search, state, part);
}

/** Without the row in which the element stands. */
export function* withoutRow(search: Search, state: FilingState, element: Site): Trials {
  const path = rowAround(state, element);
  const row = path?.at(-1);
  if (path === undefined || typeof row !== 'number') return;
  const table = path.slice(0, -1);
  const field = fieldAt(state.form, table);
  const rows = answerAt(state, table);
  if (field?.type !== 'table' || field.rows !== undefined || search.isFixed(table) || !Array.isArray(rows)) return;
  if (search.spend()) yield change(state, table, rows.toSpliced(row, 1));
}

function rowAround(state: FilingState, element: Site): FilingPath | undefined {
  const located = locate(state, element);
  if (located?.kind === 'field') return located.path.slice(0, -1);
  if (located?.kind === 'row') return located.path;
  // Of something worked out, the innermost row that is gone through.
  const rows = [...element.bound.values()].flatMap((item) => {
    const path = item.kind === 'row' ? item.path : item.kind === 'element' ? rowAround(state, item.site) : undefined;
    return path === undefined ? [] : [path];
  });
  return rows.at(-1);
}
