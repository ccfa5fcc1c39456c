/** A definition file as text becomes a tree of nodes that know their places. Total: any text gives a tree or mistakes. */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  parseAllDocuments,
  type Scalar,
} from 'yaml';
import { hasErrors, type Mistake, mistake } from '../../diagnostics/mistake.ts';
import { readMessages } from '../../diagnostics/read-messages.ts';
import { lineOf } from '../../diagnostics/source-lines.ts';
import { kept } from '../../expression/remembered.ts';
import type { Place, SourceFile } from '../../model/diagnostic.ts';
import { meantEntry } from './colon-trouble.ts';
import type { Entry, ScalarNode, SourceNode } from './source-node.ts';
import { yamlMistakes } from './yaml-mistakes.ts';

export interface ReadFile {
  readonly file: string;
  /** Null when the text is not readable; then there are errors. */
  readonly tree: SourceNode | null;
  readonly mistakes: readonly Mistake[];
}

const deepest = 50;
const longest = 4_000_000;

const MOST_FILES = 256;
const readOnce = kept(MOST_FILES, (one: string, other: string) => one === other, freshlyRead);

/** A file whose text is what it was the last time is not read again. */
export function readFile({ file, text }: SourceFile): ReadFile {
  return readOnce(file, text);
}

function freshlyRead(file: string, text: string): ReadFile {
  const whole: Place = { file, start: 0, end: Math.min(1, text.length) };
  if (text.length > longest) {
    return { file, tree: null, mistakes: [mistake(readMessages.tooLarge, whole, { limit: longest })] };
  }
  const documents = parse(text);
  if (documents === null) {
    return { file, tree: null, mistakes: [mistake(readMessages.tooDeep, whole, { limit: deepest })] };
  }
  const [first, second] = documents;
  if (first === undefined || first.contents === null || isEmptyScalar(first.contents)) {
    const mistakes = first === undefined ? [] : yamlMistakes(first.errors, { file, text });
    return { file, tree: null, mistakes: hasErrors(mistakes) ? mistakes : [mistake(readMessages.emptyFile, whole)] };
  }
  const mistakes = yamlMistakes(first.errors, { file, text });
  if (second !== undefined) {
    mistakes.push(mistake(readMessages.severalDocuments, separatorPlace(file, text, first)));
  }
  if (text.startsWith('%'))
    mistakes.push(mistake(readMessages.directive, { file, start: 0, end: text.search(/\r?\n|$/) }));
  if (hasErrors(mistakes)) return { file, tree: null, mistakes };
  const found: Mistake[] = [];
  const tree = nodeFrom(first.contents, { file, text, found, depth: 0 });
  const isCut = found.some(({ code }) => code === readMessages.tooDeep.code);
  return { file, tree: isCut ? null : tree, mistakes: found };
}

function parse(text: string): readonly Document.Parsed[] | null {
  try {
    const documents = parseAllDocuments(text, { uniqueKeys: false, logLevel: 'silent', prettyErrors: false });
    return Array.isArray(documents) ? documents : [];
  } catch {
    return null; // The library gives up (its stack is spent) only on absurdly deep nesting.
  }
}

function isEmptyScalar(node: ParsedNode): boolean {
  return isScalar(node) && node.value === null;
}

function separatorPlace(file: string, text: string, first: Document.Parsed): Place {
  const end = first.range[2];
  const at = text.indexOf('---', Math.max(0, end - 3));
  return at < 0 ? { file, start: end, end } : { file, start: at, end: at + 3 };
}

interface Reading extends SourceFile {
  readonly found: Mistake[];
  readonly depth: number;
}

function nodeFrom(node: ParsedNode, reading: Reading): SourceNode {
  const place = placeOf(node, reading.file);
  reportMarks(node, place, reading);
  if (reading.depth > deepest) {
    reading.found.push(mistake(readMessages.tooDeep, place, { limit: deepest }));
    return nothing(place);
  }
  const deeper = { ...reading, depth: reading.depth + 1 };
  if (isMap(node)) return { kind: 'mapping', entries: entriesFrom(node.items, deeper), place };
  if (isSeq(node)) return { kind: 'sequence', items: itemsFrom(node.items, deeper, place), place };
  if (isScalar(node)) return scalarFrom(node, reading);
  return nothing(place);
}

function itemsFrom(
  items: readonly (ParsedNode | Pair<ParsedNode, ParsedNode | null>)[],
  reading: Reading,
  place: Place,
): readonly SourceNode[] {
  return items.map((item) => {
    if (!('key' in item)) return nodeFrom(item, reading);
    return { kind: 'mapping', entries: entriesFrom([item], reading), place } as const;
  });
}

function entriesFrom(pairs: readonly Pair<ParsedNode, ParsedNode | null>[], reading: Reading): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const pair of pairs) {
    const entry = entryFrom(pair, reading);
    if (entry === null) continue;
    const first = entries.get(entry.key);
    if (first === undefined) entries.set(entry.key, entry);
    else {
      const line = lineOf(reading.text, first.keyPlace.start);
      reading.found.push(mistake(readMessages.duplicateKey, entry.keyPlace, { key: entry.key, line }));
    }
  }
  return [...entries.values()];
}

function entryFrom(pair: Pair<ParsedNode, ParsedNode | null>, reading: Reading): Entry | null {
  const { key, value } = pair;
  const keyPlace = placeOf(key, reading.file);
  reportMarks(key, keyPlace, reading);
  if (!isScalar(key)) {
    if (!isAlias(key)) reading.found.push(mistake(readMessages.keyNotText, keyPlace));
    return null;
  }
  const scalar = scalarFrom(key, reading);
  const meant = value === null || isMissing(value) ? meantEntry(scalar) : null;
  if (meant !== null) {
    reading.found.push(meant.trouble);
    return meant.entry;
  }
  const end = { ...keyPlace, start: keyPlace.end };
  return { key: scalar.text, keyPlace, value: value === null ? nothing(end) : nodeFrom(value, reading) };
}

function isMissing(node: ParsedNode): boolean {
  return isScalar(node) && node.range[0] === node.range[1];
}

/** Anchors, aliases and tags: an alias can make a small file explode, and a tag means nothing here. */
function reportMarks(node: ParsedNode, place: Place, { found, text }: Reading): void {
  if (isAlias(node)) {
    found.push(mistake(readMessages.anchorOrAlias, place, { mark: `*${node.source}` }));
    return;
  }
  const { anchor, tag } = node;
  if (anchor !== undefined) {
    const mark = `&${anchor}`;
    const start = Math.max(text.lastIndexOf(mark, place.start), 0);
    found.push(mistake(readMessages.anchorOrAlias, { ...place, start, end: start + mark.length }, { mark }));
  }
  if (tag === undefined) return;
  const start = /!+$/.exec(text.slice(0, text.lastIndexOf('!', place.start) + 1))?.index ?? place.start;
  const written = /^\S*/.exec(text.slice(start, start + 80))?.[0] ?? '!';
  found.push(mistake(readMessages.tag, { ...place, start, end: start + written.length }, { tag: written }));
}

function scalarFrom(node: Scalar.Parsed, { file, text }: Reading): ScalarNode {
  const place = placeOf(node, file);
  const value = scalarValue(node.value);
  const source = typeof value === 'string' ? value : node.source;
  return {
    kind: 'scalar',
    value,
    text: source,
    style: styleOf(node.type),
    raw: text.slice(place.start, place.end),
    place,
  };
}

function scalarValue(value: unknown): ScalarNode['value'] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function styleOf(type: Scalar['type']): ScalarNode['style'] {
  if (type === 'QUOTE_DOUBLE') return 'double';
  if (type === 'QUOTE_SINGLE') return 'single';
  return type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL' ? 'block' : 'plain';
}

function placeOf(node: ParsedNode, file: string): Place {
  return { file, start: node.range[0], end: node.range[1] };
}

function nothing(place: Place): ScalarNode {
  return { kind: 'scalar', value: null, text: '', style: 'plain', raw: '', place };
}
