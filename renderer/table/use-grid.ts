/** The active cell of a grid: where it is, and what keys, clicks and pasted blocks do there. */
import { type ClipboardEvent, type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { answerAt, newRow, type ScopeState } from '../../engine/index.ts';
import { useForm } from '../form-context.ts';
import { usePage } from '../use-filing.ts';
import { isWithin } from './card-table.tsx';
import type { GridColumn } from './grid-columns.ts';
import { type CellMode, type GridAction, gridAction } from './grid-keys.ts';
import { pasteCells } from './paste.ts';
import { isBlock, parseTsv } from './tsv.ts';
import type { Table } from './use-table.ts';

export interface ActiveCell {
  readonly rowKey: string;
  readonly column: string;
  readonly mode: CellMode;
  /** Grows whenever the editor has to start anew. */
  readonly serial: number;
  /** What Escape brings back. */
  readonly original: unknown;
}

export interface Grid {
  readonly active: ActiveCell | null;
  readonly opened: string | null;
  readonly activate: (rowKey: string, column: string, mode?: CellMode) => void;
  readonly setMode: (mode: CellMode) => void;
  /** Opens a row as a whole; null closes it. */
  readonly open: (rowKey: string | null) => void;
  readonly leave: () => void;
  readonly press: (event: KeyboardEvent<HTMLElement>) => void;
  readonly paste: (event: ClipboardEvent<HTMLElement>) => void;
}

interface GridInput {
  readonly table: Table;
  readonly columns: readonly GridColumn[];
  readonly titles: readonly string[];
}

export function useGrid({ table, columns, titles }: GridInput): Grid {
  const { store, page } = useForm();
  const { handle } = table;
  const [active, setActive] = useState<ActiveCell | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const serial = useRef(0);

  const touchActive = useCallback(() => {
    if (active !== null) page.touch(`${handle.key}.${active.rowKey}.${active.column}`);
  }, [page, handle, active]);

  const activate = useCallback(
    (rowKey: string, column: string, mode: CellMode = 'select') => {
      touchActive();
      const path = store.pathOf(`${handle.key}.${rowKey}.${column}`);
      const original = path === null ? undefined : answerAt(store.getState(), path);
      setActive({ rowKey, column, mode, serial: ++serial.current, original });
    },
    [store, handle, touchActive],
  );
  const leave = useCallback(() => {
    touchActive();
    setActive(null);
  }, [touchActive]);
  const setMode = useCallback((mode: CellMode) => setActive((cell) => (cell === null ? null : { ...cell, mode })), []);

  useTarget({ table, columns, titles }, activate, setOpened);

  const place = activePlace(table, columns, active);
  const enter = (answer: unknown): void => {
    if (place !== null) store.change([...handle.path, place.row, place.field.name], answer);
  };
  const restart = (): void => setActive((cell) => cell && { ...cell, mode: 'select', serial: ++serial.current });

  const goTo = (row: number, column: number): void => {
    const keys = store.rowKeys(handle.path);
    const rowKey = keys[clamped(row, keys.length)];
    const field = columns[clamped(column, columns.length)]?.field;
    if (rowKey !== undefined && field !== undefined) activate(rowKey, field.name);
  };

  /** Whether the action took the key from the browser. */
  const act = (action: GridAction): boolean => {
    if (place === null || active === null) return false;
    const { row, column } = place;
    const lastRow = table.rows.length - 1;
    switch (action.kind) {
      case 'move':
        goTo(row + action.rows, column + action.columns);
        return true;
      case 'next':
        // On to the buttons of the row, and from there to the next row.
        if (column === columns.length - 1) return false;
        goTo(row, column + 1);
        return true;
      case 'previous':
        if (column === 0 && row === 0) return false;
        if (column === 0) goTo(row - 1, columns.length - 1);
        else goTo(row, column - 1);
        return true;
      case 'first':
      case 'last':
        goTo(row, action.kind === 'first' ? 0 : columns.length - 1);
        return true;
      case 'down':
        if (row === lastRow && table.canAdd && !isEmpty(table.rows[row])) handle.add();
        goTo(row + 1, column);
        return true;
      case 'edit':
        if (place.editor === 'whole') setOpened(active.rowKey);
        else setMode('edit');
        return true;
      case 'cancel':
        enter(active.original);
        restart();
        return true;
      case 'clear':
        if (place.editor !== 'none') enter(undefined);
        restart();
        return true;
      case 'leave':
        leave();
        return true;
    }
  };

  return {
    active,
    opened,
    activate,
    setMode,
    open: setOpened,
    leave,
    press(event) {
      if (event.nativeEvent.isComposing || active === null || place === null) return;
      const action = gridAction(event, { mode: active.mode, editor: place.editor });
      if (action !== null && act(action)) event.preventDefault();
    },
    paste(event) {
      if (place === null) return;
      const text = event.clipboardData.getData('text/plain');
      if (!isBlock(text) && (place.editor === 'line' || place.editor === 'lines')) return;
      event.preventDefault();
      const { rows, count, left } = pasteCells(
        {
          cells: parseTsv(text),
          rows: table.rows.map((row) => row.answers),
          columns: columns.map(({ field }) => field),
          titles,
          at: place,
          limit: handle.isFixed ? table.rows.length : (handle.field.maxRows ?? Number.POSITIVE_INFINITY),
          newRow: () => newRow(store.getState(), handle.path),
        },
        store.form,
      );
      const rest = left > 0 ? `，另有${left}行放不下，没有粘贴` : '';
      handle.replace(rows, `已粘贴${count}行${rest}`);
      restart();
    },
  };
}

function activePlace({ rowKeys }: Table, columns: readonly GridColumn[], active: ActiveCell | null) {
  if (active === null) return null;
  const row = rowKeys.indexOf(active.rowKey);
  const column = columns.findIndex(({ field }) => field.name === active.column);
  const found = columns[column];
  return row < 0 || found === undefined ? null : { row, column, ...found };
}

/** Goes to the cell that the page wants to be seen. */
function useTarget(
  { table: { handle, rowKeys }, columns }: GridInput,
  activate: Grid['activate'],
  open: (rowKey: string) => void,
): void {
  const { page } = useForm();
  const target = usePage((state) => state.target());
  const wanted = useMemo(() => {
    const rowKey = rowKeys.find((one) => isWithin(target?.key, `${handle.key}.${one}`));
    if (target === null || rowKey === undefined) return null;
    const [name, ...rest] = target.key.slice(`${handle.key}.${rowKey}.`.length).split('.');
    const column = columns.find(({ field }) => field.name === name) ?? columns.find(({ editor }) => editor !== 'none');
    const isWhole = rest.length > 0 || (name !== '' && column?.field.name !== name) || column?.editor === 'whole';
    return { rowKey, column: column?.field.name, isWhole };
  }, [target, handle, rowKeys, columns]);
  useEffect(() => {
    if (wanted?.column === undefined) return;
    if (wanted.isWhole) open(wanted.rowKey);
    else {
      activate(wanted.rowKey, wanted.column);
      page.aim(null);
    }
    // Once for each target.
  }, [target]);
}

function isEmpty(row: ScopeState | undefined): boolean {
  return row === undefined || Object.values(row.answers).every((answer) => answer === undefined || answer === '');
}

function clamped(position: number, length: number): number {
  return Math.max(0, Math.min(length - 1, position));
}
