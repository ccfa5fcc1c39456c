/** What a function of the language is: its signature for the checker, its working for the evaluator, its words for readers. */
import type { Value, ValueType } from '../../model/value.ts';

/** What an argument may be. */
export type Accepted =
  | 'any'
  | 'number'
  | 'text'
  | 'boolean'
  | 'date'
  | 'duration'
  | 'list'
  | 'numbers'
  | 'texts'
  | 'booleans'
  | 'dates'
  | 'durations';

export interface Parameter {
  readonly name: string;
  /** Another name for it, where FEEL has two sets of parameters. */
  readonly alias?: string;
  readonly accepts: readonly Accepted[];
  readonly optional?: true;
  /** Only the last: it may be given any number of times. */
  readonly repeats?: true;
  /** It has to be written out, and is checked as what it stands for. */
  readonly literal?: 'pattern' | 'flags' | 'duration' | 'list name';
}

/** Blank arguments (null) are passed only from `blanksFrom` on; before it, a blank argument makes the result blank. */
export type Run = (values: readonly Value[]) => Value;
export type Working =
  | { readonly kind: 'plain'; readonly run: Run; readonly blanksFrom?: number }
  /** Made once for an expression; `constants` are the arguments that do not change. */
  | {
      readonly kind: 'bound';
      readonly bind: (constants: readonly (Value | undefined)[]) => Run;
      readonly blanksFrom?: number;
    }
  /** Takes its items one by one; the list is never built. */
  | { readonly kind: 'aggregate'; readonly start: () => Aggregate };

/** Its result does not depend on the order of the items. */
export interface Aggregate {
  add(item: Value): void;
  /** Takes out an item that was added; false when all that is left has to be added again. */
  remove(item: Value): boolean;
  result(): Value;
}

export interface FunctionDefinition {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly returns: (given: readonly ValueType[]) => ValueType;
  /** All arguments (or the items of a list and what is looked for in it) have one type and unit. */
  readonly alike?: true;
  readonly working: Working;
  /** In the reader's language; `given` are the arguments in words. */
  readonly words: (given: readonly string[]) => string;
}

export function required(name: string, ...accepts: readonly Accepted[]): Parameter {
  return { name, accepts };
}

export function optional(name: string, ...accepts: readonly Accepted[]): Parameter {
  return { name, accepts, optional: true };
}

export function repeated(name: string, ...accepts: readonly Accepted[]): Parameter {
  return { name, accepts, repeats: true };
}

/** A function of one text. */
export function onText(run: (text: string) => Value): Working {
  return { kind: 'plain', run: ([text]) => (typeof text === 'string' ? run(text) : null) };
}

/** A function of two texts. */
export function onTexts(run: (text: string, other: string) => Value): Working {
  return {
    kind: 'plain',
    run: ([text, other]) => (typeof text === 'string' && typeof other === 'string' ? run(text, other) : null),
  };
}

/** A function of numbers; optional ones that are left out are `otherwise`. */
export function onNumbers(run: (first: number, second: number, third: number) => Value, otherwise = 0): Working {
  return {
    kind: 'plain',
    run: ([first, second = otherwise, third = otherwise]) =>
      typeof first === 'number' && typeof second === 'number' && typeof third === 'number'
        ? run(first, second, third)
        : null,
  };
}
