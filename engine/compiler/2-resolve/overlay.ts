/**
 * The overlay: a base and a patch laid over it by key. A block with changes and next year's edition are the same thing.
 * Mappings merge key by key, everything else is replaced; a null takes a key away. Fields and sections are addressed
 * by name wherever they stand in their level; what the base lacks must be whole, so that a typo never becomes a field.
 */
import { closest } from '../../diagnostics/did-you-mean.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import { resolveMessages } from '../../diagnostics/resolve-messages.ts';
import {
  asMapping,
  type Entry,
  mappingAt,
  type MappingNode,
  scalarAt,
  type SourceNode,
  valueAt,
  withoutKeys,
} from '../1-read/source-node.ts';
import { overlayEntry } from './overlay-entry.ts';
import { type NamedKind, overlayNamed } from './overlay-named.ts';
import { joined, type Overlaying, placement, position as positionKeys, removalIn } from './overlaying.ts';
import {
  appendMember,
  changeMember,
  hasOwnMembers,
  type MemberKind,
  memberKindOf,
  memberNamed,
  membersOf,
} from './scope-tree.ts';

const namedKinds: Readonly<Record<string, NamedKind>> = { rules: 'rule', options: 'option' };

/** A form, block, section, group, table or field, with a patch laid over it. */
export function overlay(base: MappingNode, patch: MappingNode, over: Overlaying): MappingNode {
  let result = base;
  for (const entry of patch.entries) {
    const kind = memberKindOf(entry.key);
    const named = Object.hasOwn(namedKinds, entry.key) ? namedKinds[entry.key] : undefined;
    if (kind !== undefined && entry.value.kind === 'mapping') {
      for (const member of entry.value.entries)
        result = overlayMember(result, { kind, member, container: entry.key }, over);
    } else if (named === 'rule' && entry.value.kind === 'mapping') {
      result = overlayRules(result, entry, over);
    } else if (named !== undefined && entry.value.kind === 'mapping') {
      result = overlayNamed(result, entry, named, over);
    } else {
      const cleared = entry.key === 'list' ? withoutKeys(result, new Set(['options'])) : result;
      result = overlayEntry(cleared, entry, over.mistakes);
    }
  }
  return result;
}

interface MemberPatch {
  readonly kind: MemberKind;
  readonly member: Entry;
  /** The key it is written below: `fields`, `columns`, `sections`. */
  readonly container: string;
}

function overlayMember(scope: MappingNode, patch: MemberPatch, over: Overlaying): MappingNode {
  const { kind, member } = patch;
  const before = scalarAt(member.value, 'was')?.text;
  const name = before !== undefined && memberNamed(scope, kind, before) !== undefined ? before : member.key;
  const known = memberNamed(scope, kind, name);
  if (known === undefined) return addMember(scope, patch, over);
  const removal = removalIn(member.value, over.mistakes);
  if (removal !== undefined) {
    over.removals.push({ name: joined(over.path, name), ...removal });
    return changeMember(scope, kind, name, () => []);
  }
  const changed = changedMember(known, patch, over);
  const position = positionOf(member.value);
  if (position === undefined) return changeMember(scope, kind, name, () => [changed]);
  return placeMember(
    changeMember(scope, kind, name, () => []),
    { ...patch, member: changed },
    position,
    over,
  );
}

function changedMember(known: Entry, { kind, member }: MemberPatch, over: Overlaying): Entry {
  if (known.value.kind !== 'mapping' || member.value.kind !== 'mapping') return member;
  const path = kind === 'field' ? joined(over.path, member.key) : over.path;
  const value = overlay(known.value, withoutKeys(member.value, placement), { ...over, path });
  return { key: member.key, keyPlace: known.key === member.key ? known.keyPlace : member.keyPlace, value };
}

/** What the base does not have: whole, else a typo. */
function addMember(scope: MappingNode, patch: MemberPatch, over: Overlaying): MappingNode {
  const { kind, member } = patch;
  const was = scalarAt(member.value, 'was');
  const names = membersOf(scope, kind).map((entry) => entry.key);
  if (was !== undefined && !over.lenient) {
    over.mistakes.push(
      mistake(resolveMessages.unknownWas, was.place, { name: was.text, near: closest(was.text, names) }),
    );
  }
  if (!isWhole(kind, member.value)) {
    const near = closest(member.key, names);
    const whole = kind === 'field' ? 'type' : 'title';
    if (!over.lenient) {
      over.mistakes.push(
        mistake(resolveMessages.unknownPatchTarget, member.keyPlace, { kind, name: member.key, whole, near }),
      );
    }
    return scope;
  }
  const position = positionOf(member.value);
  const value = member.value.kind === 'mapping' ? withoutKeys(member.value, positionKeys) : member.value;
  const added: MemberPatch = { ...patch, member: { ...member, value } };
  if (position !== undefined) return placeMember(scope, added, position, over);
  const stray =
    over.placed === true && kind === 'field' && !hasOwnMembers(scope, 'field') && hasOwnMembers(scope, 'section');
  if (stray && !over.lenient) {
    over.mistakes.push(mistake(resolveMessages.newWithoutPlace, member.keyPlace, { name: member.key }));
  }
  return appendMember(scope, kind, added.member, patch.container);
}

/** A new field has its type; a new section a title and something in it. */
function isWhole(kind: MemberKind, value: SourceNode): boolean {
  if (kind === 'field') return valueAt(value, 'type') !== undefined;
  return (
    valueAt(value, 'title') !== undefined &&
    ['fields', 'sections', 'use'].some((key) => valueAt(value, key) !== undefined)
  );
}

interface Position {
  readonly how: 'after' | 'before' | 'in';
  readonly target: string;
  readonly node: SourceNode;
}

function positionOf(value: SourceNode): Position | undefined {
  for (const how of ['after', 'before', 'in'] as const) {
    const scalar = scalarAt(value, how);
    if (scalar !== undefined) return { how, target: scalar.text, node: scalar };
  }
  return undefined;
}

function placeMember(scope: MappingNode, patch: MemberPatch, position: Position, over: Overlaying): MappingNode {
  const { kind, member } = patch;
  const { how, target, node } = position;
  const targetKind = how === 'in' ? 'section' : kind;
  if (memberNamed(scope, targetKind, target) === undefined) {
    const near = closest(
      target,
      membersOf(scope, targetKind).map((entry) => entry.key),
    );
    if (!over.lenient)
      over.mistakes.push(mistake(resolveMessages.unknownPlace, node.place, { key: how, name: target, near }));
    return appendMember(scope, kind, member, patch.container);
  }
  return changeMember(scope, targetKind, target, (found) => {
    if (how === 'after') return [found, member];
    if (how === 'before') return [member, found];
    if (found.value.kind !== 'mapping') return [found];
    const container = kind === 'section' ? 'sections' : 'fields';
    return [{ ...found, value: appendMember(found.value, kind, member, container) }];
  });
}

/** Rules are addressed by name too: on the field itself, else anywhere below. */
function overlayRules(scope: MappingNode, patch: Entry, over: Overlaying): MappingNode {
  if (patch.value.kind !== 'mapping') return scope;
  const own = mappingAt(scope, 'rules');
  const isField = valueAt(scope, 'type') !== undefined;
  let result = scope;
  for (const rule of patch.value.entries) {
    const carrier = own?.entries.some((entry) => entry.key === rule.key) ? undefined : fieldWithRule(result, rule.key);
    const one: Entry = { ...patch, value: { ...patch.value, entries: [rule] } };
    if (carrier === undefined) {
      const names = isField ? undefined : ruleNames(result);
      result = overlayNamed(result, one, 'rule', { ...over, ...(names !== undefined && { onlyKnown: names }) });
    } else {
      const changed = overlay(asMapping(carrier.value), { ...patch.value, entries: [one] }, over);
      result = changeMember(result, 'field', carrier.key, (found) => [{ ...found, value: changed }]);
    }
  }
  return result;
}

function fieldWithRule(scope: MappingNode, rule: string): Entry | undefined {
  return membersOf(scope, 'field').find((field) => ruleNames(asMapping(field.value)).includes(rule));
}

function ruleNames(scope: MappingNode): readonly string[] {
  const own = mappingAt(scope, 'rules')?.entries.map((entry) => entry.key) ?? [];
  return [...own, ...membersOf(scope, 'field').flatMap((field) => ruleNames(asMapping(field.value)))];
}
