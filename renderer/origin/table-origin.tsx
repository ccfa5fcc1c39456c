/** Where the rows of a table come from, beside its heading. */
import type { ReactNode } from 'react';
import type { FilingPath, ScopeState, TableField } from '../../engine/index.ts';
import { ImportedLine, OriginMark } from './origin-mark.tsx';
import { useRowOrigin, useTableOrigin } from './use-origin.ts';

interface TableOriginProps {
  readonly field: TableField;
  readonly path: FilingPath;
  readonly id: string;
  readonly title: string;
}

export function TableOrigin({ field, path, id, title }: TableOriginProps): ReactNode {
  const origin = useTableOrigin(path, field);
  if (origin === null) return null;
  return (
    <>
      <OriginMark origin={origin} />
      {origin === 'changed' && <ImportedLine field={field} path={path} id={id} title={title} />}
    </>
  );
}

interface RowOriginProps {
  readonly tablePath: FilingPath;
  readonly index: number;
  readonly row: ScopeState;
}

export function RowOrigin({ tablePath, index, row }: RowOriginProps): ReactNode {
  const origin = useRowOrigin(tablePath, index, row);
  return origin === null ? null : <OriginMark origin={origin} />;
}

/** In a grid a single character beside the number has to do; what is as imported goes without. */
export function RowNumberOrigin({ tablePath, index, row }: RowOriginProps): ReactNode {
  const origin = useRowOrigin(tablePath, index, row);
  if (origin === null || origin === 'imported') return null;
  return (
    <span className="tb-row-origin" data-origin={origin}>
      <span aria-hidden="true">{origin === 'changed' ? '改' : '新'}</span>
      <span className="tb-unseen">{origin === 'changed' ? '（导入后已修改）' : '（新填）'}</span>
    </span>
  );
}
