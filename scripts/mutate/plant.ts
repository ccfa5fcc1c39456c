/** Every fault that can be planted into an edition, one edit each; the same files give the same list. */
import { type Entry, scalarAt } from '../../engine/compiler/1-read/source-node.ts';
import type { SourceFile } from '../../engine/compile.ts';
import { misspelt, renameKey, replaceScalar } from './edit.ts';
import { type EditionFile, editionFiles } from './edition-files.ts';
import { nameFaults } from './faults/in-names.ts';
import { type Fault, valueFaults } from './faults/in-value.ts';
import type { Mutant } from './mutant.ts';
import { type Spot, spotsIn } from './spots.ts';
import { clausesIn, type Vocabulary, vocabularyOf } from './vocabulary.ts';

export interface PlantOptions {
  readonly edition: number;
  /** Only in the files of this form. */
  readonly form?: string;
}

export function plantFaults(files: readonly SourceFile[], { edition, form }: PlantOptions): readonly Mutant[] {
  const used = editionFiles(files, edition);
  const spots = used.flatMap(({ file, tree, kind }) => spotsIn(file, tree, kind));
  const vocabulary = vocabularyOf(
    spots,
    used.filter(({ kind }) => kind === 'clauses').flatMap(({ tree }) => clausesIn(tree)),
  );
  const inForm = new Set(used.filter((one) => isOf(one, form)).map(({ file }) => file.file));
  const chosen = spots.filter(({ file, of }) => inForm.has(file.file) && of !== 'clauses');
  return distinct([...chosen.flatMap((spot) => faultsAt(spot, vocabulary)), ...misspeltKeys(chosen)], files);
}

function isOf({ forms }: EditionFile, form: string | undefined): boolean {
  return form === undefined || forms.has(form);
}

function faultsAt(spot: Spot, vocabulary: Vocabulary): readonly Mutant[] {
  return [
    ...datesFault(spot),
    ...spot.node.entries.flatMap((entry) => [
      ...valueFaults(spot, entry, vocabulary),
      ...nameFaults(spot, entry, vocabulary),
    ]),
  ].flatMap((fault) => asMutant(spot, fault));
}

function asMutant({ file, trail }: Spot, { kind, at, was, becomes, edit }: Fault): readonly Mutant[] {
  return edit === null ? [] : [{ kind, file: file.file, where: [...trail, at].join('.'), was, becomes, edit }];
}

function datesFault({ of, node }: Spot): readonly Fault[] {
  const [opens, closes] = [scalarAt(node, 'opens'), scalarAt(node, 'closes')];
  if (of !== 'edition' || opens === undefined || closes === undefined) return [];
  const becomes = `${Number(closes.text.slice(0, 4)) - 1}${closes.text.slice(4)}`;
  const edit = replaceScalar(closes, becomes, { text: '', flow: false });
  return [{ kind: 'wrong dates', at: 'closes', was: closes.text, becomes, edit }];
}

/** One for each key of each kind of mapping: that a key is not known does not depend on where it stands. */
function misspeltKeys(spots: readonly Spot[]): readonly Mutant[] {
  const once = new Map<string, readonly [Spot, Entry]>();
  for (const spot of spots) {
    for (const entry of spot.node.entries) {
      const id = `${spot.of} ${spot.type} ${entry.key}`;
      if (Object.hasOwn(spot.keys, entry.key) && !once.has(id)) once.set(id, [spot, entry]);
    }
  }
  return [...once.values()].flatMap(([spot, entry]) => {
    const becomes = misspelt(entry.key);
    return asMutant(spot, {
      kind: 'misspelt key',
      at: entry.key,
      was: entry.key,
      becomes,
      edit: renameKey(entry, becomes),
    });
  });
}

/** Without those that change nothing, or what another one changes in the same way. */
function distinct(mutants: readonly Mutant[], files: readonly SourceFile[]): readonly Mutant[] {
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const known = new Map<string, Mutant>();
  for (const mutant of mutants) {
    const { file, edit } = mutant;
    const changes = texts.get(file)?.slice(edit.start, edit.end) !== edit.by;
    const id = `${file} ${edit.start} ${edit.end} ${edit.by}`;
    if (changes && !known.has(id)) known.set(id, mutant);
  }
  return [...known.values()];
}
