/**
 * Mistakes that an edition makes in what it is laid over. What is found in the text of the base and not in the base
 * itself comes from the overlay: it is shown at the change that brought it about, with the line of the base.
 */
import { checkMessages } from '../../../diagnostics/check-messages.ts';
import { editionMessages } from '../../../diagnostics/edition-messages.ts';
import { expressionMessages } from '../../../diagnostics/expression-messages.ts';
import type { Localized } from '../../../diagnostics/finding.ts';
import { type Mistake, mistake } from '../../../diagnostics/mistake.ts';
import { causedBy, causedIn, changing, leftUncarried, overlayMessages } from '../../../diagnostics/overlay-messages.ts';
import { resolveMessages } from '../../../diagnostics/resolve-messages.ts';
import type { Place } from '../../../model/diagnostic.ts';
import type { EditionDefinition, Surroundings } from '../edition-definition.ts';
import { findCause, isNamed, isOfOtherForm, plain } from './find-cause.ts';
import { changeInWords, type OverlayChange } from './overlay-change.ts';
import { type Overlaid, overlayChanges, type PatchedPart } from './overlay-changes.ts';
import { isWithin, type Owner, ownerAt } from './owner-at.ts';

/** The names in these are not there. */
const unknownNames: ReadonlySet<string> = new Set(
  [
    expressionMessages.unknownName,
    expressionMessages.unknownColumn,
    expressionMessages.unknownCode,
    expressionMessages.unknownList,
    resolveMessages.unknownPlace,
    resolveMessages.unknownWithout,
    checkMessages.unknownList,
    checkMessages.unknownColumn,
    checkMessages.unknownCode,
    checkMessages.unknownParent,
    editionMessages.unknownLinkForm,
    editionMessages.unknownPrefill,
    editionMessages.unknownCollect,
    editionMessages.unknownClause,
    editionMessages.ruleWithoutClause,
  ].map(({ code }) => code),
);

const uncarried = editionMessages.clauseNotCarried.code;

export function traceOverlays(mistakes: readonly Mistake[], around: Surroundings): readonly Mistake[] {
  const tracing: Tracing = { mistakes, around, told: new Map() };
  const years = new Set(mistakes.flatMap(({ about }) => about?.edition ?? []));
  return [
    ...mistakes.filter(({ about }) => about === undefined),
    ...[...years].flatMap((year) => toldOf(year, tracing).map(({ said }) => said)),
  ];
}

interface Tracing {
  readonly mistakes: readonly Mistake[];
  readonly around: Surroundings;
  readonly told: Map<number, readonly Told[]>;
}

/** A mistake as it is said, and by what it is recognised when the edition above finds it again. */
interface Told {
  readonly key: string;
  readonly said: Mistake;
}

function keyOf({ code, about, place: { file, start, end } }: Mistake): string {
  return `${about?.form ?? ''} ${code} ${file} ${start} ${end}`;
}

function toldOf(year: number, tracing: Tracing): readonly Told[] {
  const known = tracing.told.get(year);
  if (known !== undefined) return known;
  const { mistakes, around } = tracing;
  const found = mistakes.filter(({ about }) => about?.edition === year);
  const asFound = found.map((said) => ({ key: keyOf(said), said }));
  tracing.told.set(year, asFound); // Also for editions that rest on each other in a circle.
  const edition = around.editions.get(year);
  const base = edition?.base === undefined ? undefined : around.editions.get(edition.base);
  if (found.length === 0 || edition === undefined || base === undefined) return asFound;
  const beneath = new Map(toldOf(base.edition, tracing).map(({ key, said }) => [key, said]));
  const overlay: Overlay = { edition, base, around, ...overlayChanges(edition, base) };
  const traced = found.map((one) => ({ key: keyOf(one), traced: beneath.get(keyOf(one)) ?? trace(one, overlay) }));
  const all = together(traced);
  tracing.told.set(year, all);
  return all;
}

interface Overlay extends Overlaid {
  readonly edition: EditionDefinition;
  readonly base: EditionDefinition;
  readonly around: Surroundings;
}

/** What one change made of several places is told once, at the change, with all the places. */
interface Caused {
  readonly change: OverlayChange;
  /** What is named there. */
  readonly name: string;
  readonly at: Localized;
  readonly found: Mistake;
}

function trace(found: Mistake, overlay: Overlay): Mistake | Caused {
  const { edition, base, around } = overlay;
  const { file } = edition.written.place;
  if (found.place.file === file) return inOverlay(found, overlay);
  const owner = ownerIn(edition, found);
  const cause = findCause(found, overlay, { owner, around });
  const isNew = !isIn(base, found);
  if (cause === undefined) return isNew ? found : causedIn(found, edition.edition, file);
  const { change, name } = cause;
  const at = placeInWords(around.whereIs(found.place), owner);
  const isTogether = found.code === uncarried || (isGone(change) && unknownNames.has(found.code));
  if (name !== undefined && isTogether) return { change, name, at, found };
  return isNew ? found : told({ change, name: '', at, found }, owner?.at === change.at);
}

/** Whether the place stands in what the edition says, its ledger included. */
function isIn(edition: EditionDefinition, found: Mistake): boolean {
  const clauses = [...(edition.ledger?.values() ?? [])];
  return clauses.some(({ place }) => isWithin(place, found.place)) || ownerIn(edition, found) !== undefined;
}

/** `isOwn`: it is about the very thing that is changed. */
function told({ change, at, found }: Caused, isOwn = false): Mistake {
  return { ...causedBy(found, { at, done: changeInWords(change), isOwn }), place: change.place };
}

function isGone({ kind }: OverlayChange): boolean {
  return kind === 'removed' || kind === 'renamed';
}

function placeInWords(where: string, owner: Owner | undefined): Localized {
  if (owner === undefined || owner.words.zh === '') return { zh: where, en: where };
  return { zh: `${where}（${owner.words.zh}）`, en: `${where} (${owner.words.en})` };
}

/** In the form that it was found in, else anywhere. */
function ownerIn({ forms, lists, node }: EditionDefinition, { about, place }: Mistake): Owner | undefined {
  const form = forms.get(about?.form ?? '');
  const trees = form === undefined ? [...forms.values()] : [form];
  for (const tree of [...trees, ...lists.values(), { node }]) {
    const owner = ownerAt(tree.node, place);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** What the overlay itself says wrongly: with the line of what it changes. */
function inOverlay(found: Mistake, { changes, parts, around }: Overlay): Mistake {
  const text = around.textAt(found.place);
  const gone = unknownNames.has(found.code)
    ? changes.find((change) => isGone(change) && !isOfOtherForm(change, found) && isNamed(change, text))
    : undefined;
  if (gone !== undefined) {
    const at = around.whereIs(gone.place);
    return mistake(overlayMessages.goneName, found.place, {
      done: changeInWords(gone),
      name: plain(text),
      after: gone.after,
      at,
    });
  }
  const [part] = parts
    .filter((one) => isWithin(one.part, found.place))
    .toSorted((one, other) => lengthOf(one) - lengthOf(other));
  return part === undefined ? found : changing(found, part.name, around.whereIs(part.base));
}

function lengthOf({ part: { start, end } }: PatchedPart): number {
  return end - start;
}

function together(traced: readonly { readonly key: string; readonly traced: Mistake | Caused }[]): readonly Told[] {
  const groups = new Map<OverlayChange, Caused[]>();
  for (const { traced: one } of traced) {
    if ('change' in one) groups.set(one.change, [...(groups.get(one.change) ?? []), one]);
  }
  return traced.map(({ key, traced: one }) => {
    if (!('change' in one)) return { key, said: one };
    const alike = groups.get(one.change)?.filter((other) => isAlike(one, other)) ?? [];
    return { key, said: saidTogether(one, alike) };
  });
}

/** Uses of one name, or clauses that are not carried. */
function isAlike(one: Caused, other: Caused): boolean {
  if (one.found.code === uncarried || other.found.code === uncarried) return one.found.code === other.found.code;
  return one.name === other.name;
}

function saidTogether(one: Caused, all: readonly Caused[]): Mistake {
  const { change, name, found } = one;
  const done = changeInWords(change);
  const ordered = all.toSorted((a, b) => inOrder(a.found.place, b.found.place));
  if (found.code !== uncarried) {
    const reads = [...new Map(ordered.map(({ at }) => [at.zh, at])).values()];
    return mistake(overlayMessages.goneName, change.place, { done, name, after: change.after, reads });
  }
  const clauses = ordered.map(({ name: clause, at }) => ({ zh: `${clause}（${at.zh}）`, en: `${clause} (${at.en})` }));
  return all.length === 1
    ? told(one)
    : { ...leftUncarried(ordered[0]?.found ?? found, clauses, done), place: change.place };
}

function inOrder(one: Place, other: Place): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.start - other.start;
}
