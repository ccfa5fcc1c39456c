/** The cases of editions: their own, and those of the editions that they are laid over, carried along. */
import { readFile } from '../compiler/1-read/read-file.ts';
import { valueAt } from '../compiler/1-read/source-node.ts';
import { type Mistake, mistake } from '../diagnostics/mistake.ts';
import { scenarioMessages } from '../diagnostics/scenario-messages.ts';
import type { SourceFile } from '../model/diagnostic.ts';
import type { CompiledForm } from '../model/form.ts';
import { fullName, isNamed } from './case-name.ts';
import { carriedCase, carryingOf } from './carried-cases.ts';
import { holdsAnswers, type ReadGiven } from './given.ts';
import { moveYears } from './move-years.ts';
import { patchedCase } from './patched-case.ts';
import { readScenario, type ScenarioEdition } from './read-scenario.ts';
import type { CarriedPatch, Case } from './scenario.ts';

/** A case, and the form that it is about. */
export interface FormCase {
  readonly form: CompiledForm;
  readonly one: Case;
}

export interface FoundCases {
  readonly cases: readonly FormCase[];
  readonly mistakes: readonly Mistake[];
  /** Carried cases that are left out: a scenario file that may change them has mistakes, so nothing can be said of them. */
  readonly leftOut: number;
}

/** The cases of these editions, not yet run, for who runs them one at a time; a file with mistakes has none. */
export function casesIn(files: readonly SourceFile[], editions: readonly ScenarioEdition[]): FoundCases {
  const scenarios = files.filter(isScenarioFile);
  const folders = new Set(editions.map(({ edition }) => String(edition)));
  const strays = scenarios.filter(({ file }) => !folders.has(folderOf(file))).flatMap(strayMistakes);
  const found = editions.map((edition) => casesOf(edition, { editions, files, by: 0 }));
  return {
    cases: found.flatMap(({ cases }) => cases),
    mistakes: [...strays, ...found.flatMap(({ mistakes }) => mistakes)],
    leftOut: found.reduce((sum, { leftOut }) => sum + leftOut, 0),
  };
}

function isScenarioFile({ file }: SourceFile): boolean {
  return /^[^/]+\/scenarios\/.+\.ya?ml$/.test(file);
}

function folderOf(file: string): string {
  return file.slice(0, file.indexOf('/'));
}

/** A scenario below no edition. */
function strayMistakes(file: SourceFile): readonly Mistake[] {
  const { tree, mistakes } = readFile(file);
  if (tree === null) return mistakes;
  if (valueAt(tree, 'cases') === undefined && holdsAnswers(tree)) return [];
  const start = { file: file.file, start: 0, end: 1 };
  return [mistake(scenarioMessages.unknownEdition, start, { folder: folderOf(file.file) })];
}

interface Library {
  readonly editions: readonly ScenarioEdition[];
  readonly files: readonly SourceFile[];
  /** How many years the dates in the files move on. */
  readonly by: number;
}

function casesOf(edition: ScenarioEdition, library: Library): FoundCases {
  const own = ownCases(edition, library);
  // One that rests on itself, which has been reported, has no cases of a base.
  const base = library.editions.find((one) => one.edition === edition.extends && one.edition < edition.edition);
  if (base === undefined) return own;
  const years = edition.edition - base.edition;
  const before = casesOf(base, { ...library, by: library.by + years });
  const carrying = carryingOf(base.forms, edition.forms, years);
  const all = before.cases.flatMap((one) => carriedCase(one, carrying));
  const carried = all.filter(({ form }) => !own.unread.some((name) => name === null || name === form.form));
  // A file of the base that has mistakes has no cases; that they are not found says nothing new.
  const misnamed = before.mistakes.length > 0 ? [] : own.patches.flatMap((patch) => namesIn(patch, all));
  return {
    cases: [...carried.flatMap((one) => kept(one, own)), ...own.cases],
    mistakes: [...own.mistakes, ...misnamed],
    leftOut: before.leftOut + all.length - carried.length,
  };
}

/** Names that lead to no case; or to several, where what is different can be true of one alone. */
function namesIn({ form, without, cases }: CarriedPatch, all: readonly FormCase[]): readonly Mistake[] {
  const ofForm = all.filter((one) => one.form.form === form);
  const meantBy = (name: string): readonly string[] =>
    ofForm.filter(({ one }) => isNamed(one, name)).map(({ one }) => fullName(one));
  const unknown = [...without, ...cases].filter(({ name }) => meantBy(name).length === 0);
  const ambiguous = cases.filter(({ name }) => new Set(meantBy(name)).size > 1);
  return [
    ...unknown.map(({ name, place }) => mistake(scenarioMessages.unknownCase, place, { name })),
    ...ambiguous.map(({ name, place }) =>
      mistake(scenarioMessages.ambiguousCase, place, { name, meant: meantBy(name) }),
    ),
  ];
}

/** A case of the edition takes the place of a carried one of the same name. */
function kept({ form, one }: FormCase, { cases, patches }: OwnCases): readonly FormCase[] {
  if (cases.some((own) => own.form === form && own.one.name === one.name)) return [];
  const ofForm = patches.filter((patch) => patch.form === form.form);
  if (ofForm.some(({ without }) => without.some(({ name }) => isNamed(one, name)))) return [];
  return [{ form, one: patchedCase(one, ofForm) }];
}

interface OwnCases extends FoundCases {
  readonly patches: readonly CarriedPatch[];
  /** The forms of the files that have mistakes; null where it is not known. */
  readonly unread: readonly (string | null)[];
}

function nothingIn(mistakes: readonly Mistake[], unread: OwnCases['unread']): OwnCases {
  return { cases: [], patches: [], mistakes, unread, leftOut: 0 };
}

function ownCases(edition: ScenarioEdition, { files, by }: Library): OwnCases {
  const current = files.map(({ file, text }) => ({ file, text: moveYears(text, by, edition.edition) }));
  const library = new Map(current.map((file) => [file.file, file]));
  const known = new Map<string, ReadGiven>();
  const own = current.filter((file) => isScenarioFile(file) && folderOf(file.file) === String(edition.edition));
  const opens = edition.opens === undefined ? {} : { opens: moveYears(edition.opens, by, edition.edition) };
  const read = own.map((file) => casesInFile(file, { edition: { ...edition, ...opens }, library, known }));
  return {
    cases: read.flatMap(({ cases }) => cases),
    patches: read.flatMap(({ patches }) => patches),
    mistakes: read.flatMap(({ mistakes }) => mistakes),
    unread: read.flatMap(({ unread }) => unread),
    leftOut: 0,
  };
}

interface Surroundings {
  readonly edition: ScenarioEdition;
  readonly library: ReadonlyMap<string, SourceFile>;
  readonly known: Map<string, ReadGiven>;
}

function casesInFile(file: SourceFile, { edition, library, known }: Surroundings): OwnCases {
  const { tree, mistakes } = readFile(file);
  if (tree === null) return nothingIn(mistakes, [null]);
  if (valueAt(tree, 'cases') === undefined && valueAt(tree, 'carried') === undefined) {
    const start = { file: file.file, start: 0, end: 1 };
    const found = holdsAnswers(tree) ? [] : [mistake(scenarioMessages.notAScenario, start)];
    return nothingIn(found, found.length === 0 ? [] : [null]);
  }
  const all = edition.forms.flatMap((form) => Object.values(form.links));
  const links = [...new Set(all.map(({ name }) => name))];
  const collecting = all.filter(({ collect }) => collect !== undefined).map(({ name }) => name);
  const found = [...mistakes];
  const scenario = readScenario(tree, { edition, links, collecting, files: library, found, known });
  if (scenario === null || found.length > 0) return nothingIn(found, [scenario?.form.form ?? null]);
  const { form, cases, carried } = scenario;
  return {
    ...nothingIn([], []),
    cases: cases.map((one) => ({ form, one })),
    patches: carried === null ? [] : [carried],
  };
}
