/** A fault inside a formula, by offsets into its text. */
import type { FaultKind } from '../kinds.ts';
import type { Edit } from '../mutant.ts';

export type Span = Pick<Edit, 'start' | 'end'>;

export interface ExpressionFault extends Edit {
  readonly kind: FaultKind;
}

export function withoutItem(items: readonly Span[], at: number, kind: FaultKind): ExpressionFault {
  const { start = 0, end = 0 } = items[at] ?? {};
  const next = items[at + 1];
  const span = next === undefined ? { start: items[at - 1]?.end ?? start, end } : { start, end: next.start };
  return { kind, ...span, by: '' };
}
