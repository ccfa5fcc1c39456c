/** What a scenario starts from: base answers and the filings they link to, written in place or kept in a file. */
import { readFile } from '../compiler/1-read/read-file.ts';
import { type SourceNode, valueAt } from '../compiler/1-read/source-node.ts';
import { closest } from '../diagnostics/did-you-mean.ts';
import { type Mistake, mistake } from '../diagnostics/mistake.ts';
import { scenarioMessages } from '../diagnostics/scenario-messages.ts';
import type { SourceFile } from '../model/diagnostic.ts';
import type { Answers, LinkedFiling } from '../model/filing.ts';
import type { CompiledForm } from '../model/form.ts';
import { plainRecord, plainValue } from './plain-value.ts';
import type { Value } from '../model/value.ts';
import { dayOf, entriesOf } from './reader.ts';
import type { Given } from './scenario.ts';
import { keysOfLink } from './scenario-keys.ts';

export interface GivenReading {
  readonly files: ReadonlyMap<string, SourceFile>;
  /** Names of links that some form of the edition has. */
  readonly links: readonly string[];
  /** Those that collect from the filings of all others. */
  readonly collecting: readonly string[];
  readonly found: Mistake[];
  /** Files that were read, so that each is read once. */
  readonly known: Map<string, ReadGiven>;
}

/** Whoever starts from a file with mistakes has them too. */
export interface ReadGiven {
  readonly given: Given;
  readonly mistakes: readonly Mistake[];
}

export const nothingGiven: Given = { answers: {}, links: {}, collected: {} };

/** With an entry for each link of the form, null where nothing is given, and without those of other forms. */
export function withEveryLink({ answers, links, collected: lists }: Given, form: CompiledForm): Given {
  const names = Object.values(form.links);
  const collecting = names.filter(({ collect }) => collect !== undefined).map(({ name }) => name);
  const leading = names.filter(({ collect }) => collect === undefined).map(({ name }) => name);
  return {
    answers,
    links: Object.fromEntries(leading.map((name) => [name, links[name] ?? null])),
    collected: Object.fromEntries(collecting.map((name) => [name, lists[name] ?? []])),
  };
}

/** `node` is a path relative to the file it stands in, or the content itself. */
export function givenOf(node: SourceNode | undefined, reading: GivenReading): Given {
  if (node === undefined) return nothingGiven;
  if (node.kind !== 'scalar') return contentOf(node, reading);
  return fileOf(node, reading);
}

function fileOf(node: SourceNode & { kind: 'scalar' }, reading: GivenReading): Given {
  const path = relativeTo(node.place.file, node.text);
  const known = reading.known.get(path);
  if (known !== undefined) {
    reading.found.push(...known.mistakes);
    return known.given;
  }
  const file = reading.files.get(path);
  if (file === undefined) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const names = [...reading.files.keys()]
      .filter((name) => name.startsWith(folder))
      .map((name) => name.slice(folder.length));
    const suggestion = closest(path.slice(folder.length), names);
    const written = suggestion && node.text.slice(0, node.text.lastIndexOf('/') + 1) + suggestion;
    reading.found.push(mistake(scenarioMessages.fileMissing, node.place, { path: node.text, suggestion: written }));
    return nothingGiven;
  }
  reading.known.set(path, { given: nothingGiven, mistakes: [] }); // A file that refers to itself finds nothing there.
  const { tree, mistakes } = readFile(file);
  const found = [...mistakes];
  const given = tree === null ? nothingGiven : contentOf(tree, { ...reading, found });
  reading.known.set(path, { given, mistakes: found });
  reading.found.push(...found);
  return given;
}

function contentOf(node: SourceNode, reading: GivenReading): Given {
  const keys = Object.fromEntries(['answers', ...reading.links].map((key) => [key, '']));
  const { answers, ...links } = entriesOf(node, keys, reading.found);
  const known = Object.entries(links).filter(([name]) => Object.hasOwn(keys, name));
  const lists = known.filter(([name, { value }]) => reading.collecting.includes(name) && value.kind === 'sequence');
  const filings = known.filter((one) => !lists.includes(one));
  return {
    answers: answersOf(answers?.value, reading),
    links: Object.fromEntries(filings.map(([name, { value }]) => [name, linkOf(value, reading)])),
    collected: Object.fromEntries(lists.map(([name, { value }]) => [name, collectedOf(value, reading)])),
  };
}

/** `registered: [甲机构, 乙机构]` */
function collectedOf(node: SourceNode, { found }: GivenReading): readonly Value[] {
  return collected(plainValue(node, found));
}

/** Only scalars are collected. */
export function collected(value: unknown): readonly Value[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return items.filter((item) => typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean');
}

function linkOf(node: SourceNode, reading: GivenReading): LinkedFiling | null {
  if (node.kind === 'scalar') return node.value === null ? null : { answers: fileOf(node, reading).answers };
  const { answers, acceptedOn } = entriesOf(node, keysOfLink, reading.found);
  const day = dayOf(acceptedOn?.value, reading.found);
  return { answers: answersOf(answers?.value, reading), ...(day !== undefined && { acceptedOn: day }) };
}

function answersOf(node: SourceNode | undefined, reading: GivenReading): Answers {
  if (node?.kind === 'scalar' && node.value !== null) return fileOf(node, reading).answers;
  return plainRecord(node, reading.found);
}

/** `2024/scenarios/x.yaml` + `answers/y.yaml` → `2024/scenarios/answers/y.yaml`. */
function relativeTo(file: string, path: string): string {
  const steps = file.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Whether a file holds base answers. */
export function holdsAnswers(tree: SourceNode): boolean {
  return valueAt(tree, 'answers') !== undefined;
}
