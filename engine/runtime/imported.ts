/** What a draft took over from linked filings: which answers are still as imported, and what they were. */
import type { Answers, FilingPath, FilingState } from '../model/filing.ts';
import type { CompiledForm, Field, TableField } from '../model/form.ts';
import { isUnanswered } from '../field-types/field-type.ts';
import { isRecord } from '../field-types/nested.ts';
import { prepareForm, valueOf } from './prepare.ts';
import { change } from './state.ts';
import { asEntered, sameAnswer } from './step.ts';
import { answerAt, fieldAt, frameAt } from './view.ts';

/** `imported`: as the linked filing has it; `changed`: it has another answer; `added`: it has none. */
export type Origin = 'imported' | 'changed' | 'added';

/** Where an answer comes from; null where nothing is imported, or nothing is answered on either side. */
export function originAt(state: FilingState, path: FilingPath): Origin | null {
  const field = fieldAt(state.form, path);
  if (field === undefined || !isImportable(state, path, field)) return null;
  const imported = importedAnswer(state, path);
  const answer = answerAt(state, path);
  if (isBlank(imported)) return isBlank(answer) ? null : 'added';
  return sameAnswer(imported, answer) ? 'imported' : 'changed';
}

/** The linked filing's answer for the field; undefined where there is none. */
export function importedAnswer(state: FilingState, path: FilingPath): unknown {
  const field = fieldAt(state.form, path);
  if (field === undefined) return undefined;
  const link = linkOf(state.form, path);
  if (link !== undefined) return answerIn(state, state.context.links?.[link]?.answers, path);
  if (field.default === undefined || !readsLink(state.form, field)) return undefined;
  return asEntered(field, valueOf(field.default, frameAt(state, path.slice(0, -1)))) ?? undefined;
}

/** The state after the field has its linked filing's answer again. */
export function reimport(state: FilingState, path: FilingPath): FilingState {
  return change(state, path, importedAnswer(state, path));
}

/** The fields of a section and of all below it that a linked filing has answers for, as paths. */
export function importablePaths({ form }: FilingState, section: string): readonly FilingPath[] {
  return [...prepareForm(form).root.fields.values()]
    .filter(({ field, sections }) => field.compute === undefined && sections.some(({ name }) => name === section))
    .map(({ field }) => [field.name])
    .filter((path) => linkOf(form, path) !== undefined);
}

/** The link that the innermost section around the outermost field of the path copies from. */
export function linkOf(form: CompiledForm, path: FilingPath): string | undefined {
  const sections = prepareForm(form).root.fields.get(String(path[0]))?.sections;
  return sections?.find(({ prefill }) => prefill !== undefined)?.prefill;
}

function isImportable({ form, context }: FilingState, path: FilingPath, field: Field): boolean {
  if (field.compute !== undefined) return false;
  const link = linkOf(form, path);
  return link === undefined ? readsLink(form, field) : Boolean(context.links?.[link]);
}

function readsLink({ links }: CompiledForm, { default: initial }: Field): boolean {
  return initial?.reads.some(({ slot, path }) => slot === 0 && (path.split('.')[0] ?? '') in links) ?? false;
}

/** Rows are found by the columns of the table's key; without a key by their place. */
function answerIn(state: FilingState, linked: Answers | undefined, path: FilingPath): unknown {
  let answer: unknown = linked;
  path.forEach((step, position) => {
    if (typeof step === 'string') answer = isRecord(answer) ? answer[step] : undefined;
    else answer = linkedRow(state, path.slice(0, position + 1), answer);
  });
  return answer;
}

function linkedRow(state: FilingState, rowPath: FilingPath, rows: unknown): unknown {
  if (!Array.isArray(rows)) return undefined;
  const table = fieldAt(state.form, rowPath);
  const own = answerAt(state, rowPath);
  const key = table?.type === 'table' ? rowKey(table) : undefined;
  if (key === undefined) return rows[Number(rowPath.at(-1))];
  return rows.find((row) => isRecord(row) && isRecord(own) && key.every((name) => sameAnswer(row[name], own[name])));
}

function rowKey({ key, rows }: TableField): readonly string[] | undefined {
  return rows === undefined ? key : ['row'];
}

function isBlank(answer: unknown): boolean {
  return isUnanswered(answer) || (Array.isArray(answer) && answer.length === 0);
}
