/** The rows of a table, and what can be done with them. Whatever takes something away can be undone. */
import { useCallback, useMemo, useState } from 'react';
import {
  answerAt,
  type Answers,
  type FilingPath,
  newRow,
  type ScopeState,
  stateAt,
  type TableField,
} from '../../engine/index.ts';
import { type FormContext, useForm, useScope } from '../form-context.ts';
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
  readonly done: Done | null;
  readonly dismiss: () => void;
}

/** What was done last, and how to undo it. */
export interface Done {
  readonly text: string;
  readonly undo: () => void;
  /** The table's answer right after; undefined when later changes do not matter. */
  readonly after: unknown;
}

const none: readonly ScopeState[] = [];

export function useTable(field: TableField): Table {
  const form = useForm();
  const { store } = form;
  const scope = useScope();
  const path = useMemo(() => [...scope.path, field.name], [scope.path, field.name]);
  const key = scope.key === '' ? field.name : `${scope.key}.${field.name}`;
  const rows = useFiling((state) => stateAt(state, scope.path)?.nested[field.name] ?? none);
  const answer = useFiling((state) => answerAt(state, path));
  const [done, setDone] = useState<Done | null>(null);
  const handle = useMemo(() => tableHandle({ form, field, path, key, setDone }), [form, field, path, key]);
  const dismiss = useCallback(() => setDone(null), []);
  return {
    handle,
    rows,
    rowKeys: store.rowKeys(path),
    canAdd: !handle.isFixed && (field.maxRows === undefined || rows.length < field.maxRows),
    done: done !== null && (done.after === undefined || done.after === answer) ? done : null,
    dismiss,
  };
}

interface Acting {
  readonly form: FormContext;
  readonly field: TableField;
  readonly path: FilingPath;
  readonly key: string;
  readonly setDone: (done: Done | null) => void;
}

function tableHandle({ form: { store, page, announce }, field, path, key, setDone }: Acting): TableHandle {
  const now = (): readonly Answers[] =>
    stateAt(store.getState(), path.slice(0, -1))?.nested[field.name]?.map((row) => row.answers) ?? [];
  const set = (rows: readonly Answers[]): void => store.change(path, rows);
  const finish = (done: Done): void => {
    setDone(done);
    announce(done.text);
  };

  return {
    field,
    path,
    key,
    isFixed: field.rows !== undefined,

    add(): string {
      set([...now(), newRow(store.getState(), path)]);
      const rowKey = store.rowKeys(path).at(-1) ?? '';
      page.setOpen([`${key}.${rowKey}`], true);
      setDone(null);
      return rowKey;
    },

    remove(index: number): void {
      const row = now()[index];
      if (row === undefined) return;
      const name = rowName(store.getState(), field, [...path, index]);
      set(now().filter((_, position) => position !== index));
      page.touch(key);
      const text = name === '' ? `已删除第${index + 1}行` : `已删除第${index + 1}行「${name}」`;
      const undo = (): void => {
        set(now().toSpliced(index, 0, row));
        setDone(null);
        announce('已恢复');
      };
      finish({ text, undo, after: undefined });
    },

    move(index: number, by: 1 | -1): void {
      const row = now()[index];
      if (row === undefined || now()[index + by] === undefined) return;
      set(
        now()
          .toSpliced(index, 1)
          .toSpliced(index + by, 0, row),
      );
      announce(`已移到第${index + by + 1}行`);
    },

    replace(rows: readonly Answers[], what: string): void {
      const before = now();
      set(rows);
      for (const rowKey of store.rowKeys(path)) page.touch(`${key}.${rowKey}`);
      page.touch(key);
      const undo = (): void => {
        set(before);
        setDone(null);
        announce('已恢复');
      };
      finish({ text: what, undo, after: answerAt(store.getState(), path) });
    },
  };
}
