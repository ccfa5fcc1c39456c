/** The ledger of clauses that an edition names. */
import { closest } from '../../diagnostics/did-you-mean.ts';
import { type Mistake, mistake } from '../../diagnostics/mistake.ts';
import { resolveMessages } from '../../diagnostics/resolve-messages.ts';
import { mappingAt, type MappingNode, scalarAt } from '../1-read/source-node.ts';
import type { Ledger } from '../3-check/edition-definition.ts';
import { wordAt, wordsAt } from './key-values.ts';
import type { Library } from './library.ts';
import { joinPath } from './paths.ts';

export interface DefinedLedger {
  /** Relative to the forms folder. */
  readonly file: string;
  /** Undefined when the file cannot be used, which has been reported. */
  readonly ledger: Ledger | undefined;
}

/** `edition`: the edition with its bases under it. The path is relative to the forms folder. */
export function defineLedger(edition: MappingNode, library: Library, found: Mistake[]): DefinedLedger | undefined {
  const path = scalarAt(edition, 'clauses');
  if (path === undefined) return undefined;
  const file = joinPath('', path.text);
  const definition = library.files.get(file);
  if (definition?.kind === 'clauses') return { file, ledger: clausesOf(definition.tree) };
  if (definition !== undefined) {
    found.push(mistake(resolveMessages.wrongFileKind, path.place, { path: file, expected: 'clauses' }));
  } else if (!library.broken.has(file)) {
    const ledgers = [...library.files.values()].filter(({ kind }) => kind === 'clauses').map((one) => one.file);
    found.push(mistake(resolveMessages.fileNotFound, path.place, { path: file, near: closest(file, ledgers) }));
  }
  return { file, ledger: undefined };
}

function clausesOf(tree: MappingNode): Ledger {
  const clauses = (mappingAt(tree, 'clauses')?.entries ?? []).flatMap(({ key, keyPlace, value }) => {
    if (value.kind !== 'mapping') return [];
    const quotes = wordsAt(value, 'quote').map(({ text }) => text);
    return [[key, { place: keyPlace, kind: wordAt(value, 'kind') ?? '', quotes }] as const];
  });
  return new Map(clauses);
}
