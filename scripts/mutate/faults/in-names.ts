/** The faults of what is defined by name: fields, sections, rules, options and links, left out, renamed or doubled. */
import type { Entry, MappingNode } from '../../../engine/compiler/1-read/source-node.ts';
import type { NodeKind } from '../../../engine/compiler/2-resolve/shape.ts';
import { dropEntry, misspelt, renameKey } from '../edit.ts';
import type { FaultKind } from '../kinds.ts';
import type { Spot } from '../spots.ts';
import { after, type Vocabulary } from '../vocabulary.ts';
import { type Fault, misspeltClause } from './in-value.ts';

export function nameFaults(spot: Spot, entry: Entry, vocabulary: Vocabulary): readonly Fault[] {
  const shape = spot.keys[entry.key]?.value;
  if (shape?.kind !== 'named' || entry.value.kind !== 'mapping') return [];
  const mapping = entry.value;
  return mapping.entries.flatMap((named) => [
    ...leftOut({ spot, entry, mapping }, named, shape.of),
    ...renamed(mapping, named, shape.of, vocabulary),
  ]);
}

const leftOutKinds: Readonly<Record<NodeKind, FaultKind | null>> = {
  field: 'missing field',
  section: 'dropped section',
  rule: 'dropped rule',
  link: 'dropped link',
  option: 'dropped option',
  'list entry': 'dropped option',
  'list patch': null,
  clause: null,
};

interface Holder {
  readonly spot: Spot;
  readonly entry: Entry;
  readonly mapping: MappingNode;
}

/** The last of its kind goes with the key that holds it. */
function leftOut({ spot, entry, mapping }: Holder, named: Entry, of: NodeKind): readonly Fault[] {
  const kind = leftOutKinds[of];
  if (kind === null) return [];
  const { text } = spot.file;
  const edit = mapping.entries.length > 1 ? dropEntry(text, mapping, named) : dropEntry(text, spot.node, entry);
  return [{ kind, at: `${entry.key}.${named.key}`, was: named.key, becomes: '', edit }];
}

function renamed(mapping: MappingNode, named: Entry, of: NodeKind, { otherClause }: Vocabulary): readonly Fault[] {
  const { key } = named;
  const neighbour = after(
    mapping.entries.map((entry) => entry.key),
    key,
  );
  return otherNames(of, key, { neighbour, otherClause }).flatMap(([kind, becomes]) =>
    becomes === undefined ? [] : [{ kind, at: key, was: key, becomes, edit: renameKey(named, becomes) }],
  );
}

function otherNames(
  of: NodeKind,
  name: string,
  { neighbour, otherClause }: { neighbour: string | undefined; otherClause: Vocabulary['otherClause'] },
): readonly (readonly [FaultKind, string | undefined])[] {
  switch (of) {
    case 'field':
      return [
        ['renamed field', misspelt(name)],
        ['duplicated name', neighbour],
      ];
    case 'rule':
      return [
        ['wrong rule name', misspeltClause(name)],
        ['wrong rule name', otherClause(name)],
      ];
    case 'option':
    case 'list entry':
      return [['wrong option code', /^[0-9]+$/.test(name) ? `${name}9` : misspelt(name)]];
    case 'section':
    case 'link':
    case 'list patch':
    case 'clause':
      return [];
  }
}
