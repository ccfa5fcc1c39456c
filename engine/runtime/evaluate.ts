/** The verdict on a filing, from its answers alone: the same in the browser, on the server and on the command line. */
import { fieldTypes } from '../field-types/index.ts';
import { isRecord } from '../field-types/nested.ts';
import type { Answers, Evaluation, FilingContext, FilingState, ScopeState } from '../model/filing.ts';
import type { CompiledForm, Field, Scope } from '../model/form.ts';
import type { Value } from '../model/value.ts';
import { isNested, prepareForm } from './prepare.ts';
import { start } from './state.ts';
import { problems } from './view.ts';

export function evaluate(form: CompiledForm, answers: Answers, context: FilingContext): Evaluation {
  return verdict(start(form, answers, context));
}

/** What `evaluate` says of a filing that has been started. */
export function verdict(state: FilingState): Evaluation {
  const { form, root } = state;
  const found: Found = { form, hidden: [], ignored: [] };
  collect(found, form.scope, { state: root, prefix: '' });
  const values = shownValues(form.scope, root, () => true);
  return { values, hidden: found.hidden, ignored: found.ignored, problems: problems(state) };
}

/** What is submitted: the normalised answers of what is shown; no blanks, nothing computed, nothing hidden. */
export function submission({ form, root }: FilingState): Answers {
  return shownValues(form.scope, root, (field) => field.compute === undefined);
}

type Values = Record<string, Value>;

/** Values of what is shown, without blanks, except that a computed field without a value says so with null. */
function shownValues(scope: Scope, state: ScopeState, wanted: (field: Field) => boolean): Values {
  const values: Values = {};
  const row = state.values['row'];
  if (row !== undefined && scope.path !== '' && typeof row === 'string') values['row'] = row;
  for (const field of scope.fields) {
    if (state.hidden.has(field.name) || !wanted(field)) continue;
    const value = isNested(field) ? nestedValues(field, state, wanted) : (state.values[field.name] ?? null);
    if (value !== null || field.compute !== undefined) values[field.name] = value;
  }
  return values;
}

function nestedValues(field: Field, state: ScopeState, wanted: (field: Field) => boolean): Value {
  if (!isNested(field)) return null;
  const rows = (state.nested[field.name] ?? []).map((row) => shownValues(field.scope, row, wanted));
  if (field.type === 'group') return rows[0] ?? null;
  return rows.length === 0 ? null : rows;
}

interface Found {
  readonly form: CompiledForm;
  readonly hidden: string[];
  readonly ignored: string[];
}

function collect(found: Found, scope: Scope, { state, prefix }: { state: ScopeState; prefix: string }): void {
  const known = prepareForm(found.form).scopes.get(scope.path)?.fields;
  const fixed = typeof state.values['row'] === 'string';
  for (const name of Object.keys(state.answers))
    if (known?.has(name) !== true && !(fixed && name === 'row')) found.ignored.push(prefix + name);
  for (const field of scope.fields) {
    if (state.hidden.has(field.name)) {
      const path = prefix + field.name;
      found.hidden.push(path);
      if (isAnswered(found.form, field, state.answers[field.name])) found.ignored.push(path);
    } else if (isNested(field)) {
      state.nested[field.name]?.forEach((row, index) => {
        const path = prefix + field.name;
        const inside = field.type === 'table' ? `${path}[${index}].` : `${path}.`;
        collect(found, field.scope, { state: row, prefix: inside });
      });
    }
  }
}

/** A fixed row is there whether or not anything was answered in it. */
function holdsMoreThanItsCode(row: unknown): boolean {
  return isRecord(row) && Object.keys(row).some((name) => name !== 'row');
}

function isAnswered(form: CompiledForm, field: Field, answer: unknown): boolean {
  if (answer === undefined || answer === null) return false;
  if (field.type === 'group') return isRecord(answer) && Object.keys(answer).length > 0;
  if (field.type === 'table' && field.rows !== undefined)
    return Array.isArray(answer) && answer.some(holdsMoreThanItsCode);
  return !fieldTypes[field.type].read(answer, field, form).blank;
}
