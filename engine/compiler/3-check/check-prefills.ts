/**
 * Prefill goes by name. What an edition renames, takes out or changes in one of the two forms only does not come across
 * any more, though each form is right by itself.
 */
import { editionMessages } from '../../diagnostics/edition-messages.ts';
import type { Localized } from '../../diagnostics/finding.ts';
import { foundIn, type Mistake, mistake } from '../../diagnostics/mistake.ts';
import type { FieldTypeName } from '../../model/form.ts';
import type { Place } from '../../model/diagnostic.ts';
import { entryAt, scalarAt } from '../1-read/source-node.ts';
import type {
  FieldDefinition,
  FormDefinition,
  ListDefinition,
  ScopeDefinition,
  SectionDefinition,
} from '../2-resolve/definition.ts';
import { countsAt, wordAt } from '../2-resolve/key-values.ts';
import type { EditionDefinition, Surroundings } from './edition-definition.ts';
import { isCollecting } from './name-scopes.ts';

export function checkPrefills(edition: EditionDefinition, around: Surroundings): readonly Mistake[] {
  const base = edition.base === undefined ? undefined : around.editions.get(edition.base);
  if (base === undefined) return [];
  return [...edition.forms.values()].flatMap((form) => {
    const before = base.forms.get(form.name);
    return before === undefined ? [] : checkForm({ form, before }, { edition, base }, around);
  });
}

interface Versions<T> {
  readonly edition: T;
  readonly base: T;
}

function checkForm(
  { form, before }: { readonly form: FormDefinition; readonly before: FormDefinition },
  { edition, base }: Versions<EditionDefinition>,
  around: Surroundings,
): readonly Mistake[] {
  const here = successors(before.scope, form.scope);
  const known = new Map<FormDefinition, Successors>();
  return before.scope.fields.flatMap((own) => {
    const now = here.get(own.path);
    const source = sourceOf(own, before, base);
    const from = now && sourceOf(now, form, edition);
    const other = source?.scope.fields.find(({ name }) => name === own.name);
    if (source === undefined || other === undefined || from?.name !== source.name) return [];
    const there = known.get(from) ?? successors(source.scope, from.scope);
    known.set(from, there);
    const pairing: Pairing = { form, from, source, here, there, edition, base, around };
    return compared(pairing, { own, other });
  });
}

/** The form of the same edition from which a draft takes what stands in the innermost section with `prefill`. */
function sourceOf(
  field: FieldDefinition,
  form: FormDefinition,
  { forms }: EditionDefinition,
): FormDefinition | undefined {
  const prefills = sectionsAround(field.section, form.scope).flatMap(({ node }) => wordAt(node, 'prefill') ?? []);
  const [prefill] = prefills;
  const link = form.links.find(({ name }) => name === prefill);
  if (link === undefined || isCollecting(link) || scalarAt(link.node, 'edition') !== undefined) return undefined;
  const linked = forms.get(wordAt(link.node, 'form') ?? '');
  return linked?.complete === true && form.complete ? linked : undefined;
}

/** From the inside out. A name that two sections have may lead back to itself. */
function sectionsAround(name: string | undefined, { sections }: ScopeDefinition): readonly SectionDefinition[] {
  const found = new Set<SectionDefinition>();
  const byName = new Map(sections.map((section) => [section.name, section]));
  let section = byName.get(name ?? '');
  while (section !== undefined && !found.has(section)) {
    found.add(section);
    section = byName.get(section.parent ?? '');
  }
  return [...found];
}

type Successors = ReadonlyMap<string, FieldDefinition>;

/** By the path that a field had, the field that it is now. */
function successors(before: ScopeDefinition, after: ScopeDefinition): Successors {
  const found = new Map<string, FieldDefinition>();
  const known = new Map(before.fields.map((field) => [field.name, field]));
  for (const field of after.fields) {
    const was = known.get(wordAt(field.node, 'was') ?? '');
    const origin = was ?? known.get(field.name);
    if (origin === undefined || (was === undefined && found.has(origin.path))) continue;
    found.set(origin.path, field);
    if (origin.scope === undefined || field.scope === undefined) continue;
    for (const [path, below] of successors(origin.scope, field.scope)) found.set(path, below);
  }
  return found;
}

interface Pairing extends Versions<EditionDefinition> {
  readonly form: FormDefinition;
  readonly from: FormDefinition;
  /** The form that it was taken from, in the base. */
  readonly source: FormDefinition;
  /** In the form, and in the form that it takes from. */
  readonly here: Successors;
  readonly there: Successors;
  readonly around: Surroundings;
}

interface Pair {
  readonly own: FieldDefinition;
  /** Of the same name, in the form that it is taken from. */
  readonly other: FieldDefinition;
}

/** What is computed is not taken over. */
function compared(pairing: Pairing, { own, other }: Pair): readonly Mistake[] {
  const { here, there, form, from, edition, around } = pairing;
  const now = here.get(own.path);
  const then = there.get(other.path);
  if (now === undefined || [own, now].some(({ node }) => scalarAt(node, 'compute') !== undefined)) return [];
  const isHere = now.name !== own.name;
  const prefill = { form: form.name, from: from.name, path: own.path, name: own.name };
  const about = { edition: edition.edition, form: isHere ? form.name : from.name };
  if (then === undefined) {
    const place = removalOf(pairing, other) ?? now.namePlace;
    const at = around.whereIs(now.namePlace);
    return foundIn(about, [mistake(editionMessages.prefillGone, place, { ...prefill, at })]);
  }
  if (then.name !== now.name) {
    const [changed, opposite] = isHere ? [now, then] : [then, now];
    const said = { ...prefill, at: around.whereIs(opposite.namePlace), here: now.name, there: then.name };
    return foundIn(about, [mistake(editionMessages.prefillRenamed, changed.namePlace, said)]);
  }
  const misfits = unfit(pairing, { own, other }, { own: now, other: then });
  return [
    ...(misfits.length > 0 ? misfits : freshInVain(pairing, { own: now, other: then })),
    ...pairsIn(own, other).flatMap((pair) => compared(pairing, pair)),
  ];
}

/** To be answered anew, and yet taken from the other form as it is. */
function freshInVain({ form, from, edition, around }: Pairing, { own, other }: Pair): readonly Mistake[] {
  const fresh = entryAt(own.node, 'fresh');
  if (fresh === undefined || entryAt(other.node, 'fresh') !== undefined) return [];
  const { path, name, namePlace } = own;
  const prefill = { form: form.name, from: from.name, path, name, at: around.whereIs(namePlace) };
  const found = mistake(editionMessages.prefillNotFresh, fresh.keyPlace, prefill);
  return foundIn({ edition: edition.edition, form: form.name }, [found]);
}

function pairsIn(own: FieldDefinition, other: FieldDefinition): readonly Pair[] {
  return (own.scope?.fields ?? []).flatMap((column) => {
    const same = other.scope?.fields.find(({ name }) => name === column.name);
    return same === undefined ? [] : [{ own: column, other: same }];
  });
}

/** Where the edition takes out the field, what it stands in, or its section. */
function removalOf({ from, source }: Pairing, { path, section }: FieldDefinition): Place | undefined {
  const outer = source.scope.fields.find(({ name }) => name === path.split('.')[0]);
  const innermost = path.includes('.') ? outer?.section : section;
  const around = sectionsAround(innermost, source.scope).map(({ name }) => name);
  const isIt = (removed: string): boolean =>
    removed === path || path.startsWith(`${removed}.`) || around.includes(removed);
  return from.removals.find((removal) => isIt(removal.name))?.place;
}

/** What fitted in the base and does not fit any more. */
function unfit({ form, from, edition, base, around }: Pairing, before: Pair, now: Pair): readonly Mistake[] {
  const names = { form: form.name, from: from.name };
  const is = misfit(now, edition, names);
  if (is === undefined || misfit(before, base, names)?.words.zh === is.words.zh) return [];
  const { path, name, namePlace } = before.own;
  const place = is.places.find(({ file }) => file === edition.written.place.file) ?? is.places[0] ?? namePlace;
  const prefill = { ...names, path, name, at: around.whereIs(now.own.namePlace) };
  const found = mistake(editionMessages.prefillUnfit, place, { ...prefill, unfit: is.words });
  return foundIn({ edition: edition.edition, form: form.name }, [found]);
}

interface Misfit {
  readonly words: Localized;
  /** What may have been changed. */
  readonly places: readonly Place[];
}

/** Why answers to the other do not fit; undefined when they do. */
function misfit(
  { own, other }: Pair,
  { lists }: EditionDefinition,
  { form, from }: { readonly form: string; readonly from: string },
): Misfit | undefined {
  if (!isTaken(other, own)) {
    const [there, here] = [kindInWords(other), kindInWords(own)];
    const keys = ['type', 'unit', 'levels'].flatMap((key) => [entryAt(own.node, key), entryAt(other.node, key)]);
    const words = {
      zh: `“${from}”里是 ${there}，“${form}”里是 ${here}`,
      en: `${there} in "${from}", ${here} in "${form}"`,
    };
    return { words, places: keys.flatMap((entry) => entry?.keyPlace ?? []) };
  }
  const lost = lostOptions(optionsOf(other, lists), optionsOf(own, lists));
  if (lost.length === 0) return undefined;
  const some = lost.slice(0, MOST_CODES).map(({ code }) => code);
  const more = lost.length > MOST_CODES ? '……' : '';
  const words = {
    zh: `“${form}”里没有选项 ${some.join('、')}${more}`,
    en: `"${form}" has no ${some.join(', ')}${more}`,
  };
  const keys = ['list', 'rows'].flatMap((key) => [entryAt(own.node, key), entryAt(other.node, key)]);
  return { words, places: [...lost.map(({ codePlace }) => codePlace), ...keys.flatMap((one) => one?.keyPlace ?? [])] };
}

/** Codes are listed one by one up to so many. */
const MOST_CODES = 12;

/** The types that take answers of a type as they are; each takes its own. */
const wider: Partial<Readonly<Record<FieldTypeName, readonly FieldTypeName[]>>> = {
  text: ['longText'],
  longText: ['text'],
  integer: ['decimal', 'percent'],
  decimal: ['percent'],
  percent: ['decimal'],
};

function isTaken(from: FieldDefinition, to: FieldDefinition): boolean {
  if (from.type === undefined || to.type === undefined) return true;
  const isWide = from.type === to.type || (wider[from.type]?.includes(to.type) ?? false);
  const [levels, wanted] = [from, to].map(({ node }) => countsAt(node, 'levels').length);
  return isWide && wordAt(from.node, 'unit') === wordAt(to.node, 'unit') && (levels ?? 0) <= (wanted ?? 0);
}

function lostOptions(from: Options | undefined, to: Options | undefined): Options {
  if (from === undefined || to === undefined || from === to) return [];
  const codes = new Set(to.map(({ code }) => code));
  return from.filter(({ code }) => !codes.has(code));
}

type Options = ListDefinition['options'];

/** Of a choice, a cascade or fixed rows. */
function optionsOf({ list, node }: FieldDefinition, lists: EditionDefinition['lists']): Options | undefined {
  return (list ?? lists.get(wordAt(node, 'list') ?? wordAt(node, 'rows') ?? ''))?.options;
}

function kindInWords({ node }: FieldDefinition): string {
  const levels = countsAt(node, 'levels').length;
  return [wordAt(node, 'type'), wordAt(node, 'unit'), levels > 0 && `levels: ${levels}`].filter(Boolean).join(' ');
}
