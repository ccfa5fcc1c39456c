/** What an edition changes about the edition that it is laid over: its patches gone through, beside what lies beneath. */
import type { Place } from '../../../model/diagnostic.ts';
import {
  asMapping,
  type Entry,
  entryAt,
  isNothing,
  mappingAt,
  type MappingNode,
  scalarAt,
  type SourceNode,
  valueAt,
} from '../../1-read/source-node.ts';
import { clausesAt, wordsAt } from '../../2-resolve/key-values.ts';
import { joined, placement } from '../../2-resolve/overlaying.ts';
import { memberKindOf, memberNamed, membersOf } from '../../2-resolve/scope-tree.ts';
import type { EditionDefinition } from '../edition-definition.ts';
import type { OverlayChange } from './overlay-change.ts';

/** A part of a patch, and where in the base that stands which it changes. */
export interface PatchedPart {
  /** All of it, in the overlay. */
  readonly part: Place;
  readonly base: Place;
  /** Of the field, section, form … that it is, or belongs to. */
  readonly name: string;
}

export interface Overlaid {
  readonly changes: readonly OverlayChange[];
  readonly parts: readonly PatchedPart[];
}

export function overlayChanges(edition: EditionDefinition, base: EditionDefinition): Overlaid {
  const found: Found = { changes: [], parts: [] };
  const { written } = edition;
  addNamed(entryAt(written, 'constants'), base.node, found);
  for (const entry of mappingAt(written, 'lists')?.entries ?? []) {
    const before = base.lists.get(entry.key)?.node;
    const level = { before, path: entry.key, found };
    if (before !== undefined && isTakenOut(entry.value)) found.changes.push(removed(entry, entry.key, level));
    else addPatch(entry, level);
  }
  for (const entry of mappingAt(written, 'forms')?.entries ?? []) {
    const before = base.forms.get(entry.key)?.node;
    const patch = edition.forms.get(entry.key)?.patch;
    if (before === undefined) continue;
    const isPatched = patch !== undefined && !isTakenOut(entry.value);
    if (isPatched) addPatch({ ...entry, value: patch }, { before, path: '', form: entry.key, found });
    else found.changes.push(removed(entry, entry.key, { before, path: '', found }));
  }
  for (const patch of edition.ledgerPatches) {
    const clauses = mappingAt(patch, 'clauses')?.entries ?? [];
    for (const entry of clauses.filter(({ value }) => isTakenOut(value)))
      found.changes.push(removed(entry, entry.key, { before: undefined, path: '', found }));
  }
  return found;
}

interface Found {
  readonly changes: OverlayChange[];
  readonly parts: PatchedPart[];
}

interface Level {
  /** What lies beneath; undefined where there is nothing. */
  readonly before: SourceNode | undefined;
  readonly path: string;
  readonly form?: string;
  readonly found: Found;
}

const besides: ReadonlySet<string> = new Set([...placement, 'was', 'fresh']);
const wording: ReadonlySet<string> = new Set(['title', 'help', 'notice', 'placeholder', 'source', 'message', 'use']);

function isTakenOut(value: SourceNode): boolean {
  return isNothing(value) || valueAt(value, 'remove') !== undefined;
}

/** A patch of something that has keys of its own: a form, section, field, rule, option or list. */
function addPatch(entry: Entry, level: Level): void {
  const { before, path, form, found } = level;
  if (before?.kind !== 'mapping') return;
  const name = path === '' ? (form ?? entry.key) : path;
  addPart(entry, { ...before.place, end: before.place.start }, name, found);
  if (entry.value.kind !== 'mapping') return;
  for (const part of entry.value.entries) {
    const kind = memberKindOf(part.key);
    const known = entryAt(before, part.key);
    if (besides.has(part.key)) continue;
    if (kind !== undefined) addMembers(part, kind, { ...level, before });
    else if (part.key === 'rules') addRules(part, { ...level, before });
    else if (part.key === 'options') addMembers(part, 'option', { ...level, before });
    else if (part.key === 'links') addNamed(part, before, found, form);
    else {
      if (known !== undefined) addPart(part, known.keyPlace, name, found);
      found.changes.push(keyChange(part, before, { name, ...level }));
    }
  }
}

function addPart({ keyPlace, value }: Entry, base: Place, name: string, { parts }: Found): void {
  const end = value.place.file === keyPlace.file ? Math.max(value.place.end, keyPlace.end) : keyPlace.end;
  parts.push({ part: { ...keyPlace, end }, base, name });
}

function keyChange(
  part: Entry,
  before: MappingNode,
  { name, form, path }: Level & { readonly name: string },
): OverlayChange {
  const { key, keyPlace, value } = part;
  const isWording = wording.has(key);
  const sources = key === 'source' ? clausesAt(before).map(({ text }) => text) : [];
  const own = path === '' ? [] : [name.slice(name.lastIndexOf('.') + 1), ...namesBelow(before)];
  const names = new Set(isWording ? sources : own);
  const common = { ...(form !== undefined && { form }), key, names, place: keyPlace, isWording };
  return { kind: isTakenOut(value) ? 'cleared' : 'changed', ...common, at: name };
}

/** Fields, sections and options, wherever they stand in the level beneath. */
function addMembers(container: Entry, kind: 'field' | 'section' | 'option', level: Level): void {
  const { before, found } = level;
  if (container.value.kind !== 'mapping' || before?.kind !== 'mapping') return;
  const options = kind === 'option' ? (mappingAt(before, 'options')?.entries ?? []) : [];
  const known = (name: string): Entry | undefined =>
    kind === 'option' ? options.find(({ key }) => key === name) : memberNamed(before, kind, name);
  for (const member of container.value.entries) {
    const was = wordsAt(asMapping(member.value), 'was').filter(({ text }) => text !== member.key);
    for (const { text, place } of was) {
      const beneath = known(text);
      if (beneath === undefined) continue;
      const old: Entry = { key: text, keyPlace: place, value: member.value };
      const gone = removed(old, atOf(level.path, text, kind), { ...level, before: undefined });
      found.changes.push({ ...gone, kind: 'renamed', after: member.key });
    }
    const first = was[0]?.text ?? member.key;
    const beneath = known(member.key) ?? known(first);
    const at = atOf(level.path, member.key, kind);
    const here = { ...level, before: beneath?.value, path: kind === 'section' ? level.path : at };
    if (beneath === undefined) found.changes.push(added(member, at, level));
    else if (isTakenOut(member.value)) found.changes.push(removed(member, at, here));
    else if (kind === 'section') addSection(member, beneath, level);
    else addMember(member, beneath, here);
  }
}

function addMember(member: Entry, beneath: Entry, level: Level): void {
  const before = asMapping(beneath.value);
  addPatch(member, { ...level, before: { ...before, place: beneath.keyPlace } });
}

/** What a section holds belongs to the level around it; its own keys are its own. */
function addSection(member: Entry, beneath: Entry, level: Level): void {
  const { found, form, path } = level;
  addPart(member, beneath.keyPlace, member.key, found);
  for (const part of asMapping(member.value).entries) {
    const kind = memberKindOf(part.key);
    const known = entryAt(beneath.value, part.key);
    if (kind !== undefined) addMembers(part, kind, level);
    else if (!besides.has(part.key)) {
      if (known !== undefined) addPart(part, known.keyPlace, member.key, found);
      const own = { before: beneath.value, path: joined(path, member.key), found, ...(form !== undefined && { form }) };
      found.changes.push(keyChange(part, asMapping(beneath.value), { ...own, name: member.key }));
    }
  }
}

/** On the field itself, else on whichever field below carries the rule. */
function addRules(container: Entry, level: Level): void {
  const { before, found } = level;
  if (container.value.kind !== 'mapping' || before?.kind !== 'mapping') return;
  for (const rule of container.value.entries) {
    const beneath = ruleIn(before, rule.key);
    if (beneath === undefined) found.changes.push(added(rule, rule.key, level));
    else if (isTakenOut(rule.value)) found.changes.push(removed(rule, rule.key, { ...level, before: beneath.value }));
    else addMember(rule, beneath, { ...level, path: rule.key });
  }
}

function ruleIn(scope: MappingNode, name: string): Entry | undefined {
  const own = mappingAt(scope, 'rules')?.entries.find(({ key }) => key === name);
  if (own !== undefined) return own;
  for (const { value } of membersOf(scope, 'field')) {
    const below = value.kind === 'mapping' ? ruleIn(value, name) : undefined;
    if (below !== undefined) return below;
  }
  return undefined;
}

/** Constants and links: each by its name. */
function addNamed(container: Entry | undefined, base: SourceNode, found: Found, form?: string): void {
  if (container?.value.kind !== 'mapping') return;
  for (const entry of container.value.entries) {
    const { key, keyPlace, value } = entry;
    const beneath = entryAt(valueAt(base, container.key), key);
    const level = { before: beneath?.value, path: '', found, ...(form !== undefined && { form }) };
    if (beneath === undefined) found.changes.push(added(entry, key, level));
    else if (isTakenOut(value)) found.changes.push(removed(entry, key, level));
    else {
      addPart(entry, beneath.keyPlace, key, found);
      const common = { ...(form !== undefined && { form }), at: key, place: keyPlace, isWording: false };
      found.changes.push({ kind: 'changed', ...common, names: new Set([key]) });
    }
  }
}

function added({ key, keyPlace }: Entry, at: string, { form }: Level): OverlayChange {
  const common = { ...(form !== undefined && { form }), at, place: keyPlace, isWording: false };
  return { kind: 'added', ...common, names: new Set([key]) };
}

function removed({ key, keyPlace, value }: Entry, at: string, { before, form }: Level): OverlayChange {
  const reason = scalarAt(value, 'remove')?.text;
  return {
    kind: 'removed',
    ...(form !== undefined && { form }),
    at,
    ...(reason !== undefined && { reason }),
    names: new Set([key, ...namesBelow(before)]),
    place: keyPlace,
    isWording: false,
  };
}

/** The fields, sections and rules within, and the clauses that they carry. */
function namesBelow(node: SourceNode | undefined): readonly string[] {
  if (node?.kind !== 'mapping') return [];
  return [
    ...clausesAt(node).map(({ text }) => text),
    ...node.entries.flatMap(({ key, value }) => {
      if (value.kind !== 'mapping' || !(memberKindOf(key) !== undefined || key === 'rules' || key === 'options'))
        return [];
      const below = value.entries.flatMap((member) => namesBelow(member.value));
      return key === 'options' ? below : [...value.entries.map((member) => member.key), ...below];
    }),
  ];
}

function atOf(path: string, name: string, kind: 'field' | 'section' | 'option'): string {
  return kind === 'option' ? `${path}:${name}` : kind === 'section' ? name : joined(path, name);
}
