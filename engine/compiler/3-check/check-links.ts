/** Links to other filings, and the sections that are prefilled from them. */
import { editionMessages } from '../../diagnostics/edition-messages.ts';
import { closest } from '../../diagnostics/did-you-mean.ts';
import { type Mistake, mistake } from '../../diagnostics/mistake.ts';
import { entryAt, scalarAt } from '../1-read/source-node.ts';
import { everyScope, type FormDefinition, type LinkDefinition } from '../2-resolve/definition.ts';
import { type Constants } from './constants.ts';
import { checkSites } from './check-site.ts';
import type { EditionDefinition } from './edition-definition.ts';
import { collectedField, isCollectable, isCollecting } from './name-scopes.ts';

export function checkLinks(
  form: FormDefinition,
  { edition, constants }: { readonly edition: EditionDefinition; readonly constants: Constants },
  found: Mistake[],
): void {
  for (const link of form.links) {
    const { name, node } = link;
    const target = scalarAt(node, 'form');
    if (target !== undefined && !edition.forms.has(target.text)) {
      const near = closest(target.text, edition.forms.keys());
      found.push(mistake(editionMessages.unknownLinkForm, target.place, { form: target.text, near }));
    }
    checkCollecting(link, edition, found);
    const year = scalarAt(node, 'edition');
    if (year === undefined) continue;
    const site = {
      owner: name,
      key: 'edition',
      scalar: year,
      kind: 'expression',
      scopes: [],
      expect: { kind: 'number' },
    } as const;
    checkSites([site], { constants, lists: {} }, found);
  }
  checkPrefills(form, found);
}

/** `of: everyone` and `collect` belong together, and lead to no single filing. */
function checkCollecting(link: LinkDefinition, { forms }: EditionDefinition, found: Mistake[]): void {
  if (!isCollecting(link)) return;
  const { node } = link;
  const of = entryAt(node, 'of');
  const collect = entryAt(node, 'collect');
  const required = entryAt(node, 'required');
  if (of === undefined && collect !== undefined) found.push(mistake(editionMessages.collectAlone, collect.keyPlace));
  if (of !== undefined && collect === undefined) found.push(mistake(editionMessages.everyoneAlone, of.keyPlace));
  if (required !== undefined)
    found.push(mistake(editionMessages.collectingAnd, required.keyPlace, { key: 'required' }));
  const target = forms.get(scalarAt(node, 'form')?.text ?? '');
  const field = scalarAt(node, 'collect');
  if (field === undefined || target === undefined || !target.complete || collectedField(link, target) !== undefined)
    return;
  const names = target.scope.fields.filter(isCollectable).map((one) => one.name);
  const parameters = { name: field.text, form: target.name, near: closest(field.text, names) };
  found.push(mistake(editionMessages.unknownCollect, field.place, parameters));
}

function checkPrefills(form: FormDefinition, found: Mistake[]): void {
  const links = form.links.map((link) => link.name);
  const sections = everyScope(form.scope).flatMap((scope) => scope.sections);
  for (const { node } of sections) {
    const prefill = scalarAt(node, 'prefill');
    if (prefill === undefined) continue;
    const link = form.links.find(({ name }) => name === prefill.text);
    if (link !== undefined && isCollecting(link))
      found.push(mistake(editionMessages.collectingAnd, prefill.place, { key: 'prefill' }));
    if (link !== undefined) continue;
    const near = closest(prefill.text, links);
    found.push(mistake(editionMessages.unknownPrefill, prefill.place, { link: prefill.text, near }));
  }
}
