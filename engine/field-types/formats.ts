/** The formats of text fields: how each is normalised and judged. */
import { isDay } from '../expression/dates.ts';
import type { TextFormat } from '../model/form.ts';

interface Format {
  /** What is stored: spaces and prefixes removed, letters in upper case. */
  normalize(text: string): string;
  isValid(text: string): boolean;
  /** What to write, after the field's title. */
  readonly advice: string;
}

const asIs = (text: string): string => text;
const upper = (text: string): string => text.replace(/\s/g, '').toUpperCase();

/** GB 32100-2015: the characters in order of their values, no I, O, S, V, Z. */
const CREDIT_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_PATTERN = /^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$/;

/** GB 32100-2015: weights are powers of 3 modulo 31. */
function isCreditCode(code: string): boolean {
  if (!CREDIT_PATTERN.test(code)) return false;
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    sum += CREDIT_CHARACTERS.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return code[17] === CREDIT_CHARACTERS[(31 - (sum % 31)) % 31];
}

/** GB 11643-1999. */
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** The first two digits of GB/T 2260 province codes. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'.split(' '),
);

function isIdNumber(id: string): boolean {
  if (!/^\d{17}[\dX]$/.test(id) || !PROVINCES.has(id.slice(0, 2))) return false;
  if (!isDay(`${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`)) return false;
  const sum = ID_WEIGHTS.reduce((total, weight, position) => total + weight * Number(id[position]), 0);
  return id[17] === '10X98765432'[sum % 11];
}

function normalizeMobile(text: string): string {
  const digits = text.replace(/[\s-]/g, '');
  return digits.replace(/^(?:\+86|0086|86)(?=\d{11}$)/, '');
}

export const formats = {
  mobile: {
    normalize: normalizeMobile,
    isValid: (text) => /^1[3-9]\d{9}$/.test(text),
    advice: '须填写手机号（11位数字）',
  },
  email: {
    normalize: (text) => text.replace(/\s/g, ''),
    isValid: (text) => /^[^\s@]{1,64}@[^\s@.]{1,63}(?:\.[^\s@.]{1,63}){1,8}$/.test(text),
    advice: '须填写电子邮箱，如 name@example.cn',
  },
  url: {
    normalize: asIs,
    isValid: (text) => /^(?:https?:\/\/)?[^\s/.?#]+(?:\.[^\s/.?#]+)+(?:[/?#]\S*)?$/.test(text),
    advice: '须填写网址，如 https://www.example.cn',
  },
  'credit-code': {
    normalize: upper,
    isValid: isCreditCode,
    advice: '须填写18位统一社会信用代码，请核对是否有错字或顺序颠倒',
  },
  'id-number': {
    normalize: upper,
    isValid: isIdNumber,
    advice: '须填写18位公民身份号码，请核对是否有错字或顺序颠倒',
  },
} as const satisfies Record<TextFormat, Format>;
