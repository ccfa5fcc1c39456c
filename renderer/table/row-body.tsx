/** All of one row, laid out like a form of its own: in a card or in a dialog. */
import { type ReactNode, useMemo } from 'react';
import { type FilingPath, stateAt } from '../../engine/index.ts';
import { ScopeProvider, useForm } from '../form-context.ts';
import { FIXED } from '../state/row-name.ts';
import { useFiling } from '../use-filing.ts';
import type { TableHandle } from './use-table.ts';

interface RowBodyProps {
  readonly table: TableHandle;
  readonly index: number;
  readonly rowKey: string;
  readonly level: number;
}

export function RowBody({
  table: { field, path: tablePath, key, isFixed },
  index,
  rowKey,
  level,
}: RowBodyProps): ReactNode {
  const { Layout } = useForm();
  const path = useMemo((): FilingPath => [...tablePath, index], [tablePath, index]);
  const isThere = useFiling((state) => stateAt(state, path) !== undefined);
  const scope = useMemo(
    () => ({ scope: field.scope, path, key: `${key}.${rowKey}`, level }),
    [field, path, key, rowKey, level],
  );
  const items = isFixed ? field.scope.layout.filter(({ name }) => name !== FIXED) : field.scope.layout;
  if (!isThere) return null;
  return (
    <ScopeProvider value={scope}>
      <Layout items={items} />
    </ScopeProvider>
  );
}
