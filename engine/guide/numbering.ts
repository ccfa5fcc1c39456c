/** The numbers of official documents: 一、 （一） 1. （1） ①. A title that brings its own keeps it. */

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

interface Style {
  readonly own: RegExp;
  readonly write: (position: number) => string;
}

const styles: readonly Style[] = [
  { own: /^[一二三四五六七八九十]+、/, write: (at) => `${numeral(at)}、` },
  { own: /^（[一二三四五六七八九十]+）/, write: (at) => `（${numeral(at)}）` },
  { own: /^\d+[.．、](?!\d)/, write: (at) => `${at}.` },
  { own: /^（\d+）/, write: (at) => `（${at}）` },
  { own: /^[①-⑳]/, write: (at) => (at <= 20 ? String.fromCodePoint(0x245f + at) : `${at}）`) },
  { own: /^\d+）/, write: (at) => `${at}）` },
];

/** The depth of the number that a title brings along; -1 when it has none. */
export function ownDepth(title: string): number {
  return styles.findIndex(({ own }) => own.test(title));
}

/** Counting from 1; without a number below the last depth. */
export function numberAt(depth: number, position: number): string {
  return styles[depth]?.write(position) ?? '';
}

export function withoutNumber(title: string): string {
  return title.replace(styles[ownDepth(title)]?.own ?? /^$/, '');
}

function numeral(at: number): string {
  const [tens, ones] = [Math.trunc(at / 10), at % 10];
  if (tens === 0) return NUMERALS[ones] ?? '';
  return `${tens === 1 ? '' : NUMERALS[tens]}十${NUMERALS[ones] ?? ''}`;
}
