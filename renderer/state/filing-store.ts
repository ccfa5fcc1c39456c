/** A filing while it is filled in: the engine's state and who listens to it, outside React. */
import {
  type Answers,
  change,
  type CompiledForm,
  fieldAt,
  type FilingContext,
  type FilingPath,
  type FilingState,
  start,
  stateAt,
} from '../../engine/index.ts';
import { createRowKeys } from './row-keys.ts';

export interface FilingChange {
  readonly path: FilingPath;
  /** undefined: the answer was cleared. */
  readonly value: unknown;
}

export interface FilingStore {
  readonly form: CompiledForm;
  readonly getState: () => FilingState;
  /** Called after every change of the state. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Enters an answer; undefined clears it. */
  readonly change: (path: FilingPath, value: unknown) => void;
  /** Called with every answer that is entered, for autosave. */
  readonly onChange: (listener: (change: FilingChange) => void) => () => void;
  /** Names that rows keep while others are added, removed or moved around them. */
  readonly rowKeys: (tablePath: FilingPath) => readonly string[];
  /** A path in which row keys stand for row numbers: `managers.r2.mobile`. */
  readonly keyOf: (path: FilingPath) => string;
  /** The path that a key stands for now; null when its row is gone. */
  readonly pathOf: (key: string) => FilingPath | null;
}

export function createFilingStore(form: CompiledForm, answers: Answers, context: FilingContext): FilingStore {
  let state = start(form, answers, context);
  const listeners = new Set<() => void>();
  const changeListeners = new Set<(change: FilingChange) => void>();
  const rowKeys = createRowKeys();

  function keysOf(tablePath: FilingPath): readonly string[] {
    const name = String(tablePath.at(-1));
    const rows = stateAt(state, tablePath.slice(0, -1))?.nested[name] ?? [];
    return rowKeys(
      keyOf(tablePath),
      rows.map((row) => row.answers),
    );
  }

  function keyOf(path: FilingPath): string {
    let key = '';
    path.forEach((step, position) => {
      if (typeof step === 'string') key += key === '' ? step : `.${step}`;
      else key += `.${keysOf(path.slice(0, position))[step] ?? `n${step}`}`;
    });
    return key;
  }

  function pathOf(key: string): FilingPath | null {
    const path: (string | number)[] = [];
    for (const part of key.split('.')) {
      const isRow = typeof path.at(-1) === 'string' && fieldAt(form, path)?.type === 'table';
      const step = isRow ? keysOf(path).indexOf(part) : part;
      if (step === -1) return null;
      path.push(step);
    }
    return path;
  }

  return {
    form,
    getState: () => state,
    subscribe: (listener) => added(listeners, listener),
    onChange: (listener) => added(changeListeners, listener),
    change(path, value) {
      state = change(state, path, value);
      for (const listener of changeListeners) listener({ path, value });
      for (const listener of listeners) listener();
    },
    rowKeys: keysOf,
    keyOf,
    pathOf,
  };
}

function added<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
