/** Where two sets of answers differ, answer by answer; of rows, which were taken out and which are new. */
import type { Answers, FilingPath } from '../model/filing.ts';
import type { Field, Scope } from '../model/form.ts';
import { isNested } from '../runtime/prepare.ts';
import { sameAnswer } from '../runtime/step.ts';
import { isUnanswered } from '../field-types/field-type.ts';
import { isRecord } from '../field-types/nested.ts';

export interface Difference {
  /** In the answers after; of a row or an answer in it that was taken out, in those before. */
  readonly path: FilingPath;
  readonly from: unknown;
  readonly to: unknown;
}

export function answerDifferences(scope: Scope, before: Answers, after: Answers): readonly Difference[] {
  return within(scope, { before, after, prefix: [] });
}

/** How many given answers were changed or taken away. */
export function changedAnswers(scope: Scope, before: Answers, after: Answers): number {
  return answerDifferences(scope, before, after).filter(({ from }) => !isUnanswered(from)).length;
}

interface Pair {
  readonly before: Answers;
  readonly after: Answers;
  readonly prefix: FilingPath;
}

function within(scope: Scope, { before, after, prefix }: Pair): readonly Difference[] {
  return scope.fields.flatMap((field) => {
    const [from, to] = [before[field.name], after[field.name]];
    return from === to ? [] : ofField(field, { path: [...prefix, field.name], from, to });
  });
}

function ofField(field: Field, { path, from, to }: Difference): readonly Difference[] {
  if (!isNested(field))
    return sameAnswer(from, to) || (isUnanswered(from) && isUnanswered(to)) ? [] : [{ path, from, to }];
  if (field.type === 'group') return within(field.scope, { before: record(from), after: record(to), prefix: path });
  return ofRows(field.scope, path, paired(list(from), list(to)));
}

interface RowPair {
  readonly index: number;
  readonly before: unknown;
  readonly after: unknown;
}

function ofRows(scope: Scope, path: FilingPath, rows: readonly RowPair[]): readonly Difference[] {
  return rows.flatMap(({ index, before, after }) =>
    within(scope, { before: record(before), after: record(after), prefix: [...path, index] }),
  );
}

/** Rows that are the same, or that stand in the same place when there are as many; else those that are gone, then new. */
function paired(before: readonly unknown[], after: readonly unknown[]): readonly RowPair[] {
  if (before.length <= after.length) return after.map((row, index) => ({ index, before: before[index], after: row }));
  const kept = new Set(after);
  const gone = before.length - after.length;
  const out = new Set(before.filter((row) => !kept.has(row)).slice(0, gone));
  const left = before.filter((row) => !out.has(row));
  return [
    ...before.flatMap((row, index) => (out.has(row) ? [{ index, before: row, after: undefined }] : [])),
    ...left.map((row, index) => ({ index, before: row, after: after[index] })),
  ];
}

function record(answer: unknown): Answers {
  return isRecord(answer) ? answer : {};
}

function list(answer: unknown): readonly unknown[] {
  return Array.isArray(answer) ? answer : [];
}
