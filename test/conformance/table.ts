/** A conformance table: what FEEL (OMG DMN 1.5) says of an expression, or that this language refuses it, by code. */
import type { Value } from '../../engine/model/value.ts';

/** Names are those of the example filing in test/expression/example.ts: `a` is 6, `none` is blank. */
export type Case =
  | readonly [expression: string, value: Value]
  | readonly [expression: string, refused: 'refused', code: string];

export interface Table {
  /** Where the standard says it; `own` where the function is ours. */
  readonly source: string;
  readonly cases: readonly Case[];
}

/** By the function or construct that a table is about. */
export type Tables = Readonly<Record<string, Table>>;
