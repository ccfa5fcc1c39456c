/** The mappings of a definition file, each with what the language says about its keys. */
import { scalarAt, type Entry, type MappingNode, type SourceNode } from '../../engine/compiler/1-read/source-node.ts';
import type { FileKind, Keys, NodeKind } from '../../engine/compiler/2-resolve/shape.ts';
import {
  fieldTypeNamed,
  fieldTypeNames,
  fileKeys,
  keysOfField,
  nodeKeys,
  placementKeys,
} from '../../engine/compiler/2-resolve/shapes.ts';
import type { SourceFile } from '../../engine/compile.ts';
import type { FieldTypeName } from '../../engine/index.ts';

export interface Spot {
  readonly file: SourceFile;
  readonly of: FileKind | NodeKind;
  readonly node: MappingNode;
  readonly keys: Keys;
  /** Names from the top of the file. */
  readonly trail: readonly string[];
  /** Of a field that is defined here, not only changed. */
  readonly type: FieldTypeName | undefined;
}

/** The mapping and all below it. */
export function spotsIn(file: SourceFile, tree: MappingNode, kind: FileKind): readonly Spot[] {
  return spotsBelow({ file, of: kind, node: tree, keys: fileKeys[kind], trail: [], type: undefined });
}

function spotsBelow(spot: Spot): readonly Spot[] {
  return [spot, ...spot.node.entries.flatMap((entry) => childrenOf(spot, entry))];
}

function childrenOf(spot: Spot, { key, value }: Entry): readonly Spot[] {
  const shape = spot.keys[key]?.value;
  if (value.kind !== 'mapping') return [];
  if (shape?.kind !== 'named' && shape?.kind !== 'forms') return [];
  const of = shape.kind === 'forms' ? 'form' : shape.of;
  if (of === 'clause') return [];
  const trail = containers.has(key) ? spot.trail : [...spot.trail, key];
  return value.entries.flatMap((entry) => spotsAt(spot.file, of, [...trail, entry.key], entry.value));
}

/** Words of the language that say nothing about where something stands. */
const containers = new Set(['sections', 'fields', 'columns', 'forms']);

function spotsAt(file: SourceFile, of: Spot['of'], trail: readonly string[], node: SourceNode): readonly Spot[] {
  if (node.kind !== 'mapping') return [];
  const type = of === 'field' ? fieldTypeNamed(scalarAt(node, 'type')?.text ?? '') : undefined;
  return spotsBelow({ file, of, node, keys: { ...keysFor(of, type), ...placementKeys }, trail, type });
}

const allFieldKeys: Keys = Object.fromEntries(fieldTypeNames.flatMap((type) => Object.entries(keysOfField(type))));

/** Of a patch, which names no type, the keys of all types. */
function keysFor(of: Spot['of'], type: FieldTypeName | undefined): Keys {
  switch (of) {
    case 'field':
      return type === undefined ? allFieldKeys : keysOfField(type);
    case 'edition':
    case 'form':
    case 'block':
    case 'list':
    case 'clauses':
      return fileKeys[of];
    case 'section':
    case 'rule':
    case 'link':
    case 'option':
    case 'list entry':
    case 'list patch':
    case 'clause':
      return nodeKeys[of];
  }
}
