/** Values at run time and their static types: what an expression reads and yields. */

/** A blank (unanswered or hidden) value is null. Numbers are exact decimals of at most 15 significant digits. */
export type Scalar = string | number | boolean | null;
export type Value = Scalar | readonly Value[] | ValueRecord;
export interface ValueRecord {
  readonly [name: string]: Value;
}

/**
 * The static type of an expression.
 * - `number` may carry a unit (万元, 人); a number without a unit fits every unit.
 * - `text` may carry the codes it can hold (a choice) and the titles to show for them.
 * - `date` is an ISO day `2024-04-15`; a month field (`month`, stored `2024-04`) is read as the first day of its month.
 * - `record` is a row of a table, a group, a file or a linked filing.
 * - `unknown` follows a reported mistake and fits everything.
 */
export type ValueType =
  | { readonly kind: 'number'; readonly unit?: string }
  | { readonly kind: 'text'; readonly codes?: readonly string[]; readonly list?: string }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'date'; readonly month?: true }
  | { readonly kind: 'duration'; readonly of: 'months' | 'days' }
  | { readonly kind: 'list'; readonly of: ValueType }
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, ValueType>> }
  | { readonly kind: 'null' }
  | { readonly kind: 'unknown' };
