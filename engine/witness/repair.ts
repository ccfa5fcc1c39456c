/** The smallest set of answers that would make a filing submittable: what has to be answered, and what has to be changed. */
import { isUnanswered } from '../field-types/field-type.ts';
import { given } from '../field-types/samples/sampling.ts';
import type { Answers, FilingContext, FilingPath, FilingState, Problem } from '../model/filing.ts';
import type { CompiledForm } from '../model/form.ts';
import { formatPath } from '../model/path.ts';
import { change, start } from '../runtime/state.ts';
import { answerAt, fieldAt, textAt } from '../runtime/view.ts';
import { newSearch } from './achieve.ts';
import { answerDifferences, changedAnswers, type Difference } from './answer-differences.ts';
import { answered, complete, conflicts, errors, errorName } from './complete.ts';
import { conflictGroups } from './conflict-groups.ts';
import { samplesAt } from './enter.ts';

/** One answer to give, to change or to take away. */
export interface RepairStep {
  /** `managers[0].mobile` */
  readonly path: string;
  /** The field's title for the reader, with those of the tables and groups around it: 技术经理人 第1行 › 联系电话. */
  readonly title: string;
  /** `answer`: nothing is answered yet. `change`: another answer. `clear`: no answer at all. */
  readonly kind: 'answer' | 'change' | 'clear';
  /** The messages of the errors that there are without it. */
  readonly why: readonly string[];
  /** What is answered now; absent when nothing is. */
  readonly from?: unknown;
  /** With this answer (and those of the other steps) the filing has no error; absent when the answer is to be taken away. */
  readonly to?: unknown;
  /** `to` is one answer of several that would do; false when no other does (a box to tick, the only option that fits). */
  readonly isExample: boolean;
  /** The question arises only by another step. */
  readonly follows: boolean;
}

export interface Repair {
  /** In reading order; empty when nothing is wrong. */
  readonly steps: readonly RepairStep[];
  /** Fewer changes of given answers would not do; else it is merely the smallest set that was found. */
  readonly isSmallest: boolean;
  /** Errors for which no change was found: then the steps are only a part of what has to be done. */
  readonly left: readonly Problem[];
}

/** Answers tried for each number of changes. */
const BUDGET = 800;
const MOST_CHANGES = 4;

export function repair(form: CompiledForm, answers: Answers, context: FilingContext): Repair {
  const before = start(form, answers, context);
  let now = answered(newSearch({ steps: Number.POSITIVE_INFINITY }), before);
  let isSmallest = true;
  const groups = conflictGroups(before, now);
  for (const [index, { atLeast }] of groups.entries()) {
    const later = new Set(groups.slice(index + 1).flatMap(({ names }) => names));
    const solved = withFewestChanges(now, before.root.answers, later);
    isSmallest &&= solved !== undefined && solved.changes <= atLeast;
    now = solved?.state ?? now;
  }
  const after = withoutNeedless(before, now);
  return { steps: stepsOf(before, after), isSmallest, left: errors(after) };
}

interface Solved {
  readonly state: FilingState;
  readonly changes: number;
}

/** One change more each time, so that the first solution has the fewest. */
function withFewestChanges(state: FilingState, given: Answers, others: ReadonlySet<string>): Solved | undefined {
  const { scope } = state.form;
  const sofar = changedAnswers(scope, given, state.root.answers);
  const wrong = (one: FilingState): readonly Problem[] =>
    errors(one).filter((problem) => !others.has(errorName(problem)));
  for (let changes = 0; changes <= MOST_CHANGES; changes++) {
    const guard = (one: FilingState): boolean => changedAnswers(scope, given, one.root.answers) <= sofar + changes;
    const found = complete({ search: newSearch({ steps: BUDGET }), guard, wrong }, state).state;
    if (found !== undefined) return { state: found, changes };
  }
  return undefined;
}

/** What can be taken back without an error is taken back. */
function withoutNeedless(before: FilingState, after: FilingState): FilingState {
  let now = after;
  for (const { path } of differences(before, after)) {
    const back = undone(before, now, path);
    if (back === undefined || errors(back).length > errors(now).length) continue;
    if (differences(before, back).length < differences(before, now).length) now = back;
  }
  return now;
}

function differences(before: FilingState, after: FilingState): readonly Difference[] {
  return answerDifferences(before.form.scope, before.root.answers, after.root.answers);
}

/** As it was in this one place; undefined where rows have moved. */
function undone(before: FilingState, after: FilingState, path: FilingPath): FilingState | undefined {
  const row = path.findLastIndex((step) => typeof step === 'number');
  const table = path.slice(0, Math.max(row, 0));
  if (row >= 0 && listLength(after, table) < listLength(before, table)) return undefined;
  return change(after, path, answerAt(before, path));
}

function listLength(state: FilingState, path: FilingPath): number {
  const rows = answerAt(state, path);
  return Array.isArray(rows) ? rows.length : 0;
}

function stepsOf(before: FilingState, after: FilingState): readonly RepairStep[] {
  const known = new Set(errors(before).map(errorName));
  const standing = new Set(errors(after).map(errorName));
  return differences(before, after).map(({ path, from, to }): RepairStep => {
    const back = undone(before, after, path);
    const why = back === undefined ? [] : errors(back).filter((problem) => !standing.has(errorName(problem)));
    const shown =
      back === undefined ? errors(before).filter(({ at }) => at.startsWith(formatPath(path.slice(0, 1)))) : why;
    const kind = isUnanswered(to) ? 'clear' : isUnanswered(from) ? 'answer' : 'change';
    return {
      path: formatPath(path),
      title: titleOf(kind === 'clear' ? before : after, path),
      kind,
      why: [...new Set(shown.map(({ message }) => message))],
      ...(isUnanswered(from) ? {} : { from }),
      ...(isUnanswered(to) ? {} : { to }),
      isExample: kind !== 'clear' && isOneOfSeveral(after, path, to),
      follows: !shown.some((problem) => known.has(errorName(problem))),
    };
  });
}

/** Where all answers that are possible can be tried, whether another one does; elsewhere it is taken to. */
function isOneOfSeveral(state: FilingState, path: FilingPath, answer: unknown): boolean {
  const type = fieldAt(state.form, path)?.type;
  if (type !== 'yesNo' && type !== 'choice') return true;
  const most = conflicts(state).length;
  const others = samplesAt(state, path, given).filter((other) => other !== answer);
  return others.some((other) => conflicts(change(state, path, other)).length <= most);
}

function titleOf(state: FilingState, path: FilingPath): string {
  const titles = path.flatMap((step, at) => {
    if (typeof step === 'number') return [];
    const field = fieldAt(state.form, path.slice(0, at + 1));
    const row = path[at + 1];
    const number = typeof row === 'number' ? ` 第${row + 1}行` : '';
    return field === undefined ? [] : [`${textAt(state, field.title, path.slice(0, at))}${number}`];
  });
  return titles.join(' › ');
}
