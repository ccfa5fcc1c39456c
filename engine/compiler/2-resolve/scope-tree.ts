/** A form, block, group or table as a tree of members (fields and sections), found and changed by name wherever they stand. */
import { type Entry, mappingAt, type MappingNode, type SourceNode, withEntry } from '../1-read/source-node.ts';

export type MemberKind = 'field' | 'section';

/** The keys below which the members of a level stand; a table calls its fields columns. */
const containers: Readonly<Record<MemberKind, readonly string[]>> = {
  field: ['fields', 'columns'],
  section: ['sections'],
};

export function memberKindOf(key: string): MemberKind | undefined {
  if (containers.field.includes(key)) return 'field';
  return containers.section.includes(key) ? 'section' : undefined;
}

/** All members of a kind, those in nested sections included; not those inside groups and tables. */
export function membersOf(scope: MappingNode, kind: MemberKind): readonly Entry[] {
  return scope.entries.flatMap(({ key, value }) => {
    if (value.kind !== 'mapping') return [];
    const here = containers[kind].includes(key) ? value.entries : [];
    const below = containers.section.includes(key)
      ? value.entries.flatMap((section) => (section.value.kind === 'mapping' ? membersOf(section.value, kind) : []))
      : [];
    return [...here, ...below];
  });
}

export function memberNamed(scope: MappingNode, kind: MemberKind, name: string): Entry | undefined {
  return membersOf(scope, kind).find((entry) => entry.key === name);
}

/** Where a member is found: the member itself is replaced by what `change` gives for it (nothing takes it out). */
export function changeMember(
  scope: MappingNode,
  kind: MemberKind,
  name: string,
  change: (entry: Entry) => readonly Entry[],
): MappingNode {
  let found = false;
  const entries = scope.entries.map((entry) => {
    if (found || entry.value.kind !== 'mapping') return entry;
    const { key, value } = entry;
    if (containers[kind].includes(key) && value.entries.some((member) => member.key === name)) {
      found = true;
      return {
        ...entry,
        value: { ...value, entries: value.entries.flatMap((m) => (m.key === name ? change(m) : [m])) },
      };
    }
    if (!containers.section.includes(key)) return entry;
    const sections = value.entries.map((section) => {
      if (found || section.value.kind !== 'mapping') return section;
      if (memberNamed(section.value, kind, name) === undefined) return section;
      found = true;
      return { ...section, value: changeMember(section.value, kind, name, change) };
    });
    return { ...entry, value: { ...value, entries: sections } };
  });
  return found ? { ...scope, entries } : scope;
}

/** The new member at the end of the level. */
export function appendMember(scope: MappingNode, kind: MemberKind, entry: Entry, container: string): MappingNode {
  const known = containers[kind].find((key) => mappingAt(scope, key) !== undefined);
  const key = known ?? container;
  const value = mappingAt(scope, key);
  const members: SourceNode =
    value === undefined
      ? { kind: 'mapping', entries: [entry], place: entry.value.place }
      : { ...value, entries: [...value.entries, entry] };
  const keyPlace = scope.entries.find((other) => other.key === key)?.keyPlace ?? entry.keyPlace;
  return withEntry(scope, { key, keyPlace, value: members });
}

export function hasOwnMembers(scope: MappingNode, kind: MemberKind): boolean {
  return containers[kind].some((key) => (mappingAt(scope, key)?.entries.length ?? 0) > 0);
}
