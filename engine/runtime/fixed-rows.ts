/** Tables with fixed rows: one row per option of a list, in its order, whatever was answered. */
import { isRecord } from '../field-types/nested.ts';
import type { Answers } from '../model/filing.ts';
import type { CompiledForm, Field, Scope } from '../model/form.ts';
import { isNested } from './prepare.ts';

/** The same answers, with all fixed rows there and nothing else among them; the same object when they were so. */
export function withFixedRows(form: CompiledForm, scope: Scope, answers: Answers): Answers {
  let result = answers;
  for (const field of scope.fields) {
    if (!isNested(field)) continue;
    const answer = result[field.name];
    const fixed = fixedField(form, field, answer);
    if (fixed !== answer) result = { ...result, [field.name]: fixed };
  }
  return result;
}

function fixedField(form: CompiledForm, field: Field, answer: unknown): unknown {
  if (field.type === 'group') return isRecord(answer) ? withFixedRows(form, field.scope, answer) : answer;
  if (field.type !== 'table') return answer;
  const rows = field.rows === undefined ? answer : fixedRows(answer, codesOf(form, field.rows));
  if (!Array.isArray(rows) || !field.scope.fields.some(isNested)) return rows;
  const inside = rows.map((row: unknown) => (isRecord(row) ? withFixedRows(form, field.scope, row) : row));
  return inside.some((row, index) => row !== rows[index]) ? inside : rows;
}

function codesOf(form: CompiledForm, list: string): readonly string[] {
  return form.lists[list]?.options.map(({ code }) => code) ?? [];
}

function fixedRows(answer: unknown, codes: readonly string[]): unknown {
  const given: readonly unknown[] = Array.isArray(answer) ? answer : [];
  const rows = codes.map((code) => given.find((row) => isRecord(row) && row['row'] === code) ?? { row: code });
  return rows.length === given.length && rows.every((row, index) => row === given[index]) ? answer : rows;
}
