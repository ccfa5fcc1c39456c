/** Carries out what the autosave machine asks for: timers, requests, the journal, and news from other pages. */
import type { Answers } from '../../../engine/index.ts';
import { applyChanges, type Change, compact, differences, startsWith } from '../../shared/changes.ts';
import { rebase } from '../../shared/rebase.ts';
import { type Autosave, autosave, type AutosaveEvent, type Effect, pending, startAutosave, statusInWords } from './autosave.ts';
import type { Journal } from './journal.ts';

/** What came of a request to save. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly version: number; readonly savedAt: string }
  | { readonly kind: 'conflict'; readonly version: number; readonly answers: Answers; readonly editable: boolean }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'failed' };

/** The filing on the page; the renderer's store is one. */
export interface LiveFiling {
  readonly answers: () => Answers;
  readonly change: (path: Change['path'], value: unknown) => void;
}

/** What pages on the same filing tell each other. */
export interface SavedElsewhere {
  readonly version: number;
  readonly changes: readonly Change[];
}

export interface AutosaveOptions {
  readonly version: number;
  readonly savedAt: string;
  /** The answers of that version. */
  readonly answers: Answers;
  readonly live: LiveFiling;
  readonly journal: Journal;
  readonly save: (version: number, changes: readonly Change[]) => Promise<SaveOutcome>;
  readonly tell: (saved: SavedElsewhere) => void;
}

export interface AutosaveController {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getState: () => Autosave;
  readonly status: () => string;
  /** An answer was entered on the page. */
  readonly changed: (change: Change) => void;
  /** Whether a change comes from here (a merge) rather than from the keyboard. */
  readonly isMerging: () => boolean;
  readonly hear: (saved: SavedElsewhere) => void;
  /** Saves at once; true when the server has everything. */
  readonly flush: () => Promise<boolean>;
  readonly signedIn: () => void;
  readonly stop: () => void;
}

export function controlAutosave(options: AutosaveOptions): AutosaveController {
  const { live, journal } = options;
  const listeners = new Set<() => void>();
  const begin = startAutosave(options.version, options.savedAt, journal.left);
  let state = begin.state;
  /** The answers of `state.version`: what both sides start from when they differ. */
  let base = options.answers;
  let isHeld = true;
  let isMerging = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function dispatch(event: AutosaveEvent): void {
    const next = autosave(state, event);
    state = next.state;
    isHeld = journal.hold(pending(state));
    carryOut(next.effect);
    for (const listener of listeners) listener();
  }

  function carryOut(effect: Effect | null): void {
    if (effect === null) return;
    clearTimeout(timer);
    if (effect.kind === 'wait') timer = setTimeout(() => dispatch({ kind: 'due' }), effect.milliseconds);
    else void send(effect.version, effect.changes);
  }

  async function send(version: number, changes: readonly Change[]): Promise<void> {
    const outcome = await options.save(version, changes);
    if (outcome.kind === 'saved') {
      base = applyChanges(base, changes) ?? base;
      options.tell({ version: outcome.version, changes });
      dispatch(outcome);
    } else if (outcome.kind === 'conflict') merge(outcome);
    else dispatch(outcome);
  }

  function merge({ version, answers, editable }: Extract<SaveOutcome, { kind: 'conflict' }>): void {
    const ours = pending(state).reduce<readonly Change[]>(compact, []);
    const changes = rebase(ours, base, answers);
    base = answers;
    if (!editable) return dispatch({ kind: 'refused', reason: '这份填报已在别处提交' });
    show(applyChanges(answers, changes) ?? answers);
    dispatch({ kind: 'conflicted', version, changes });
  }

  /** Puts answers on the page, touching only what differs. */
  function show(answers: Answers): void {
    isMerging = true;
    for (const { path, value } of differences(live.answers(), answers)) live.change(path, value);
    isMerging = false;
  }

  function hear({ version, changes }: SavedElsewhere): void {
    if (state.sending.length > 0 || version !== state.version + 1) return; // the next save finds out
    base = applyChanges(base, changes) ?? base;
    const own = pending(state);
    const free = changes.filter(({ path }) => !own.some((mine) => startsWith(mine.path, path) || startsWith(path, mine.path)));
    show(applyChanges(live.answers(), free) ?? live.answers());
    dispatch({ kind: 'followed', version });
  }

  if (journal.left.length > 0) show(applyChanges(live.answers(), journal.left) ?? live.answers());
  carryOut(begin.effect);

  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return {
    subscribe,
    getState: () => state,
    status: () => statusInWords(state, isHeld),
    changed: (change) => dispatch({ kind: 'changed', change }),
    isMerging: () => isMerging,
    hear,
    flush: () => flush({ subscribe, getState: () => state, dispatch }),
    signedIn: () => dispatch({ kind: 'signedIn' }),
    stop: () => clearTimeout(timer),
  };
}

interface Flushing {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getState: () => Autosave;
  readonly dispatch: (event: AutosaveEvent) => void;
}

/** Resolves when everything is saved, or when it cannot be just now. */
function flush({ subscribe, getState, dispatch }: Flushing): Promise<boolean> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const { phase } = getState();
      if (phase === 'waiting') dispatch({ kind: 'due' });
      if (getState().phase === 'saving' || getState().phase === 'waiting') return false;
      resolve(getState().phase === 'saved');
      return true;
    };
    if (getState().phase === 'retrying') dispatch({ kind: 'due' });
    if (look()) return;
    const stop = subscribe(() => {
      if (look()) stop();
    });
  });
}
