/**
 * Last year's answers into this year's draft. Total: whatever the answers are, each of them is in the draft, or the
 * report says what became of it.
 */
import { isUnanswered } from '../field-types/field-type.ts';
import { isRecord } from '../field-types/nested.ts';
import type { Answers, FilingPath } from '../model/filing.ts';
import type { CompiledForm, Field, Scope, TableField } from '../model/form.ts';
import { formatPath } from '../model/path.ts';
import { sameAnswer } from '../runtime/step.ts';
import { type Descent, lastName, type Lineage, lineageAlong } from './lineage.ts';
import { areRevisions } from './name-before.ts';
import { type Passed, passAnswer } from './pass-answer.ts';

export interface Carried {
  readonly answers: Answers;
  /** Paths of the single answers in the draft that were carried, in reading order. */
  readonly carried: readonly string[];
  /** Every answer that is not in the draft as it was. */
  readonly report: readonly CarryNote[];
}

export interface CarryNote {
  /** `converted`: it follows in another form; `asked`: the filer has to choose; `dropped`: it is not in the draft. */
  readonly outcome: 'converted' | 'asked' | 'dropped';
  /** Its path in the filing before. */
  readonly from: string;
  /** Its path in the draft, where there is one. */
  readonly to?: string;
  /** What was answered. */
  readonly answer: unknown;
  /** What it became. */
  readonly became?: unknown;
  /** The codes of which one has to be chosen. */
  readonly candidates?: readonly string[];
  readonly reason?: string;
}

/** `chain`: a form from the edition of the answers to the edition of the draft, with it in each edition between. */
export function carryAlong(chain: readonly CompiledForm[], answers: Answers): Carried {
  const before = chain[0];
  const after = chain.at(-1);
  if (before === undefined || after === undefined) return { answers: {}, carried: [], report: [] };
  return carry(before, after, lineageAlong(chain), answers);
}

/** What was submitted, as a linked filing by the names and codes of the edition that reads it. */
export function carryLinked(chain: readonly CompiledForm[], submitted: Answers): Answers {
  const after = chain.at(-1);
  return after === undefined || chain.length < 2 ? submitted : carryAll(after, lineageAlong(chain), submitted);
}

/** With the values that were worked out then, and what was confirmed. */
export function carryAll({ scope }: CompiledForm, lineage: Lineage, answers: Answers): Answers {
  const carrying: Carrying = { lineage, carried: [], report: [], computed: true, confirmed: true };
  return carryScope(carrying, scope, { answers, from: [], to: [] });
}

/** `lineage`: from the form `before`, by which the answers were given, to the form `after`. */
export function carry(before: CompiledForm, after: CompiledForm, lineage: Lineage, answers: Answers): Carried {
  const confirmed = areRevisions({ before, after });
  const carrying: Carrying = { lineage, carried: [], report: [], computed: false, confirmed };
  const draft = carryScope(carrying, after.scope, { answers, from: [], to: [] });
  reportLeftBehind(carrying, before.scope, { answers, from: [] });
  return { answers: draft, carried: carrying.carried, report: carrying.report };
}

/** Why what was ticked is not carried into another edition. */
export const confirmAgain = '每次填报都要重新确认';

interface Carrying {
  readonly lineage: Lineage;
  readonly carried: string[];
  readonly report: CarryNote[];
  /** What was worked out then comes along. */
  readonly computed: boolean;
  /** A box that had to be ticked stays ticked: it is still the same filing. */
  readonly confirmed: boolean;
}

/** A level of the filing before, its path there, and the path of what it becomes. */
interface Level {
  readonly answers: Answers;
  readonly from: FilingPath;
  readonly to: FilingPath;
}

function carryScope(carrying: Carrying, scope: Scope, { answers, from, to }: Level): Answers {
  const draft: Record<string, unknown> = {};
  for (const field of scope.fields) {
    const descent = carrying.lineage.fields[field.path];
    if (descent === undefined || (!carrying.computed && isWorkedOut(field, descent))) continue;
    const name = lastName(descent.from);
    const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
    if (isUnanswered(answer)) continue;
    const became = carryField(carrying, field, { answer, from: [...from, name], to: [...to, field.name] });
    if (became !== undefined) draft[field.name] = became;
  }
  return draft;
}

/** A box that has to be ticked. */
export function isTicked(field: Field): boolean {
  return field.type === 'yesNo' && field.confirm === true;
}

/** Then as now: there is no answer to carry. */
function isWorkedOut({ compute }: Field, { passages }: Descent): boolean {
  return compute !== undefined && passages.length === 0;
}

interface Place {
  readonly answer: unknown;
  readonly from: FilingPath;
  readonly to: FilingPath;
}

function carryField(carrying: Carrying, field: Field, at: Place): unknown {
  const passages = carrying.lineage.fields[field.path]?.passages ?? [];
  if (!carrying.confirmed && isTicked(field))
    return settled(carrying, at, { answer: undefined, lost: [{ answer: at.answer, reason: confirmAgain }] });
  const isCarriedWhole = passages.some(({ kind }) => kind !== 'recoded') || !('scope' in field);
  if (!isCarriedWhole && field.type === 'group' && isRecord(at.answer))
    return carryScope(carrying, field.scope, { ...at, answers: at.answer });
  if (!isCarriedWhole && field.type === 'table' && Array.isArray(at.answer))
    return carryRows(carrying, field, at.answer, at);
  return settled(carrying, at, passAnswer(at.answer, passages));
}

function carryRows(carrying: Carrying, table: TableField, rows: readonly unknown[], { from, to }: Place): unknown {
  const draft: unknown[] = [];
  rows.forEach((row, index) => {
    const at: Place = { answer: row, from: [...from, index], to: [...to, draft.length] };
    const became = isRecord(row)
      ? carryRow(carrying, table, row, at)
      : settled(carrying, at, { answer: row, lost: [] });
    if (became !== undefined) draft.push(became);
  });
  return draft;
}

/** A fixed row follows the code that it stands for. */
function carryRow(carrying: Carrying, table: TableField, row: Answers, at: Place): unknown {
  if (table.rows === undefined) return carryScope(carrying, table.scope, { ...at, answers: row });
  if (typeof row['row'] !== 'string')
    return settled(carrying, at, { answer: undefined, lost: [{ answer: row, reason: '没有写明是哪一行' }] });
  const code = passAnswer(row['row'], carrying.lineage.fields[table.path]?.passages ?? []);
  if (code.answer === undefined)
    return settled(carrying, at, { ...code, lost: code.lost.map((one) => ({ ...one, answer: row })) });
  return { row: code.answer, ...carryScope(carrying, table.scope, { ...at, answers: row }) };
}

function settled(
  { carried, report }: Carrying,
  { answer, from, to }: Place,
  { answer: became, lost }: Passed,
): unknown {
  const paths = { from: formatPath(from), to: formatPath(to) };
  if (became !== undefined) carried.push(paths.to);
  if (became !== undefined && !sameAnswer(became, answer))
    report.push({ outcome: 'converted', ...paths, answer, became });
  for (const { answer: gone, candidates, reason } of lost) {
    if (candidates === undefined) report.push({ outcome: 'dropped', ...paths, answer: gone, reason });
    else report.push({ outcome: 'asked', ...paths, answer: gone, candidates, reason });
  }
  return became;
}

/** What has no place in the draft: fields that were taken out, and answers to what was never asked. */
function reportLeftBehind(carrying: Carrying, scope: Scope, { answers, from }: Omit<Level, 'to'>): void {
  const fields = new Map(scope.fields.map((field) => [field.name, field]));
  for (const [name, answer] of Object.entries(answers)) {
    const field = fields.get(name);
    if (isUnanswered(answer) || field?.compute !== undefined || isRowCode(scope, name)) continue;
    const path = [...from, name];
    const reason = field === undefined ? '表里没有这一项' : carrying.lineage.removed[field.path];
    if (reason !== undefined) carrying.report.push({ outcome: 'dropped', from: formatPath(path), answer, reason });
    else if (field !== undefined && 'scope' in field) reportInside(carrying, field.scope, answer, path);
  }
}

/** Of a group or the rows of a table that came along; one that did not has been reported as a whole. */
function reportInside(carrying: Carrying, scope: Scope, answer: unknown, path: FilingPath): void {
  const from = formatPath(path);
  if (carrying.report.some((note) => note.from === from && note.outcome !== 'converted')) return;
  const rows: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  rows.forEach((row, index) => {
    const at = Array.isArray(answer) ? [...path, index] : path;
    const isReported = carrying.report.some((note) => note.from === formatPath(at));
    if (isRecord(row) && !isReported) reportLeftBehind(carrying, scope, { answers: row, from: at });
  });
}

function isRowCode({ fields }: Scope, name: string): boolean {
  return name === 'row' && !fields.some((field) => field.name === name);
}
