/**
 * Regular expressions that other people's validators read alike. What differs from one engine to the next is not used:
 * `\d` and `\s`, `.`, look-around; where `$` may stand before a last line break, a longest length stands beside it.
 */
import type { TextFormat } from '../model/form.ts';

/** What is white space to the judgement; written out, because `\s` is another set in Python, Java, .NET and RE2 each. */
const SPACE = '\\t-\\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** Something other than white space. */
export const nonBlank = `[^${SPACE}]`;
/** White space at the end, or nothing. */
export const trailingSpace = `[${SPACE}]*$`;

/** At least one 字 and so many at most: code points without white space. */
export function charactersUpTo(max: number): string {
  return `^(?:[${SPACE}]*[^${SPACE}]){1,${max}}[${SPACE}]*$`;
}

interface FormatPattern {
  readonly pattern: string;
  readonly maxLength?: number;
  /** Whether it says all that the format asks for; check digits are the engine's. */
  readonly exact: boolean;
}

export const formatPatterns: Readonly<Record<TextFormat, FormatPattern>> = {
  mobile: { pattern: '^1[3-9][0-9]{9}$', maxLength: 11, exact: true },
  email: { pattern: `^[^${SPACE}@]{1,64}@[^${SPACE}@.]{1,63}(?:\\.[^${SPACE}@.]{1,63}){1,8}$`, exact: true },
  url: {
    pattern: `^(?:https?://)?[^${SPACE}/.?#]+(?:\\.[^${SPACE}/.?#]+)+(?:[/?#][^${SPACE}]*)?$`,
    exact: true,
  },
  'credit-code': {
    pattern: '^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$',
    maxLength: 18,
    exact: false,
  },
  'id-number': { pattern: '^[0-9]{17}[0-9X]$', maxLength: 18, exact: false },
};

const days = {
  each: '(?:0[1-9]|1[0-9]|2[0-8])',
  of30: '(?:0[13-9]|1[0-2])-(?:29|30)',
  of31: '(?:0[13578]|1[02])-31',
} as const;
const leapYear = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';

/** An existing day of the calendar: `format: date` is an annotation to most validators. */
export const dayPattern = `^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-${days.each}|${days.of30}|${days.of31})|${leapYear}-02-29)$`;
export const monthPattern = '^[0-9]{4}-(?:0[1-9]|1[0-2])$';

export type Order = '=' | '<' | '<=' | '>' | '>=';

/** Dates written like `2024-04-15` that compare so with a day, a month or a year; what is left away matters not. */
export function datePattern(order: Order, to: string): string {
  const found = order === '<' || order === '>' ? [] : [to];
  if (order !== '=') {
    for (let at = to.length - 1; at >= 0; at -= 1) {
      const digits = otherDigits(Number(to[at]), order.startsWith('>'));
      if (digits !== '') found.push(to.slice(0, at) + digits);
    }
  }
  if (found.length === 0) return '^$';
  return found.length === 1 ? `^${found.join('')}` : `^(?:${found.join('|')})`;
}

/** The digits above or below; none for a hyphen. */
function otherDigits(digit: number, above: boolean): string {
  const [from, to] = above ? [digit + 1, 9] : [0, digit - 1];
  if (Number.isNaN(digit) || from > to) return '';
  return from === to ? String(from) : `[${from}-${to}]`;
}

/** Whether a pattern of an author means the same to every engine: plain characters, sets, choices, groups and repetitions. */
export function isPortable(pattern: string): boolean {
  const plain = '[^\\\\.$()[\\]{}?*+|]';
  const escaped = '\\\\[.$()[\\]{}?*+|\\\\^/]';
  const set = '\\[\\^?(?:[^\\\\\\[\\]&~]|\\\\[\\]\\\\[^-])+\\]';
  const parts = new RegExp(
    `^(?:${plain}|${escaped}|${set}|\\((?:\\?:)?|[)|]|[*+?]|\\{[0-9]{1,3}(?:,[0-9]{0,3})?\\})*\\$?$`,
    'u',
  );
  return parts.test(pattern);
}

/** A text as a part of a pattern. */
export function literalPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
