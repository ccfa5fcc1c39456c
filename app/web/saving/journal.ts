/** Unsent changes, kept by the browser from the keystroke on until the server has them: they outlive the page. */
import type { FilingPath } from '../../../engine/index.ts';
import { type Change, isRecord } from '../../shared/changes.ts';

/** The part of `localStorage` that is used. */
export type JournalStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export interface Journal {
  /** What earlier pages left, in the order in which it was entered. */
  readonly left: readonly Change[];
  /** Makes the journal hold exactly these; false when the browser's storage would not take one. */
  readonly hold: (changes: readonly Change[]) => boolean;
}

/** One entry for each change, so that a keystroke costs what it changes. `page` tells pages apart that are open at once. */
export function openJournal(storage: JournalStorage, filing: string, page: string): Journal {
  const prefix = `tianbao.unsent.${filing}.`;
  const old = keysIn(storage, prefix);
  const left = old.flatMap((key) => changesIn(storage.getItem(key)));
  let held = new Map<Change, string>();
  let count = 0;

  function hold(changes: readonly Change[]): boolean {
    const next = new Map<Change, string>();
    let isHeld = true;
    for (const change of changes) {
      const known = held.get(change);
      const key = known ?? `${prefix}${String(Date.now()).padStart(15, '0')}.${String(count).padStart(9, '0')}.${page}`;
      count += 1;
      if (known !== undefined || write(storage, key, change)) next.set(change, key);
      else isHeld = false; // tried again at the next change
    }
    for (const [change, key] of held) if (!next.has(change)) storage.removeItem(key);
    held = next;
    return isHeld;
  }

  hold(left);
  for (const key of old) storage.removeItem(key);
  return { left, hold };
}

function write(storage: JournalStorage, key: string, change: Change): boolean {
  try {
    storage.setItem(key, JSON.stringify(change));
    return true;
  } catch {
    return false; // full, or forbidden in private browsing; the change stays in memory
  }
}

function keysIn(storage: JournalStorage, prefix: string): string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  return keys.filter((key) => key.startsWith(prefix)).toSorted();
}

function changesIn(text: string | null): Change[] {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (!isRecord(value) || !isPath(value.path)) return [];
    return ['value' in value ? { path: value.path, value: value.value } : { path: value.path }];
  } catch {
    return [];
  }
}

function isPath(value: unknown): value is FilingPath {
  return Array.isArray(value) && value.every((step) => typeof step === 'string' || typeof step === 'number');
}
