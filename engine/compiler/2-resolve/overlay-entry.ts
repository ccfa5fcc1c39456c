/** One key of a patch laid over a base: mappings merge, everything else is replaced; a null takes the key away. */
import type { Mistake } from '../../diagnostics/mistake.ts';
import {
  type Entry,
  isNothing,
  type MappingNode,
  type SourceNode,
  valueAt,
  withEntry,
  withoutKeys,
} from '../1-read/source-node.ts';
import { removalIn } from './overlaying.ts';

/** What stands below these is named by the author: a constant may be called `remove`. */
const named: ReadonlySet<string> = new Set(['constants', 'links']);

export function overlayEntry(base: MappingNode, patch: Entry, mistakes: Mistake[]): MappingNode {
  const { key, value } = patch;
  const known = valueAt(base, key);
  const isCleared = known !== undefined && isNothing(value);
  const isTakenOut = !named.has(key) && removalIn(value, mistakes) !== undefined;
  if (isCleared || isTakenOut) return withoutKeys(base, new Set([key]));
  if (known === undefined) return withEntry(base, patch);
  const isSource = key === 'source' && (known.kind === 'mapping' || value.kind === 'mapping');
  const [below, above] = isSource ? [wholeSource(known), wholeSource(value)] : [known, value];
  return withEntry(base, { ...patch, value: merged(below, above, mistakes) });
}

export function merged(base: SourceNode, patch: SourceNode, mistakes: Mistake[]): SourceNode {
  if (base.kind !== 'mapping' || patch.kind !== 'mapping') return patch;
  return patch.entries.reduce<MappingNode>((result, entry) => overlayEntry(result, entry, mistakes), base);
}

/** A clause, or a list of clauses, is short for `{ field: … }`. */
function wholeSource(value: SourceNode): SourceNode {
  if (value.kind === 'mapping') return value;
  return { kind: 'mapping', entries: [{ key: 'field', keyPlace: value.place, value }], place: value.place };
}
