/** Reading a scenario node by node: what is not understood becomes a mistake at its place, and reading goes on. */
import type { Entry, SourceNode } from '../compiler/1-read/source-node.ts';
import { closest } from '../diagnostics/did-you-mean.ts';
import { type Mistake, mistake } from '../diagnostics/mistake.ts';
import { scenarioMessages } from '../diagnostics/scenario-messages.ts';
import { isDay } from '../expression/dates.ts';
import type { ScenarioKeys } from './scenario-keys.ts';

/** The entries of a mapping by key; unknown keys are reported. */
export function entriesOf(node: SourceNode, keys: ScenarioKeys, found: Mistake[]): Readonly<Record<string, Entry>> {
  if (node.kind !== 'mapping') {
    found.push(mistake(scenarioMessages.wrongContent, node.place, { expected: aMapping }));
    return {};
  }
  const known = Object.keys(keys);
  for (const { key, keyPlace } of node.entries) {
    if (Object.hasOwn(keys, key)) continue;
    found.push(mistake(scenarioMessages.unknownKey, keyPlace, { key, suggestion: closest(key, known), known }));
  }
  return Object.fromEntries(node.entries.map((entry) => [entry.key, entry]));
}

export const aMapping = { zh: '“名字: 内容”', en: 'a mapping of names to contents' };
export const aList = {
  zh: '一个列表（每项以 - 开头，或写成 [ … ]）',
  en: 'a list (items begin with -, or are written [ … ])',
};
export const aText = { zh: '文字', en: 'a text' };
const aFlag = { zh: 'true 或 false', en: 'true or false' };
export const aDay = { zh: '日期，如 2024-04-15', en: 'a day such as 2024-04-15' };

export function itemsOf(node: SourceNode | undefined, found: Mistake[]): readonly SourceNode[] {
  if (node === undefined) return [];
  if (node.kind === 'sequence') return node.items;
  found.push(mistake(scenarioMessages.wrongContent, node.place, { expected: aList }));
  return [];
}

export function textOf(node: SourceNode | undefined, found: Mistake[]): string | undefined {
  if (node === undefined) return undefined;
  if (node.kind === 'scalar' && node.value !== null) return node.text;
  found.push(mistake(scenarioMessages.wrongContent, node.place, { expected: aText }));
  return undefined;
}

export function dayOf(node: SourceNode | undefined, found: Mistake[]): string | undefined {
  if (node === undefined) return undefined;
  if (node.kind === 'scalar' && isDay(node.text)) return node.text;
  found.push(mistake(scenarioMessages.wrongContent, node.place, { expected: aDay }));
  return undefined;
}

export function flagOf(node: SourceNode | undefined, found: Mistake[]): boolean {
  if (node === undefined) return false;
  if (node.kind === 'scalar' && typeof node.value === 'boolean') return node.value;
  found.push(mistake(scenarioMessages.wrongContent, node.place, { expected: aFlag }));
  return false;
}

/** One of a few words. */
export function wordOf<W extends string>(
  node: SourceNode | undefined,
  words: readonly W[],
  found: Mistake[],
): W | undefined {
  const text = textOf(node, found);
  if (node === undefined || text === undefined) return undefined;
  const word = words.find((one) => one === text);
  if (word === undefined) {
    found.push(
      mistake(scenarioMessages.unknownWord, node.place, { word: text, known: words, suggestion: closest(text, words) }),
    );
  }
  return word;
}
