/** What a new draft, or a new row, starts with: prefill from linked filings, then defaults. */
import { isUnanswered } from '../field-types/field-type.ts';
import type { Answers, FilingContext, FilingPath, FilingState } from '../model/filing.ts';
import type { CompiledForm, Field, Scope } from '../model/form.ts';
import type { Frame } from '../model/expression.ts';
import { valueOf } from './prepare.ts';
import { start } from './state.ts';
import { asEntered } from './step.ts';
import { frameAt, scopeAt } from './view.ts';

export function initialAnswers(form: CompiledForm, context: FilingContext): Answers {
  const copied = prefilled(form, context);
  const state = start(form, copied, context);
  return withDefaults(form.scope, state.root.answers, frameAt(state, []));
}

/** The answers of a new row of the table at the path. */
export function newRow(state: FilingState, tablePath: FilingPath): Answers {
  const scope = scopeAt(state.form, tablePath);
  return scope === undefined ? {} : withDefaults(scope, {}, [...frameAt(state, tablePath.slice(0, -1)), {}]);
}

function withDefaults(scope: Scope, answers: Answers, frame: Frame): Answers {
  const result: Record<string, unknown> = { ...answers };
  for (const field of scope.fields) {
    if (field.default === undefined || !isUnanswered(result[field.name])) continue;
    const value = asEntered(field, valueOf(field.default, frame));
    if (value !== null) result[field.name] = value;
  }
  return result;
}

/** A section that names a link copies every field of the same name, wherever it stands in the linked filing's form. */
function prefilled({ scope }: CompiledForm, { links = {} }: FilingContext): Answers {
  const answers: Record<string, unknown> = {};
  for (const field of scope.fields) {
    const link = prefillOf(scope, field);
    const answer = link === undefined ? undefined : links[link]?.answers[field.name];
    if (answer !== undefined && field.compute === undefined) answers[field.name] = answer;
  }
  return answers;
}

/** The link of the innermost section around the field that names one. */
function prefillOf({ sections }: Scope, field: Field): string | undefined {
  let name = field.section;
  while (name !== undefined) {
    const section = sections.find((one) => one.name === name);
    if (section?.prefill !== undefined) return section.prefill;
    name = section?.parent;
  }
  return undefined;
}
