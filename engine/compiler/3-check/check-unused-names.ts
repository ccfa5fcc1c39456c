/** Constants and links that nothing refers to. */
import { type Mistake, mistake } from '../../diagnostics/mistake.ts';
import { resolveMessages } from '../../diagnostics/resolve-messages.ts';
import type { Place, SourceFile } from '../../model/diagnostic.ts';
import { entryAt, mappingAt } from '../1-read/source-node.ts';
import { everyScope } from '../2-resolve/definition.ts';
import { flagAt, wordAt } from '../2-resolve/key-values.ts';
import type { Library } from '../2-resolve/library.ts';
import type { CheckedEdition } from './check-edition.ts';
import type { CheckedForm } from './check-form.ts';

export function checkUnusedNames(
  { broken }: Library,
  editions: readonly CheckedEdition[],
  files: readonly SourceFile[],
  found: Mistake[],
): void {
  if (broken.size > 0) return; // What cannot be read may refer to them.
  for (const { edition } of editions.filter(({ flawed }) => !flawed)) {
    for (const { key, keyPlace } of mappingAt(edition.node, 'constants')?.entries ?? []) {
      if (!isWrittenTwice(key, files)) found.push(mistake(resolveMessages.unused, keyPlace, { what: 'constant' }));
    }
  }
  for (const place of unusedLinks(editions.flatMap(({ forms }) => forms))) {
    found.push(mistake(resolveMessages.unused, place, { what: 'link' }));
  }
}

/** A constant is folded into what uses it, so its word is looked for, anywhere beside its definition. */
function isWrittenTwice(name: string, files: readonly SourceFile[]): boolean {
  let times = 0;
  for (const { text } of files) {
    for (let at = text.indexOf(name); at >= 0 && times < 2; at = text.indexOf(name, at + name.length)) {
      const isWord = !/[A-Za-z0-9_]/.test(`${text[at - 1] ?? ''}${text[at + name.length] ?? ''}`);
      if (isWord) times += 1;
    }
  }
  return times >= 2;
}

/** Where links are written that no form reads; one that is required does its work unread. */
function unusedLinks(forms: readonly CheckedForm[]): readonly Place[] {
  const used = new Set<string>();
  const unread = new Map<string, Place>();
  for (const checked of forms) {
    for (const { name, namePlace, node } of checked.form.links) {
      const key = `${namePlace.file} ${namePlace.start}`;
      if (checked.flawed || flagAt(node, 'required') || entryAt(node, 'form') === undefined || isRead(name, checked))
        used.add(key);
      else unread.set(key, namePlace);
    }
  }
  return [...unread].filter(([key]) => !used.has(key)).map(([, place]) => place);
}

function isRead(link: string, { form, sites }: CheckedForm): boolean {
  const prefilled = everyScope(form.scope).some(({ sections }) => {
    return sections.some(({ node }) => wordAt(node, 'prefill') === link);
  });
  const isOf = (path: string): boolean => path === link || path.startsWith(`${link}.`);
  return prefilled || [...sites.values()].some(({ uses }) => uses.some(({ path, slot }) => slot === 0 && isOf(path)));
}
