/** What a draft took over from last year's filing: which answers still are as they were, and which have been looked at. */
import {
  type Answers,
  type CarryNote,
  type Change,
  type CompiledForm,
  fieldAt,
  isShown,
  sameAnswer,
  start,
} from '../../engine/index.ts';
import type { FilingStore } from './filing-store.ts';
import { originReader } from './origins.ts';

export interface CarriedOver {
  /** The earlier edition. */
  readonly edition: number;
  readonly answers: Answers;
  /** Names of outermost fields that the filer has looked at. */
  readonly confirmed: readonly string[];
  /** What did not come through as it was. */
  readonly notes: readonly CarryNote[];
  /** How the form differs from that of the earlier edition. */
  readonly changes: readonly Change[];
  /** The form by which the earlier filing was filed, for the titles in it; null where it is not known. */
  readonly formBefore: CompiledForm | null;
}

/** Of an outermost field that still has last year's answer. */
export type CarriedStanding = 'carried' | 'confirmed';

export interface CarriedState {
  readonly over: CarriedOver;
  /** Called after every answer, and when something was confirmed. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Null: another answer by now, hidden, or imported from a link, which is newer. */
  readonly standing: (name: string) => CarriedStanding | null;
  /** Those of these names, or of all, that nobody has looked at. */
  readonly left: (names?: readonly string[]) => readonly string[];
  /** At once; comes back when it could not be recorded, with the reason for the reader; '' otherwise. */
  readonly confirm: (names: readonly string[]) => Promise<string>;
  /** Why just these could not be confirmed the last time; '' when they could. */
  readonly failureOf: (names: readonly string[]) => string;
}

/** Records what was confirmed; rejects with the reader's words. */
export type Confirm = (names: readonly string[]) => Promise<void>;

export function createCarriedState(store: FilingStore, over: CarriedOver, record: Confirm): CarriedState {
  const listeners = new Set<() => void>();
  const isSame = new Map<string, () => boolean>();
  let recorded: Promise<unknown> = Promise.resolve();
  let failure = { of: '', reason: '' };
  let confirmed: ReadonlySet<string> = new Set(over.confirmed);
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  // As the page has them: with all fixed rows of tables.
  const { answers } = start(store.form, over.answers, store.getState().context).root;
  for (const name of Object.keys(over.answers)) isSame.set(name, sameReader(store, name, answers[name]));

  function fail(names: readonly string[], error: unknown): string {
    const reason = error instanceof Error && error.message !== '' ? error.message : '核对结果没有保存，请再试一次';
    confirmed = new Set([...confirmed].filter((name) => !names.includes(name)));
    failure = { of: names.join(' '), reason };
    changed();
    return reason;
  }

  function standing(name: string): CarriedStanding | null {
    if (isSame.get(name)?.() !== true) return null;
    return confirmed.has(name) ? 'confirmed' : 'carried';
  }

  return {
    over,
    subscribe(listener) {
      listeners.add(listener);
      const stop = store.subscribe(listener);
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
    standing,
    left: (names = [...isSame.keys()]) => names.filter((name) => standing(name) === 'carried'),
    confirm(names) {
      confirmed = new Set([...confirmed, ...names]);
      failure = { of: '', reason: '' };
      changed();
      // One after the other: the host adds to what it has, and two at once could lose one.
      const outcome = recorded
        .then(() => record(names))
        .then(
          () => '',
          (error: unknown) => fail(names, error),
        );
      recorded = outcome;
      return outcome;
    },
    failureOf: (names) => (names.join(' ') === failure.of ? failure.reason : ''),
  };
}

/** Compares again only when the answer is another one: a table may be long. */
function sameReader(store: FilingStore, name: string, carried: unknown): () => boolean {
  const path = [name];
  const field = fieldAt(store.form, path);
  if (field === undefined || field.compute !== undefined) return () => false;
  const origin = originReader(path, field);
  let known: { readonly answer: unknown; readonly same: boolean } | undefined;
  return () => {
    const state = store.getState();
    const answer = state.root.answers[name];
    if (known === undefined || known.answer !== answer) known = { answer, same: sameAnswer(answer, carried) };
    const isOwn = origin(state) === null || origin(state) === 'added';
    return known.same && isOwn && isShown(state, path);
  };
}
