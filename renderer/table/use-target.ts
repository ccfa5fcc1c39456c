/** Goes to the cell, or opens the row, that the page wants to be seen. */
import { useEffect, useMemo } from 'react';
import { useForm } from '../form-context.ts';
import { usePage } from '../use-filing.ts';
import { isWithin } from './card-table.tsx';
import type { GridColumn } from './grid-columns.ts';
import type { ActiveCellState } from './use-active-cell.ts';
import type { Table } from './use-table.ts';

interface Aimed {
  readonly table: Table;
  readonly columns: readonly GridColumn[];
  readonly cell: ActiveCellState;
  readonly open: (rowKey: string) => void;
}

export function useTarget({ table: { handle, rowKeys }, columns, cell: { activate }, open }: Aimed): void {
  const { page } = useForm();
  const target = usePage((state) => state.target());
  const wanted = useMemo(() => {
    const rowKey = rowKeys.find((one) => isWithin(target?.key, `${handle.key}.${one}`));
    if (target === null || rowKey === undefined) return null;
    const [name, ...rest] = target.key.slice(`${handle.key}.${rowKey}.`.length).split('.');
    const named = columns.find(({ field }) => field.name === name);
    const column = named ?? columns.find(({ editor }) => editor !== 'none');
    const isWhole = rest.length > 0 || (name !== '' && named === undefined) || named?.editor === 'whole';
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
