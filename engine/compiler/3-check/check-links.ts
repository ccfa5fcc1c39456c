/** Links to other filings, and the sections that are prefilled from them. */
import { checkMessages } from '../../diagnostics/check-messages.ts';
import { closest } from '../../diagnostics/did-you-mean.ts';
import { type Mistake, mistake } from '../../diagnostics/mistake.ts';
import { scalarAt } from '../1-read/source-node.ts';
import { everyScope, type FormDefinition } from '../2-resolve/definition.ts';
import { type Constants } from './constants.ts';
import { checkSites } from './check-site.ts';
import type { EditionDefinition } from './edition-definition.ts';

export function checkLinks(
  form: FormDefinition,
  { edition, constants }: { readonly edition: EditionDefinition; readonly constants: Constants },
  found: Mistake[],
): void {
  for (const { name, node } of form.links) {
    const target = scalarAt(node, 'form');
    if (target !== undefined && !edition.forms.has(target.text)) {
      const near = closest(target.text, edition.forms.keys());
      found.push(mistake(checkMessages.unknownLinkForm, target.place, { form: target.text, near }));
    }
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

function checkPrefills(form: FormDefinition, found: Mistake[]): void {
  const links = form.links.map((link) => link.name);
  const sections = everyScope(form.scope).flatMap((scope) => scope.sections);
  for (const { node } of sections) {
    const prefill = scalarAt(node, 'prefill');
    if (prefill === undefined || links.includes(prefill.text)) continue;
    const near = closest(prefill.text, links);
    found.push(mistake(checkMessages.unknownPrefill, prefill.place, { link: prefill.text, near }));
  }
}
