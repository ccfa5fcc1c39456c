/** A mistake in the definitions, made from a message of the catalogue: it knows its file, but no line and no language yet. */
import type { Place } from '../model/diagnostic.ts';
import type { Finding, Localized, Severity } from './finding.ts';

export interface Mistake {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Localized;
  readonly hint?: Localized;
  readonly place: Place;
  /** What was being checked when it was found. */
  readonly about?: About;
}

/** A form of an edition, or what an edition says apart from its forms. */
export interface About {
  readonly edition: number;
  readonly form?: string;
}

/** What is wrong, then what to do. */
type Wording = readonly [message: string, hint?: string | undefined];

/** An entry of the catalogue. `P` holds its parameters: a wrong or missing one does not compile. */
export interface Message<P extends readonly unknown[]> {
  readonly code: string;
  readonly severity: Severity;
  readonly words: (...parameters: P) => { readonly zh: Wording; readonly en: Wording };
}

export function message<P extends readonly unknown[]>(
  code: `TB${number}`,
  severity: Severity,
  words: Message<P>['words'],
): Message<P> {
  return { code, severity, words };
}

export function mistake<P extends readonly unknown[]>(entry: Message<P>, place: Place, ...parameters: P): Mistake {
  const { zh, en } = entry.words(...parameters);
  const { code, severity } = entry;
  const said = { code, severity, message: { zh: zh[0], en: en[0] }, place };
  return zh[1] === undefined || en[1] === undefined ? said : { ...said, hint: { zh: zh[1], en: en[1] } };
}

/** A finding in a piece of text becomes a mistake once it is known where that text stands. */
export function mistakeOfFinding(finding: Finding, place: Place): Mistake {
  const { start: _start, end: _end, ...said } = finding;
  return { ...said, place };
}

/** That these were found in an edition, or in one of its forms. */
export function foundIn(about: About, mistakes: readonly Mistake[]): readonly Mistake[] {
  return mistakes.map((found) => (found.about === undefined ? { ...found, about } : found));
}

export function hasErrors(mistakes: readonly Mistake[]): boolean {
  return mistakes.some((found) => found.severity === 'error');
}

/** The hint 「是不是…？」 when there is a likely candidate, else the given advice. */
export function didYouMean(candidate: string | undefined, otherwise?: Localized): { zh?: string; en?: string } {
  if (candidate !== undefined) return { zh: `是不是“${candidate}”？`, en: `Did you mean "${candidate}"?` };
  return otherwise ?? {};
}
