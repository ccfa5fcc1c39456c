/** What the YAML library reports, said again in an administrator's words and at the place where something is to be done. */
import type { ErrorCode, YAMLParseError } from 'yaml';
import { type Mistake, mistake } from '../../diagnostics/mistake.ts';
import { readMessages } from '../../diagnostics/read-messages.ts';
import { lineOf } from '../../diagnostics/source-lines.ts';
import type { Place, SourceFile } from '../../model/diagnostic.ts';

/** The first mistake of each line; what follows a quote or bracket left open says nothing more. */
export function yamlMistakes(errors: readonly YAMLParseError[], source: SourceFile): Mistake[] {
  const mistakes: Mistake[] = [];
  const lines = new Set<number>();
  for (const error of errors.toSorted((one, other) => one.pos[0] - other.pos[0])) {
    if (error.code === 'TAG_RESOLVE_FAILED') continue; // Every tag is reported from the tree.
    const found = explain(error, source);
    const line = lineOf(source.text, found.place.start);
    if (!lines.has(line)) mistakes.push(found);
    lines.add(line).add(lineOf(source.text, error.pos[0]));
    if (isFatal(found)) break;
  }
  // A tab counts as no indentation at all, so the lines below it seem to be out of line.
  const tabs = mistakes.filter(({ code }) => code === readMessages.tabIndentation.code);
  return tabs.length > 0 ? tabs : mistakes;
}

const fatal: ReadonlySet<string> = new Set(
  [readMessages.unclosedQuote, readMessages.unclosedBracket, readMessages.bracketsInText, readMessages.tooDeep].map(
    (entry) => entry.code,
  ),
);

function isFatal(found: Mistake): boolean {
  return fatal.has(found.code);
}

type Explain = (place: Place, text: string, reason: string) => Mistake;

const explanations: { readonly [C in ErrorCode]?: Explain } = {
  TAB_AS_INDENT: (place) => mistake(readMessages.tabIndentation, place),
  MULTILINE_IMPLICIT_KEY: explainLine,
  KEY_OVER_1024_CHARS: explainLine,
  BLOCK_AS_IMPLICIT_KEY: explainNested,
  BAD_INDENT: (place, text, reason) =>
    reason.startsWith('Flow') ? openBracket(place, text) : badIndentation(place, text),
  MISSING_CHAR: explainMissing,
  UNEXPECTED_TOKEN: explainUnexpected,
  BAD_SCALAR_START: (place, text) => mistake(readMessages.badTextStart, place, { character: text.charAt(place.start) }),
  BAD_DQ_ESCAPE: (place) => mistake(readMessages.badEscape, { ...place, end: place.start + 2 }),
  RESOURCE_EXHAUSTION: (place) => mistake(readMessages.tooDeep, place, { limit: 50 }),
  BAD_DIRECTIVE: (place) => mistake(readMessages.directive, place),
};

function explain(error: YAMLParseError, { file, text }: SourceFile): Mistake {
  const [start, end] = error.pos;
  const place = { file, start: Math.min(start, text.length), end: Math.min(end, text.length) };
  const known = explanations[error.code];
  return known?.(place, text, error.message) ?? mistake(readMessages.unreadable, place, { reason: error.message });
}

function restOfLine(text: string, from: number): string {
  return /^[^\r\n]*/.exec(text.slice(from, from + 2000))?.[0] ?? '';
}

/** A line that is neither “name: content” nor the continuation of a text. */
function explainLine(place: Place, text: string): Mistake {
  const line = restOfLine(text, place.start).trimEnd();
  const match = /^["']?([\p{L}\p{N}_.-]+)["']?[ 　]*(：|:(?=\S))/u.exec(line);
  const [all = '', key = '', colon = ''] = match ?? [];
  const colonPlace = {
    ...place,
    start: place.start + all.length - colon.length,
    end: place.start + all.length,
  };
  if (colon === '：') return mistake(readMessages.fullWidthColon, colonPlace, { key });
  if (colon === ':') return mistake(readMessages.missingSpaceAfterColon, colonPlace, { key });
  const lineBefore = text.slice(text.lastIndexOf('\n', place.start - 1) + 1, place.start);
  if (lineBefore.trim() !== '') return badIndentation(nextLine(place, text), text);
  const whole = { ...place, end: place.start + line.length };
  return mistake(readMessages.missingColon, whole, { line: line.slice(0, 40) });
}

/** A text that contains “: ”, or a value followed by a deeper line. */
function explainNested(place: Place, text: string): Mistake {
  const line = restOfLine(text, place.start).replace(/\s+#.*$/, '');
  if (/:(\s|$)/.test(line.trimEnd())) {
    return mistake(readMessages.colonInText, { ...place, end: place.start + line.trimEnd().length });
  }
  return badIndentation(nextLine(place, text), text);
}

function nextLine(place: Place, text: string): Place {
  const end = text.indexOf('\n', place.start);
  return end < 0 ? place : { ...place, start: end + 1, end: end + 1 };
}

function badIndentation(place: Place, text: string): Mistake {
  const indent = /^[ \t]*/.exec(text.slice(place.start))?.[0].length ?? 0;
  const start = place.start + indent;
  const line = restOfLine(text, start).trimEnd();
  return mistake(readMessages.badIndentation, { ...place, start, end: start + Math.max(line.length, 1) });
}

function explainMissing(place: Place, text: string, reason: string): Mistake {
  const quote = /closing ("|')quote/.exec(reason)?.[1];
  if (quote !== undefined) {
    const start = openingQuote(text, place.start, quote);
    return mistake(readMessages.unclosedQuote, { ...place, start, end: start + 1 }, { quote });
  }
  if (reason.startsWith('Flow')) return openBracket(place, text);
  if (reason.startsWith('Implicit map keys')) return explainLine(place, text);
  return mistake(readMessages.unreadable, place, { reason });
}

/** A quoted text that never ends runs to the end of the file: it began at the last quote that opens a value. */
function openingQuote(text: string, before: number, quote: string): number {
  const opens = quote === '"' ? /(?<=[\s[{,:-])"/g : /(?<=[\s[{,:-])'/g;
  let last = 0;
  for (const match of text.slice(0, before).matchAll(opens)) last = match.index;
  return last;
}

function explainUnexpected(place: Place, text: string, reason: string): Mistake {
  const before = text.slice(0, place.start).trimEnd();
  const previous = before.slice(-1);
  if (/flow-(map|seq)-start at node end/.test(reason)) {
    return mistake(readMessages.bracketsInText, place, { bracket: text.slice(place.start, place.start + 1) });
  }
  if (previous === '}' || previous === ']') {
    const start = openingBracket(text, before.length - 1);
    const bracket = text.slice(start, start + 1);
    return mistake(readMessages.bracketsInText, { ...place, start, end: start + 1 }, { bracket });
  }
  if (previous === '"' || previous === "'") return mistake(readMessages.textAfterQuote, place);
  return mistake(readMessages.unreadable, place, { reason });
}

function openBracket(place: Place, text: string): Mistake {
  const start = openingBracket(text, place.start);
  return mistake(readMessages.unclosedBracket, { ...place, start, end: start + 1 }, { bracket: text.charAt(start) });
}

/** The bracket that is still open just before an offset; quotes are not looked into. */
function openingBracket(text: string, before: number): number {
  let depth = 0;
  for (let at = Math.min(before, text.length) - 1; at >= 0; at -= 1) {
    const character = text.charAt(at);
    if (character === '}' || character === ']') depth += 1;
    if (character !== '{' && character !== '[') continue;
    if (depth === 0) return at;
    depth -= 1;
  }
  return Math.max(0, text.slice(0, before).search(/[{[]/));
}
