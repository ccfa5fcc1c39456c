/** What is wished of an answer, and what has to be known to think of one. */
import type { CompiledForm, Field } from '../../model/form.ts';
import type { Value } from '../../model/value.ts';

export type Order = '<' | '<=' | '>' | '>=';

/** What the value of a field, or of any expression, should be. */
export type Wish =
  | { readonly kind: 'is'; readonly value: Value }
  /** None of these; not blank when null is among them. */
  | { readonly kind: 'not'; readonly values: readonly Value[] }
  | { readonly kind: 'order'; readonly operator: Order; readonly value: number | string }
  /** A list that has, or lacks, an item; one of so many items. */
  | { readonly kind: 'has' | 'lacks'; readonly item: Value }
  | { readonly kind: 'size'; readonly count: number };

export const given: Wish = { kind: 'not', values: [null] };
export const blank: Wish = { kind: 'is', value: null };

export interface Sampling<F extends Field = Field> {
  readonly field: F;
  readonly form: CompiledForm;
  readonly wish: Wish;
  /** The title for the reader; answers in words are made of it. */
  readonly title: string;
  /** The answer as it stands. */
  readonly current: unknown;
  /** The limits as they stand; null when there are none. */
  readonly min: Value;
  readonly max: Value;
  /** They stand so in every filing: nothing beyond them can be right. */
  readonly isFirm: boolean;
  /** The day of the judgement. */
  readonly date: string;
  /** Tells answers in different places apart, so that they do not all say the same. */
  readonly seed: number;
}

/** Without those that the wish rules out. */
export function allowed<T extends Value>(wish: Wish, samples: readonly T[]): readonly T[] {
  return wish.kind === 'not' ? samples.filter((sample) => !wish.values.includes(sample)) : samples;
}
