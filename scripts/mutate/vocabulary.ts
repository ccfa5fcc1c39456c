/** The words of an edition that can be taken for one another: fields of a type, codes of a list, lists, blocks, clauses. */
import { type MappingNode, mappingAt, scalarAt, valueAt } from '../../engine/compiler/1-read/source-node.ts';
import type { Spot } from './spots.ts';

export interface Vocabulary {
  /** A field that stands beside the one of this name, with the same type and unit. */
  readonly beside: (name: string) => string | undefined;
  /** Another code of the options of the field, or of the options that have this code. */
  readonly otherCode: (code: string, field?: string) => string | undefined;
  readonly isCode: (word: string) => boolean;
  readonly otherList: (name: string) => string | undefined;
  readonly otherClause: (name: string) => string | undefined;
  /** Another file of the same kind. */
  readonly otherFile: (path: string) => string | undefined;
  readonly otherForm: (name: string) => string | undefined;
  readonly constants: readonly string[];
}

export function vocabularyOf(spots: readonly Spot[], clauses: readonly string[]): Vocabulary {
  const fields = spots.filter(({ of, type }) => of === 'field' && type !== undefined);
  const beside = new Map<string, readonly string[]>();
  for (const group of groupsOf(fields)) for (const name of group) if (!beside.has(name)) beside.set(name, group);
  const lists = new Map(spots.flatMap(codesAt));
  const listOf = new Map(fields.map((spot) => [nameOf(spot), scalarAt(spot.node, 'list')?.text ?? ownList(spot)]));
  const ofCode = new Map<string, readonly string[]>();
  for (const codes of lists.values()) for (const code of codes) if (!ofCode.has(code)) ofCode.set(code, codes);
  const shared = spots.filter(({ of }) => of === 'list').map(({ node }) => scalarAt(node, 'list')?.text ?? '');
  const files = [...new Set(spots.filter(({ of }) => of === 'block' || of === 'form').map(({ file }) => file.file))];
  const forms = spots.filter(({ of }) => of === 'form').map(({ node }) => scalarAt(node, 'form')?.text ?? '');
  const edition = spots.find(({ of }) => of === 'edition');
  return {
    beside: (name) => after(beside.get(name), name),
    otherCode: (code, field) => {
      const own = lists.get(listOf.get(field ?? '') ?? '');
      return after(own?.includes(code) === true ? own : ofCode.get(code), code);
    },
    isCode: (word) => ofCode.has(word),
    otherList: (name) => after(shared, name),
    otherClause: (name) => after(clauses, name),
    otherFile: (path) =>
      fileName(
        after(
          files.filter((file) => folder(file) === folder(fileAt(files, path))),
          fileAt(files, path),
        ),
      ),
    otherForm: (name) => after(forms, name),
    constants: edition === undefined ? [] : (mappingAt(edition.node, 'constants')?.entries.map(({ key }) => key) ?? []),
  };
}

function nameOf({ trail }: Spot): string {
  return trail.at(-1) ?? '';
}

function ownList({ trail, file }: Spot): string {
  return `${file.file} ${trail.join('.')}`;
}

/** Names of fields in the same scope of a file with the same type and unit. */
function groupsOf(fields: readonly Spot[]): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const spot of fields) {
    const unit = scalarAt(spot.node, 'unit')?.text ?? '';
    const key = [spot.file.file, ...spot.trail.slice(0, -1), spot.type, unit].join('|');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [nameOf(spot)]);
    else group.push(nameOf(spot));
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** The codes of a list by its name; of inline options by the field. */
function codesAt(spot: Spot): readonly (readonly [string, readonly string[]])[] {
  if (spot.of !== 'list' && spot.of !== 'field') return [];
  const options: MappingNode | undefined = mappingAt(spot.node, 'options');
  if (options === undefined) return [];
  const name = spot.of === 'list' ? (scalarAt(spot.node, 'list')?.text ?? '') : ownList(spot);
  return [[name, options.entries.map(({ key }) => key)]];
}

/** The word that follows in the list, from its end the first; undefined when there is no other. */
export function after(words: readonly string[] | undefined, word: string): string | undefined {
  if (words === undefined) return undefined;
  const other = words[(words.indexOf(word) + 1) % words.length];
  return other === word ? undefined : other;
}

function fileAt(files: readonly string[], path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return files.find((file) => file.endsWith(`/${name}`)) ?? '';
}

function folder(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

function fileName(file: string | undefined): string | undefined {
  return file?.slice(file.lastIndexOf('/') + 1);
}

export function clausesIn(ledger: MappingNode): readonly string[] {
  const clauses = valueAt(ledger, 'clauses');
  return clauses?.kind === 'mapping' ? clauses.entries.map(({ key }) => key) : [];
}
