/**
 * A regular expression of XPath as one of JavaScript (with its flag u). What only JavaScript knows (`(?=`, `\b`, `\x41` …) is
 * refused, so that a pattern means the same in every FEEL engine. Source: XML Schema Part 2, appendix F; XPath and XQuery
 * Functions 3.1, §5.6.
 */
import { characterSet, escapedCharacter, escapedSet } from './pattern-sets.ts';

export interface TranslatedPattern {
  readonly source: string;
  /** A repetition repeats what can match one text in several ways. */
  readonly isSlow: boolean;
}

interface Reading {
  readonly text: string;
  readonly flags: string;
  at: number;
  failed: boolean;
  isSlow: boolean;
  /** How many groups have been opened, and which of them are closed. */
  groups: number;
  readonly closed: Set<number>;
}

/** A part of the pattern. `varies`: it may match one text in several ways when it is repeated. */
interface Part {
  readonly source: string;
  readonly varies: boolean;
  /** What it begins with, when that is one written character. */
  readonly first?: string;
}

/** Null when it is no pattern. */
export function translatePattern(pattern: string, flags: string): TranslatedPattern | null {
  if (flags.includes('q')) return { source: [...pattern].map(literal).join(''), isSlow: false };
  const text = flags.includes('x') ? withoutSpaces(pattern) : pattern;
  const reading: Reading = { text, flags, at: 0, failed: false, isSlow: false, groups: 0, closed: new Set() };
  const { source } = readAlternatives(reading);
  if (reading.failed || reading.at < text.length) return null;
  return { source, isSlow: reading.isSlow };
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

function readAlternatives(reading: Reading): Part {
  const alternatives = [readBranch(reading)];
  while (reading.text[reading.at] === '|') {
    reading.at += 1;
    alternatives.push(readBranch(reading));
  }
  const firsts = alternatives.map(({ first }) => first);
  const overlap = alternatives.length > 1 && (firsts.includes(undefined) || new Set(firsts).size < firsts.length);
  return {
    source: alternatives.map(({ source }) => source).join('|'),
    varies: overlap || alternatives.some(({ varies }) => varies),
  };
}

function readBranch(reading: Reading): Part {
  let source = '';
  let varies = false;
  let first: string | undefined;
  while (!reading.failed && reading.at < reading.text.length && !'|)'.includes(reading.text[reading.at] ?? '')) {
    const piece = readPiece(reading);
    if (source === '') first = piece.first;
    source += piece.source;
    varies ||= piece.varies;
  }
  return first === undefined ? { source, varies } : { source, varies, first };
}

function readPiece(reading: Reading): Part {
  const atom = readAtom(reading);
  const rest = reading.text.slice(reading.at, reading.at + 24);
  const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(rest)?.[0];
  if (quantifier === undefined) return atom;
  reading.at += quantifier.length;
  const isFixed = /^\{\d+\}/.test(quantifier);
  const isOnce = quantifier.startsWith('?') || isFixed;
  if (!isOnce && atom.varies) reading.isSlow = true;
  return { source: atom.source + quantifier, varies: atom.varies || !isFixed };
}

function readAtom(reading: Reading): Part {
  const character = String.fromCodePoint(reading.text.codePointAt(reading.at) ?? 0);
  if (character === '(') return readGroup(reading);
  if (character === '[') return { source: readClass(reading), varies: false };
  if (character === '\\') return readEscape(reading);
  reading.at += character.length;
  switch (character) {
    case '.':
      return { source: reading.flags.includes('s') ? '[^]' : String.raw`[^\n\r]`, varies: false };
    case '^':
      return anchor(reading, '^', String.raw`(?<![^\n])(?!(?<=\n)(?![^]))`);
    case '$':
      return anchor(reading, '$', String.raw`(?=\n|(?![^]))`);
    default:
      if ('?*+{}])|'.includes(character)) reading.failed = true;
      return { source: literal(character), varies: false, first: character };
  }
}

/** An anchor of the whole text or, with the flag m, of a line. */
function anchor(reading: Reading, ofText: string, ofLine: string): Part {
  if (/^[?*+{]/.test(reading.text.slice(reading.at))) reading.failed = true;
  return { source: reading.flags.includes('m') ? ofLine : ofText, varies: false };
}

function readGroup(reading: Reading): Part {
  const isCounted = !reading.text.startsWith('(?', reading.at);
  if (!isCounted && !reading.text.startsWith('(?:', reading.at)) reading.failed = true;
  reading.at += isCounted ? 1 : 3;
  const group = isCounted ? (reading.groups += 1) : 0;
  const inside = reading.failed ? { source: '', varies: false } : readAlternatives(reading);
  if (reading.text[reading.at] !== ')') reading.failed = true;
  reading.at += 1;
  reading.closed.add(group);
  return { source: `${isCounted ? '(' : '(?:'}${inside.source})`, varies: inside.varies };
}

function readEscape(reading: Reading): Part {
  const digits = /^\\([1-9]\d*)/.exec(reading.text.slice(reading.at))?.[1];
  if (digits !== undefined) return readReference(reading, digits);
  const set = escapedSet(reading.text, reading.at);
  if (set !== undefined) {
    reading.at += set.length;
    return { source: `[${set.members}]`, varies: false };
  }
  const character = escapedCharacter(reading.text, reading.at);
  if (character === undefined) reading.failed = true;
  reading.at += 2;
  return { source: literal(character ?? ''), varies: false, first: character ?? '' };
}

/** `\12` is the twelfth group where it is closed, else the first and a 2. */
function readReference(reading: Reading, digits: string): Part {
  let length = digits.length;
  while (length > 1 && !reading.closed.has(Number(digits.slice(0, length)))) length -= 1;
  const group = digits.slice(0, length);
  if (!reading.closed.has(Number(group))) reading.failed = true;
  reading.at += 1 + length;
  return { source: `(?:\\${group})`, varies: true };
}

function readClass(reading: Reading): string {
  const set = characterSet(reading.text, reading.at);
  if (set === undefined) reading.failed = true;
  reading.at += set?.length ?? 1;
  return set?.source ?? '';
}

function literal(character: string): string {
  return /^[\w\u0080-\u{10ffff}]$/u.test(character) ? character : [...character].map(codePoint).join('');
}

function codePoint(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
