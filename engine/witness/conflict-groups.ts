/** Errors of given answers, in groups that share no answer: each group can be solved by itself. */
import { isUnanswered } from '../field-types/field-type.ts';
import { limitOf } from '../field-types/limit-of.ts';
import type { FilingPath, FilingState, Problem } from '../model/filing.ts';
import { formatPath, parsePath } from '../model/path.ts';
import { answerAt, fieldAt } from '../runtime/view.ts';
import { answersBehind } from './answers-behind.ts';
import { errors, errorName } from './complete.ts';
import { conditionsOf } from './enter.ts';
import { siteOf } from './place.ts';
import type { Site } from './search.ts';

export interface ConflictGroup {
  /** Names of the errors. */
  readonly names: readonly string[];
  /** Fewer given answers cannot be changed: so many of the errors have no answer in common and nothing blank behind them. */
  readonly atLeast: number;
}

/** `given`: the filing as it is; `state`: with everything answered that has to be. */
export function conflictGroups(given: FilingState, state: FilingState): readonly ConflictGroup[] {
  const conflicts = errors(state).map((problem) => ({ name: errorName(problem), behind: answersOf(state, problem) }));
  const groups: Conflict[][] = [];
  for (const conflict of conflicts) {
    const touching = groups.filter((group) => group.some((other) => share(other, conflict)));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push([...touching.flat(), conflict]);
  }
  return groups.map((group) => ({ names: group.map(({ name }) => name), atLeast: independent(given, group) }));
}

interface Conflict {
  readonly name: string;
  /** The answers on which it depends, by path. */
  readonly behind: ReadonlyMap<string, FilingPath>;
}

function share(one: Conflict, other: Conflict): boolean {
  return [...one.behind.keys()].some((key) => other.behind.has(key));
}

function independent(given: FilingState, group: readonly Conflict[]): number {
  const apart: Conflict[] = [];
  for (const conflict of group) {
    const isGiven = [...conflict.behind.values()].every((path) => !isUnanswered(answerAt(given, path)));
    if (isGiven && !apart.some((other) => share(other, conflict))) apart.push(conflict);
  }
  return apart.length;
}

function answersOf(state: FilingState, problem: Problem): ReadonlyMap<string, FilingPath> {
  const path = parsePath(problem.at) ?? [];
  const sites = sitesOf(state, path, problem);
  const paths = [path, ...sites.flatMap((site) => answersBehind(state, site))];
  return new Map(paths.map((one) => [formatPath(one), one]));
}

/** The expressions that have a part in the problem. */
function sitesOf(state: FilingState, path: FilingPath, problem: Problem): readonly Site[] {
  const field = fieldAt(state.form, path);
  if (field === undefined) return [];
  const rule = field.rules.find(({ name }) => problem.kind === 'rule' && name === problem.rule);
  const own = rule === undefined ? [limitOf(field, 'min'), limitOf(field, 'max')] : [rule.assert, rule.when];
  const expressions = [...own, field.compute, ...conditionsOf(state, path)];
  return expressions.flatMap((one) => (one === undefined ? [] : [siteOf(one, path.slice(0, -1))]));
}
