/** One value against its shape. */
import { closest } from '../../diagnostics/did-you-mean.ts';
import { type Mistake, mistake } from '../../diagnostics/mistake.ts';
import { resolveMessages } from '../../diagnostics/resolve-messages.ts';
import { colonTrouble } from '../1-read/colon-trouble.ts';
import { type Entry, isNothing, type ScalarNode, type SourceNode } from '../1-read/source-node.ts';
import { bytesOf } from './key-values.ts';
import type { ValueShape } from './shape.ts';

type Words = { readonly zh: string; readonly en: string };
export const kindWords: Readonly<Record<ValueShape['kind'], Words>> = {
  text: { zh: '一段文字', en: 'a text' },
  word: { zh: '一个词', en: 'a word' },
  reason: { zh: '原因，用文字', en: 'a reason, in words' },
  expression: { zh: '一个公式、数字或日期', en: 'a formula, number or date' },
  'field type': { zh: '字段类型', en: 'a field type' },
  'one of': { zh: '规定的词', en: 'one of the known words' },
  words: { zh: '一个词，或者一组词：[甲, 乙]', en: 'a word or a list of words: [one, other]' },
  count: { zh: '一个整数', en: 'a whole number' },
  counts: { zh: '一组正整数，如 [1, 3, 3]', en: 'a list of whole numbers, such as [1, 3, 3]' },
  flag: { zh: 'true 或 false', en: 'true or false' },
  day: { zh: '日期，如 2024-03-01', en: 'a date such as 2024-03-01' },
  size: { zh: '文件大小，如 10MB', en: 'a file size such as 10MB' },
  source: { zh: '条款号、一组条款号，或者“键: 条款号”', en: 'a clause, a list of clauses, or “key: clause”' },
  named: {
    zh: '若干“名字: 内容”，写在下面几行，多缩进两个空格',
    en: 'entries “name: content” on the next lines, indented by two more spaces',
  },
  'clause names': {
    zh: '若干“区块里的条款号: 这里的条款号”',
    en: 'entries “clause in the block: clause here”',
  },
  constants: { zh: '若干“名字: 公式”', en: 'entries “name: formula”' },
  forms: { zh: '若干“表名: 路径”', en: 'entries “form: path”' },
};

type PlainShape = Exclude<ValueShape, { kind: 'named' | 'constants' | 'forms' | 'clause names' }>;

export function checkValue(entry: Entry, shape: PlainShape, found: Mistake[]): void {
  const { key, value } = entry;
  if (shape.kind === 'source') {
    checkSource(value, found);
    return;
  }
  if (shape.kind === 'reason') {
    checkReason(entry, found);
    return;
  }
  if (shape.kind === 'words' && value.kind === 'sequence') {
    for (const item of value.items)
      if (item.kind !== 'scalar' || isNothing(item)) found.push(wrongKind(key, item, 'words'));
    return;
  }
  if (shape.kind === 'counts') {
    const items = value.kind === 'sequence' ? value.items : [];
    const isSound = items.length > 0 && items.every((item) => item.kind === 'scalar' && isCount(item, shape.least));
    if (!isSound) found.push(wrongKind(key, value, 'counts'));
    return;
  }
  if (value.kind !== 'scalar') {
    found.push(wrongKind(key, value, shape.kind));
    return;
  }
  const problem = scalarProblem(key, value, shape);
  if (problem !== undefined) found.push(problem);
}

function wrongKind(key: string, value: SourceNode, kind: ValueShape['kind']): Mistake {
  return mistake(resolveMessages.wrongKind, value.place, { key, expected: kindWords[kind] });
}

type ScalarShape = Exclude<PlainShape, { kind: 'counts' | 'reason' }>;

function scalarProblem(key: string, value: ScalarNode, shape: ScalarShape): Mistake | undefined {
  switch (shape.kind) {
    case 'text':
    case 'word':
    case 'words':
    case 'expression':
    case 'field type':
    case 'source':
      return undefined;
    case 'one of': {
      if (shape.words.includes(value.text)) return undefined;
      const near = closest(value.text, shape.words);
      return mistake(resolveMessages.notOneOf, value.place, { key, written: value.text, words: shape.words, near });
    }
    case 'count':
      return isCount(value, shape.least) ? undefined : wrongCount(key, value, shape.least);
    case 'flag':
      return typeof value.value === 'boolean' ? undefined : wrongKind(key, value, 'flag');
    case 'day':
      return isDay(value.text) ? undefined : wrongKind(key, value, 'day');
    case 'size':
      return bytesOf(value.text) === undefined
        ? mistake(resolveMessages.badSize, value.place, { written: value.text })
        : undefined;
  }
}

function isCount({ value }: ScalarNode, least: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value < 1e9;
}

function wrongCount(key: string, value: ScalarNode, least: number): Mistake {
  const expected = { zh: `不小于${least}的整数`, en: `a whole number, ${least} or more` };
  return mistake(resolveMessages.wrongKind, value.place, { key, expected });
}

export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const answer = /^(?:true|false|yes|no|y|n|on|off|是|否)$/i;

/** Why something is taken out, or not carried over: filers read it, so it is in words. */
export function checkReason({ key, keyPlace, value }: Entry, found: Mistake[]): void {
  const written = value.kind === 'scalar' && !isNothing(value) ? value.text.trim() : '';
  const isText = value.kind === 'scalar' && typeof value.value === 'string';
  if (isText && /\p{L}/u.test(written) && !answer.test(written)) return;
  found.push(mistake(resolveMessages.noReason, written === '' ? keyPlace : value.place, { key, written }));
}

const clausePattern = /^[A-Za-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*$/;

export function isClause(text: string): boolean {
  return clausePattern.test(text);
}

function checkSource(value: SourceNode, found: Mistake[]): void {
  switch (value.kind) {
    case 'scalar': {
      const trouble = colonTrouble(value);
      if (trouble !== null) found.push(trouble);
      else if (!isClause(value.text))
        found.push(mistake(resolveMessages.badClause, value.place, { written: value.text }));
      return;
    }
    case 'sequence':
      for (const item of value.items) {
        if (item.kind === 'scalar') checkSource(item, found);
        else found.push(wrongKind('source', item, 'source'));
      }
      return;
    case 'mapping':
      for (const entry of value.entries) checkSourceKey(entry, found);
  }
}

const sourceKeys: readonly string[] = [
  'field',
  'required',
  'type',
  'format',
  'min',
  'max',
  'scale',
  'minRows',
  'maxRows',
  'options',
  'exclusive',
  'when',
  'help',
  'notice',
  'placeholder',
  'none',
  'accept',
  'maxSize',
  'excel',
  'title',
  'compute',
  'default',
  'prefill',
  'confirm',
  'key',
  'rows',
  'list',
  'unit',
  'levels',
];

function checkSourceKey({ key, keyPlace, value }: Entry, found: Mistake[]): void {
  if (!sourceKeys.includes(key) && !/^level[1-9]$/.test(key)) {
    const near = closest(key, sourceKeys);
    found.push(mistake(resolveMessages.unknownKey, keyPlace, { key, known: sourceKeys, near }));
  }
  if (value.kind === 'mapping') found.push(wrongKind(key, value, 'source'));
  else checkSource(value, found);
}
