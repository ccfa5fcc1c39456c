/** One expression or text of a form, checked and made ready to run. */
import { checkMessages } from '../../diagnostics/check-messages.ts';
import { type Mistake, mistake, mistakeOfFinding } from '../../diagnostics/mistake.ts';
import { checkExpression, type CheckedExpression, type CodeListNames, type NameScope } from '../../expression/check.ts';
import { firstDayOfMonth, parseDay } from '../../expression/dates.ts';
import { splitTemplate } from '../../expression/template.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { Place } from '../../model/diagnostic.ts';
import type { CompiledExpression, Expression, Read, Text, TextPart } from '../../model/expression.ts';
import type { ValueType } from '../../model/value.ts';
import type { ScalarNode } from '../1-read/source-node.ts';
import { placeInText } from '../1-read/text-offsets.ts';
import type { Constants } from './constants.ts';
import { type Site, siteId } from './sites.ts';
import { joinedText, staticText } from './static-text.ts';

/** A read and where in the files it is written. */
export interface PlacedUse extends Read {
  readonly place: Place;
}

export interface CheckedSite {
  readonly site: Site;
  /** Of an expression without errors. */
  readonly expression: CompiledExpression | null;
  readonly type: ValueType;
  /** Of a text without errors. */
  readonly text: Text | null;
  readonly uses: readonly PlacedUse[];
  /** Where a part of the expression is written. */
  readonly placeOf: (part: Expression) => Place;
}
export type CheckedSites = ReadonlyMap<string, CheckedSite>;

export interface Vocabulary {
  readonly constants: Constants;
  readonly lists: Readonly<Record<string, CodeListNames>>;
}

export function checkSites(sites: readonly Site[], vocabulary: Vocabulary, found: Mistake[]): CheckedSites {
  return new Map(sites.map((site) => [siteId(site.owner, site.key), checkSite(site, vocabulary, found)]));
}

function checkSite(site: Site, vocabulary: Vocabulary, found: Mistake[]): CheckedSite {
  if (site.kind === 'text') return checkTextSite(site, vocabulary, found);
  const { scalar, scopes, expect, lint } = site;
  if (expect?.kind === 'date' && isWrittenDay(scalar)) return writtenDay(site, expect, found);
  const { expression, type, reads, findings, spanOf } = checkExpression({
    text: scalar.text,
    scopes,
    ...vocabulary,
    ...(expect !== undefined && { expect }),
    ...(lint !== undefined && { lint }),
  });
  reportFindings(findings, scalar, 0, found);
  const placeOf = (part: Expression) => {
    const span = spanOf(part);
    return span === undefined ? scalar.place : placeInText(scalar, span.start, span.end);
  };
  return { site, expression, type, text: null, uses: placedUses(reads, scalar, 0), placeOf };
}

function isWrittenDay({ text }: ScalarNode): boolean {
  return /^\d{4}-\d{1,2}(-\d{1,2})?$/.test(text);
}

/** `min: 2020-01-01` is that day, though as a formula it would be a subtraction. */
function writtenDay(site: Site, type: ValueType, found: Mistake[]): CheckedSite {
  const { text, place } = site.scalar;
  const day = parseDay(text) ?? firstDayOfMonth(text);
  if (day === null) found.push(mistake(checkMessages.badDay, place, { written: text }));
  const expression =
    day === null ? null : ({ source: text, tree: { kind: 'literal', value: day }, reads: [] } as const);
  return { site, expression, type, text: null, uses: [], placeOf: () => place };
}

function checkTextSite(site: Site, vocabulary: Vocabulary, found: Mistake[]): CheckedSite {
  const { text, uses } = checkText(site.scalar, site.scopes, vocabulary, found);
  if (site.scalar.text.trim() === '')
    found.push(mistake(checkMessages.emptyText, site.scalar.place, { key: lastKey(site.key) }));
  return { site, expression: null, type: { kind: 'text' }, text, uses, placeOf: () => site.scalar.place };
}

function lastKey(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1);
}

/** A text with `{…}`; what needs no answers is worked out here. */
export function checkText(
  scalar: ScalarNode,
  scopes: readonly NameScope[],
  vocabulary: Vocabulary,
  found: Mistake[],
): { readonly text: Text | null; readonly uses: readonly PlacedUse[] } {
  const template = splitTemplate(scalar.text);
  reportFindings(template.findings, scalar, 0, found);
  const parts: (string | TextPart)[] = [];
  const uses: PlacedUse[] = [];
  let sound = template.findings.length === 0;
  for (const part of template.parts) {
    if (typeof part === 'string') {
      parts.push(part);
      continue;
    }
    const checked = checkExpression({ text: part.text, scopes, ...vocabulary });
    reportFindings(checked.findings, scalar, part.start, found);
    uses.push(...placedUses(checked.reads, scalar, part.start));
    const shown = shownPart(checked);
    if (shown !== null) parts.push(shown);
    else sound = false;
    if (checked.expression !== null && shown === null) {
      found.push(mistake(checkMessages.cannotShow, placeInText(scalar, part.start, part.end)));
    }
  }
  return { text: sound ? joinedText(parts) : null, uses };
}

/** Null when it is wrong or of a kind that cannot be shown. */
function shownPart({ expression, type }: CheckedExpression): string | TextPart | null {
  const item = type.kind === 'list' ? type.of : type;
  if (expression === null || item.kind === 'record' || item.kind === 'list') return null;
  if (expression.reads.length === 0) return staticText(expression);
  if (item.kind === 'text' && item.list !== undefined) return { expression, titles: item.list };
  if (item.kind === 'date' && item.month === true) return { expression, as: 'month' };
  return { expression };
}

function reportFindings(findings: readonly Finding[], scalar: ScalarNode, offset: number, found: Mistake[]): void {
  for (const finding of findings) {
    found.push(mistakeOfFinding(finding, placeInText(scalar, finding.start + offset, finding.end + offset)));
  }
}

function placedUses(reads: CheckedExpression['reads'], scalar: ScalarNode, offset: number): readonly PlacedUse[] {
  return reads.map(({ path, slot, start, end }) => ({
    path,
    slot,
    place: placeInText(scalar, start + offset, end + offset),
  }));
}
