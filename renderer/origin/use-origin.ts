/** Where an answer comes from, for those who draw it. */
import { useMemo } from 'react';
import { type Field, type FilingPath, type Origin, originAt, type ScopeState } from '../../engine/index.ts';
import { useForm } from '../form-context.ts';
import { originReader } from '../state/origins.ts';
import { useFiling, useRecentFiling } from '../use-filing.ts';

/** Of a field with one answer: at once. Groups and tables are nothing of their own here. */
export function useOrigin(path: FilingPath, field: Field): Origin | null {
  const read = useMemo(() => ('scope' in field ? () => null : originReader(path, field)), [path, field]);
  return useFiling(read);
}

/** Of a table with all its rows: a moment later, for it may be long. */
export function useTableOrigin(path: FilingPath, field: Field): Origin | null {
  const read = useMemo(() => originReader(path, field), [path, field]);
  return read(useRecentFiling());
}

/** Of a row: only when the row is another one. */
export function useRowOrigin(tablePath: FilingPath, index: number, row: ScopeState): Origin | null {
  const { store } = useForm();
  const { answers } = row;
  return useMemo(() => originAt(store.getState(), [...tablePath, index]), [store, tablePath, index, answers]);
}
