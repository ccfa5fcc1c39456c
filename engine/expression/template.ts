/** Splits a text with `{…}` into what is shown as it stands and what is evaluated. `{{` and `}}` are single braces. */
import { expressionMessages as messages, finding } from '../diagnostics/expression-messages.ts';
import type { Finding } from '../diagnostics/finding.ts';

/** `start` and `end` enclose the expression without its braces. */
export interface TemplateExpression {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
export interface Template {
  readonly parts: readonly (string | TemplateExpression)[];
  readonly findings: readonly Finding[];
}

export function splitTemplate(text: string): Template {
  const parts: (string | TemplateExpression)[] = [];
  const findings: Finding[] = [];
  let shown = '';
  let at = 0;
  while (at < text.length) {
    const piece = pieceAt(text, at);
    at = piece.next;
    shown += piece.shown ?? '';
    if (piece.finding !== undefined) findings.push(piece.finding);
    if (piece.expression === undefined) continue;
    if (shown !== '') parts.push(shown);
    parts.push(piece.expression);
    shown = '';
  }
  if (shown !== '') parts.push(shown);
  return { parts, findings };
}

interface Piece {
  readonly next: number;
  readonly shown?: string;
  readonly expression?: TemplateExpression;
  readonly finding?: Finding;
}

function pieceAt(text: string, at: number): Piece {
  const shown = text[at] ?? '';
  const isBrace = shown === '{' || shown === '}';
  if (isBrace && text[at + 1] === shown) return { next: at + 2, shown };
  if (shown === '{') return expressionAt(text, at);
  const next = at + 1;
  return isBrace
    ? { next, shown, finding: finding(messages.unopenedBrace, { start: at, end: next }) }
    : { next, shown };
}

function expressionAt(text: string, open: number): Piece {
  const start = open + 1;
  const end = closingBrace(text, start);
  if (end < 0) return { next: text.length, finding: finding(messages.unclosedBrace, { start: open, end: start }) };
  const next = end + 1;
  const written = text.slice(start, end);
  if (written.trim() === '') return { next, finding: finding(messages.emptyBraces, { start: open, end: next }) };
  return { next, expression: { text: written, start, end } };
}

/** The brace that closes the expression; braces within its texts do not count. -1 when there is none. */
function closingBrace(text: string, from: number): number {
  let quoted = false;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') quoted = !quoted;
    else if (character === '\\' && quoted) at += 1;
    else if (character === '}' && !quoted) return at;
  }
  // A quote that is never closed hides the brace; the checker reports the quote.
  return text.indexOf('}', from);
}
