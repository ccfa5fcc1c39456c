/** The typed expression tree: plain JSON, names bound to slots, no positions. Made by the checker, run by `evaluate`. */
import type { Scalar } from './value.ts';

/**
 * What an expression is evaluated against: a record per slot.
 * Slot 0 is the context (`filing`, links), slot 1 the form's values, slots 2… the enclosing groups and rows from
 * the outside in; loop variables and filter items take the slots after those.
 */
export type Frame = unknown[];

export type CompareOperator = '=' | '!=' | '<' | '<=' | '>' | '>=';
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '**';
/** What an arithmetic node works on; decided by the checker. */
export type ArithmeticKind =
  | 'number'
  | 'text'
  | 'date±months'
  | 'date±days'
  | 'date-date'
  | 'months±months'
  | 'days±days'
  | 'duration×number'
  | 'duration÷number';

export type UnaryTest =
  | { readonly kind: 'equal'; readonly to: Expression; readonly deep: boolean }
  | { readonly kind: 'member'; readonly of: Expression }
  | { readonly kind: 'compare'; readonly operator: CompareOperator; readonly to: Expression; readonly deep: boolean }
  | {
      readonly kind: 'range';
      readonly low: Expression;
      readonly high: Expression;
      readonly includesLow: boolean;
      readonly includesHigh: boolean;
    };

export interface Iterator {
  readonly slot: number;
  /** The name the author gave the loop variable, for explanations. */
  readonly name: string;
  readonly over: Expression;
  /** `for i in 1..n`: the end of a numeric range whose start is `over`. */
  readonly to?: Expression;
}

export type Expression =
  /** `constant` is the name of the edition's constant that was folded into this literal. */
  | { readonly kind: 'literal'; readonly value: Scalar; readonly constant?: string }
  /** A name found in slot's record: a field, a column, `filing`, a link. `month`: stored as `2024-04`, read as a date. */
  | { readonly kind: 'name'; readonly slot: number; readonly name: string; readonly month?: true }
  /** The value of the slot itself: a loop variable or `item`. */
  | { readonly kind: 'variable'; readonly slot: number; readonly name: string }
  /** A property of a record, or (`each`) of every record of a list. */
  | {
      readonly kind: 'path';
      readonly of: Expression;
      readonly name: string;
      readonly each: boolean;
      readonly month?: true;
    }
  /** A part of a date or duration: year, month, day, weekday, years, months, days. */
  | { readonly kind: 'part'; readonly of: Expression; readonly part: string; readonly each: boolean }
  | { readonly kind: 'filter'; readonly of: Expression; readonly slot: number; readonly where: Expression }
  | { readonly kind: 'index'; readonly of: Expression; readonly position: Expression }
  | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'negate'; readonly of: Expression }
  | {
      readonly kind: 'arithmetic';
      readonly operator: ArithmeticOperator;
      readonly on: ArithmeticKind;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'compare';
      readonly operator: CompareOperator;
      readonly left: Expression;
      readonly right: Expression;
      /** Lists and records compare by content. */
      readonly deep: boolean;
    }
  | { readonly kind: 'between'; readonly of: Expression; readonly low: Expression; readonly high: Expression }
  | { readonly kind: 'in'; readonly of: Expression; readonly tests: readonly UnaryTest[] }
  | { readonly kind: 'if'; readonly condition: Expression; readonly then: Expression; readonly otherwise: Expression }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'for'; readonly iterators: readonly Iterator[]; readonly body: Expression }
  | {
      readonly kind: 'quantified';
      readonly quantifier: 'some' | 'every';
      readonly iterators: readonly Iterator[];
      readonly satisfies: Expression;
    }
  | { readonly kind: 'call'; readonly function: string; readonly arguments: readonly Expression[] };

/** What an expression depends on, found statically. */
export interface Read {
  /** The field's path in the definition: `managers.projects.projectAmount`; `registration.institutionName`, `filing.date`. */
  readonly path: string;
  /**
   * The slot through which the path was entered: 1 when it starts at the form (so every row is read), 2… when it
   * starts in an enclosing group or row (so only the reader's own row is), 0 for the context.
   */
  readonly slot: number;
}

/** An expression of the definition, ready to run. `source` is what the author wrote. */
export interface CompiledExpression {
  readonly source: string;
  readonly tree: Expression;
  readonly reads: readonly Read[];
}

/** A text with `{…}` in it. A part's codes are shown by their titles. A text without dynamic parts is a plain string. */
export type Text = string | { readonly parts: readonly (string | TextPart)[] };
export interface TextPart {
  readonly expression: CompiledExpression;
  /** The code list (key of `CompiledForm.lists`) whose titles replace codes. */
  readonly titles?: string;
  /** `month` values are dates inside expressions; they are shown as months. */
  readonly as?: 'month';
}
