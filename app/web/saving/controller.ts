/** Carries out what the autosave machine asks for: timers, requests, the journal, and news from other pages. */
import type { Answers } from '../../../engine/index.ts';
import { applyChanges, type Change, compact, differences, sameJson, startsWith } from '../../shared/changes.ts';
import { rebase } from '../../shared/rebase.ts';
import {
  type Autosave,
  autosave,
  type AutosaveEvent,
  type Effect,
  pending,
  startAutosave,
  statusInWords,
} from './autosave.ts';
import type { Journal } from './journal.ts';

/** What came of a request to save. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly version: number; readonly savedAt: string }
  | { readonly kind: 'conflict'; readonly version: number; readonly answers: Answers; readonly editable: boolean }
  | { readonly kind: 'signedOut' }
  /** The form was corrected meanwhile; the page has the old one. */
  | { readonly kind: 'outdated' }
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

/** What changes while it runs. */
interface Running {
  readonly options: AutosaveOptions;
  readonly listeners: Set<() => void>;
  state: Autosave;
  /** The answers of `state.version`: what both sides start from when they differ. */
  base: Answers;
  /** What the server holds if a request that seemed to fail did arrive. */
  possible: readonly Answers[];
  isHeld: boolean;
  isMerging: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
}

export function controlAutosave(options: AutosaveOptions): AutosaveController {
  const { live, journal } = options;
  const { state, effect } = startAutosave(options.version, options.savedAt, journal.left);
  const running: Running = {
    options,
    listeners: new Set(),
    state,
    base: options.answers,
    possible: [],
    isHeld: true,
    isMerging: false,
    timer: undefined,
  };
  if (journal.left.length > 0) show(running, applyChanges(live.answers(), journal.left) ?? live.answers());
  carryOut(running, effect);
  return {
    subscribe: (listener) => {
      running.listeners.add(listener);
      return () => void running.listeners.delete(listener);
    },
    getState: () => running.state,
    status: () => statusInWords(running.state, running.isHeld),
    changed: (change) => dispatch(running, { kind: 'changed', change }),
    isMerging: () => running.isMerging,
    hear: (saved) => hear(running, saved),
    flush: () => flush(running),
    signedIn: () => dispatch(running, { kind: 'signedIn' }),
    stop: () => clearTimeout(running.timer),
  };
}

function dispatch(running: Running, event: AutosaveEvent): void {
  const { state, effect } = autosave(running.state, event);
  running.state = state;
  running.isHeld = running.options.journal.hold(pending(state));
  carryOut(running, effect);
  for (const listener of running.listeners) listener();
}

function carryOut(running: Running, effect: Effect | null): void {
  if (effect === null) return;
  clearTimeout(running.timer);
  if (effect.kind === 'wait') running.timer = setTimeout(() => dispatch(running, { kind: 'due' }), effect.milliseconds);
  else void send(running, effect.version, effect.changes);
}

async function send(running: Running, version: number, changes: readonly Change[]): Promise<void> {
  const outcome = await running.options.save(version, changes);
  const expected = applyChanges(running.base, changes) ?? running.base;
  if (outcome.kind === 'conflict') return merge(running, outcome);
  if (outcome.kind === 'saved') {
    running.base = expected;
    running.possible = [];
    running.options.tell({ version: outcome.version, changes });
  } else running.possible = [...running.possible, expected];
  dispatch(running, outcome);
}

function merge(running: Running, { version, answers, editable }: Extract<SaveOutcome, { kind: 'conflict' }>): void {
  const ours = pending(running.state).reduce<readonly Change[]>(compact, []);
  const isOurOwn = running.possible.some((expected) => sameJson(expected, answers));
  const changes = isOurOwn ? ours : rebase(ours, running.base, answers);
  running.base = answers;
  running.possible = [];
  if (!editable) return dispatch(running, { kind: 'refused', reason: '这份填报已在别处提交' });
  show(running, applyChanges(answers, changes) ?? answers);
  dispatch(running, { kind: 'conflicted', version, changes });
}

function hear(running: Running, { version, changes }: SavedElsewhere): void {
  if (running.state.sending.length > 0 || version !== running.state.version + 1) return; // the next save finds out
  const { live } = running.options;
  running.base = applyChanges(running.base, changes) ?? running.base;
  const own = pending(running.state);
  const free = changes.filter(
    ({ path }) => !own.some((mine) => startsWith(mine.path, path) || startsWith(path, mine.path)),
  );
  show(running, applyChanges(live.answers(), free) ?? live.answers());
  dispatch(running, { kind: 'followed', version });
}

/** Puts answers on the page, touching only what differs. */
function show(running: Running, answers: Answers): void {
  const { live } = running.options;
  running.isMerging = true;
  for (const { path, value } of differences(live.answers(), answers)) live.change(path, value);
  running.isMerging = false;
}

/** Resolves when everything is saved, or when it cannot be just now. */
function flush(running: Running): Promise<boolean> {
  if (running.state.phase === 'retrying') dispatch(running, { kind: 'due' });
  return new Promise((resolve) => {
    const look = (): void => {
      if (running.state.phase === 'waiting') return dispatch(running, { kind: 'due' }); // and look again
      if (running.state.phase === 'saving') return;
      running.listeners.delete(look);
      resolve(running.state.phase === 'saved');
    };
    running.listeners.add(look);
    look();
  });
}
