/** `use:` replaced by the block it names, with what stands beside it laid over the block. */
import { closest } from '../../diagnostics/did-you-mean.ts';
import { type Mistake, mistake } from '../../diagnostics/mistake.ts';
import { resolveMessages } from '../../diagnostics/resolve-messages.ts';
import {
  type Entry,
  mappingAt,
  type MappingNode,
  type ScalarNode,
  scalarAt,
  type SourceNode,
  withoutKeys,
} from '../1-read/source-node.ts';
import type { Library } from './library.ts';
import { overlay } from './overlay.ts';
import type { Layer } from './overlaying.ts';
import { joinPath, relativePath } from './paths.ts';
import { renameClauses } from './rename-clauses.ts';
import { memberKindOf } from './scope-tree.ts';

export interface Expanding {
  readonly library: Library;
  readonly mistakes: Mistake[];
  /** Every file that was used. */
  readonly used: Set<string>;
  /** Files that could not be used, so that what depends on them is not judged. */
  readonly missing: Set<string>;
  /** Every block with what was laid over it. */
  readonly layers: Layer[];
}

/** The level (form, section, group, table, block) with every `use` in it replaced. `trail`: the block files around it. */
export function expandUses(level: MappingNode, expanding: Expanding, trail: readonly string[] = []): MappingNode {
  const use = scalarAt(level, 'use');
  const own: MappingNode = { ...level, entries: level.entries.map((entry) => expandEntry(entry, expanding, trail)) };
  if (use === undefined) return own;
  const clauses = mappingAt(own, 'clauses');
  const siblings = withoutKeys(own, new Set(clauses === undefined ? ['use'] : ['use', 'clauses']));
  const block = usedBlock(use, clauses, expanding, trail);
  // A block that cannot be had leaves its `use` behind, so that the level still counts as whole.
  const base: MappingNode = block ?? { ...level, entries: level.entries.filter((entry) => entry.key === 'use') };
  const { mistakes } = expanding;
  const above = overlay(base, siblings, { mistakes, removals: [], lenient: block === undefined, path: '' });
  expanding.layers.push({ beneath: base, above });
  return above;
}

function usedBlock(
  use: ScalarNode,
  clauses: MappingNode | undefined,
  expanding: Expanding,
  trail: readonly string[],
): MappingNode | undefined {
  const block = blockOf(use, expanding, trail);
  if (block === undefined || clauses === undefined) return block;
  return renameClauses(block, clauses, expanding.mistakes);
}

function expandEntry(entry: Entry, expanding: Expanding, trail: readonly string[]): Entry {
  if (memberKindOf(entry.key) === undefined || entry.value.kind !== 'mapping') return entry;
  const entries = entry.value.entries.map((member) => ({
    ...member,
    value: expandMember(member.value, expanding, trail),
  }));
  return { ...entry, value: { ...entry.value, entries } };
}

function expandMember(value: SourceNode, expanding: Expanding, trail: readonly string[]): SourceNode {
  return value.kind === 'mapping' ? expandUses(value, expanding, trail) : value;
}

/** The fields and sections of the block, expanded themselves; undefined when they cannot be had. */
function blockOf(use: ScalarNode, expanding: Expanding, trail: readonly string[]): MappingNode | undefined {
  const { library, mistakes, used, missing } = expanding;
  const file = joinPath(use.place.file, use.text);
  const block = library.files.get(file);
  used.add(file);
  if (trail.includes(file)) {
    mistakes.push(mistake(resolveMessages.blockInItself, use.place, { trail: [...trail, file] }));
  } else if (block?.kind === 'block') {
    return withoutKeys(expandUses(block.tree, expanding, [...trail, file]), new Set(['block', 'source']));
  } else if (block !== undefined) {
    mistakes.push(mistake(resolveMessages.wrongFileKind, use.place, { path: file, expected: 'block' }));
  } else if (!library.broken.has(file)) {
    const blocks = [...library.files.values()].filter((other) => other.kind === 'block').map((other) => other.file);
    const near = closest(file, blocks);
    const written = near === undefined ? undefined : relativePath(use.place.file, near);
    mistakes.push(mistake(resolveMessages.fileNotFound, use.place, { path: file, near: written }));
  }
  missing.add(file);
  return undefined;
}
