/** All definition files, sorted by what they define. Scenarios and their answers are not definitions. */
import { type Mistake, mistake } from '../../diagnostics/mistake.ts';
import { resolveMessages } from '../../diagnostics/resolve-messages.ts';
import type { ReadFile } from '../1-read/read-file.ts';
import { entryAt, type MappingNode, scalarAt } from '../1-read/source-node.ts';
import type { FileKind } from './shape.ts';

export interface DefinitionFile {
  readonly file: string;
  readonly kind: FileKind;
  readonly tree: MappingNode;
}

export interface Library {
  readonly files: ReadonlyMap<string, DefinitionFile>;
  /** By their year. */
  readonly editions: ReadonlyMap<number, DefinitionFile>;
  /** By their name. */
  readonly lists: ReadonlyMap<string, DefinitionFile>;
  /** Files that exist and cannot be used; what refers to them says nothing more. */
  readonly broken: ReadonlySet<string>;
  readonly mistakes: readonly Mistake[];
}

/** A file that is data for scenarios: never a definition. */
export function isScenarioFile(file: string): boolean {
  return /(^|\/)(scenarios|answers)\//.test(file);
}

const fileKinds: readonly FileKind[] = ['edition', 'form', 'block', 'list', 'clauses'];

export function sortFiles(read: readonly ReadFile[]): Library {
  const mistakes: Mistake[] = [];
  const broken = new Set<string>();
  const files = new Map<string, DefinitionFile>();
  for (const { file, tree, mistakes: found } of read) {
    mistakes.push(...found);
    const kind = fileKinds.find((candidate) => entryAt(tree ?? undefined, candidate) !== undefined);
    if (tree?.kind === 'mapping' && kind !== undefined) files.set(file, { file, kind, tree });
    else broken.add(file);
    if (tree !== null && !files.has(file)) {
      mistakes.push(mistake(resolveMessages.unknownFileKind, { ...tree.place, end: tree.place.start + 1 }));
    }
  }
  const editions = uniquely(files, 'edition', (year) => Number(year), mistakes);
  const lists = uniquely(files, 'list', (name) => name, mistakes);
  return { files, editions, lists, broken, mistakes };
}

/** The files of a kind by what they are called; a second one of the same name is a mistake. */
function uniquely<K extends string | number>(
  files: ReadonlyMap<string, DefinitionFile>,
  kind: 'edition' | 'list',
  keyOf: (text: string) => K,
  mistakes: Mistake[],
): ReadonlyMap<K, DefinitionFile> {
  const found = new Map<K, DefinitionFile>();
  for (const definition of files.values()) {
    const name = definition.kind === kind ? scalarAt(definition.tree, kind) : undefined;
    if (name === undefined) continue;
    const known = found.get(keyOf(name.text));
    if (known === undefined) found.set(keyOf(name.text), definition);
    else if (kind === 'edition') {
      const parameters = { edition: Number(name.text), other: known.file };
      mistakes.push(mistake(resolveMessages.editionTwice, name.place, parameters));
    } else mistakes.push(mistake(resolveMessages.listTwice, name.place, { list: name.text, other: known.file }));
  }
  return found;
}
