/** Numbers as people write them, and as they are shown. */
import { formatNumber } from '../../engine/index.ts';

/**
 * The number that a text writes, else undefined: full-width digits, thousands separators, a trailing unit or % are
 * understood. A text with more digits than a number holds is left alone, so that none is lost.
 */
export function parseNumber(text: string, unit?: string): number | undefined {
  let plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[−–—﹣]/g, '-')
    .replace(/[，、]/g, ',')
    .replace(/。/g, '.');
  const unitText = (unit ?? '%').normalize('NFKC');
  if (unitText !== '' && plain.endsWith(unitText)) plain = plain.slice(0, -unitText.length);
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(plain) || /^[+-]?\d+(,\d+)*(\.\d*)?$/.test(plain)) {
    plain = plain.replace(/,/g, '');
  }
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain)) return undefined;
  const digits = plain.replace(/[^\d]/g, '').replace(/^0+/, '');
  return digits.length > 17 ? undefined : Number(plain);
}

/** `1234567.5` → 1,234,567.5 */
export function showNumber(value: number): string {
  const [whole = '', fraction] = formatNumber(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
