/** Whether a value may be an argument. */
import type { Localized } from '../../diagnostics/finding.ts';
import type { ValueType } from '../../model/value.ts';
import type { Accepted } from '../functions/definition.ts';
import { fitsAll } from '../types.ts';

export function isAccepted(type: ValueType, accepts: readonly Accepted[]): boolean {
  return fitsAll(type) || accepts.some((accepted) => fits(type, accepted));
}

function fits(type: ValueType, accepted: Accepted): boolean {
  switch (accepted) {
    case 'any':
      return true;
    case 'list':
    case 'number':
    case 'text':
    case 'boolean':
    case 'date':
    case 'duration':
      return type.kind === accepted;
    case 'numbers':
      return isListOf(type, 'number');
    case 'texts':
      return isListOf(type, 'text');
    case 'booleans':
      return isListOf(type, 'boolean');
    case 'dates':
      return isListOf(type, 'date');
    case 'durations':
      return isListOf(type, 'duration');
  }
}

function isListOf(type: ValueType, kind: ValueType['kind']): boolean {
  return type.kind === 'list' && (fitsAll(type.of) || type.of.kind === kind);
}

const WORDS: Readonly<Record<Accepted, Localized>> = {
  any: { zh: '任何值', en: 'anything' },
  number: { zh: '数字', en: 'a number' },
  text: { zh: '文字', en: 'text' },
  boolean: { zh: '是/否', en: 'yes/no' },
  date: { zh: '日期', en: 'a date' },
  duration: { zh: '时长', en: 'a duration' },
  list: { zh: '表格或列表', en: 'a table or list' },
  numbers: { zh: '一列数字', en: 'a column of numbers' },
  texts: { zh: '一列文字', en: 'a column of texts' },
  booleans: { zh: '一列是/否', en: 'a column of yes/no' },
  dates: { zh: '一列日期', en: 'a column of dates' },
  durations: { zh: '一列时长', en: 'a column of durations' },
};

export function acceptedInWords(accepts: readonly Accepted[]): Localized {
  return {
    zh: accepts.map((accepted) => WORDS[accepted].zh).join('或'),
    en: accepts.map((accepted) => WORDS[accepted].en).join(' or '),
  };
}
