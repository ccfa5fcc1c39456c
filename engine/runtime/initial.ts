/** What a new draft, or a new row, starts with: prefill from linked filings, then defaults. */
import { isUnanswered } from '../field-types/field-type.ts';
import { isRecord } from '../field-types/nested.ts';
import type { Answers, FilingContext, FilingPath, FilingState } from '../model/filing.ts';
import type { CompiledForm, Field, GroupField, Scope, TableField } from '../model/form.ts';
import type { Frame } from '../model/expression.ts';
import { linkOf, originAt } from './imported.ts';
import { isNested, valueOf } from './prepare.ts';
import { start } from './state.ts';
import { asEntered, nestedAnswers } from './step.ts';
import { frameAt, scopeAt } from './view.ts';

/** `carried`: what came along from an earlier edition. What a link gives is newer; a default that reads no link is weaker. */
export function initialAnswers(form: CompiledForm, context: FilingContext, carried: Answers = {}): Answers {
  const copied = prefilled(form, context);
  const state = start(form, copied, context);
  const initial = withDefaults(form.scope, state.root.answers, frameAt(state, []));
  if (Object.keys(carried).length === 0) return initial;
  const filled = start(form, initial, context);
  const imported = Object.entries(initial).filter(([name]) => originAt(filled, [name]) === 'imported');
  return { ...initial, ...carried, ...Object.fromEntries(imported) };
}

/** The answers of a new row of the table at the path. */
export function newRow(state: FilingState, tablePath: FilingPath): Answers {
  const scope = scopeAt(state.form, tablePath);
  return scope === undefined ? {} : withDefaults(scope, {}, [...frameAt(state, tablePath.slice(0, -1)), {}]);
}

/** Defaults where nothing is answered yet: of the scope's own fields, of groups, and of rows that are there already. */
function withDefaults(scope: Scope, answers: Answers, frame: Frame): Answers {
  const result: Record<string, unknown> = { ...answers };
  for (const field of scope.fields) {
    const answer = isNested(field)
      ? nestedDefaults(field, result[field.name], frame)
      : (defaultOf(field, result[field.name], frame) ?? undefined);
    if (answer !== undefined) result[field.name] = answer;
  }
  return result;
}

function defaultOf(field: Field, answer: unknown, frame: Frame): unknown {
  if (field.default === undefined || !isUnanswered(answer)) return answer;
  return asEntered(field, valueOf(field.default, frame));
}

function nestedDefaults(field: GroupField | TableField, answer: unknown, frame: Frame): unknown {
  const inside = (row: Answers): Answers => withDefaults(field.scope, row, [...frame, row]);
  if (field.type === 'table')
    return Array.isArray(answer) ? answer.map((_, at) => inside(nestedAnswers(answer, at))) : answer;
  const filled = inside(isRecord(answer) ? answer : {});
  return Object.keys(filled).length === 0 ? answer : filled;
}

/** A section that names a link copies every field of the same name, wherever it stands in the linked filing's form. */
function prefilled(form: CompiledForm, { links = {} }: FilingContext): Answers {
  const answers: Record<string, unknown> = {};
  for (const field of form.scope.fields) {
    const link = linkOf(form, [field.name]);
    const answer = link === undefined ? undefined : links[link]?.answers[field.name];
    if (answer !== undefined && field.compute === undefined) answers[field.name] = answer;
  }
  return answers;
}
