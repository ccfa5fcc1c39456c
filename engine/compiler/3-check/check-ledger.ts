/** Definitions against the ledger of clauses: nothing names a clause that is not there, and every clause is carried. */
import { editionMessages } from '../../diagnostics/edition-messages.ts';
import { closest } from '../../diagnostics/did-you-mean.ts';
import { type Mistake, mistake } from '../../diagnostics/mistake.ts';
import type { MappingNode } from '../1-read/source-node.ts';
import {
  everyField,
  everyScope,
  type FormDefinition,
  type ListDefinition,
  type RuleDefinition,
} from '../2-resolve/definition.ts';
import { clausesAt } from '../2-resolve/key-values.ts';
import type { EditionDefinition } from './edition-definition.ts';

/** Kinds of clauses that need not be carried: noise, and what the instructions do not state. */
const uncarriedKinds: readonly string[] = ['ARTEFACT', 'INF'];

export function checkLedger(edition: EditionDefinition, found: Mistake[]): void {
  const { ledger, forms, lists } = edition;
  if (ledger === undefined) return;
  const carried = new Set<string>();
  const nodes = [edition.node, ...[...forms.values()].flatMap(carriers), ...[...lists.values()].flatMap(listCarriers)];
  for (const { text: clause, place } of nodes.flatMap(clausesAt)) {
    carried.add(clause);
    if (ledger.has(clause)) continue;
    found.push(mistake(editionMessages.unknownClause, place, { clause, near: closest(clause, ledger.keys()) }));
  }
  for (const { name, namePlace, node } of [...forms.values()].flatMap(rulesOf)) {
    carried.add(name);
    if (ledger.has(name) || clausesAt(node).length > 0) continue;
    found.push(mistake(editionMessages.ruleWithoutClause, namePlace, { name, near: closest(name, ledger.keys()) }));
  }
  if ([...forms.values()].some((form) => !form.complete)) return; // What is missing may carry it.
  for (const [clause, { kind, place, quotes }] of ledger) {
    if (carried.has(clause) || uncarriedKinds.includes(kind)) continue;
    const parameters = { clause, kind, quote: quotes.join(''), edition: edition.edition };
    found.push(mistake(editionMessages.clauseNotCarried, place, parameters));
  }
}

function rulesOf({ scope }: FormDefinition): readonly RuleDefinition[] {
  return everyField(scope).flatMap((field) => field.rules);
}

/** Whatever of a form may have a `source`. */
function carriers(form: FormDefinition): readonly MappingNode[] {
  const fields = everyField(form.scope);
  return [
    form.node,
    ...form.links.map(({ node }) => node),
    ...everyScope(form.scope).flatMap(({ sections }) => sections.map(({ node }) => node)),
    ...fields.flatMap(({ node, list }) => [node, ...(list === undefined ? [] : optionCarriers(list))]),
    ...rulesOf(form).map(({ node }) => node),
  ];
}

function listCarriers(list: ListDefinition): readonly MappingNode[] {
  return [list.node, ...optionCarriers(list)];
}

function optionCarriers({ options }: ListDefinition): readonly MappingNode[] {
  return options.flatMap(({ node }) => node ?? []);
}
