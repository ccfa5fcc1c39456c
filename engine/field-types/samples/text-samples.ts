/** Texts made of the field's title, and such as have a format: with valid check characters, each place another. */
import type { TextField, TextFormat } from '../../model/form.ts';
import { formats } from '../formats.ts';
import { allowed, type Sampling } from './sampling.ts';

const ORDINALS = [...'甲乙丙丁戊己庚辛壬癸'];
const MANY = 12;

export function textSamples(sampling: Sampling<TextField>): readonly unknown[] {
  const { field, wish } = sampling;
  if (wish.kind === 'is') return typeof wish.value === 'string' ? asWished(wish.value, field.format) : [];
  if (field.format !== undefined) return allowed(wish, formatted(field.format, sampling.seed));
  const none = field.none === undefined ? [] : [field.none];
  return allowed(wish, [...inWords(sampling), ...none]);
}

/** A number whose check character does not fit is offered with the one that does, too. */
function asWished(text: string, format: TextFormat | undefined): readonly string[] {
  if (format === undefined || formats[format].isValid(text)) return [text];
  const mended = withCheckCharacter(text.slice(0, -1), format);
  return mended === undefined ? [text] : [mended, text];
}

function withCheckCharacter(start: string, format: TextFormat): string | undefined {
  const characters = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
  return characters.map((last) => start + last).find((text) => formats[format].isValid(text));
}

function formatted(format: TextFormat, seed: number): readonly string[] {
  return Array.from({ length: MANY }, (_, at) => examples[format](seed + at));
}

const examples: Readonly<Record<TextFormat, (at: number) => string>> = {
  mobile: (at) => `138${digits(at, 8)}`,
  email: (at) => `lianxi${at + 1}@example.cn`,
  url: (at) => `https://www.example${at === 0 ? '' : at}.cn`,
  'credit-code': (at) => withCheckCharacter(`91110108MA0${digits(at + 1, 6)}`, 'credit-code') ?? '',
  // Another year of birth each time, and men and women in turn.
  'id-number': (at) => withCheckCharacter(`110101${1985 + (at % MANY)}0615${digits(at + 1, 3)}`, 'id-number') ?? '',
};

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0').slice(-length);
}

/** 机构名称甲, 机构名称乙 …; 机构简介的说明。 */
function inWords({ field, title, seed }: Sampling<TextField>): readonly string[] {
  const subject = title
    .replace(/^[（(]?[\d一二三四五六七八九十①-⑳]+[）).、]?\s*/u, '')
    .replaceAll(/[（(][^）)]*[）)]/gu, '');
  const stem = subject === '' ? '内容' : subject;
  const most = field.max ?? Number.POSITIVE_INFINITY;
  const ordinals = ORDINALS.map((_, at) => ORDINALS[(seed + at) % ORDINALS.length] ?? '');
  if (field.type === 'text') return ordinals.map((ordinal) => shortened(stem, most - 1) + ordinal);
  return ['', ...ordinals].map((ordinal) => shortened(`${stem}${ordinal}的说明。`, most));
}

function shortened(text: string, most: number): string {
  return [...text].slice(0, Math.max(0, most)).join('');
}
