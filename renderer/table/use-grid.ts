/** A grid at work: its active cell, the row that is opened as a whole, keys and pasted blocks. */
import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import { newRow } from '../../engine/index.ts';
import { useForm } from '../form-context.ts';
import { act, type CellPlace, cellPlace } from './grid-acts.ts';
import type { GridColumn } from './grid-columns.ts';
import { gridAction } from './grid-keys.ts';
import { pasteCells } from './paste.ts';
import { isBlock, parseTsv } from './tsv.ts';
import { type ActiveCellState, useActiveCell } from './use-active-cell.ts';
import type { Table } from './use-table.ts';
import { useTarget } from './use-target.ts';

export interface Grid extends ActiveCellState {
  /** The key of the row that is opened as a whole. */
  readonly opened: string | null;
  readonly open: (rowKey: string | null) => void;
  readonly press: (event: KeyboardEvent<HTMLElement>) => void;
  readonly paste: (event: ClipboardEvent<HTMLElement>) => void;
  /** Into a grid without rows. */
  readonly pasteAnew: (event: ClipboardEvent<HTMLElement>) => void;
}

interface GridInput {
  readonly table: Table;
  readonly columns: readonly GridColumn[];
  readonly titles: readonly string[];
}

export function useGrid({ table, columns, titles }: GridInput): Grid {
  const { store } = useForm();
  const [opened, open] = useState<string | null>(null);
  const cell = useActiveCell(table.handle.key);
  const place = cellPlace(table, columns, cell.active);
  useTarget({ table, columns, cell, open });

  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing || cell.active === null || place === null) return;
    const action = gridAction(event, { mode: cell.active.mode, editor: place.editor });
    if (action !== null && act(action, place, { store, table, columns, cell, open })) event.preventDefault();
  };
  const pasteAt = (text: string, at: Pick<CellPlace, 'row' | 'column'>): void => {
    const { handle, rows } = table;
    const pasted = pasteCells(
      {
        cells: parseTsv(text),
        rows: rows.map((row) => row.answers),
        columns: columns.map(({ field }) => field),
        titles,
        at,
        limit: handle.isFixed ? rows.length : (handle.field.maxRows ?? Number.POSITIVE_INFINITY),
        newRow: () => newRow(store.getState(), handle.path),
      },
      store.form,
    );
    const rest = pasted.left > 0 ? `，另有${pasted.left}行放不下，没有粘贴` : '';
    handle.replace(pasted.rows, `已粘贴${pasted.count}行${rest}`);
    cell.restart();
  };
  const paste = (event: ClipboardEvent<HTMLElement>): void => {
    const text = event.clipboardData.getData('text/plain');
    if (place === null || (!isBlock(text) && (place.editor === 'line' || place.editor === 'lines'))) return;
    event.preventDefault();
    pasteAt(text, place);
  };
  const pasteAnew = (event: ClipboardEvent<HTMLElement>): void => {
    const text = event.clipboardData.getData('text/plain');
    if (table.handle.isFixed || text.trim() === '') return;
    event.preventDefault();
    pasteAt(text, { row: 0, column: 0 });
  };
  return { ...cell, opened, open, press, paste, pasteAnew };
}
