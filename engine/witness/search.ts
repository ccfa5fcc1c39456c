/** What all parts of the search share: what is aimed at, what has been tried, and how the parts call each other. */
import type { Wish } from '../field-types/samples/sampling.ts';
import type { FilingPath, FilingState } from '../model/filing.ts';
import type { Expression } from '../model/expression.ts';
import type { Value } from '../model/value.ts';

/** What a slot beyond those of the scope stands for: a row of the filing, an element of a list, or a value that has no place. */
export type Bound =
  | { readonly kind: 'row'; readonly path: FilingPath }
  | { readonly kind: 'element'; readonly site: Site }
  | { readonly kind: 'value'; readonly value: Value };

/** An expression where it stands: in the form, a group or a row, with loop variables and filter items bound. */
export interface Site {
  readonly node: Expression;
  /** The form (`[]`), group or row in which it is evaluated. */
  readonly scope: FilingPath;
  readonly bound: ReadonlyMap<number, Bound>;
}

export interface Aim extends Site {
  readonly wish: Wish;
}

/** States in which an aim is reached, the most ordinary first, made only when asked for. */
export type Trials = Generator<FilingState, void, undefined>;

export interface Search {
  /** Ways to reach the aim; every state that it gives has been verified. */
  readonly achieve: (state: FilingState, aim: Aim) => Trials;
  /** One answer or context was tried; false once the budget is spent. */
  readonly spend: () => boolean;
  readonly steps: () => number;
  /** Fields (by path in the definition) that may not be touched. */
  readonly isFixed: (path: FilingPath) => boolean;
  /** No answer is tried beyond limits that stand so in every filing. */
  readonly keepsLimits: boolean;
}

/**
 * All aims together: the first that is not reached, then again, so that a later aim may undo an earlier one; what undoes
 * none goes before what does.
 */
export function* achieveAll(search: Search, state: FilingState, aims: Aims, depth = aims.list.length + 2): Trials {
  const open = aims.list.find((aim) => !aims.isReached(state, aim));
  if (open === undefined) {
    yield state;
    return;
  }
  if (depth === 0) return;
  const reached = aims.list.filter((aim) => aims.isReached(state, aim));
  const undoing: FilingState[] = [];
  for (const next of search.achieve(state, open)) {
    const isUndoing = reached.some((aim) => !aims.isReached(next, aim));
    const first = isUndoing ? queued(undoing, next) : next;
    if (first !== undefined) yield* achieveAll(search, first, aims, depth - 1);
  }
  for (const next of undoing) yield* achieveAll(search, next, aims, depth - 1);
}

/** States that wait while others are looked for, at most. */
const MOST_WAITING = 8;

/** The state joins those that wait; where these are too many, the first of them has waited enough. */
function queued(waiting: FilingState[], state: FilingState): FilingState | undefined {
  waiting.push(state);
  return waiting.length > MOST_WAITING ? waiting.shift() : undefined;
}

export interface Aims {
  readonly list: readonly Aim[];
  readonly isReached: (state: FilingState, aim: Aim) => boolean;
}

/** One state of each in turn, so that no way waits until another has been tried in all its forms. */
export function* inTurn(ways: readonly Trials[]): Trials {
  let open = [...ways];
  while (open.length > 0) {
    const left: Trials[] = [];
    for (const way of open) {
      const next = way.next();
      if (next.done === true) continue;
      yield next.value;
      left.push(way);
    }
    open = left;
  }
}

/** What follows from each trial, one state of each in turn: a trial that leads far does not keep the next one waiting. */
export function* followingInTurn(trials: Trials, follow: (state: FilingState) => Trials): Trials {
  let open: readonly Trials[] = [];
  for (let trial = trials.next(); trial.done !== true || open.length > 0; trial = trials.next()) {
    const left: Trials[] = [];
    for (const way of trial.done === true ? open : [...open, follow(trial.value)]) {
      const next = way.next();
      if (next.done === true) continue;
      yield next.value;
      left.push(way);
    }
    open = left;
  }
}
