/** The characters that a pattern tells apart: one for each way of being in some of its sets and not in others. */

/** Each set as bits, one for each character that matters; two sets overlap where both have a bit. */
export type SetBits = (source: string) => bigint;

/** `sources` are sets as JavaScript writes them; its own engine says what is in them, so cases and categories are exactly its. */
export function alphabetOf(sources: readonly string[], ignoresCase: boolean): SetBits {
  const distinct = [...new Set(sources)];
  const tests = distinct.map((source) => memberTest(source, ignoresCase));
  const kinds = new Set<string>();
  for (const point of telling(distinct, ignoresCase)) {
    const character = String.fromCodePoint(point);
    kinds.add(tests.map((test) => (test(character) ? '1' : '0')).join(''));
  }
  const bits = new Map(distinct.map((source, at) => [source, bitsAt(kinds, at)]));
  return (source) => bits.get(source) ?? 0n;
}

function memberTest(source: string, ignoresCase: boolean): (character: string) => boolean {
  const [only, ...others] = named(source);
  const isOne = !ignoresCase && others.length === 0 && only !== undefined;
  if (isOne) return (character) => character.codePointAt(0) === only;
  const test = new RegExp(`^(?:${source})$`, ignoresCase ? 'iu' : 'u');
  return (character) => test.test(character);
}

function bitsAt(kinds: ReadonlySet<string>, at: number): bigint {
  return BigInt(`0b0${[...kinds].map((kind) => kind[at]).join('')}`);
}

/** Where sets have no categories and cases differ, all characters from one that is named to the next are alike. */
function telling(sources: readonly string[], ignoresCase: boolean): ReadonlySet<number> {
  const bounds = new Set([0, 0x10ffff, 10, 13]);
  for (const source of sources) for (const point of named(source)) bounds.add(point);
  const sorted = [...bounds].toSorted((one, other) => one - other);
  const points = new Set(sorted.flatMap((point) => [point, Math.min(point + 1, 0x10ffff)]));
  if (!ignoresCase && !sources.some((source) => /\\p/i.test(source))) return points;
  for (const sample of SAMPLES) for (let point = sample[0]; point <= sample[1]; point += 1) points.add(point);
  for (const [at, low] of sorted.entries()) addBetween(points, low, sorted[at + 1] ?? low);
  return points;
}

/** All of a small range, of a large one some. */
function addBetween(points: Set<number>, low: number, high: number): void {
  const step = Math.ceil((high - low) / 400) || 1;
  for (let point = low; point < high; point += step) points.add(point);
}

/** Latin, Greek and Cyrillic; of every category something; digits and letters of full width. */
const SAMPLES: readonly (readonly [number, number])[] = [
  [0x00, 0x24f],
  [0x2b0, 0x2b0],
  [0x300, 0x300],
  [0x378, 0x378],
  [0x391, 0x3c9],
  [0x410, 0x44f],
  [0x488, 0x488],
  [0x660, 0x669],
  [0x903, 0x903],
  [0x1e9e, 0x1e9e],
  [0x2000, 0x206f],
  [0x212a, 0x212b],
  [0x2160, 0x217f],
  [0x3000, 0x3030],
  [0x4e00, 0x4e00],
  [0xac00, 0xac00],
  [0xd800, 0xd800],
  [0xe000, 0xe000],
  [0xff00, 0xff5e],
  [0x1f600, 0x1f600],
  [0x20000, 0x20000],
  [0xf0000, 0xf0000],
];

function named(source: string): readonly number[] {
  const escaped = [...source.matchAll(/\\u\{([0-9a-f]+)\}/g)].map(([, digits = '']) => Number.parseInt(digits, 16));
  const plain = [...source.replaceAll(/\\u\{[0-9a-f]+\}/g, '')].map((character) => character.codePointAt(0) ?? 0);
  return [...escaped, ...plain];
}
