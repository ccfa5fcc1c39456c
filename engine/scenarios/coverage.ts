/** What of a form the scenarios exercise: rules that were broken, clauses that a problem named, conditions seen both ways. */
import { isRecord } from '../field-types/nested.ts';
import type { Evaluation } from '../model/filing.ts';
import type { CompiledForm, LayoutItem, Scope } from '../model/form.ts';
import type { CaseResult } from './run-scenarios.ts';

export interface Coverage {
  readonly form: CompiledForm;
  readonly rules: Exercised;
  readonly clauses: Exercised;
  /** By the field or section that carries the condition; one that was never shown, or never hidden, is not exercised. */
  readonly branches: Exercised;
}
export interface Exercised {
  readonly total: number;
  readonly missing: readonly string[];
}

export function coverage(form: CompiledForm, results: readonly CaseResult[]): Coverage {
  const evaluations = results.filter((result) => result.form === form).map((result) => result.evaluation);
  const named = new Set(evaluations.flatMap(({ problems }) => problems.flatMap(({ rule }) => rule ?? [])));
  const scopes = scopesOf(form.scope);
  const fields = scopes.flatMap((scope) => scope.fields);
  const rules = fields.flatMap((field) => field.rules.map((rule) => rule.name));
  const clauses = new Set(fields.flatMap((field) => Object.values(field.source ?? {}).flat()));
  return {
    form,
    rules: exercised(rules, (rule) => named.has(rule)),
    clauses: exercised([...clauses], (clause) => named.has(clause)),
    branches: branches(scopes.flatMap(conditionsIn), evaluations),
  };
}

function exercised(names: readonly string[], isExercised: (name: string) => boolean): Exercised {
  return { total: names.length, missing: names.filter((name) => !isExercised(name)) };
}

function scopesOf(scope: Scope): readonly Scope[] {
  return [scope, ...scope.fields.flatMap((field) => ('scope' in field ? scopesOf(field.scope) : []))];
}

/** A condition and the fields, by their path in the definition, that it shows or hides. */
interface Condition {
  readonly name: string;
  readonly fields: readonly string[];
}

function conditionsIn(scope: Scope): readonly Condition[] {
  const prefix = scope.path === '' ? '' : `${scope.path}.`;
  const ofFields = scope.fields
    .filter((field) => field.when !== undefined)
    .map(({ path }) => ({ name: path, fields: [path] }));
  const ofSections = scope.sections
    .filter((section) => section.when !== undefined)
    .map(({ name, layout }) => ({
      name: `${prefix}${name}`,
      fields: fieldsBelow(layout, scope).map((field) => prefix + field),
    }));
  return [...ofSections, ...ofFields];
}

function fieldsBelow(layout: readonly LayoutItem[], scope: Scope): readonly string[] {
  return layout.flatMap(({ kind, name }) => {
    if (kind === 'field') return [name];
    return fieldsBelow(scope.sections.find((section) => section.name === name)?.layout ?? [], scope);
  });
}

function branches(conditions: readonly Condition[], evaluations: readonly Evaluation[]): Exercised {
  const seen = evaluations.map(({ values, hidden }) => ({
    values,
    hidden: new Set(hidden),
    anywhere: new Set(hidden.map(withoutRows)),
  }));
  const missing = conditions.flatMap(({ name, fields }) => {
    const wasHidden = seen.some(({ anywhere }) => fields.every((field) => anywhere.has(field)));
    const wasShown = seen.some(({ values, hidden }) =>
      fields.some((field) => isShown(field.split('.'), values, { prefix: '', hidden })),
    );
    const never = [...(wasShown ? [] : ['never shown']), ...(wasHidden ? [] : ['never hidden'])];
    return never.length === 0 ? [] : [`${name} (${never.join(', ')})`];
  });
  return { total: conditions.length, missing };
}

/** Whether the field is shown in the form, or in some row. */
function isShown(
  [name, ...rest]: readonly string[],
  values: unknown,
  around: { prefix: string; hidden: ReadonlySet<string> },
): boolean {
  const { prefix, hidden } = around;
  if (name === undefined || !isRecord(values) || hidden.has(prefix + name)) return false;
  const value = values[name];
  if (rest.length === 0) return true;
  if (!Array.isArray(value)) return isShown(rest, value, { hidden, prefix: `${prefix}${name}.` });
  return value.some((row: unknown, index) => isShown(rest, row, { hidden, prefix: `${prefix}${name}[${index}].` }));
}

function withoutRows(path: string): string {
  return path.replace(/\[\d+\]/g, '');
}
