/** What the actions of the keyboard do to a grid. */
import type { FilingStore } from '../state/filing-store.ts';
import type { GridColumn } from './grid-columns.ts';
import type { GridAction } from './grid-keys.ts';
import type { ActiveCell, ActiveCellState } from './use-active-cell.ts';
import type { Table } from './use-table.ts';

/** The active cell by numbers. */
export interface CellPlace extends GridColumn {
  readonly row: number;
  readonly column: number;
}

export interface Acting {
  readonly store: FilingStore;
  readonly table: Table;
  readonly columns: readonly GridColumn[];
  readonly cell: ActiveCellState;
  readonly open: (rowKey: string) => void;
}

export function cellPlace(
  { rowKeys }: Table,
  columns: readonly GridColumn[],
  active: ActiveCell | null,
): CellPlace | null {
  if (active === null) return null;
  const row = rowKeys.indexOf(active.rowKey);
  const column = columns.findIndex(({ field }) => field.name === active.column);
  const found = columns[column];
  return row < 0 || found === undefined ? null : { row, column, ...found };
}

/** Whether the action took the key from the browser. */
export function act(action: GridAction, place: CellPlace, acting: Acting): boolean {
  const { row, column } = place;
  const last = acting.columns.length - 1;
  switch (action.kind) {
    case 'move':
      return goTo(acting, row + action.rows, column + action.columns);
    case 'next':
      // On to the buttons of the row, and from there to the next row.
      return column < last && goTo(acting, row, column + 1);
    case 'previous':
      if (column > 0) return goTo(acting, row, column - 1);
      return row > 0 && goTo(acting, row - 1, last);
    case 'first':
      return goTo(acting, row, 0);
    case 'last':
      return goTo(acting, row, last);
    case 'down':
      return down(place, acting);
    case 'edit':
    case 'cancel':
    case 'clear':
    case 'leave':
      return edit(action.kind, place, acting);
  }
}

/** On the last row, when something stands in it, a new one is begun. */
function down({ row, column }: CellPlace, acting: Acting): boolean {
  const { table } = acting;
  const answers = Object.values(table.rows[row]?.answers ?? {});
  const isEmpty = answers.every((answer) => answer === undefined || answer === '');
  if (row === table.rows.length - 1 && table.canAdd && !isEmpty) table.handle.add();
  return goTo(acting, row + 1, column);
}

function edit(
  kind: 'edit' | 'cancel' | 'clear' | 'leave',
  place: CellPlace,
  { store, table, cell, open }: Acting,
): boolean {
  const path = [...table.handle.path, place.row, place.field.name];
  switch (kind) {
    case 'edit':
      if (place.editor === 'whole') open(cell.active?.rowKey ?? '');
      else cell.setMode('edit');
      return true;
    case 'cancel':
      store.change(path, cell.active?.original);
      cell.restart();
      return true;
    case 'clear':
      // What was filled in with the whole row before one's eyes is not wiped out by one key.
      if (place.editor !== 'none' && place.editor !== 'whole') store.change(path, undefined);
      cell.restart();
      return true;
    case 'leave':
      cell.leave();
      return true;
  }
}

function goTo({ store, table, columns, cell }: Acting, row: number, column: number): boolean {
  const keys = store.rowKeys(table.handle.path);
  const rowKey = keys[clamped(row, keys.length)];
  const field = columns[clamped(column, columns.length)]?.field;
  if (rowKey !== undefined && field !== undefined) cell.activate(rowKey, field.name);
  return true;
}

function clamped(position: number, length: number): number {
  return Math.max(0, Math.min(length - 1, position));
}
