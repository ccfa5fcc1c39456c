/** Code lists that no field and no formula of any edition refers to. */
import { type Mistake, mistake } from '../../diagnostics/mistake.ts';
import { resolveMessages } from '../../diagnostics/resolve-messages.ts';
import { everyField } from '../2-resolve/definition.ts';
import { wordAt } from '../2-resolve/key-values.ts';
import type { Library } from '../2-resolve/library.ts';
import type { CheckedEdition } from './check-edition.ts';

export function checkUnusedLists(
  { lists, broken }: Library,
  editions: readonly CheckedEdition[],
  found: Mistake[],
): void {
  if (broken.size > 0) return; // What cannot be read may refer to it.
  const forms = editions.flatMap((edition) => edition.forms);
  const named = forms.flatMap(({ form }) =>
    everyField(form.scope).flatMap(({ node }) => [wordAt(node, 'list'), wordAt(node, 'rows')]),
  );
  const constants = editions.flatMap((edition) => Object.values(edition.constants));
  const used = new Set<unknown>([...named, ...constants]);
  const written = forms.flatMap(({ sites }) => [...sites.values()].map(({ site }) => site.scalar.text));
  for (const [name, { tree }] of lists) {
    if (used.has(name) || written.some((text) => text.includes(`"${name}"`))) continue;
    found.push(mistake(resolveMessages.unused, tree.entries[0]?.keyPlace ?? tree.place, { what: 'list' }));
  }
}
