/** Patterns of `matches`, `replace` and `split`: XPath's regular expressions, run by JavaScript's. */
import type { Value } from '../../model/value.ts';
import { translatePattern } from './translate-pattern.ts';

/** Null when the pattern or the flags are none. */
export function compilePattern(pattern: Value | undefined, flags?: Value): RegExp | null {
  const wanted = flags ?? '';
  if (typeof pattern !== 'string' || typeof wanted !== 'string' || !areFlags(wanted)) return null;
  const translated = translatePattern(pattern, wanted);
  if (translated === null) return null;
  try {
    return new RegExp(translated, `gu${wanted.includes('i') ? 'i' : ''}`);
  } catch {
    return null; // What JavaScript alone refuses, such as {2,1} or a repetition beyond its counting.
  }
}

/** `s`: the dot is any character; `m`: ^ and $ are of a line; `i`: cases are alike; `x`: spaces are left out; `q`: no pattern. */
export function areFlags(flags: string): boolean {
  return /^[smixq]*$/.test(flags);
}

/** A pattern that the compiler accepts may take the square of the length of a text: beyond this nothing is looked for. */
const longestSearched = 20_000;

/** Texts that patterns are tried on; the result for others is blank. */
export function isSearchable(value: Value | undefined): value is string {
  return typeof value === 'string' && value.length <= longestSearched;
}

export function fits(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}

/** Null for a pattern that fits nothing at all, and for a replacement in which `$` is not followed by a digit. */
export function replaceFits(pattern: RegExp, text: string, replacement: string): string | null {
  const isPlain = /^(?:[^$\\]|\$\d|\\[$\\])*$/u.test(replacement);
  if (!isPlain || fits(pattern, '')) return null;
  let replaced = '';
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    replaced += text.slice(from, match.index) + expanded(replacement, match);
    from = match.index + match[0].length;
  }
  return replaced + text.slice(from);
}

/** The texts between the fits, what groups hold left out; null for a pattern that fits nothing at all. */
export function splitAtFits(pattern: RegExp, text: string): readonly string[] | null {
  if (fits(pattern, '')) return null;
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...parts, text.slice(from)];
}

/** `$0` is the whole fit, `$12` the twelfth group where there are so many, else the first and a 2. */
function expanded(replacement: string, match: RegExpExecArray): string {
  return replacement.replaceAll(/\$(\d+)|\\([$\\])/g, (_, digits: string | undefined, escaped: string | undefined) => {
    if (digits === undefined) return escaped ?? '';
    let length = digits.length;
    while (length > 1 && Number(digits.slice(0, length)) >= match.length) length -= 1;
    return (match[Number(digits.slice(0, length))] ?? '') + digits.slice(length);
  });
}
