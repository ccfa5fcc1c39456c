/** A form without errors becomes plain JSON: everything a renderer, a server or a third party needs. */
import type { CompiledForm, Link } from '../../model/form.ts';
import { scalarAt } from '../1-read/source-node.ts';
import type { FormDefinition, LinkDefinition } from '../2-resolve/definition.ts';
import { flagAt, sourceAt, wordAt } from '../2-resolve/key-values.ts';
import type { CheckedForm } from '../3-check/check-form.ts';
import type { Constants } from '../3-check/constants.ts';
import type { Surroundings } from '../3-check/edition-definition.ts';
import { linkedYear } from '../3-check/name-scopes.ts';
import { clauseTexts } from './clause-texts.ts';
import { contentHash } from './content-hash.ts';
import { dependentsOf } from './dependents.ts';
import { linkLists } from './link-lists.ts';
import { linkScope } from './link-scope.ts';
import { textOf, textsOf } from './linking.ts';
import { orderSteps } from './order-steps.ts';

export function linkForm(checked: CheckedForm, { editions }: Surroundings): CompiledForm {
  const { form, edition, constants, dependencies } = checked;
  const steps = orderSteps(form, dependencies);
  const source = sourceAt(form.node);
  const lists = linkLists(checked, linkedForms(checked, editions));
  const linked: Omit<CompiledForm, 'hash'> = {
    edition: form.edition,
    form: form.name,
    title: textOf(checked, '', 'title'),
    ...textsOf(checked, '', ['help', 'notice']),
    ...(source !== undefined && { source }),
    filedBy: wordAt(form.node, 'filedBy') ?? 'institution',
    constants,
    links: Object.fromEntries(form.links.map((link) => [link.name, linkLink(link, constants)])),
    lists,
    scope: linkScope(form.scope, checked),
    steps: steps.map(({ step }) => step),
    dependents: dependentsOf(checked, steps),
    ...clauseTexts(form, edition.ledger),
    ...removedFrom(form, lists),
  };
  return { ...linked, hash: contentHash(linked) };
}

function linkLink(link: LinkDefinition, constants: Constants): Link {
  const { name, node } = link;
  const edition = linkedYear(link, constants);
  const state = wordAt(node, 'state');
  const collect = wordAt(node, 'collect');
  const source = sourceAt(node);
  return {
    name,
    form: wordAt(node, 'form') ?? '',
    ...(edition !== undefined && { edition }),
    ...(state !== undefined && { state }),
    ...(collect !== undefined && { collect }),
    required: flagAt(node, 'required'),
    ...(source !== undefined && { source }),
  };
}

function linkedForms(
  { form, edition, constants }: CheckedForm,
  editions: Surroundings['editions'],
): ReadonlyMap<string, FormDefinition> {
  const found = form.links.flatMap((link) => {
    const name = scalarAt(link.node, 'form')?.text ?? '';
    const year = linkedYear(link, constants) ?? edition.edition;
    const target = editions.get(year)?.forms.get(name) ?? edition.forms.get(name);
    return target === undefined ? [] : [[link.name, target] as const];
  });
  return new Map(found);
}

/** Options only of lists that the form uses. */
function removedFrom(
  { removals }: FormDefinition,
  lists: CompiledForm['lists'],
): { readonly removed?: Readonly<Record<string, string>> } {
  const own = removals.filter(({ name }) => !name.includes(':') || Object.hasOwn(lists, name.split(':')[0] ?? ''));
  if (own.length === 0) return {};
  return { removed: Object.fromEntries(own.map(({ name, reason }) => [name, reason])) };
}
