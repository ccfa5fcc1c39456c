/** Failures told once: what is different in the same way in many cases, and in the same cases. */
import type { CompiledForm } from '../model/form.ts';
import type { Problem } from '../model/filing.ts';
import type { Difference } from './differences.ts';
import type { CaseResult } from './run-scenarios.ts';
import type { ExpectedProblem } from './scenario.ts';

/** Differences that the same cases have, and no other case of the form has. */
export interface FailureGroup {
  readonly form: CompiledForm;
  readonly cases: readonly CaseResult[];
  readonly differences: readonly SharedDifference[];
}

/** The same difference wherever it is found, whatever the row. */
export interface SharedDifference {
  /** As the first of the cases has it first. */
  readonly example: Difference;
  /** Where it is: with `[*]` where it is found in more than one row. */
  readonly at: string;
  /** In how many rows; the most that a case has. */
  readonly rows: number;
}

/** The groups of most cases first. */
export function groupFailures(failed: readonly CaseResult[]): readonly FailureGroup[] {
  const groups = new Map<string, { cases: readonly CaseResult[]; differences: SharedDifference[] }>();
  const numbers = new Map(failed.map((result, index) => [result, index]));
  for (const { cases, ...difference } of sharedDifferences(failed).values()) {
    const key = cases.map((result) => numbers.get(result)).join(' ');
    const group = groups.get(key) ?? { cases, differences: [] };
    group.differences.push(difference);
    groups.set(key, group);
  }
  return [...groups.values()]
    .flatMap((group) => group.cases.slice(0, 1).map(({ form }) => ({ form, ...group })))
    .toSorted((one, other) => other.cases.length - one.cases.length);
}

interface Shared extends SharedDifference {
  readonly cases: readonly CaseResult[];
}

function sharedDifferences(failed: readonly CaseResult[]): ReadonlyMap<string, Shared> {
  const shared = new Map<string, Shared>();
  for (const result of failed) {
    for (const [key, found] of byKey(result)) {
      const before = shared.get(key);
      shared.set(key, before === undefined ? { ...found, cases: [result] } : together(before, found, result));
    }
  }
  return shared;
}

function together(before: Shared, found: SharedDifference, result: CaseResult): Shared {
  const at = before.at === found.at ? before.at : everyRow(before.at);
  return { ...before, at, rows: Math.max(before.rows, found.rows), cases: [...before.cases, result] };
}

/** The differences of one case, those in many rows of a table as one. */
function byKey({ form, differences }: CaseResult): ReadonlyMap<string, SharedDifference> {
  const found = new Map<string, SharedDifference>();
  for (const example of differences) {
    const key = `${form.edition} ${form.form} ${keyOf(example)}`;
    const before = found.get(key);
    const at = placeOf(example);
    if (before === undefined) found.set(key, { example, at, rows: 1 });
    else found.set(key, { ...before, at: everyRow(at), rows: before.rows + 1 });
  }
  return found;
}

export function everyRow(path: string): string {
  return path.replaceAll(/\[\d+\]/g, '[*]');
}

/** The path that a difference is about; empty where it has none. */
function placeOf(difference: Difference): string {
  switch (difference.kind) {
    case 'missing problem':
      return difference.expected.at ?? '';
    case 'unexpected problem':
      return difference.problem.at;
    case 'value':
    case 'options':
      return difference.path;
    case 'not accepted':
    case 'not hidden':
    case 'not ignored':
    case 'not refused':
    case 'refused':
      return difference.name;
  }
}

/** Messages bring numbers that differ from case to case; what they are about does not. */
function keyOf(difference: Difference): string {
  return JSON.stringify([difference.kind, everyRow(placeOf(difference)), ...aboutOf(difference)]);
}

function aboutOf(difference: Difference): readonly unknown[] {
  switch (difference.kind) {
    case 'missing problem':
      return [...problemKey(difference.expected), difference.nearest && problemKey(difference.nearest)];
    case 'unexpected problem':
      return problemKey(difference.problem);
    case 'value':
      return [difference.expected, difference.got];
    case 'options':
      return [difference.missing, difference.unexpected];
    case 'not accepted':
      return difference.problem === null ? [] : problemKey(difference.problem);
    case 'not hidden':
    case 'not ignored':
    case 'not refused':
    case 'refused':
      return [];
  }
}

function problemKey({ at, kind, rule, level }: ExpectedProblem | Problem): readonly unknown[] {
  return [everyRow(at ?? ''), kind, rule, level];
}
