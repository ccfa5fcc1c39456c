/** `without:` of an edition: inferred rules that its forms go without, by their names or by the clauses behind them. */
import { closest } from '../../diagnostics/did-you-mean.ts';
import { type Mistake, mistake } from '../../diagnostics/mistake.ts';
import { resolveMessages } from '../../diagnostics/resolve-messages.ts';
import type { MappingNode, ScalarNode } from '../1-read/source-node.ts';
import { everyField, type FormDefinition, type RuleDefinition, type ScopeDefinition } from './definition.ts';
import { clausesAt, flagAt, wordsAt } from './key-values.ts';

export function leaveOutRules(
  forms: readonly FormDefinition[],
  edition: MappingNode,
  found: Mistake[],
): readonly FormDefinition[] {
  const names = wordsAt(edition, 'without');
  if (names.length === 0) return forms;
  const rules = forms.flatMap((form) => everyField(form.scope).flatMap((field) => field.rules));
  const isComplete = forms.every((form) => form.complete);
  for (const name of names) checkName(name, { rules, isComplete }, found);
  const left = new Set(names.map(({ text }) => text));
  const isLeftOut = (rule: RuleDefinition): boolean =>
    flagAt(rule.node, 'inferred') && clausesOf(rule).some((clause) => left.has(clause));
  return forms.map((form) => ({ ...form, scope: without(form.scope, isLeftOut) }));
}

function clausesOf({ name, node }: RuleDefinition): readonly string[] {
  return [name, ...clausesAt(node).map(({ text }) => text)];
}

interface Known {
  readonly rules: readonly RuleDefinition[];
  readonly isComplete: boolean;
}

function checkName(name: ScalarNode, { rules, isComplete }: Known, found: Mistake[]): void {
  const meant = rules.filter((rule) => clausesOf(rule).includes(name.text));
  if (meant.some(({ node }) => flagAt(node, 'inferred'))) return;
  if (meant.length > 0) {
    found.push(mistake(resolveMessages.withoutNotInferred, name.place, { name: name.text }));
  } else if (isComplete) {
    const inferred = rules.filter(({ node }) => flagAt(node, 'inferred')).flatMap(clausesOf);
    const near = closest(name.text, inferred);
    found.push(mistake(resolveMessages.unknownWithout, name.place, { name: name.text, near }));
  }
}

function without(scope: ScopeDefinition, isLeftOut: (rule: RuleDefinition) => boolean): ScopeDefinition {
  const fields = scope.fields.map((field) => ({
    ...field,
    rules: field.rules.filter((rule) => !isLeftOut(rule)),
    scope: field.scope === undefined ? undefined : without(field.scope, isLeftOut),
  }));
  return { ...scope, fields };
}
