/** What stands at a place of the definitions: which field, section or rule says it, below which key. */
import type { Localized } from '../../../diagnostics/finding.ts';
import type { Place } from '../../../model/diagnostic.ts';
import { type Entry, type MappingNode, scalarAt, type SourceNode } from '../../1-read/source-node.ts';
import { memberKindOf } from '../../2-resolve/scope-tree.ts';

export interface Owner {
  /** Path of the field, or the name of the section, rule or constant. */
  readonly at: string;
  readonly words: Localized;
  /** The code lists that it refers to. */
  readonly lists: readonly string[];
  /** All that the key says, of which the place may be a part. */
  readonly text: string;
}

/** Undefined when nothing of the tree stands there. */
export function ownerAt(tree: MappingNode, place: Place): Owner | undefined {
  const trail = trailTo(tree, place);
  const last = trail?.at(-1);
  if (trail === undefined || last === undefined) return undefined;
  let owner: Omit<Owner, 'text'> = { at: '', words: { zh: '', en: '' }, lists: [] };
  let path = '';
  let key: string | undefined;
  for (const [index, entry] of trail.entries()) {
    const container = trail[index - 1]?.key ?? '';
    if (memberKindOf(container) === 'field') path = path === '' ? entry.key : `${path}.${entry.key}`;
    const named = nounOf(container);
    if (named === undefined) key = nounOf(entry.key) === undefined && key === undefined ? entry.key : key;
    else {
      const at = memberKindOf(container) === 'field' ? path : entry.key;
      const lists = ['list', 'rows'].flatMap((name) => scalarAt(entry.value, name)?.text ?? []);
      owner = { at, words: { zh: `${named.zh}“${at}”`, en: `${named.en}"${at}"` }, lists };
      key = undefined;
    }
  }
  const text = last.value.kind === 'mapping' ? '' : textOf(last.value);
  return { ...owner, words: withKey(owner.words, key), text };
}

function withKey({ zh, en }: Localized, key: string | undefined): Localized {
  if (key === undefined) return { zh, en };
  return zh === '' ? { zh: key, en: key } : { zh: `${zh}的 ${key}`, en: `${key} of ${en}` };
}

/** What stands below the key is named by the author. */
function nounOf(key: string): Localized | undefined {
  if (memberKindOf(key) === 'field') return { zh: '', en: '' };
  return {
    sections: { zh: '区块', en: 'the section ' },
    rules: { zh: '规则', en: 'the rule ' },
    options: { zh: '选项', en: 'the option ' },
    constants: { zh: '常量', en: 'the constant ' },
    links: { zh: '关联填报', en: 'the link ' },
  }[key];
}

function trailTo(node: MappingNode, place: Place): readonly Entry[] | undefined {
  for (const entry of node.entries) {
    if (entry.value.kind === 'mapping') {
      const below = trailTo(entry.value, place);
      if (below !== undefined) return [entry, ...below];
    } else if (isWithin(entry.value.place, place)) return [entry];
    if (isWithin(entry.keyPlace, place)) return [entry];
  }
  return undefined;
}

export function isWithin(outer: Place, { file, start, end }: Place): boolean {
  return outer.file === file && outer.start <= start && end <= outer.end;
}

function textOf(node: SourceNode): string {
  if (node.kind === 'scalar') return node.text;
  return node.kind === 'sequence' ? node.items.map(textOf).join(' ') : '';
}
