/** How far a section is: for the navigation beside a form. */
import type { FilingPath, FilingState, ScopeState } from '../model/filing.ts';
import type { Field, Scope } from '../model/form.ts';
import { fieldPath } from '../model/path.ts';
import { isNested, prepareForm } from './prepare.ts';
import { isRequiredIn } from './required.ts';
import { stateAt } from './view.ts';

/** Counts of the shown fields of a section and of all below it, rows included. Computed fields do not count. */
export interface Progress {
  readonly total: number;
  readonly answered: number;
  readonly required: number;
  /** Required and not answered. */
  readonly missing: number;
  /** Errors other than a missing answer. */
  readonly errors: number;
  readonly warnings: number;
}

const none: Progress = { total: 0, answered: 0, required: 0, missing: 0, errors: 0, warnings: 0 };

/** `section` undefined: the whole form, group or row. */
export function progress(state: FilingState, scopePath: FilingPath, section?: string): Progress {
  const scope = prepareForm(state.form).scopes.get(fieldPath(scopePath));
  const scopeState = stateAt(state, scopePath);
  if (scope === undefined || scopeState === undefined) return none;
  const fields = [...scope.fields.values()].filter(
    ({ sections }) => section === undefined || sections.some(({ name }) => name === section),
  );
  return sum(fields.map(({ field }) => ofField(field, scopeState)));
}

function ofField(field: Field, state: ScopeState): Progress {
  if (state.hidden.has(field.name)) return none;
  const problems = state.problems[field.name] ?? [];
  const missing = problems.filter(({ kind }) => kind === 'required').length;
  const errors = problems.filter(({ kind, level }) => level === 'error' && kind !== 'required').length;
  const own: Progress = {
    total: field.compute === undefined && field.type !== 'group' ? 1 : 0,
    answered: field.compute === undefined && field.type !== 'group' && isAnswered(state, field) ? 1 : 0,
    required: isRequiredIn(state, field) && field.type !== 'group' ? 1 : 0,
    missing,
    errors,
    warnings: problems.filter(({ level }) => level === 'warning').length,
  };
  return isNested(field) ? sum([own, ...(state.nested[field.name] ?? []).map((row) => ofRow(field.scope, row))]) : own;
}

/** A default that nobody touched counts: it is an answer. */
function isAnswered(state: ScopeState, field: Field): boolean {
  const answer = state.answers[field.name];
  if (answer === undefined || answer === null || answer === '') return false;
  return !Array.isArray(answer) || answer.length > 0;
}

const ofRows = new WeakMap<ScopeState, Progress>();

function ofRow(scope: Scope, state: ScopeState): Progress {
  const known = ofRows.get(state) ?? sum(scope.fields.map((field) => ofField(field, state)));
  ofRows.set(state, known);
  return known;
}

function sum(parts: readonly Progress[]): Progress {
  const total = { ...none };
  for (const part of parts) {
    total.total += part.total;
    total.answered += part.answered;
    total.required += part.required;
    total.missing += part.missing;
    total.errors += part.errors;
    total.warnings += part.warnings;
  }
  return total;
}
