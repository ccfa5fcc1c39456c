/** The line under a grid: what is asked for in the active cell, and what is wrong with it. */
import { type ReactNode, useMemo } from 'react';
import { problemsAt } from '../../engine/index.ts';
import { ExplainValue } from '../explain/explain-value.tsx';
import { ProblemLines } from '../field/problem-lines.tsx';
import { useFiling, usePage, useText } from '../use-filing.ts';
import type { GridColumn } from './grid-columns.ts';
import type { ActiveCell } from './use-active-cell.ts';
import type { Table } from './use-table.ts';

interface GridStatusProps {
  readonly table: Table;
  readonly columns: readonly GridColumn[];
  readonly active: ActiveCell | null;
}

export function GridStatus({ table, columns, active }: GridStatusProps): ReactNode {
  const { handle, rowKeys } = table;
  const column = columns.find(({ field }) => field.name === active?.column);
  const index = active === null ? -1 : rowKeys.indexOf(active.rowKey);
  return (
    <div className="tb-grid-status" id={`${handle.key}--status`}>
      {column !== undefined && active !== null && index >= 0 && (
        <CellStatus key={active.serial} table={table} column={column} index={index} rowKey={active.rowKey} />
      )}
    </div>
  );
}

interface CellStatusProps {
  readonly table: Table;
  readonly column: GridColumn;
  readonly index: number;
  readonly rowKey: string;
}

function CellStatus({ table: { handle }, column: { field }, index, rowKey }: CellStatusProps): ReactNode {
  const path = useMemo(() => [...handle.path, index], [handle.path, index]);
  const cellPath = useMemo(() => [...path, field.name], [path, field]);
  const title = useText(field.title, path);
  const help = useText(field.help, path);
  const notice = useText(field.notice, path);
  const problems = useFiling((state) => problemsAt(state, cellPath));
  const isTouched = usePage((page) => page.isTouched(`${handle.key}.${rowKey}.${field.name}`));
  return (
    <>
      {isTouched && <ProblemLines id={`${handle.key}--cell-problems`} problems={problems} path={cellPath} />}
      {field.compute !== undefined && <ExplainValue path={cellPath} title={title} />}
      {notice !== '' && <p className="tb-strong">{notice}</p>}
      {help !== '' && <p>{help}</p>}
    </>
  );
}
