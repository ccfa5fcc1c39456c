/** The active cell of a grid: where it is, how it is being edited, and what Escape brings back. */
import { useCallback, useRef, useState } from 'react';
import { answerAt } from '../../engine/index.ts';
import { useForm } from '../form-context.ts';
import type { CellMode } from './grid-keys.ts';

export interface ActiveCell {
  readonly rowKey: string;
  readonly column: string;
  readonly mode: CellMode;
  /** Grows whenever the editor has to start anew. */
  readonly serial: number;
  readonly original: unknown;
}

export interface ActiveCellState {
  readonly active: ActiveCell | null;
  readonly activate: (rowKey: string, column: string, mode?: CellMode) => void;
  readonly setMode: (mode: CellMode) => void;
  /** Shows the cell's answer anew, as after a change that was not typed into it. */
  readonly restart: () => void;
  readonly leave: () => void;
}

export function useActiveCell(tableKey: string): ActiveCellState {
  const { store, page } = useForm();
  const [active, setActive] = useState<ActiveCell | null>(null);
  const serial = useRef(0);

  const touchActive = useCallback(() => {
    if (active !== null) page.touch(`${tableKey}.${active.rowKey}.${active.column}`);
  }, [page, tableKey, active]);

  const activate = useCallback(
    (rowKey: string, column: string, mode: CellMode = 'select') => {
      touchActive();
      const path = store.pathOf(`${tableKey}.${rowKey}.${column}`);
      const original = path === null ? undefined : answerAt(store.getState(), path);
      setActive({ rowKey, column, mode, serial: ++serial.current, original });
    },
    [store, tableKey, touchActive],
  );
  const leave = useCallback(() => {
    touchActive();
    setActive(null);
  }, [touchActive]);
  const setMode = useCallback((mode: CellMode) => setActive((cell) => cell && { ...cell, mode }), []);
  const restart = useCallback(
    () => setActive((cell) => cell && { ...cell, mode: 'select', serial: ++serial.current }),
    [],
  );
  return { active, activate, setMode, restart, leave };
}
