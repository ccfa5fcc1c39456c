/** Reads an expression character by character for what authors mistype, before the grammar is asked. */
import { expressionMessages as messages, finding, type Span } from '../../diagnostics/expression-messages.ts';
import type { Finding, Localized } from '../../diagnostics/finding.ts';

/** What is written with these characters is meant as something else. */
const FULL_WIDTH: ReadonlyMap<string, string> = new Map([
  ['≥', '>='],
  ['≤', '<='],
  ['≠', '!='],
  ['×', '*'],
  ['÷', '/'],
  ['−', '-'],
  ['–', '-'],
  ['—', '-'],
  ['、', ','],
  ['。', '.'],
  ['【', '['],
  ['】', ']'],
  ['“', '"'],
  ['”', '"'],
  ['‘', '"'],
  ['’', '"'],
  ['「', '"'],
  ['」', '"'],
]);
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['”', '”'],
  ['‘', '’'],
  ['’', '’'],
  ['「', '」'],
  ['＂', '＂'],
]);
const OPERATORS: readonly (readonly [RegExp, Localized])[] = [
  [/===?/y, same('=')],
  [/!==/y, same('!=')],
  [/<>/y, same('!=')],
  [/=>/y, same('>=')],
  [/=</y, same('<=')],
  [/&&?/y, same('and')],
  [/\|\|?/y, same('or')],
  [/!(?!=)/y, { zh: 'not(…)', en: 'not(…)' }],
  [/%/y, { zh: '/ 100；求余数请用 modulo(x, y)', en: '/ 100, or modulo(x, y) for a remainder' }],
];
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);

interface Step {
  readonly next: number;
  readonly finding?: Finding;
}
interface Opened extends Span {
  readonly bracket: string;
}

/** `depth`: how deeply brackets are nested. */
export function scan(text: string): { readonly findings: readonly Finding[]; readonly depth: number } {
  const findings: Finding[] = [];
  const open: Opened[] = [];
  let depth = 0;
  let at = 0;
  while (at < text.length) {
    const step = scanSkipped(text, at) ?? scanText(text, at) ?? scanFullWidth(text, at) ?? scanOperator(text, at);
    if (step?.finding !== undefined) findings.push(step.finding);
    if (step === undefined) findings.push(...scanBracket(text, at, open));
    depth = Math.max(depth, open.length);
    at = step?.next ?? at + 1;
  }
  // An interval may be written ]1..2[, so square brackets are left to the grammar.
  for (const { bracket, ...span } of open) {
    findings.push(finding(messages.unclosedBracket, span, bracket, CLOSING.get(bracket) ?? ''));
  }
  return { findings, depth };
}

function scanSkipped(text: string, at: number): Step | undefined {
  if (text.startsWith('//', at)) return { next: endOf(text, '\n', at) };
  return text.startsWith('/*', at) ? { next: endOf(text, '*/', at + 2) } : undefined;
}

function scanText(text: string, at: number): Step | undefined {
  if (text[at] === "'") {
    const end = endOf(text, "'", at + 1);
    const words = text.slice(at + 1, end).replace(/'$/, '');
    return { next: end, finding: finding(messages.singleQuotes, { start: at, end }, `"${words}"`) };
  }
  if (text[at] !== '"') return undefined;
  let end = at + 1;
  while (end < text.length && text[end] !== '"' && text[end] !== '\n') end += text[end] === '\\' ? 2 : 1;
  if (text[end] === '"') return { next: end + 1 };
  const stop = Math.min(end, text.length);
  const curly = text.slice(at, stop).search(/[”＂]/);
  if (curly > 0) {
    const span = { start: at + curly, end: at + curly + 1 };
    return { next: span.end, finding: finding(messages.fullWidth, span, text.slice(span.start, span.end), '"') };
  }
  return { next: stop, finding: finding(messages.unclosedText, { start: at, end: stop }) };
}

function scanFullWidth(text: string, at: number): Step | undefined {
  const first = text[at] ?? '';
  if (asciiFor(first) === undefined) return undefined;
  const closing = QUOTES.get(first);
  if (closing !== undefined) {
    const end = endOf(text, closing, at + 1);
    const quoted = text.slice(at, end);
    const words = quoted.slice(1).replace(closing, '');
    return { next: end, finding: finding(messages.fullWidth, { start: at, end }, quoted, `"${words}"`) };
  }
  let end = at;
  let instead = '';
  while (end < text.length && !QUOTES.has(text[end] ?? '')) {
    const ascii = asciiFor(text[end] ?? '');
    if (ascii === undefined) break;
    instead += ascii;
    end += 1;
  }
  return { next: end, finding: finding(messages.fullWidth, { start: at, end }, text.slice(at, end), meant(instead)) };
}

/** Characters of the full-width block FF01–FF5E stand for ASCII. */
function asciiFor(character: string): string | undefined {
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : FULL_WIDTH.get(character);
}

function meant(ascii: string): string {
  const words: ReadonlyMap<string, string> = new Map([
    ['!', 'not(…)'],
    ['&&', 'and'],
    ['||', 'or'],
    ['==', '='],
    [':', ':'],
  ]);
  return words.get(ascii) ?? ascii;
}

function scanOperator(text: string, at: number): Step | undefined {
  for (const [pattern, instead] of OPERATORS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    // A single = is compared with by everyone; two are not.
    if (found === undefined || found === '=') continue;
    const span = { start: at, end: at + found.length };
    return { next: span.end, finding: finding(messages.wrongOperator, span, found, instead) };
  }
  // !=, <= and >= are read as one, so that their = does not begin an operator of its own.
  return /[!<>]/.test(text[at] ?? '') && text[at + 1] === '=' ? { next: at + 2 } : undefined;
}

function scanBracket(text: string, at: number, open: Opened[]): readonly Finding[] {
  const bracket = text[at] ?? '';
  const span = { start: at, end: at + 1 };
  if (CLOSING.has(bracket)) open.push({ bracket, ...span });
  if (bracket !== ')' && bracket !== ']' && bracket !== '}') return [];
  const last = open.at(-1);
  if (last === undefined) return [finding(messages.unopenedBracket, span, bracket)];
  if (CLOSING.get(last.bracket) === bracket || isInterval(text, last, span)) {
    open.pop();
    return [];
  }
  if (!open.some((opened) => CLOSING.get(opened.bracket) === bracket)) {
    return [finding(messages.unopenedBracket, span, bracket)];
  }
  open.pop();
  const { bracket: unclosed, ...where } = last;
  return [
    finding(messages.unclosedBracket, where, unclosed, CLOSING.get(unclosed) ?? ''),
    ...scanBracket(text, at, open),
  ];
}

/** `(1..5]` and `[1..5)` leave out one end. */
function isInterval(text: string, opened: Opened, closing: Span): boolean {
  const mixed = (opened.bracket === '(' || opened.bracket === '[') && text[closing.start] !== '}';
  return mixed && text.slice(opened.end, closing.start).includes('..');
}

function endOf(text: string, closing: string, from: number): number {
  const found = text.indexOf(closing, from);
  return found < 0 ? text.length : found + closing.length;
}

function same(text: string): Localized {
  return { zh: text, en: text };
}
