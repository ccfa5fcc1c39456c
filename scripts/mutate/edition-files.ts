/** The definition files that an edition is made of, and which of its forms each belongs to. */
import { readFile } from '../../engine/compiler/1-read/read-file.ts';
import { mappingAt, type MappingNode, scalarAt, type SourceNode } from '../../engine/compiler/1-read/source-node.ts';
import {
  type DefinitionFile,
  type Library,
  sortFiles,
  isScenarioFile,
} from '../../engine/compiler/2-resolve/library.ts';
import { wordsAt } from '../../engine/compiler/2-resolve/key-values.ts';
import { joinPath } from '../../engine/compiler/2-resolve/paths.ts';
import type { FileKind } from '../../engine/compiler/2-resolve/shape.ts';
import type { SourceFile } from '../../engine/compile.ts';

export interface EditionFile {
  readonly file: SourceFile;
  readonly kind: FileKind;
  readonly tree: MappingNode;
  readonly forms: ReadonlySet<string>;
}

export function editionFiles(files: readonly SourceFile[], edition: number): readonly EditionFile[] {
  const library = sortFiles(files.filter(({ file }) => !isScenarioFile(file)).map(readFile));
  const used = new Map<string, Set<string>>();
  const use = (file: string, form: string): void => {
    const forms = used.get(file);
    if (forms?.has(form) === true) return;
    used.set(file, new Set([...(forms ?? []), form]));
    const definition = library.files.get(file);
    if (definition !== undefined) for (const next of usedBy(definition, library)) use(next, form);
  };
  for (const [file, form] of rootsOf(edition, library)) use(file, form);
  const texts = new Map(files.map((file) => [file.file, file]));
  return [...used].flatMap(([name, forms]) => {
    const file = texts.get(name);
    const definition = library.files.get(name);
    return file === undefined || definition === undefined ? [] : [{ ...definition, file, forms }];
  });
}

/** The edition, its bases and its ledger belong to every form; they stand under the empty name. */
function rootsOf(edition: number, library: Library): readonly (readonly [string, string])[] {
  const definition = library.editions.get(edition);
  if (definition === undefined) return [];
  const { tree, file } = definition;
  const base = Number(scalarAt(tree, 'extends')?.text);
  const ledgers = wordsAt(tree, 'clauses');
  const forms = mappingAt(tree, 'forms')?.entries ?? [];
  return [
    [file, ''],
    ...ledgers.map(({ text }) => [joinPath('', text), ''] as const),
    ...(Number.isNaN(base) || base >= edition ? [] : rootsOf(base, library)),
    ...forms.flatMap(({ key, value }) =>
      value.kind === 'scalar'
        ? [[joinPath('', value.text), key] as const]
        : wordsIn(value, new Set(['use'])).map((path) => [joinPath(file, path), key] as const),
    ),
  ];
}

function usedBy({ file, kind, tree }: DefinitionFile, library: Library): readonly string[] {
  if (kind !== 'form' && kind !== 'block') return [];
  const blocks = wordsIn(tree, new Set(['use'])).map((path) => joinPath(file, path));
  const lists = wordsIn(tree, new Set(['list', 'rows'])).flatMap((name) => library.lists.get(name)?.file ?? []);
  return [...blocks, ...lists];
}

/** What stands under these keys, anywhere below. */
function wordsIn(node: SourceNode, keys: ReadonlySet<string>): readonly string[] {
  if (node.kind !== 'mapping') return [];
  return node.entries.flatMap(({ key, value }) => {
    if (value.kind === 'scalar') return keys.has(key) ? [value.text] : [];
    return wordsIn(value, keys);
  });
}
