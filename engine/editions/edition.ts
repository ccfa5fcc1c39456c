/** An edition as comparing and carrying see it. */
import type { CompiledForm } from '../model/form.ts';

export interface Edition {
  readonly edition: number;
  /** The edition that this one is laid over. */
  readonly extends?: number;
  readonly title: string;
  /** Days, `2024-03-01`. */
  readonly opens?: string;
  readonly closes?: string;
  readonly forms: readonly CompiledForm[];
  /** The ledger of the filing instructions, when the edition names one. */
  readonly clauses?: readonly LedgerClause[];
}

export interface LedgerClause {
  readonly id: string;
  readonly kind: string;
  readonly quotes: readonly string[];
}
