/** Conditions about variables, two-valued: what a three-valued condition being true, false, or neither comes to. */
import type { Linear } from './linear.ts';

export type Atom =
  /** Whether the variable has a value. All other atoms are about variables that have one. */
  | { readonly kind: 'given'; readonly variable: string; readonly is: boolean }
  | {
      readonly kind: 'among';
      readonly variable: string;
      readonly values: ReadonlySet<string | boolean>;
      readonly is: boolean;
    }
  | { readonly kind: 'same'; readonly left: string; readonly right: string; readonly is: boolean }
  /** `sum` ≤ 0, or < 0. */
  | { readonly kind: 'below'; readonly sum: Linear; readonly strict: boolean };

export type Formula =
  | Atom
  | { readonly kind: 'all'; readonly of: readonly Formula[] }
  | { readonly kind: 'any'; readonly of: readonly Formula[] };

export const yes: Formula = { kind: 'all', of: [] };
export const no: Formula = { kind: 'any', of: [] };

export function isYes(formula: Formula): boolean {
  return formula.kind === 'all' && formula.of.length === 0;
}

export function isNo(formula: Formula): boolean {
  return formula.kind === 'any' && formula.of.length === 0;
}

export function all(...parts: readonly Formula[]): Formula {
  return together('all', parts, isNo) ?? no;
}

export function any(...parts: readonly Formula[]): Formula {
  return together('any', parts, isYes) ?? yes;
}

/** Undefined when one of the parts decides it. */
function together(
  kind: 'all' | 'any',
  parts: readonly Formula[],
  decides: (part: Formula) => boolean,
): Formula | undefined {
  const of: Formula[] = [];
  for (const part of parts) {
    if (decides(part)) return undefined;
    if (part.kind === kind && 'of' in part) of.push(...part.of);
    else of.push(part);
  }
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { kind, of };
}

export function given(variables: readonly string[]): Formula {
  return all(...variables.map((variable): Formula => ({ kind: 'given', variable, is: true })));
}

/** That one of them has no value. */
export function missing(variables: readonly string[]): Formula {
  return any(...variables.map((variable): Formula => ({ kind: 'given', variable, is: false })));
}

export function variablesOf(formula: Formula, found: Set<string> = new Set()): ReadonlySet<string> {
  switch (formula.kind) {
    case 'given':
    case 'among':
      found.add(formula.variable);
      break;
    case 'same':
      found.add(formula.left).add(formula.right);
      break;
    case 'below':
      for (const name of formula.sum.terms.keys()) found.add(name);
      break;
    case 'all':
    case 'any':
      for (const part of formula.of) variablesOf(part, found);
  }
  return found;
}
