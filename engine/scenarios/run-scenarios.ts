/** Runs the scenarios of all editions: what experts wrote down, against what the engine says. */
import { readFile } from '../compiler/1-read/read-file.ts';
import { valueAt } from '../compiler/1-read/source-node.ts';
import { toDiagnostics } from '../diagnostics/diagnostics.ts';
import type { Language } from '../diagnostics/finding.ts';
import { type Mistake, mistake } from '../diagnostics/mistake.ts';
import { scenarioMessages } from '../diagnostics/scenario-messages.ts';
import type { Diagnostic, Place, SourceFile } from '../model/diagnostic.ts';
import type { Evaluation } from '../model/filing.ts';
import type { CompiledForm } from '../model/form.ts';
import { evaluate } from '../runtime/evaluate.ts';
import { applyChanges } from './apply-changes.ts';
import { type Difference, differences } from './differences.ts';
import { holdsAnswers } from './given.ts';
import { readScenario, type ScenarioEdition } from './read-scenario.ts';
import type { Case, Given } from './scenario.ts';

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
  const links = [...new Set(edition.forms.flatMap((form) => Object.keys(form.links)))];
  const found = [...mistakes];
  const scenario = readScenario(tree, { edition, links, files: library, found, known });
  if (scenario === null || found.length > 0) return { results: [], mistakes: found };
  const { form } = scenario;
  const outcomes = scenario.cases.map((one) => runCase(one, form));
  return {
    results: outcomes.flatMap((outcome) => ('code' in outcome ? [] : [outcome])),
    mistakes: outcomes.flatMap((outcome) => ('code' in outcome ? [outcome] : [])),
  };
}

function runCase(one: Case, form: CompiledForm): CaseResult | Mistake {
  const links = Object.fromEntries(Object.keys(form.links).map((name) => [name, one.given.links[name] ?? null]));
  const filing = applyChanges({ answers: one.given.answers, links }, one.changes);
  if ('code' in filing) return filing;
  const evaluation = evaluate(form, filing.answers, { date: one.asOf, links: filing.links });
  return { form, name: one.name, place: one.place, evaluation, differences: differences(one.expect, evaluation) };
}
