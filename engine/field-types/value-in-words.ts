/** Values in the reader's words. */
import { formatNumber } from '../expression/decimal.ts';
import type { CompiledForm, Field } from '../model/form.ts';
import type { Value } from '../model/value.ts';
import { countCharacters } from './characters.ts';
import { optionsOf } from './choice.ts';
import { inWords as dayInWords } from './date.ts';
import { fieldTypes } from './index.ts';
import { isRecord } from './nested.ts';

/** A long text is known by its beginning. */
const LONGEST_TEXT = 24;

/** With its unit, and codes by their titles; '' when it is blank. */
export function valueInWords(value: Value, field: Field, form: CompiledForm): string {
  switch (field.type) {
    case 'table':
      return isList(value) ? `${value.length}行` : '';
    case 'group':
      return '';
    case 'files':
      return isList(value) ? `${value.length}个文件` : '';
    case 'cascade':
      return isRecord(value) ? codesInWords(Object.values(value).flat(), field.list, form) : '';
    case 'choice':
    case 'choices':
      return codesInWords(isList(value) ? value : [value], field.list, form);
    case 'year':
      return typeof value === 'number' ? `${value}年` : '';
    case 'percent':
      return typeof value === 'number' ? `${numberInWords(value)}%` : '';
    case 'integer':
    case 'decimal':
      return typeof value === 'number' ? `${numberInWords(value)}${field.unit ?? ''}` : '';
    case 'date':
    case 'month':
    case 'yesNo':
    case 'text':
    case 'longText':
      return plainInWords(value);
  }
}

/** Of what was entered, or could be; as it stands when it cannot be read. */
export function answerInWords(answer: unknown, field: Field, form: CompiledForm): string {
  const words = valueInWords(fieldTypes[field.type].read(answer, field, form).value, field, form);
  return words === '' ? (JSON.stringify(answer) ?? '') : words;
}

/** Of a value that no field holds. */
export function plainInWords(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return numberInWords(value);
  if (isList(value)) return value.length > 3 ? `${value.length}项` : value.map(plainInWords).join('、');
  if (typeof value !== 'string') return '';
  if (/^\d{4}-\d\d(-\d\d)?$/.test(value)) return dayInWords(value);
  const letters = [...value.replaceAll(/\s+/g, ' ')];
  if (letters.length <= LONGEST_TEXT) return `“${letters.join('')}”`;
  return `“${letters.slice(0, LONGEST_TEXT).join('')}…”（${countCharacters(value)}字）`;
}

/** `1234567.5` → 1,234,567.5 */
export function numberInWords(value: number): string {
  const [whole = '', fraction] = formatNumber(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function codesInWords(codes: readonly unknown[], list: string, form: CompiledForm): string {
  const titles = codes.flatMap((code) =>
    typeof code === 'string' ? [optionsOf(list, form).get(code)?.title ?? code] : [],
  );
  return titles.map((title) => `“${title}”`).join('、');
}

/** The text or title by which a row is called; '' for what names nothing: a number, a date, a list. */
export function nameInWords(value: Value, field: Field, form: CompiledForm): string {
  if (typeof value !== 'string') return '';
  if (field.type === 'choice') return optionsOf(field.list, form).get(value)?.title ?? value;
  return field.type === 'text' || field.type === 'longText' ? value : '';
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
