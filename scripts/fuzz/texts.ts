/** Texts as nobody would write them on purpose: strange characters, and good texts after accidents. */
import type { Random } from './random.ts';

/** What control characters, foreign scripts, half surrogates and full-width signs do. */
const STRANGE = [
  ...'\u0000\u0007\u001b\u007f\u0085\u00a0\u200b\u200d\u2028\u2029\u202e\u3000\ufeff\ufffd\uffff\ud800',
  ...'\udfff𠮷👨‍👩‍👧ﷺZ͑ͫİßé\r\t\n（），：“”＝。、—①１百',
];
const NUMBERS = words(
  '0 -0 1 -1 0.1 1e400 -1e400 1e-400 9007199254740993 999999999999999 1e15 1e21 0x10 NaN Infinity 00012 1_000 .5 5. 2024',
  '2024-02-30 0000-00-00 99999-12-31 12:34:56',
);
const NAMES = words('__proto__ constructor prototype toString hasOwnProperty valueOf then length item row');
/** White space at both ends counts, so a bar parts them. */
const YAML =
  String.raw`- |: | #|&a |*a|<<: *a|!!js |!!binary |>|>-|? |{|}|[|]|,|'|"|\|@|~|null|yes|{ a: { a: 1 } }|[[[[]]]]|%YAML 1.1`
    .split('|')
    .concat('|', '|-', '\r\n', '---\n', '...\n');
const FEEL =
  String.raw`(|)|[|]|{|}|..|.|,| and | or | in | between | not(|==|!=|<>|**|/*|*/|//|"|'|@"|for x in | return |null|?|\u`
    .split('|')
    .concat('some x in ', ' satisfies ', 'if ', ' then ', ' else ');

function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '));
}

export function strangeText(random: Random): string {
  const kinds = [STRANGE, NUMBERS, NAMES, YAML, FEEL];
  return random.times(6, () => random.pick(random.pick(kinds))).join('');
}

export function strangeNumber(random: Random): string {
  return random.pick(NUMBERS);
}

export function strangeName(random: Random): string {
  return random.pick(NAMES);
}

/** A text after some accidents: cut, doubled, swapped, spliced with another. */
export function afterAccidents(random: Random, text: string, other: string): string {
  let now = text;
  const accidents = 1 + random.below(4);
  for (let count = 0; count < accidents; count += 1) now = accident(random, now, other);
  return now;
}

function accident(random: Random, text: string, other: string): string {
  const kind = random.below(8);
  if (kind < 4) return toLines(random, text, other);
  if (kind < 7) return toCharacters(random, text, other);
  return toWhole(random, text, other);
}

function toLines(random: Random, text: string, other: string): string {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  const line = lines[at] ?? '';
  switch (random.below(6)) {
    case 0:
      return lines.toSpliced(at, 1 + random.below(3)).join('\n');
    case 1:
      return lines.toSpliced(at, 0, line).join('\n');
    case 2:
      return lines.toSpliced(at, 1).toSpliced(random.below(lines.length), 0, line).join('\n');
    case 3:
      return lines.with(at, ' '.repeat(random.below(9)) + line.trimStart()).join('\n');
    case 4:
      return lines.toSpliced(at, 0, ...other.split('\n').slice(random.below(20), 20 + random.below(20))).join('\n');
    default:
      return lines.with(at, line.replace(/:.*/, `: ${strangeText(random)}`)).join('\n');
  }
}

function toCharacters(random: Random, text: string, other: string): string {
  const at = random.below(text.length + 1);
  const to = Math.min(text.length, at + random.below(12));
  switch (random.below(5)) {
    case 0:
      return text.slice(0, at) + text.slice(to);
    case 1:
      return text.slice(0, at) + strangeText(random) + text.slice(random.chance(0.5) ? at : to);
    case 2:
      return text.slice(0, to) + text.slice(at);
    case 3:
      return text.slice(0, at) + piece(random, other) + text.slice(to);
    default:
      return text.slice(0, at) + piece(random, text) + text.slice(at);
  }
}

function toWhole(random: Random, text: string, other: string): string {
  switch (random.below(6)) {
    case 0:
      return text.slice(0, random.below(text.length + 1));
    case 1:
      return text.replaceAll('\n', '\r\n');
    case 2:
      return `\ufeff${text}`;
    case 3:
      return text.replace(/^( +)/m, (spaces) => spaces.replaceAll('  ', '\t'));
    case 4:
      return text.slice(0, random.below(text.length + 1)) + nest(random);
    default:
      return text.slice(0, random.below(text.length + 1)) + other.slice(random.below(other.length + 1));
  }
}

function piece(random: Random, text: string): string {
  const words = text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [''];
  const at = random.below(words.length);
  return words.slice(at, at + 1 + random.below(4)).join('');
}

function nest(random: Random): string {
  const depth = 2 ** (1 + random.below(12));
  return random.pick(['[', '{ a: ', '- ', '(', '{', 'not(', '"', '- - ', 'if true then ']).repeat(depth);
}
