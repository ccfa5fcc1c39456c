/** A carried case with what the edition says of all cases under what it says itself, and what it says of this one over it. */
import { formatPath } from '../model/path.ts';
import { isNamed } from './case-name.ts';
import type { CarriedPatch, Case, Expectation, ExpectedProblem } from './scenario.ts';

export function patchedCase(one: Case, patches: readonly CarriedPatch[]): Case {
  const own = patches.flatMap(({ cases }) => cases.filter(({ name }) => isNamed(one, name)));
  const general = patches.flatMap((patch) => patch.changes.map((change) => ({ ...change, under: one.own })));
  const changes = [...one.changes, ...general, ...own.flatMap((patch) => patch.changes)];
  const expect = own.reduce((before, patch) => laidOver(before, patch.expect), one.expect);
  return { ...one, changes, expect };
}

/** Problems take the place of those at the same path, values that of the same path; names come in addition. */
function laidOver(before: Expectation, patch: Expectation): Expectation {
  const problems = [...(patch.problems ?? []), ...patch.problemsInclude];
  const paths = new Set(patch.values.map(({ path }) => formatPath(path)));
  const lists =
    before.problems === null
      ? { problemsInclude: replaced(before.problemsInclude, problems) }
      : { problems: replaced(before.problems, problems) };
  return {
    ...before,
    ...lists,
    values: [...before.values.filter(({ path }) => !paths.has(formatPath(path))), ...patch.values],
    hidden: [...before.hidden, ...patch.hidden],
    ignored: [...before.ignored, ...patch.ignored],
    accepted: [...before.accepted, ...patch.accepted],
    options: [...before.options, ...patch.options],
  };
}

function replaced(before: readonly ExpectedProblem[], patch: readonly ExpectedProblem[]): readonly ExpectedProblem[] {
  const places = new Set(patch.map(({ at }) => at));
  return [...before.filter(({ at }) => !places.has(at)), ...patch];
}
