/**
 * A regular expression of XPath as a tree. What only JavaScript knows (`(?=`, `\b`, `\x41` …) is refused, so that a pattern means
 * the same in every FEEL engine. Source: XML Schema Part 2, appendix F; XPath and XQuery Functions 3.1, §5.6.
 */
import { characterSet, escapedCharacter, escapedSet } from './pattern-sets.ts';

/** From `start` to `end` of the pattern as it was read. */
interface Placed {
  readonly start: number;
  readonly end: number;
}

export type PatternNode = Placed &
  /** One character of those that `source` fits in JavaScript. */
  (
    | { readonly kind: 'character'; readonly source: string }
    | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly PatternNode[] }
    | { readonly kind: 'repeat'; readonly of: PatternNode; readonly least: number; readonly most: number }
    /** `number`: of the groups that hold what they fit. */
    | { readonly kind: 'group'; readonly of: PatternNode; readonly number?: number }
    | { readonly kind: 'reference'; readonly to: number }
    | { readonly kind: 'anchor'; readonly of: '^' | '$'; readonly ofLine: boolean }
  );

export interface ReadPattern {
  /** Without the spaces that the flag x leaves out. */
  readonly text: string;
  readonly tree: PatternNode;
}

interface Reading {
  readonly text: string;
  readonly flags: string;
  at: number;
  failed: boolean;
  /** How many groups have been opened, and which of them are closed. */
  groups: number;
  readonly closed: Set<number>;
}

/** Null when it is no pattern. */
export function readPattern(pattern: string, flags: string): ReadPattern | null {
  const text = flags.includes('x') && !flags.includes('q') ? withoutSpaces(pattern) : pattern;
  const reading: Reading = { text, flags, at: 0, failed: false, groups: 0, closed: new Set() };
  const tree = flags.includes('q') ? readPlain(reading) : readAlternatives(reading);
  return reading.failed || reading.at < text.length ? null : { text, tree };
}

/** White space within a class stays. */
function withoutSpaces(pattern: string): string {
  let depth = 0;
  return pattern.replaceAll(/\\[[\]]|[\s[\]]/g, (found) => {
    if (found === '[') depth += 1;
    if (found === ']') depth -= 1;
    return depth <= 0 && /^[ \t\n\r]$/.test(found) ? '' : found;
  });
}

/** With the flag q every character is itself. */
function readPlain(reading: Reading): PatternNode {
  const parts: PatternNode[] = [];
  for (const character of reading.text) parts.push(readCharacter(reading, character.length, literal(character)));
  return { kind: 'sequence', parts, start: 0, end: reading.at };
}

function readAlternatives(reading: Reading): PatternNode {
  const start = reading.at;
  const first = readBranch(reading);
  const parts = [first];
  while (reading.text[reading.at] === '|') {
    reading.at += 1;
    parts.push(readBranch(reading));
  }
  return parts.length === 1 ? first : { kind: 'choice', parts, start, end: reading.at };
}

function readBranch(reading: Reading): PatternNode {
  const start = reading.at;
  const parts: PatternNode[] = [];
  while (!reading.failed && reading.at < reading.text.length && !'|)'.includes(reading.text[reading.at] ?? '')) {
    parts.push(readPiece(reading));
  }
  return { kind: 'sequence', parts, start, end: reading.at };
}

function readPiece(reading: Reading): PatternNode {
  const of = readAtom(reading);
  const rest = reading.text.slice(reading.at, reading.at + 24);
  const quantifier = /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/.exec(rest);
  if (quantifier === null) return of;
  if (of.kind === 'anchor') reading.failed = true;
  const [written, sign, low = '', comma, high = ''] = quantifier;
  reading.at += written.length;
  const least = sign === undefined ? Number(low) : sign === '+' ? 1 : 0;
  const most = sign === undefined ? mostOf(low, comma, high) : sign === '?' ? 1 : Infinity;
  return { kind: 'repeat', of, least, most, start: of.start, end: reading.at };
}

function mostOf(low: string, comma: string | undefined, high: string): number {
  if (comma !== ',') return Number(low);
  return high === '' ? Infinity : Number(high);
}

function readAtom(reading: Reading): PatternNode {
  const character = String.fromCodePoint(reading.text.codePointAt(reading.at) ?? 0);
  switch (character) {
    case '(':
      return readGroup(reading);
    case '[':
      return readClass(reading);
    case '\\':
      return readEscape(reading);
    case '^':
    case '$':
      reading.at += 1;
      return {
        kind: 'anchor',
        of: character,
        ofLine: reading.flags.includes('m'),
        start: reading.at - 1,
        end: reading.at,
      };
    case '.':
      return readCharacter(reading, 1, reading.flags.includes('s') ? '[^]' : String.raw`[^\n\r]`);
    default:
      if ('?*+{}])|'.includes(character)) reading.failed = true;
      return readCharacter(reading, character.length, literal(character));
  }
}

function readCharacter(reading: Reading, length: number, source: string): PatternNode {
  const start = reading.at;
  reading.at += length;
  return { kind: 'character', source, start, end: reading.at };
}

function readGroup(reading: Reading): PatternNode {
  const start = reading.at;
  const isCounted = !reading.text.startsWith('(?', start);
  if (!isCounted && !reading.text.startsWith('(?:', start)) reading.failed = true;
  reading.at += isCounted ? 1 : 3;
  const number = isCounted ? (reading.groups += 1) : undefined;
  const of = readAlternatives(reading);
  if (reading.text[reading.at] !== ')') reading.failed = true;
  reading.at += 1;
  if (number === undefined) return { kind: 'group', of, start, end: reading.at };
  reading.closed.add(number);
  return { kind: 'group', of, number, start, end: reading.at };
}

function readEscape(reading: Reading): PatternNode {
  const digits = /^\\([1-9]\d*)/.exec(reading.text.slice(reading.at))?.[1];
  if (digits !== undefined) return readReference(reading, digits);
  const set = escapedSet(reading.text, reading.at);
  if (set !== undefined) return readCharacter(reading, set.length, `[${set.members}]`);
  const character = escapedCharacter(reading.text, reading.at);
  if (character === undefined) reading.failed = true;
  return readCharacter(reading, 2, literal(character ?? ''));
}

/** `\12` is the twelfth group where it is closed, else the first and a 2. */
function readReference(reading: Reading, digits: string): PatternNode {
  let length = digits.length;
  while (length > 1 && !reading.closed.has(Number(digits.slice(0, length)))) length -= 1;
  const to = Number(digits.slice(0, length));
  if (!reading.closed.has(to)) reading.failed = true;
  const start = reading.at;
  reading.at += 1 + length;
  return { kind: 'reference', to, start, end: reading.at };
}

function readClass(reading: Reading): PatternNode {
  const set = characterSet(reading.text, reading.at);
  if (set === undefined) reading.failed = true;
  return readCharacter(reading, set?.length ?? 1, set?.source ?? '');
}

function literal(character: string): string {
  return /^[\w\u0080-\u{10ffff}]$/u.test(character) ? character : [...character].map(codePoint).join('');
}

function codePoint(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
