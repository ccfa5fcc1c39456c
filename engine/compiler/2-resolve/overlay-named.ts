/** Options, rules and clauses laid over by name; a code's title may be written without a mapping: `other: 其他`. */
import { closest } from '../../diagnostics/did-you-mean.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import { resolveMessages } from '../../diagnostics/resolve-messages.ts';
import {
  type Entry,
  mappingAt,
  type MappingNode,
  type ScalarNode,
  scalarAt,
  type SourceNode,
  valueAt,
  withEntry,
  withoutKeys,
} from '../1-read/source-node.ts';
import { merged } from './overlay-entry.ts';
import { type Overlaying, placement, position, removalIn } from './overlaying.ts';

export type NamedKind = 'rule' | 'option' | 'clause';
const wholeWith: Readonly<Record<NamedKind, string>> = { rule: 'assert', option: 'title', clause: 'quote' };

export interface OverlayingNamed extends Overlaying {
  /** Nothing new may be added here; these are the names that exist. */
  readonly onlyKnown?: readonly string[];
}
/** The scope with `patch` (its `options:` or `rules:`) laid over the entry of the same key. */
export function overlayNamed(scope: MappingNode, patch: Entry, kind: NamedKind, over: OverlayingNamed): MappingNode {
  if (patch.value.kind !== 'mapping') return withEntry(scope, patch);
  const known = mappingAt(scope, patch.key);
  const start: MappingNode = known ?? { ...patch.value, entries: [] };
  const { entries } = patch.value;
  checkPredecessors(start, entries, over);
  const renamed = renameFirst(start, entries);
  const named = entries.reduce((result, entry) => overlayOne(result, entry, kind, over), renamed);
  if (known === undefined && named.entries.length === 0) return scope;
  const keyPlace = scope.entries.find((entry) => entry.key === patch.key)?.keyPlace ?? patch.keyPlace;
  return withEntry(scope, { key: patch.key, keyPlace, value: named });
}

/** `was: a`, or `[a, b]` of several that became one. */
function predecessors({ value }: Entry): readonly ScalarNode[] {
  const was = valueAt(value, 'was');
  if (was?.kind === 'scalar') return [was];
  return was?.kind === 'sequence' ? was.items.filter((item) => item.kind === 'scalar') : [];
}

function checkPredecessors(base: MappingNode, patch: readonly Entry[], over: OverlayingNamed): void {
  const known = base.entries.map(({ key }) => key);
  for (const { text, place } of over.lenient ? [] : patch.flatMap(predecessors)) {
    if (!known.includes(text))
      over.mistakes.push(mistake(resolveMessages.unknownWas, place, { name: text, near: closest(text, known) }));
  }
}

/** What others came from goes, unless the patch keeps it by name; the first that came from it takes its place. */
function renameFirst(base: MappingNode, patch: readonly Entry[]): MappingNode {
  const kept = new Set(patch.map(({ key }) => key));
  const taken = new Set(base.entries.map(({ key }) => key));
  const entries = base.entries.flatMap((entry): readonly Entry[] => {
    if (kept.has(entry.key)) return [entry];
    const successors = patch.filter((one) => predecessors(one).some(({ text }) => text === entry.key));
    const first = successors.find(({ key }) => !taken.has(key));
    if (first === undefined) return successors.length === 0 ? [entry] : [];
    taken.add(first.key);
    return [{ ...entry, key: first.key, keyPlace: first.keyPlace }];
  });
  return { ...base, entries };
}

function overlayOne(named: MappingNode, patch: Entry, kind: NamedKind, over: OverlayingNamed): MappingNode {
  const known = named.entries.find((entry) => entry.key === patch.key);
  if (known === undefined) return addOne(named, patch, kind, over);
  const removal = removalIn(patch.value, over.mistakes);
  if (removal !== undefined) {
    const name = over.path === '' ? known.key : `${over.path}:${known.key}`;
    over.removals.push({ name, ...removal });
    return withoutKeys(named, new Set([known.key]));
  }
  const changed: Entry = { ...known, value: changedOne(asWhole(known.value), patch.value, over) };
  return { ...named, entries: named.entries.map((entry) => (entry.key === known.key ? changed : entry)) };
}

function changedOne(base: SourceNode, patch: SourceNode, { mistakes }: Overlaying): SourceNode {
  return merged(base, patch.kind === 'mapping' ? withoutKeys(patch, placement) : patch, mistakes);
}

/** `other: 其他` is short for `other: { title: 其他 }`. */
function asWhole(value: SourceNode): SourceNode {
  if (value.kind !== 'scalar') return value;
  return { kind: 'mapping', entries: [{ key: 'title', keyPlace: value.place, value }], place: value.place };
}

function addOne(named: MappingNode, patch: Entry, kind: NamedKind, over: OverlayingNamed): MappingNode {
  const whole = wholeWith[kind];
  const isShort = kind === 'option' && patch.value.kind === 'scalar';
  const isWhole = isShort || valueAt(patch.value, whole) !== undefined;
  if (!isWhole || over.onlyKnown !== undefined) {
    const near = closest(patch.key, over.onlyKnown ?? named.entries.map((entry) => entry.key));
    if (!over.lenient) {
      over.mistakes.push(
        mistake(resolveMessages.unknownPatchTarget, patch.keyPlace, { kind, name: patch.key, whole, near }),
      );
    }
    return named;
  }
  const added = patch.value.kind === 'mapping' ? { ...patch, value: withoutKeys(patch.value, position) } : patch;
  const after = scalarAt(patch.value, 'after')?.text;
  const before = scalarAt(patch.value, 'before')?.text;
  const at = named.entries.findIndex((entry) => entry.key === (after ?? before));
  const sibling = named.entries.findLastIndex((entry) => sharesPredecessor(entry, patch));
  if (at < 0 && sibling >= 0) return { ...named, entries: named.entries.toSpliced(sibling + 1, 0, added) };
  if (at < 0) return { ...named, entries: [...named.entries, added] };
  return { ...named, entries: named.entries.toSpliced(after === undefined ? at : at + 1, 0, added) };
}

/** Both came from one option, which was split. */
function sharesPredecessor(one: Entry, other: Entry): boolean {
  const codes = predecessors(other).map(({ text }) => text);
  return predecessors(one).some(({ text }) => codes.includes(text));
}
