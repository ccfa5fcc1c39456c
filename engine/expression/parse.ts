/** Text in, syntax tree out; never throws. The grammar is that of lezer-feel, which only this file and parse/ know. */
import { parser as feel, trackVariables } from 'lezer-feel';
import { expressionMessages as messages, finding } from '../diagnostics/expression-messages.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { scan } from './parse/scan.ts';
import { convertTree } from './parse/convert.ts';
import { syntaxFindings } from './parse/errors.ts';
import { remembered } from './remembered.ts';
import type { SyntaxNode } from './syntax.ts';

export const LONGEST_EXPRESSION = 20_000;
export const DEEPEST_NESTING = 200;
/** One slip can open a thousand brackets; what comes after the first of them helps nobody. */
const MOST_FINDINGS = 20;

export interface ParsedExpression {
  readonly tree: SyntaxNode | null;
  readonly findings: readonly Finding[];
}

export const parseExpression = remembered(4096, freshlyParsed);

function freshlyParsed(text: string): ParsedExpression {
  const whole = { start: 0, end: text.length };
  if (text.trim() === '') return failed([finding(messages.empty, whole)]);
  if (text.length > LONGEST_EXPRESSION) return failed([finding(messages.tooLong, whole, LONGEST_EXPRESSION)]);
  const scanned = scan(text);
  if (scanned.findings.length > 0) return failed(scanned.findings.slice(0, MOST_FINDINGS));
  if (scanned.depth > DEEPEST_NESTING) return failed([finding(messages.tooDeep, whole, DEEPEST_NESTING)]);
  const parsed = parserFor(text).parse(text);
  const findings = syntaxFindings(text, parsed);
  if (findings.length > 0) return failed(findings);
  return convertTree(text, parsed.topNode, DEEPEST_NESTING);
}

function failed(findings: readonly Finding[]): ParsedExpression {
  return { tree: null, findings };
}

// Function names that contain a word of the grammar have to be made known to it; `in list` only where it is called,
// so that `x in list` stays a test.
const parser = parserKnowing(['get or else']);
const parserWithInList = parserKnowing(['get or else', 'in list']);

function parserFor(text: string) {
  return /\bin\s+list\s*\(/.test(text) ? parserWithInList : parser;
}

function parserKnowing(names: readonly string[]) {
  const context = Object.fromEntries(names.map((name) => [name, true]));
  return feel.configure({ top: 'Expression', contextTracker: trackVariables(context) });
}
