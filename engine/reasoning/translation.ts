/** What the translation of trees into formulas works with, and how it names unknowns. */
import type { Expression } from '../model/expression.ts';
import type { Knowledge, Truth } from './fact.ts';
import type { Formula } from './formula.ts';
import type { Linear } from './linear.ts';
import {
  fieldPathOf,
  fieldVariable,
  opaqueVariable,
  textOf,
  type Variable,
  type VariableKind,
  type Variables,
} from './variables.ts';

export interface Translation {
  readonly knowledge: Knowledge;
  readonly variables: Variables;
  /** Where the tree stands. */
  readonly scope: string;
  /** Handed over so that terms and conditions, which hold each other, form no circle of files. */
  readonly condition: (at: Translation, tree: Expression, truth: Truth) => Formula;
}

export type Meaning =
  | { readonly kind: 'linear'; readonly sum: Linear }
  | { readonly kind: 'variable'; readonly variable: Variable }
  | { readonly kind: 'constant'; readonly value: string | boolean }
  | { readonly kind: 'blank' };

/** A term has one of several meanings; which one, its guard says. It is blank while one of `needs` is. */
export interface Case {
  readonly guard: Formula;
  readonly needs: readonly string[];
  readonly means: Meaning;
}
export type Term = readonly Case[];

/** The variable of a tree that is not looked into. */
export function unknown(
  at: Translation,
  tree: Expression,
  kind: VariableKind,
  more: (name: string) => Partial<Variable> = () => ({}),
): Variable {
  const path = fieldPathOf(tree, at.scope, at.knowledge);
  const name = path ?? textOf(tree, at.scope);
  const known = at.variables.get(name);
  if (known !== undefined) return known;
  const made =
    (path === undefined ? undefined : fieldVariable(path, at.knowledge)) ?? opaqueVariable(name, kind, more(name));
  at.variables.set(name, made);
  return made;
}

/** A variable of our own, that stands for no tree. */
export function helper(at: Translation, name: string, kind: VariableKind, more: Partial<Variable>): Variable {
  const known = at.variables.get(name);
  if (known !== undefined) return known;
  const made = opaqueVariable(name, kind, more);
  at.variables.set(name, made);
  return made;
}
