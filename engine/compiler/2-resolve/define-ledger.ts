/** The ledger of clauses that an edition names: one file, or several, each laid over those before it. */
import { closest } from '../../diagnostics/did-you-mean.ts';
import { type Mistake, mistake } from '../../diagnostics/mistake.ts';
import { resolveMessages } from '../../diagnostics/resolve-messages.ts';
import { entryAt, mappingAt, type MappingNode, type ScalarNode } from '../1-read/source-node.ts';
import type { Ledger } from '../3-check/edition-definition.ts';
import { checkFileShape } from './check-shape.ts';
import { wordAt, wordsAt } from './key-values.ts';
import type { Library } from './library.ts';
import { overlayNamed } from './overlay-named.ts';
import { joinPath } from './paths.ts';

export interface DefinedLedger {
  /** Relative to the forms folder. */
  readonly files: readonly string[];
  /** Undefined when the edition names none, or one of the files cannot be used, which has been reported. */
  readonly ledger: Ledger | undefined;
  /** All files but the first. */
  readonly patches: readonly MappingNode[];
}

/** `edition`: the edition with its bases under it. The paths are relative to the forms folder. */
export function defineLedger(edition: MappingNode, library: Library, found: Mistake[]): DefinedLedger {
  const paths = wordsAt(edition, 'clauses');
  const files = paths.map(({ text }) => joinPath('', text));
  const trees = paths.map((path) => ledgerFile(path, library, found));
  const [first, ...later] = trees.flatMap((tree) => tree ?? []);
  if (first === undefined || trees.includes(undefined)) return { files, ledger: undefined, patches: [] };
  const tree = later.reduce((base, patch) => laidOver(base, patch, found), first);
  checkFileShape(tree, 'clauses', found);
  return { files, ledger: clausesOf(tree), patches: later };
}

function ledgerFile(path: ScalarNode, library: Library, found: Mistake[]): MappingNode | undefined {
  const file = joinPath('', path.text);
  const definition = library.files.get(file);
  if (definition?.kind === 'clauses') return definition.tree;
  if (definition !== undefined) {
    found.push(mistake(resolveMessages.wrongFileKind, path.place, { path: file, expected: 'clauses' }));
  } else if (!library.broken.has(file)) {
    const ledgers = [...library.files.values()].filter(({ kind }) => kind === 'clauses').map((one) => one.file);
    found.push(mistake(resolveMessages.fileNotFound, path.place, { path: file, near: closest(file, ledgers) }));
  }
  return undefined;
}

/** Adds clauses, changes the words of some, strikes others out. */
function laidOver(base: MappingNode, patch: MappingNode, mistakes: Mistake[]): MappingNode {
  const clauses = entryAt(patch, 'clauses');
  if (clauses === undefined) return base;
  return overlayNamed(base, clauses, 'clause', { mistakes, removals: [], lenient: false, path: '' });
}

function clausesOf(tree: MappingNode): Ledger {
  const clauses = (mappingAt(tree, 'clauses')?.entries ?? []).flatMap(({ key, keyPlace, value }) => {
    if (value.kind !== 'mapping') return [];
    const quotes = wordsAt(value, 'quote').map(({ text }) => text);
    return [[key, { place: keyPlace, kind: wordAt(value, 'kind') ?? '', quotes }] as const];
  });
  return new Map(clauses);
}
