/** The tree of a definition file: immutable, ours, every node knows its place. Later phases know no YAML. */
import type { Place } from '../../model/diagnostic.ts';

export type SourceNode = ScalarNode | MappingNode | SequenceNode;

export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

export interface ScalarNode {
  readonly kind: 'scalar';
  /** As YAML 1.2 (core) understands it: `1` is a number, `"1"`, `yes` and `no` are strings, nothing is null. */
  readonly value: string | number | boolean | null;
  /** The text itself: of `01` it is `01`, of `"01"` too. */
  readonly text: string;
  readonly style: ScalarStyle;
  /** What stands in the file, quotes and block header included; `place.start` is its first character. */
  readonly raw: string;
  readonly place: Place;
}

export interface MappingNode {
  readonly kind: 'mapping';
  readonly entries: readonly Entry[];
  readonly place: Place;
}

export interface Entry {
  /** The key's text; codes keep theirs: `01`, `1e3`, `yes`. */
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: SourceNode;
}

export interface SequenceNode {
  readonly kind: 'sequence';
  readonly items: readonly SourceNode[];
  readonly place: Place;
}

export function entryAt(node: SourceNode | undefined, key: string): Entry | undefined {
  return node?.kind === 'mapping' ? node.entries.find((entry) => entry.key === key) : undefined;
}

export function valueAt(node: SourceNode | undefined, key: string): SourceNode | undefined {
  return entryAt(node, key)?.value;
}

export function mappingAt(node: SourceNode | undefined, key: string): MappingNode | undefined {
  const value = valueAt(node, key);
  return value?.kind === 'mapping' ? value : undefined;
}

/** A mapping as it is; anything else is one without entries. */
export function asMapping(node: SourceNode): MappingNode {
  return node.kind === 'mapping' ? node : { kind: 'mapping', entries: [], place: node.place };
}

/** A scalar that says something (null says nothing). */
export function scalarAt(node: SourceNode | undefined, key: string): ScalarNode | undefined {
  const value = valueAt(node, key);
  return value?.kind === 'scalar' && value.value !== null ? value : undefined;
}

export function isNothing(node: SourceNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

/** The mapping with one entry replaced where it stands, or added at the end. */
export function withEntry(mapping: MappingNode, entry: Entry): MappingNode {
  const known = mapping.entries.some((other) => other.key === entry.key);
  const entries = known
    ? mapping.entries.map((other) => (other.key === entry.key ? entry : other))
    : [...mapping.entries, entry];
  return { ...mapping, entries };
}

export function withoutKeys(mapping: MappingNode, keys: ReadonlySet<string>): MappingNode {
  const entries = mapping.entries.filter((entry) => !keys.has(entry.key));
  return entries.length === mapping.entries.length ? mapping : { ...mapping, entries };
}
