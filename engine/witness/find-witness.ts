/** A filing that reaches a branch and has no error, by search; the budget is a number of answers tried. */
import type { FilingPath, FilingState, Problem } from '../model/filing.ts';
import { fieldAt, stateAt } from '../runtime/view.ts';
import { newSearch } from './achieve.ts';
import type { Branch } from './branches.ts';
import { complete, errors } from './complete.ts';
import { isReached, reach, reachScope } from './enter.ts';
import { nestedAt } from './place.ts';
import { achieveAll, type Aim, type Search, type Trials } from './search.ts';

export interface Found {
  readonly state: FilingState | undefined;
  /** Errors of the filing that came nearest, when none was found. */
  readonly left: readonly Problem[];
  /** Answers and contexts tried. */
  readonly steps: number;
}

export interface Wanted {
  readonly branch: Branch;
  /** Reached before, and to stay so. */
  readonly kept: readonly Branch[];
  readonly budget: number;
  /** False: what is found may lie beyond limits, for the sake of what is then left. */
  readonly keepsLimits?: boolean;
}

/** Ways to the branch that are completed, at most. */
const MOST_TRIALS = 16;

export function findFrom(state: FilingState, { branch, kept, budget, keepsLimits = true }: Wanted): Found {
  const search = newSearch({ steps: budget, keepsLimits });
  const guard = (now: FilingState): boolean => isCovered(now, branch) && kept.every((one) => isCovered(now, one));
  let left: readonly Problem[] | undefined;
  let trials = 0;
  for (const trial of toBranch(search, state, branch)) {
    if (trials++ === MOST_TRIALS) break;
    const { state: found, nearest } = complete({ search, guard }, trial);
    if (found !== undefined) return { state: found, left: [], steps: search.steps() };
    const open = errors(nearest);
    if (left === undefined || open.length < left.length) left = open;
  }
  return { state: undefined, left: left ?? [], steps: search.steps() };
}

function* toBranch(search: Search, state: FilingState, branch: Branch): Trials {
  for (const scope of placesFor(state, branch.scope)) {
    const list = branch.wants.map(({ tree, wish }): Aim => ({ node: tree, scope, bound: new Map(), wish }));
    const there =
      branch.field === undefined ? reachScope(search, state, scope) : reach(search, state, [...scope, branch.field]);
    for (const reached of there) yield* achieveAll(search, reached, { list, isReached });
  }
}

/** Whether the filing reaches the branch somewhere. */
export function isCovered(state: FilingState, { scope, field, wants }: Branch): boolean {
  return instances(state, scope).some((place) => {
    if (field !== undefined && stateAt(state, place)?.hidden.has(field) !== false) return false;
    return wants.every(({ tree, wish }) => isReached(state, { node: tree, scope: place, bound: new Map(), wish }));
  });
}

/** The forms, groups or rows of a scope that are there. */
export function instances(state: FilingState, scope: string): readonly FilingPath[] {
  let places: readonly FilingPath[] = [[]];
  for (const name of scope === '' ? [] : scope.split('.')) {
    places = places.flatMap((place) => {
      const path = [...place, name];
      const rows = nestedAt(state, path);
      return fieldAt(state.form, path)?.type === 'table' ? rows.map((_, row) => [...path, row]) : rows.map(() => path);
    });
  }
  return places;
}

/** Those, and a new row; where nothing is there yet, the first rows. */
function placesFor(state: FilingState, scope: string): readonly FilingPath[] {
  const there = instances(state, scope);
  let fresh: FilingPath = [];
  const names = scope === '' ? [] : scope.split('.');
  for (const [depth, name] of names.entries()) {
    const path: FilingPath = [...fresh, name];
    const isInnermost = depth === names.length - 1;
    const row = isInnermost ? nestedAt(state, path).length : 0;
    fresh = fieldAt(state.form, path)?.type === 'table' ? [...path, row] : path;
  }
  const isNew = !there.some((place) => place.length === fresh.length && place.every((step, at) => step === fresh[at]));
  return isNew ? [...there, fresh] : there;
}
