/** What the page remembers beside the filing: what was left, what is open, where to go. Outside React, like the filing. */
import type { FilingPath, FilingState } from '../../engine/index.ts';

/** A field to be brought before the reader's eyes; a new object for each request. */
export interface Target {
  readonly path: FilingPath;
  readonly key: string;
}

/** What was done last, and how to take it back. */
export interface Done {
  readonly text: string;
  readonly undo: () => void;
  /** False once later answers would be lost by undoing it. */
  readonly isCurrent: (state: FilingState) => boolean;
  /** The id of the element that gets the focus after undoing. */
  readonly focusAfter: string;
}

export interface PageState {
  readonly subscribe: (listener: () => void) => () => void;
  /** Grows with every change: a snapshot for those who read many marks. */
  readonly version: () => number;
  /** Marks fields, tables or rows as left, from when on their problems are shown. */
  readonly touch: (...keys: readonly string[]) => void;
  /**
   * While held, nothing new is shown: what appears where the pointer is pressed would move the button away from under
   * it, and the click would be lost.
   */
  readonly hold: (held: boolean) => void;
  /** Whether a field, or anything that it stands in, was left or everything was checked. */
  readonly isTouched: (key: string) => boolean;
  /** From now on all problems are shown. */
  readonly check: (checked: boolean) => void;
  readonly isChecked: () => boolean;
  readonly isOpen: (key: string) => boolean | undefined;
  readonly setOpen: (keys: readonly string[], open: boolean) => void;
  readonly target: () => Target | null;
  readonly aim: (target: Target | null) => void;
  readonly done: () => Done | null;
  readonly finish: (done: Done | null) => void;
}

export function createPageState(): PageState {
  const listeners = new Set<() => void>();
  const open = new Map<string, boolean>();
  let target: Target | null = null;
  let done: Done | null = null;
  let version = 0;
  const changed = (): void => {
    version++;
    for (const listener of listeners) listener();
  };
  return {
    ...touchedMarks(changed),
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    version: () => version,
    isOpen: (key) => open.get(key),
    setOpen(keys, value) {
      for (const key of keys) open.set(key, value);
      changed();
    },
    target: () => target,
    aim(next) {
      target = next;
      changed();
    },
    done: () => done,
    finish(next) {
      if (done === next) return;
      done = next;
      changed();
    },
  };
}

type TouchedMarks = Pick<PageState, 'touch' | 'hold' | 'isTouched' | 'check' | 'isChecked'>;

function touchedMarks(changed: () => void): TouchedMarks {
  const touched = new Set<string>();
  let checked = false;
  let isHeld = false;
  let waiting: readonly string[] = [];

  function mark(keys: readonly string[]): void {
    const before = touched.size;
    for (const key of keys) touched.add(key);
    if (touched.size > before) changed();
  }

  return {
    touch(...keys) {
      if (isHeld) waiting = [...waiting, ...keys];
      else mark(keys);
    },
    hold(held) {
      isHeld = held;
      if (held || waiting.length === 0) return;
      mark(waiting);
      waiting = [];
    },
    isTouched: (key) => checked || touched.has(key) || enclosing(key).some((outer) => touched.has(outer)),
    check(value) {
      if (checked === value) return;
      checked = value;
      changed();
    },
    isChecked: () => checked,
  };
}

/** `managers.r2.mobile` stands in the row `managers.r2`; a mark on a table itself does not count for its rows. */
function enclosing(key: string): readonly string[] {
  const parts = key.split('.');
  return parts
    .map((_, position) => parts.slice(0, position + 1).join('.'))
    .filter((outer) => /\.r\d+$/.test(outer) && outer !== key);
}
