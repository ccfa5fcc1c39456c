/** The words of the clauses that fields and rules name, for the filer who asks why something is asked for. */
import { everyField, type FormDefinition } from '../2-resolve/definition.ts';
import { clausesAt } from '../2-resolve/key-values.ts';
import type { Ledger } from '../3-check/edition-definition.ts';

/** In the order of the ledger; nothing for an edition without one. */
export function clauseTexts(
  { scope }: FormDefinition,
  ledger: Ledger | undefined,
): { readonly clauses?: Readonly<Record<string, string>> } {
  if (ledger === undefined) return {};
  const fields = everyField(scope);
  const rules = fields.flatMap((field) => field.rules);
  const sources = [...fields, ...rules].flatMap(({ node }) => clausesAt(node).map(({ text }) => text));
  const named = new Set([...sources, ...rules.map(({ name }) => name)]);
  const quoted = [...ledger].filter(([clause]) => named.has(clause));
  return { clauses: Object.fromEntries(quoted.map(([clause, { quotes }]) => [clause, quotes.join('')])) };
}
