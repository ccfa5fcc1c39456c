/** The rows of a table, and what can be done with them. Whatever takes something away can be undone. */
import { useMemo } from 'react';
import {
  answerAt,
  type Answers,
  type FilingPath,
  type FilingState,
  newRow,
  type ScopeState,
  stateAt,
  type TableField,
} from '../../engine/index.ts';
import { type FormContext, useForm, useScope } from '../form-context.ts';
import type { Done } from '../state/page-state.ts';
import { rowName } from '../state/row-name.ts';
import { useFiling } from '../use-filing.ts';

/** What does not change while rows come and go. */
export interface TableHandle {
  readonly field: TableField;
  readonly path: FilingPath;
  /** The table's key; a row's is `${key}.${rowKey}`. */
  readonly key: string;
  /** Rows are given by a list: none can be added, removed or moved. */
  readonly isFixed: boolean;
  /** Adds an empty row at the end and gives its key. */
  readonly add: () => string;
  readonly remove: (index: number) => void;
  readonly move: (index: number, by: 1 | -1) => void;
  /** Puts other rows in the place of all; `what` says it in words. */
  readonly replace: (rows: readonly Answers[], what: string) => void;
}

export interface Table {
  readonly handle: TableHandle;
  readonly rows: readonly ScopeState[];
  readonly rowKeys: readonly string[];
  readonly canAdd: boolean;
}

const none: readonly ScopeState[] = [];

export function useTable(field: TableField): Table {
  const form = useForm();
  const { store } = form;
  const scope = useScope();
  const path = useMemo(() => [...scope.path, field.name], [scope.path, field.name]);
  const key = scope.key === '' ? field.name : `${scope.key}.${field.name}`;
  const rows = useFiling((state) => stateAt(state, scope.path)?.nested[field.name] ?? none);
  const handle = useMemo(() => tableHandle({ form, field, path, key }), [form, field, path, key]);
  return {
    handle,
    rows,
    rowKeys: store.rowKeys(path),
    canAdd: !handle.isFixed && (field.maxRows === undefined || rows.length < field.maxRows),
  };
}

interface Acting {
  readonly form: FormContext;
  readonly field: TableField;
  readonly path: FilingPath;
  readonly key: string;
}

function tableHandle(acting: Acting): TableHandle {
  const { form, field, path, key } = acting;
  const { store, page, announce } = form;
  return {
    field,
    path,
    key,
    isFixed: field.rows !== undefined,
    add() {
      setRows(acting, [...rowsNow(acting), newRow(store.getState(), path)]);
      const rowKey = store.rowKeys(path).at(-1) ?? '';
      page.setOpen([`${key}.${rowKey}`], true);
      page.finish(null);
      return rowKey;
    },
    remove: (index) => removeRow(acting, index),
    move(index, by) {
      const rows = rowsNow(acting);
      const row = rows[index];
      if (row === undefined || rows[index + by] === undefined) return;
      setRows(acting, rows.toSpliced(index, 1).toSpliced(index + by, 0, row));
      announce(`已移到第${index + by + 1}行`);
    },
    replace: (rows, what) => replaceRows(acting, rows, what),
  };
}

function rowsNow({ form: { store }, field, path }: Acting): readonly Answers[] {
  return stateAt(store.getState(), path.slice(0, -1))?.nested[field.name]?.map((row) => row.answers) ?? [];
}

function setRows({ form: { store }, path }: Acting, rows: readonly Answers[]): void {
  store.change(path, rows);
}

function removeRow(acting: Acting, index: number): void {
  const { form, field, path, key } = acting;
  const rows = rowsNow(acting);
  const row = rows[index];
  if (row === undefined) return;
  const name = rowName(form.store.getState(), field, [...path, index]);
  setRows(acting, rows.toSpliced(index, 1));
  form.page.touch(key);
  const text = name === '' ? `已删除第${index + 1}行` : `已删除第${index + 1}行「${name}」`;
  const undo = (): void => setRows(acting, rowsNow(acting).toSpliced(index, 0, row));
  finish(acting, { text, undo, isCurrent: () => true });
}

function replaceRows(acting: Acting, rows: readonly Answers[], what: string): void {
  const { form, path, key } = acting;
  const before = rowsNow(acting);
  setRows(acting, rows);
  form.page.touch(key, ...form.store.rowKeys(path).map((rowKey) => `${key}.${rowKey}`));
  const after = answerAt(form.store.getState(), path);
  const isCurrent = (state: FilingState): boolean => answerAt(state, path) === after;
  finish(acting, { text: what, undo: () => setRows(acting, before), isCurrent });
}

function finish({ form: { page, announce }, field, key }: Acting, done: Omit<Done, 'focusAfter'>): void {
  page.finish({ ...done, focusAfter: field.rows === undefined ? addButtonId(key) : key });
  announce(done.text);
}

export function addButtonId(tableKey: string): string {
  return `${tableKey}--add`;
}
