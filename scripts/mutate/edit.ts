/** Edits of YAML that leave everything else as it was written. */
import {
  type Entry,
  type MappingNode,
  type ScalarNode,
  type SequenceNode,
  type SourceNode,
} from '../../engine/compiler/1-read/source-node.ts';
import { placeInText } from '../../engine/compiler/1-read/text-offsets.ts';
import type { Edit } from './mutant.ts';

/** `flow`: between braces or brackets, where a comma ends a plain text. */
export interface Written {
  readonly text: string;
  readonly flow: boolean;
}

export function isFlow(text: string, node: SourceNode): boolean {
  return /[{[]/.test(text.charAt(node.place.start)) && node.kind !== 'scalar';
}

/** A part of a scalar's text, by offsets into that text, written anew. */
export function editWithin(scalar: ScalarNode, { start, end, by }: Edit, written: Written): Edit {
  if (scalar.style === 'block') {
    const place = placeInText(scalar, start, end);
    return { start: place.start, end: place.end, by };
  }
  return replaceScalar(scalar, scalar.text.slice(0, start) + by + scalar.text.slice(end), written);
}

export function replaceScalar({ place, style }: ScalarNode, by: string, { flow }: Written): Edit {
  const { start, end } = place;
  const quoted = style === 'double' ? JSON.stringify(by) : `'${by.replace(/'/g, "''")}'`;
  const isPlain =
    (style === 'plain' || style === 'block') && (flow ? plainInFlow : plain).test(by) && !/: | #/.test(by);
  // A block text ends with the line break before what follows it.
  const tail = style === 'block' ? '\n' : '';
  return { start, end, by: (isPlain ? by : quoted) + tail };
}

const plain = /^[^\s!"#%&'*,>@[\]`{|}?:-](.*\S)?$/;
const plainInFlow = /^[^\s!"#%&'*,>@[\]`{|}?:-]([^,[\]{}]*[^\s,[\]{}])?$/;

export function renameKey({ keyPlace }: Entry, by: string): Edit {
  return { start: keyPlace.start, end: keyPlace.end, by: /^[A-Za-z]/.test(by) ? by : JSON.stringify(by) };
}

/** Without the entry; what remains is written as it was. Null when nothing would remain. */
export function dropEntry(text: string, mapping: MappingNode, entry: Entry): Edit | null {
  const at = mapping.entries.indexOf(entry);
  if (mapping.entries.length < 2) return null;
  const next = mapping.entries[at + 1];
  if (isFlow(text, mapping)) {
    const before = mapping.entries[at - 1];
    if (next !== undefined) return { start: entry.keyPlace.start, end: next.keyPlace.start, by: '' };
    return { start: before?.value.place.end ?? entry.keyPlace.start, end: entry.value.place.end, by: '' };
  }
  const start = lineStart(text, entry.keyPlace.start);
  if (text.slice(start, entry.keyPlace.start).trim() !== '') return null;
  return { start, end: next === undefined ? endOfLines(text, entry) : lineStart(text, next.keyPlace.start), by: '' };
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The end of the last line on which the entry says something. */
function endOfLines(text: string, { keyPlace, value }: Entry): number {
  const end = Math.max(lastOffset(text, value), keyPlace.end);
  if (text.charAt(end - 1) === '\n') return end;
  const newline = text.indexOf('\n', end);
  return newline < 0 ? text.length : newline + 1;
}

/** A block mapping ends only where the next one begins, comments included; its last value ends earlier. */
function lastOffset(text: string, node: SourceNode): number {
  const last = node.kind === 'mapping' && !isFlow(text, node) ? node.entries.at(-1)?.value : undefined;
  return last === undefined ? node.place.end : lastOffset(text, last);
}

export function addEntry(text: string, mapping: MappingNode, line: string): Edit | null {
  const [first] = mapping.entries;
  if (first === undefined) return null;
  const at = first.keyPlace.start;
  if (isFlow(text, mapping)) return { start: at, end: at, by: `${line}, ` };
  const indent = text.slice(lineStart(text, at), at);
  return indent.trim() === '' ? { start: at, end: at, by: `${line}\n${indent}` } : null;
}

/** Without one item of `[a, b]`. */
export function dropItem(text: string, { items, place }: SequenceNode, at: number): Edit | null {
  const item = items[at];
  if (item === undefined || items.length < 2 || text.charAt(place.start) !== '[') return null;
  const next = items[at + 1];
  if (next !== undefined) return { start: item.place.start, end: next.place.start, by: '' };
  return { start: items[at - 1]?.place.end ?? item.place.start, end: item.place.end, by: '' };
}

/** Two letters exchanged, as a hurried hand does; never the word itself. */
export function misspelt(word: string): string {
  for (let at = Math.max(0, Math.floor(word.length / 2) - 1); at + 1 < word.length; at += 1) {
    const [one, other] = [word.charAt(at), word.charAt(at + 1)] as const;
    if (one !== other && /[A-Za-z]/.test(one) && /[A-Za-z]/.test(other)) {
      return word.slice(0, at) + other + one + word.slice(at + 2);
    }
  }
  return `${word}x`;
}
