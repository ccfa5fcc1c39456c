/** Where the verdict on a case is not what the case expects. */
import { isRecord } from '../field-types/nested.ts';
import type { Place } from '../model/diagnostic.ts';
import type { Evaluation, FilingPath, Problem } from '../model/filing.ts';
import { formatPath, parsePath } from '../model/path.ts';
import { pairing } from './pairing.ts';
import type { ExpectedName, ExpectedProblem, ExpectedValue, Expectation } from './scenario.ts';

export type Difference =
  | {
      readonly kind: 'value';
      readonly place: Place;
      readonly path: string;
      readonly expected: unknown;
      readonly got: unknown;
      readonly hidden: boolean;
    }
  | {
      readonly kind: 'missing problem';
      readonly place: Place;
      readonly expected: ExpectedProblem;
      readonly nearest: Problem | null;
    }
  | { readonly kind: 'unexpected problem'; readonly place: Place; readonly problem: Problem }
  | { readonly kind: 'not accepted'; readonly place: Place; readonly name: string; readonly problem: Problem | null }
  | { readonly kind: 'not hidden' | 'not ignored' | 'not refused'; readonly place: Place; readonly name: string }
  | {
      readonly kind: 'options';
      readonly place: Place;
      readonly path: string;
      readonly missing: readonly string[];
      readonly unexpected: readonly string[];
    }
  | { readonly kind: 'refused'; readonly place: Place; readonly name: string };

export function differences(expect: Expectation, got: Evaluation): readonly Difference[] {
  return [
    ...expect.values.flatMap((value) => wrongValue(value, got)),
    ...(expect.problems === null ? [] : wrongProblems(expect.problems, got, expect.problemsPlace)),
    ...missingProblems(expect.problemsInclude, got.problems),
    ...expect.accepted.flatMap((one) => notAccepted(one, got)),
    ...absentNames(expect.hidden, got.hidden, 'not hidden'),
    ...absentNames(expect.ignored, got.ignored, 'not ignored'),
  ];
}

/** `refused`: the links that are missing; nothing else is judged then. */
export function refusalDifferences(
  { refused: expected }: Expectation,
  refused: readonly string[],
  place: Place,
): readonly Difference[] {
  const names = expected.map(({ name }) => name);
  return [
    ...expected.filter(({ name }) => !refused.includes(name)).map((one) => ({ kind: 'not refused', ...one }) as const),
    ...refused.filter((name) => !names.includes(name)).map((name) => ({ kind: 'refused', name, place }) as const),
  ];
}

function wrongValue({ path, value, place }: ExpectedValue, { values, hidden }: Evaluation): readonly Difference[] {
  const got = valueIn(values, path);
  if (agrees(value, got)) return [];
  const name = formatPath(path);
  const isHidden = hidden.some((one) => name === one || name.startsWith(`${one}.`) || name.startsWith(`${one}[`));
  return [{ kind: 'value', place, path: name, expected: value, got, hidden: isHidden }];
}

function valueIn(values: unknown, path: FilingPath): unknown {
  let value = values;
  for (const step of path) {
    if (typeof step === 'number') value = Array.isArray(value) ? value[step] : undefined;
    else value = isRecord(value) ? value[step] : undefined;
  }
  return value;
}

/** Records need only agree in what is expected, lists in every item, scalars exactly. */
function agrees(expected: unknown, got: unknown): boolean {
  if (expected === null || expected === undefined) return got === null || got === undefined;
  if (Array.isArray(expected)) {
    if (expected.length === 0 && got === undefined) return true;
    return (
      Array.isArray(got) && got.length === expected.length && expected.every((item, index) => agrees(item, got[index]))
    );
  }
  if (!isRecord(expected)) return expected === got;
  return isRecord(got) && Object.entries(expected).every(([name, value]) => agrees(value, got[name]));
}

function wrongProblems(
  expected: readonly ExpectedProblem[],
  { problems }: Evaluation,
  place: Place,
): readonly Difference[] {
  const { unpairedLeft, unpairedRight } = pairing(expected, problems, fits);
  const missing = unpairedLeft.map((one) => missingProblem(one, unpairedRight));
  const unexpected = unpairedRight.filter((problem) => !missing.some((one) => takesPlaceOf(problem, one)));
  return [...missing, ...unexpected.map((problem) => ({ kind: 'unexpected problem', place, problem }) as const)];
}

/** What came at the very place of an expected problem is told with it. */
function takesPlaceOf(problem: Problem, { expected, nearest }: MissingProblem): boolean {
  return problem === nearest && expected.at === problem.at;
}

function missingProblems(expected: readonly ExpectedProblem[], problems: readonly Problem[]): readonly Difference[] {
  return pairing(expected, problems, fits).unpairedLeft.map((one) => missingProblem(one, problems));
}

type MissingProblem = Extract<Difference, { kind: 'missing problem' }>;

/** Nearest is what came at the same path, there with the same rule or of the same kind; then the same rule elsewhere. */
function missingProblem(expected: ExpectedProblem, problems: readonly Problem[]): MissingProblem {
  const isSame = (one: 'rule' | 'kind') => (problem: Problem) =>
    expected[one] !== undefined && problem[one] === expected[one];
  const there = expected.at === undefined ? [] : problems.filter(({ at }) => at === expected.at);
  const nearest = there.find(isSame('rule')) ?? there.find(isSame('kind')) ?? there[0] ?? problems.find(isSame('rule'));
  return { kind: 'missing problem', place: expected.place, expected, nearest: nearest ?? null };
}

function fits(expected: ExpectedProblem, { at, kind, rule, level, message }: Problem): boolean {
  return (
    (expected.at ?? at) === at &&
    (expected.kind ?? kind) === kind &&
    (expected.rule ?? rule) === rule &&
    (expected.level ?? level) === level &&
    message.includes(expected.message ?? '')
  );
}

function notAccepted({ name, place }: ExpectedName, { values, problems }: Evaluation): readonly Difference[] {
  const problem = problems.find(({ at, kind }) => at === name && kind !== 'rule') ?? null;
  const value = valueIn(values, parsePath(name) ?? []);
  if (problem === null && value !== null && value !== undefined) return [];
  return [{ kind: 'not accepted', place, name, problem }];
}

function absentNames(
  expected: readonly ExpectedName[],
  got: readonly string[],
  kind: 'not hidden' | 'not ignored',
): readonly Difference[] {
  return expected.filter(({ name }) => !got.includes(name)).map(({ name, place }) => ({ kind, place, name }));
}
