/** What of a form the scenarios exercise: rules that were broken, clauses that a problem named, conditions seen both ways. */
import type { Evaluation } from '../model/filing.ts';
import type { CompiledForm, LayoutItem, Scope } from '../model/form.ts';
import type { CaseResult } from './run-scenarios.ts';
import { isHiddenIn, isShownIn } from './seen.ts';

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
  const missing = conditions.flatMap(({ name, fields }) => {
    const wasHidden = evaluations.some((one) => fields.every((field) => isHiddenIn(one, field)));
    const wasShown = evaluations.some((one) => fields.some((field) => isShownIn(one, field)));
    const never = [...(wasShown ? [] : ['never shown']), ...(wasHidden ? [] : ['never hidden'])];
    return never.length === 0 ? [] : [`${name} (${never.join(', ')})`];
  });
  return { total: conditions.length, missing };
}
