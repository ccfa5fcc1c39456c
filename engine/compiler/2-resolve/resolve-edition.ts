/** An edition with everything it refers to in it: its base laid under it, its forms loaded, their blocks expanded. */
import { closest } from '../../diagnostics/did-you-mean.ts';
import { hasErrors, type Mistake, mistake } from '../../diagnostics/mistake.ts';
import { resolveMessages } from '../../diagnostics/resolve-messages.ts';
import {
  type Entry,
  isNothing,
  mappingAt,
  type MappingNode,
  type ScalarNode,
  scalarAt,
  valueAt,
  withoutKeys,
} from '../1-read/source-node.ts';
import { expandUses, type Expanding } from './expand-uses.ts';
import type { DefinitionFile, Library } from './library.ts';
import { overlay } from './overlay.ts';
import { overlayEntry } from './overlay-entry.ts';
import { type Layer, type Removal, removalIn } from './overlaying.ts';
import { overlayNamed } from './overlay-named.ts';
import { withoutLineage } from './without-lineage.ts';
import { joinPath } from './paths.ts';

export interface ResolvedForm {
  readonly name: string;
  readonly tree: MappingNode;
  readonly removals: readonly Removal[];
  /** What this edition lays over the form of its base, with its blocks expanded. */
  readonly patch?: MappingNode;
  /** False when a file it needs cannot be used: what it says about names is then not judged. */
  readonly complete: boolean;
  /** True when resolving it found errors. */
  readonly flawed: boolean;
}

export interface ResolvedEdition {
  readonly edition: number;
  /** title, opens, closes, constants … of the edition and its bases. */
  readonly tree: MappingNode;
  readonly forms: readonly ResolvedForm[];
  /** All code lists as this edition has them, by name. */
  readonly lists: ReadonlyMap<string, MappingNode>;
  /** What it lays over its base, and over blocks. */
  readonly layers: readonly Layer[];
  readonly mistakes: readonly Mistake[];
  readonly used: ReadonlySet<string>;
}

export function resolveEdition(definition: DefinitionFile, library: Library): ResolvedEdition {
  return resolve(definition, library, []);
}

function resolve(definition: DefinitionFile, library: Library, trail: readonly number[]): ResolvedEdition {
  const edition = Number(scalarAt(definition.tree, 'edition')?.text);
  const mistakes: Mistake[] = [];
  const base = baseOf(definition, library, { trail: [...trail, edition], mistakes });
  const expanding: Expanding = { library, mistakes, used: new Set(base?.used), missing: new Set(), layers: [] };
  const own = withoutKeys(definition.tree, new Set(['forms', 'lists', 'extends']));
  const start = base?.tree ?? withoutKeys(own, new Set(own.entries.map((entry) => entry.key)));
  const tree = own.entries.reduce((result, entry) => overlayEntry(result, entry, mistakes), start);
  const forms = resolveForms(definition, base?.forms ?? [], expanding);
  const removals: Removal[] = [];
  const lists = resolveLists(definition.tree, base?.lists ?? plainLists(library), { mistakes, removals });
  return {
    edition,
    tree: { ...tree, place: own.place },
    forms: forms.map((form) => ({ ...form, removals: [...form.removals, ...removals] })),
    lists,
    layers: expanding.layers,
    mistakes: [...(base?.mistakes ?? []), ...mistakes],
    used: expanding.used,
  };
}

function baseOf(
  { tree }: DefinitionFile,
  library: Library,
  { trail, mistakes }: { readonly trail: readonly number[]; readonly mistakes: Mistake[] },
): ResolvedEdition | undefined {
  const extended = scalarAt(tree, 'extends');
  if (extended === undefined) return undefined;
  const year = Number(extended.text);
  const base = library.editions.get(year);
  if (base === undefined) {
    const known = [...library.editions.keys()].filter((other) => other !== trail.at(-1));
    mistakes.push(mistake(resolveMessages.unknownEdition, extended.place, { edition: year, known }));
    return undefined;
  }
  if (trail.includes(year)) {
    mistakes.push(mistake(resolveMessages.editionInItself, extended.place, { trail: [...trail, year] }));
    return undefined;
  }
  return resolve(base, library, trail);
}

/** The forms of the base, changed, and the edition's own. */
function resolveForms(
  definition: DefinitionFile,
  base: readonly ResolvedForm[],
  expanding: Expanding,
): readonly ResolvedForm[] {
  const kept = base.map(
    ({ patch: _patch, ...form }): ResolvedForm => ({ ...form, tree: withoutLineage(form.tree), removals: [] }),
  );
  const forms = new Map(kept.map((form) => [form.name, form]));
  for (const entry of mappingAt(definition.tree, 'forms')?.entries ?? []) {
    const mistakes: Mistake[] = [];
    const form = resolveForm(entry, forms, { ...expanding, mistakes });
    expanding.mistakes.push(...mistakes);
    if (form === undefined) forms.delete(entry.key);
    else forms.set(entry.key, { ...form, flawed: form.flawed || hasErrors(mistakes) });
  }
  return [...forms.values()];
}

function resolveForm(
  entry: Entry,
  base: ReadonlyMap<string, ResolvedForm>,
  expanding: Expanding,
): ResolvedForm | undefined {
  const { key: name, value } = entry;
  if (value.kind === 'scalar' && value.value !== null) return loadedForm(name, value, expanding);
  if (isNothing(value)) expanding.mistakes.push(mistake(resolveMessages.emptyValue, entry.keyPlace, { key: name }));
  if (value.kind !== 'mapping' || removalIn(value, expanding.mistakes) !== undefined) return undefined;
  const known = base.get(name);
  const before = expanding.missing.size;
  const patch = expandUses(value, expanding);
  const complete = before === expanding.missing.size;
  if (known !== undefined && isUnreadable(known)) return known;
  if (known !== undefined) {
    const removals: Removal[] = [];
    const lenient = !known.complete;
    const tree = overlay(known.tree, patch, {
      mistakes: expanding.mistakes,
      removals,
      lenient,
      path: '',
      placed: true,
    });
    expanding.layers.push({ beneath: known.tree, above: tree });
    return { name, tree, patch, removals, complete: complete && known.complete, flawed: known.flawed };
  }
  if (base.size > 0 && valueAt(value, 'title') === undefined) {
    const near = closest(name, base.keys());
    const parameters = { kind: 'form', name, whole: 'title', near } as const;
    expanding.mistakes.push(mistake(resolveMessages.unknownPatchTarget, entry.keyPlace, parameters));
    return undefined;
  }
  return { name, tree: patch, removals: [], complete, flawed: false };
}

/** A form whose file cannot be read: known by name, so that nothing more is said about it. */
const unreadable: Omit<ResolvedForm, 'name'> = {
  tree: { kind: 'mapping', entries: [], place: { file: '', start: 0, end: 0 } },
  removals: [],
  complete: false,
  flawed: true,
};

function isUnreadable({ complete, tree }: ResolvedForm): boolean {
  return !complete && tree.entries.length === 0;
}

/** A form in its own file; the path is relative to the forms folder. */
function loadedForm(name: string, path: ScalarNode, expanding: Expanding): ResolvedForm | undefined {
  const { library, mistakes, used } = expanding;
  const file = joinPath('', path.text);
  const form = library.files.get(file);
  used.add(file);
  if (form === undefined) {
    if (library.broken.has(file)) return { ...unreadable, name };
    const forms = [...library.files.values()].filter((other) => other.kind === 'form').map((other) => other.file);
    mistakes.push(mistake(resolveMessages.fileNotFound, path.place, { path: file, near: closest(file, forms) }));
    return undefined;
  }
  if (form.kind !== 'form') {
    mistakes.push(mistake(resolveMessages.wrongFileKind, path.place, { path: file, expected: 'form' }));
    return undefined;
  }
  const written = scalarAt(form.tree, 'form');
  if (written !== undefined && written.text !== name) {
    const where = path.place.file;
    mistakes.push(
      mistake(resolveMessages.nameMismatch, written.place, { written: written.text, expected: name, where }),
    );
  }
  const before = expanding.missing.size;
  const tree = expandUses(form.tree, expanding);
  return { name, tree, removals: [], complete: before === expanding.missing.size, flawed: false };
}

function plainLists(library: Library): ReadonlyMap<string, MappingNode> {
  return new Map([...library.lists].map(([name, list]) => [name, list.tree]));
}

function resolveLists(
  tree: MappingNode,
  base: ReadonlyMap<string, MappingNode>,
  found: { readonly mistakes: Mistake[]; readonly removals: Removal[] },
): ReadonlyMap<string, MappingNode> {
  const { mistakes, removals } = found;
  const lists = new Map([...base].map(([name, list]) => [name, withoutLineage(list)]));
  for (const entry of mappingAt(tree, 'lists')?.entries ?? []) {
    const known = lists.get(entry.key);
    if (entry.value.kind !== 'mapping') continue;
    if (known === undefined) {
      const near = closest(entry.key, lists.keys());
      const parameters = { kind: 'list', name: entry.key, whole: 'lists/', near } as const;
      mistakes.push(mistake(resolveMessages.unknownPatchTarget, entry.keyPlace, parameters));
      continue;
    }
    if (removalIn(entry.value, mistakes) !== undefined) {
      lists.delete(entry.key);
      continue;
    }
    const over = { mistakes, removals, lenient: false, path: entry.key };
    const changed = entry.value.entries.reduce(
      (list, part) =>
        part.key === 'options' ? overlayNamed(list, part, 'option', over) : overlayEntry(list, part, mistakes),
      known,
    );
    lists.set(entry.key, changed);
  }
  return lists;
}
