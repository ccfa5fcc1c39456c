/** What to give to all the cases that are carried over, so that the most of those that fail hold again: tried out. */
import type { CompiledForm } from '../model/form.ts';
import { repair } from '../witness/repair.ts';
import { parseChangePath } from './change-path.ts';
import { everyRow } from './group-failures.ts';
import { type CaseResult, runCase } from './run-scenarios.ts';
import type { Case, Change } from './scenario.ts';

export interface CarriedHint {
  readonly form: CompiledForm;
  /** What to write below `carried: change:`, by path; each with an answer that would do. */
  readonly changes: readonly SuggestedChange[];
  /** Cases of the form that fail; how many of them hold with these changes, and how many others differ in less. */
  readonly failing: number;
  readonly mended: number;
  readonly eased: number;
}

export interface SuggestedChange {
  readonly path: string;
  readonly value: unknown;
}

/** Cases that expect no error and are repaired one after the other: each may ask for answers that the others do not. */
const MOST_EXAMPLES = 4;

export function isCarried({ place, form }: CaseResult): boolean {
  return !place.file.startsWith(`${form.edition}/`);
}

/** For each form of which cases fail; none where nothing would help more than one of them. */
export function carriedHints(failed: readonly CaseResult[]): readonly CarriedHint[] {
  const carried = failed.filter(isCarried);
  const forms = [...new Set(carried.map(({ form }) => form))];
  return forms.flatMap((form) => hintOf(carried.filter((result) => result.form === form)) ?? []);
}

function hintOf(failed: readonly CaseResult[]): CarriedHint | undefined {
  const [first] = failed;
  if (first === undefined) return undefined;
  const places = widespread(failed);
  const changes = new Map<string, unknown>();
  let open: readonly Retried[] = failed.map((result) => ({ ...result, base: result.one }));
  for (let tried = 0; tried < MOST_EXAMPLES; tried++) {
    const example = open.find((result) => hasOnlyNewErrors(result, places));
    if (example === undefined) break;
    const more = answersFor(example, places).filter(({ path }) => !changes.has(path));
    if (more.length === 0) break;
    for (const { path, value } of more) changes.set(path, value);
    open = failedWith(failed, changes);
  }
  const mended = failed.length - open.length;
  const before = new Map(failed.map(({ one, differences }) => [one, differences.length]));
  const eased = open.filter(({ base, differences }) => differences.length < (before.get(base) ?? 0)).length;
  const suggested = [...changes].map(([path, value]) => ({ path, value }));
  if (mended + eased < 2) return undefined;
  return { form: first.form, changes: suggested, failing: failed.length, mended, eased };
}

/** Where more than one case has an error that it does not expect. */
function widespread(failed: readonly CaseResult[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const result of failed) for (const at of new Set(newErrors(result))) counts.set(at, (counts.get(at) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([at]) => at));
}

function newErrors({ differences }: CaseResult): readonly string[] {
  return differences.flatMap((one) =>
    one.kind === 'unexpected problem' && one.problem.level === 'error' ? [everyRow(one.problem.at)] : [],
  );
}

/** Nothing else is wrong with its filing. */
function hasOnlyNewErrors(result: CaseResult, places: ReadonlySet<string>): boolean {
  const { problems } = result.expect;
  const expectsNone = problems !== null && problems.every(({ level }) => level === 'warning');
  return expectsNone && newErrors(result).some((at) => places.has(at));
}

function answersFor({ form, state }: CaseResult, places: ReadonlySet<string>): readonly SuggestedChange[] {
  if (state === null) return [];
  const { steps } = repair(form, state.root.answers, state.context);
  const answers = steps
    .filter(({ to }) => to !== undefined)
    .map(({ path, to }) => ({ path: everyRow(path), value: to }))
    .filter(({ path }) => places.has(path));
  return [...new Map(answers.toReversed().map((one) => [one.path, one])).values()].toReversed();
}

interface Retried extends CaseResult {
  /** The case as it failed first. */
  readonly base: Case;
}

function failedWith(failed: readonly CaseResult[], answers: ReadonlyMap<string, unknown>): readonly Retried[] {
  return failed.flatMap((result) => {
    const { form, one, place } = result;
    const changes = [...answers].map(([path, value]): Change => {
      return { path: parseChangePath(path) ?? [], value, place, under: one.own };
    });
    const outcome = runCase({ form, one: { ...one, changes: [...changes, ...one.changes] } });
    if ('code' in outcome) return [{ ...result, base: one }];
    return outcome.differences.length === 0 ? [] : [{ ...outcome, base: one }];
  });
}
