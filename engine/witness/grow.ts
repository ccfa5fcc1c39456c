/** A row more, or a row less, in the table behind a list. */
import type { FilingPath, FilingState } from '../model/filing.ts';
import { change } from '../runtime/state.ts';
import { answerAt, fieldAt } from '../runtime/view.ts';
import { addRow } from './enter.ts';
import { at, elements, locate } from './place.ts';
import type { Search, Site, Trials } from './search.ts';

export function* grow(search: Search, state: FilingState, site: Site): Trials {
  const { node } = site;
  const located = locate(state, site);
  if (located?.kind === 'field') yield* addRow(search, state, located.path);
  else if (node.kind === 'filter' || ((node.kind === 'path' || node.kind === 'part') && node.each))
    yield* grow(search, state, at(site, node.of));
  const over = node.kind === 'for' ? node.iterators[0]?.over : undefined;
  if (over !== undefined) yield* grow(search, state, at(site, over));
  const [list] = node.kind === 'call' ? node.arguments : [];
  if (list === undefined) return;
  // Lists in lists: a row more in one of them, before one more of them.
  if (node.kind === 'call' && node.function === 'flatten')
    for (const inner of elements(state, at(site, list)) ?? []) yield* grow(search, state, inner);
  yield* grow(search, state, at(site, list));
}

/** Without the row in which the element stands. */
export function* shrink(search: Search, state: FilingState, element: Site): Trials {
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
  const rows = [...element.bound.values()].filter((item) => item.kind === 'row');
  return rows.at(-1)?.path;
}
