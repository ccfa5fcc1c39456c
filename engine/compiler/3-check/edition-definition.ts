/** An edition as its authors defined it, and where its neighbours are found. */
import type { Place } from '../../model/diagnostic.ts';
import type { MappingNode } from '../1-read/source-node.ts';
import type { Layer } from '../2-resolve/overlaying.ts';
import type { FormDefinition, ListDefinition } from '../2-resolve/definition.ts';

/** The clauses of the filing instructions, by their ids. */
export type Ledger = ReadonlyMap<string, LedgerClause>;
export interface LedgerClause {
  readonly place: Place;
  readonly kind: string;
  readonly quotes: readonly string[];
}

export interface EditionDefinition {
  readonly edition: number;
  /** The edition that it is laid over. */
  readonly base?: number;
  readonly node: MappingNode;
  /** What its own file says: of an edition that is laid over another, the patch. */
  readonly written: MappingNode;
  readonly forms: ReadonlyMap<string, FormDefinition>;
  readonly lists: ReadonlyMap<string, ListDefinition>;
  /** Absent when the edition names none. */
  readonly ledger?: Ledger;
  /** The files of the ledger that are laid over its first. */
  readonly ledgerPatches: readonly MappingNode[];
  /** What it lays over its base, and over blocks. */
  readonly layers: readonly Layer[];
  /** True when the edition itself, or a list, has errors: none of its forms is linked then. */
  readonly flawed: boolean;
}

/** What checks need beside the edition itself. */
export interface Surroundings {
  readonly editions: ReadonlyMap<number, EditionDefinition>;
  /** Line of a place, for messages that point elsewhere: `2024/form.yaml:12`. */
  readonly whereIs: (place: Place) => string;
  /** What is written there. */
  readonly textAt: (place: Place) => string;
}
