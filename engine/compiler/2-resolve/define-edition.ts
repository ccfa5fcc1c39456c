/** A resolved edition, checked against the shapes of the language and taken apart into forms and lists. */
import { foundIn, hasErrors, type Mistake, mistake } from '../../diagnostics/mistake.ts';
import { resolveMessages } from '../../diagnostics/resolve-messages.ts';
import { entryAt, mappingAt, scalarAt, valueAt } from '../1-read/source-node.ts';
import type { EditionDefinition } from '../3-check/edition-definition.ts';
import { checkFileShape } from './check-shape.ts';
import { defineLedger } from './define-ledger.ts';
import { defineForm, defineList } from './define-form.ts';
import { leaveOutRules } from './leave-out.ts';
import type { DefinitionFile, Library } from './library.ts';
import { resolveEdition, type ResolvedForm } from './resolve-edition.ts';

export interface DefinedEdition extends EditionDefinition {
  /** The files that it and its bases refer to. */
  readonly used: ReadonlySet<string>;
}

function defineEdition(definition: DefinitionFile, library: Library, found: Mistake[]): DefinedEdition {
  const own: Mistake[] = [];
  checkFileShape(definition.tree, 'edition', own);
  const { edition, tree, forms, lists, layers, mistakes, used } = resolveEdition(definition, library);
  const told: Mistake[] = [...own, ...mistakes];
  if (forms.length === 0 && (mappingAt(definition.tree, 'forms')?.entries ?? []).length === 0) {
    const place = entryAt(definition.tree, 'edition')?.keyPlace ?? tree.place;
    told.push(mistake(resolveMessages.noForms, place, { edition }));
  }
  const defined = forms.map((form) => defineForm(shaped(form, edition, told), edition));
  const { files, ledger, patches } = defineLedger(tree, library, told);
  const left = leaveOutRules(defined, tree, told);
  found.push(...foundIn({ edition }, told));
  const base = scalarAt(definition.tree, 'extends')?.value;
  return {
    edition,
    ...(typeof base === 'number' && { base }),
    node: tree,
    written: definition.tree,
    forms: new Map(left.map((form) => [form.name, form])),
    lists: new Map([...lists].map(([name, node]) => [name, defineList(name, node)])),
    ...(ledger !== undefined && { ledger }),
    ledgerPatches: patches,
    layers,
    flawed: hasErrors(own),
    used: new Set([...used, ...files]),
  };
}

/** A form that stands inside its edition does not repeat its name. */
function shaped(form: ResolvedForm, edition: number, found: Mistake[]): ResolvedForm {
  const own: Mistake[] = [];
  if (form.tree.entries.length === 0 && !form.complete) return form;
  checkFileShape(form.tree, 'form', own, valueAt(form.tree, 'form') !== undefined);
  found.push(...foundIn({ edition, form: form.name }, own));
  return { ...form, flawed: form.flawed || hasErrors(own) };
}

/** Every edition by its year; files that no edition refers to are reported. */
export function defineEditions(library: Library, found: Mistake[]): ReadonlyMap<number, DefinedEdition> {
  const inLists: Mistake[] = [];
  for (const { kind, tree } of library.files.values()) if (kind === 'list') checkFileShape(tree, kind, inLists);
  const flawed = hasErrors(inLists) || [...library.broken].some((file) => /(^|\/)lists\//.test(file));
  const editions = [...library.editions]
    .filter(([year]) => Number.isInteger(year))
    .map(([year, definition]) => [year, defineEdition(definition, library, found)] as const)
    .map(([year, edition]) => [year, flawed ? { ...edition, flawed } : edition] as const);
  found.push(...inLists);
  for (const [edition, { lists }] of editions) {
    const laidOver: Mistake[] = [];
    for (const { node } of lists.values()) checkFileShape(node, 'list', laidOver);
    found.push(...foundIn({ edition }, laidOver));
  }
  if (library.broken.size > 0) return new Map(editions);
  const used = new Set(editions.flatMap(([, edition]) => [...edition.used]));
  for (const { file, kind, tree } of library.files.values()) {
    const name = tree.entries[0]?.keyPlace ?? tree.place;
    if ((kind === 'block' || kind === 'form' || kind === 'clauses') && !used.has(file))
      found.push(mistake(resolveMessages.unused, name, { what: kind }));
  }
  return new Map(editions);
}
