/** What the page remembers beside the filing: what was left, what is open, where to go. Outside React, like the filing. */
import type { FilingPath } from '../../engine/index.ts';

/** A field to be brought before the reader's eyes; a new object for each request. */
export interface Target {
  readonly path: FilingPath;
  readonly key: string;
}

export interface PageState {
  readonly subscribe: (listener: () => void) => () => void;
  /** Grows with every change: a snapshot for those who read many marks. */
  readonly version: () => number;
  /** Marks fields, tables or rows as left, from when on their problems are shown. */
  readonly touch: (...keys: readonly string[]) => void;
  /** Whether a field, or anything that it stands in, was left or everything was checked. */
  readonly isTouched: (key: string) => boolean;
  /** From now on all problems are shown. */
  readonly check: (checked: boolean) => void;
  readonly isChecked: () => boolean;
  readonly isOpen: (key: string) => boolean | undefined;
  readonly setOpen: (keys: readonly string[], open: boolean) => void;
  readonly target: () => Target | null;
  readonly aim: (target: Target | null) => void;
}

export function createPageState(): PageState {
  const listeners = new Set<() => void>();
  const touched = new Set<string>();
  const open = new Map<string, boolean>();
  let checked = false;
  let target: Target | null = null;
  let version = 0;

  function changed(): void {
    version++;
    for (const listener of listeners) listener();
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    version: () => version,
    touch(...keys) {
      const before = touched.size;
      for (const key of keys) touched.add(key);
      if (touched.size > before) changed();
    },
    isTouched: (key) => checked || touched.has(key) || enclosing(key).some((outer) => touched.has(outer)),
    check(value) {
      if (checked === value) return;
      checked = value;
      changed();
    },
    isChecked: () => checked,
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
  };
}

/** `managers.r2.mobile` stands in the row `managers.r2`; a mark on a table itself does not count for its rows. */
function enclosing(key: string): readonly string[] {
  const parts = key.split('.');
  return parts
    .map((_, position) => parts.slice(0, position + 1).join('.'))
    .filter((outer) => /\.r\d+$/.test(outer) && outer !== key);
}
