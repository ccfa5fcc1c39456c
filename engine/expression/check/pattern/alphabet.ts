/** The characters that a pattern tells apart: one for each way of being in some of its sets and not in others. */

/** Each set as bits, one for each character that matters; two sets overlap where both have a bit. */
export type SetBits = (source: string) => bigint;

/** `sources` are sets as JavaScript writes them; its own engine says what is in them, so cases and categories are exactly its. */
export function alphabetOf(sources: readonly string[], ignoresCase: boolean): SetBits {
  const distinct = [...new Set(sources)];
  const tests = distinct.map((source) => new RegExp(`^(?:${source})$`, ignoresCase ? 'iu' : 'u'));
  const kinds = new Set<string>();
  for (const point of telling(distinct, ignoresCase)) {
    const character = String.fromCodePoint(point);
    kinds.add(tests.map((test) => (test.test(character) ? '1' : '0')).join(''));
  }
  const bits = new Map(distinct.map((source, at) => [source, bitsAt(kinds, at)]));
  return (source) => bits.get(source) ?? 0n;
}

function bitsAt(kinds: ReadonlySet<string>, at: number): bigint {
  return BigInt(`0b0${[...kinds].map((kind) => kind[at]).join('')}`);
}

/** Between two characters that the sets name, only categories and cases tell one from another. */
function telling(sources: readonly string[], ignoresCase: boolean): ReadonlySet<number> {
  const points = new Set([0, 9, 10, 11, 13, 14, 32, 33]);
  for (const source of sources) for (const point of named(source)) addAround(points, point);
  const knowsCategories = sources.some((source) => /\\p/i.test(source));
  if (knowsCategories || ignoresCase) for (const point of ofScripts()) points.add(point);
  return points;
}

function named(source: string): readonly number[] {
  const escaped = [...source.matchAll(/\\u\{([0-9a-f]+)\}/g)].map(([, digits = '']) => Number.parseInt(digits, 16));
  return [...escaped, ...[...source].map((character) => character.codePointAt(0) ?? 0)];
}

function addAround(points: Set<number>, point: number): void {
  for (const near of [point - 1, point, point + 1]) if (near >= 0 && near <= 0x10ffff) points.add(near);
}

/** Every character of the scripts with cases, digits and signs; of the others, and of the planes above, every 64th. */
function* ofScripts(): Generator<number> {
  for (let point = 0; point < 0x3100; point += 1) yield point;
  for (let point = 0x3100; point < 0xf900; point += 64) yield point;
  for (let point = 0xf900; point < 0x10000; point += 1) yield point;
  for (let point = 0x10000; point < 0x20000; point += 64) yield point;
  yield* [0x20000, 0x30000, 0x40000, 0xe0001, 0xe0100, 0xf0000];
}
