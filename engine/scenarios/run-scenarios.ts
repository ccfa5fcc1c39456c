/** Runs the scenarios of all editions: what experts wrote down, against what the engine says. */
import { readFile } from '../compiler/1-read/read-file.ts';
import { valueAt } from '../compiler/1-read/source-node.ts';
import { toDiagnostics } from '../diagnostics/diagnostics.ts';
import type { Language } from '../diagnostics/finding.ts';
import { type Mistake, mistake } from '../diagnostics/mistake.ts';
import { scenarioMessages } from '../diagnostics/scenario-messages.ts';
import type { Diagnostic, Place, SourceFile } from '../model/diagnostic.ts';
import type { Evaluation, FilingState } from '../model/filing.ts';
import type { CompiledForm } from '../model/form.ts';
import { verdict } from '../runtime/evaluate.ts';
import { initialAnswers } from '../runtime/initial.ts';
import { missingLinks } from '../runtime/links.ts';
import { start } from '../runtime/state.ts';
import { applyChanges } from './apply-changes.ts';
import { type Difference, differences, refusalDifferences } from './differences.ts';
import { holdsAnswers } from './given.ts';
import { readScenario, type ScenarioEdition } from './read-scenario.ts';
import type { Case, Change, Expectation, Given } from './scenario.ts';

export interface ScenarioRun {
  readonly results: readonly CaseResult[];
  /** What is wrong with the scenario files themselves; those with errors were not run. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface CaseResult {
  readonly form: CompiledForm;
  readonly name: string;
  /** Where the case stands. */
  readonly place: Place;
  readonly expect: Expectation;
  readonly isDraft: boolean;
  /** Required links that are missing: then nothing was judged. */
  readonly refused: readonly string[];
  /** Null when nothing was judged. */
  readonly state: FilingState | null;
  readonly evaluation: Evaluation;
  /** None when the case passed. */
  readonly differences: readonly Difference[];
}

/** `files`: all of the forms folder; scenarios are those in `EDITION/scenarios/`. */
export function runScenarios(
  files: readonly SourceFile[],
  editions: readonly ScenarioEdition[],
  { language = 'zh' }: { readonly language?: Language } = {},
): ScenarioRun {
  const library = new Map(files.map((file) => [file.file, file]));
  const known = new Map<string, Given>();
  const runs = files.filter(isScenarioFile).map((file) => runFile(file, { editions, library, known }));
  const mistakes = runs.flatMap((run) => run.mistakes);
  return { results: runs.flatMap((run) => run.results), diagnostics: toDiagnostics(mistakes, files, language) };
}

function isScenarioFile({ file }: SourceFile): boolean {
  return /^[^/]+\/scenarios\/.+\.ya?ml$/.test(file);
}

interface Surroundings {
  readonly editions: readonly ScenarioEdition[];
  readonly library: ReadonlyMap<string, SourceFile>;
  readonly known: Map<string, Given>;
}

interface FileRun {
  readonly results: readonly CaseResult[];
  readonly mistakes: readonly Mistake[];
}

function runFile(file: SourceFile, { editions, library, known }: Surroundings): FileRun {
  const { tree, mistakes } = readFile(file);
  if (tree === null) return { results: [], mistakes };
  const start = { file: file.file, start: 0, end: 1 };
  if (valueAt(tree, 'cases') === undefined) {
    const found = holdsAnswers(tree) ? [] : [mistake(scenarioMessages.notAScenario, start)];
    return { results: [], mistakes: found };
  }
  const folder = file.file.slice(0, file.file.indexOf('/'));
  const edition = editions.find((one) => String(one.edition) === folder);
  if (edition === undefined)
    return { results: [], mistakes: [mistake(scenarioMessages.unknownEdition, start, { folder })] };
  const all = edition.forms.flatMap((form) => Object.values(form.links));
  const links = [...new Set(all.map(({ name }) => name))];
  const collecting = all.filter(({ collect }) => collect !== undefined).map(({ name }) => name);
  const found = [...mistakes];
  const scenario = readScenario(tree, { edition, links, collecting, files: library, found, known });
  if (scenario === null || found.length > 0) return { results: [], mistakes: found };
  const { form } = scenario;
  const outcomes = scenario.cases.map((one) => runCase(one, form));
  return {
    results: outcomes.flatMap((outcome) => ('code' in outcome ? [] : [outcome])),
    mistakes: outcomes.flatMap((outcome) => ('code' in outcome ? [outcome] : [])),
  };
}

function runCase(one: Case, form: CompiledForm): CaseResult | Mistake {
  const filing = filingOf(one, form);
  if ('code' in filing) return filing;
  const { name, place, expect, isDraft } = one;
  const about = { form, name, place, expect, isDraft };
  const refused = missingLinks(form, filing).map((link) => link.name);
  const refusals = refusalDifferences(expect, refused, place);
  if (refused.length > 0) return { ...about, refused, state: null, evaluation: nothingJudged, differences: refusals };
  const state = start(form, filing.answers, { date: one.asOf, links: filing.links, collected: filing.collected });
  const evaluation = verdict(state);
  return { ...about, refused, state, evaluation, differences: [...refusals, ...differences(expect, evaluation)] };
}

const nothingJudged: Evaluation = { values: {}, hidden: [], ignored: [], problems: [] };

/** The filing of a case. Links change first: a draft starts with what they lead to. */
function filingOf({ given, changes, isDraft, asOf }: Case, form: CompiledForm): Given | Mistake {
  const names = Object.values(form.links);
  const collecting = names.filter(({ collect }) => collect !== undefined).map(({ name }) => name);
  const leading = names.filter(({ collect }) => collect === undefined).map(({ name }) => name);
  const around: Given = {
    answers: {},
    links: Object.fromEntries(leading.map((name) => [name, given.links[name] ?? null])),
    collected: Object.fromEntries(collecting.map((name) => [name, given.collected[name] ?? []])),
  };
  const ofLinks = ({ path }: Change): boolean => Object.hasOwn(form.links, String(path[0]));
  const linked = applyChanges(around, changes.filter(ofLinks));
  if ('code' in linked) return linked;
  const initial = isDraft ? initialAnswers(form, { date: asOf, ...linked }) : {};
  return applyChanges(
    { ...linked, answers: { ...initial, ...given.answers } },
    changes.filter((one) => !ofLinks(one)),
  );
}
