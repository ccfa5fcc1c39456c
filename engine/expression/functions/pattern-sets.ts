/** The sets of characters in a pattern: `[a-z-[aeiou]]`, `\d`, `\p{Lu}`, `\p{IsBasicLatin}`. */

/** What can stand within JavaScript's `[…]`, and how long it is written in the pattern. */
interface EscapedSet {
  readonly members: string;
  readonly length: number;
}

interface CharacterSet {
  readonly source: string;
  readonly length: number;
}

const CATEGORIES: ReadonlySet<string> = new Set(
  'L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po Z Zs Zl Zp S Sm Sc Sk So C Cc Cf Co Cn'.split(' '),
);
/** The blocks that Chinese forms have a use for; others are refused. */
const BLOCKS: ReadonlyMap<string, string> = new Map([
  ['BasicLatin', String.raw`\u{0}-\u{7f}`],
  ['Latin-1Supplement', String.raw`\u{80}-\u{ff}`],
  ['GeneralPunctuation', String.raw`\u{2000}-\u{206f}`],
  ['CJKSymbolsandPunctuation', String.raw`\u{3000}-\u{303f}`],
  ['CJKUnifiedIdeographs', String.raw`\u{4e00}-\u{9fff}`],
  ['CJKUnifiedIdeographsExtensionA', String.raw`\u{3400}-\u{4dbf}`],
  ['CJKCompatibilityIdeographs', String.raw`\u{f900}-\u{faff}`],
  ['HalfwidthandFullwidthForms', String.raw`\u{ff00}-\u{ffef}`],
]);
const SETS: ReadonlyMap<string, string> = new Map([
  ['s', String.raw` \t\n\r`],
  ['S', String.raw`\u{0}-\u{8}\u{b}\u{c}\u{e}-\u{1f}\u{21}-\u{10ffff}`],
  ['d', String.raw`\p{Nd}`],
  ['D', String.raw`\P{Nd}`],
  ['w', String.raw`\p{L}\p{M}\p{N}\p{S}`],
  ['W', String.raw`\p{P}\p{Z}\p{C}`],
]);
const CONTROLS: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** `\s`, `\D`, `\p{Lu}` … at this place; undefined for anything else. */
export function escapedSet(text: string, at: number): EscapedSet | undefined {
  const known = text[at] === '\\' ? SETS.get(text[at + 1] ?? '') : undefined;
  if (known !== undefined) return { members: known, length: 2 };
  const [written, letter = '', block = '', name = ''] =
    /^\\([pP])\{(?:Is([A-Za-z0-9-]+)|(\w+))\}/.exec(text.slice(at)) ?? [];
  if (written === undefined) return undefined;
  if (CATEGORIES.has(name)) return { members: `\\${letter}{${name}}`, length: written.length };
  const members = letter === 'p' ? BLOCKS.get(block) : undefined;
  return members === undefined ? undefined : { members, length: written.length };
}

/** The character that an escape stands for; undefined when it is none. */
export function escapedCharacter(text: string, at: number): string | undefined {
  const escape = text[at + 1] ?? '';
  return CONTROLS.get(escape) ?? (/^[\\|.?*+(){}[\]^$-]$/.test(escape) ? escape : undefined);
}

/** `[…]` at this place, with what is subtracted from it; undefined when it is none. */
export function characterSet(text: string, start: number): CharacterSet | undefined {
  const isNegated = text[start + 1] === '^';
  const first = start + (isNegated ? 2 : 1);
  let members = '';
  let at = first;
  while (text[at] !== ']') {
    if (at > first && text.startsWith('-[', at))
      return subtracted(text, start, at, `[${isNegated ? '^' : ''}${members}]`);
    const member = setMember(text, at, at === first);
    if (member === undefined) return undefined;
    members += member.members;
    at += member.length;
  }
  if (members === '') return undefined;
  return { source: `[${isNegated ? '^' : ''}${members}]`, length: at + 1 - start };
}

function subtracted(text: string, start: number, dash: number, from: string): CharacterSet | undefined {
  const without = characterSet(text, dash + 1);
  const end = dash + 1 + (without?.length ?? 0);
  if (without === undefined || text[end] !== ']') return undefined;
  return { source: `(?:(?!${without.source})${from})`, length: end + 1 - start };
}

/** One character, a range, or a set with a name. */
function setMember(text: string, at: number, isFirst: boolean): EscapedSet | undefined {
  const set = escapedSet(text, at);
  if (set !== undefined) return set;
  const low = setCharacter(text, at);
  if (low === undefined || (low.written === '-' && !isFirst && text[at + 1] !== ']')) return undefined;
  const dash = at + low.written.length;
  const isRange = text[dash] === '-' && text[dash + 1] !== ']' && text[dash + 1] !== '[';
  if (!isRange) return { members: escaped(low.point), length: low.written.length };
  const high = setCharacter(text, dash + 1);
  if (high === undefined || high.point < low.point) return undefined;
  return {
    members: `${escaped(low.point)}-${escaped(high.point)}`,
    length: low.written.length + 1 + high.written.length,
  };
}

function setCharacter(text: string, at: number): { readonly written: string; readonly point: number } | undefined {
  const point = text.codePointAt(at);
  if (point === undefined) return undefined;
  const character = String.fromCodePoint(point);
  if (character === '[' || character === ']') return undefined;
  if (character !== '\\') return { written: character, point };
  const meant = escapedCharacter(text, at);
  return meant === undefined ? undefined : { written: text.slice(at, at + 2), point: meant.codePointAt(0) ?? 0 };
}

function escaped(point: number): string {
  return `\\u{${point.toString(16)}}`;
}
