/** Runs the scenarios of all editions: what experts wrote down, against what the engine says. */
import { toDiagnostics } from '../diagnostics/diagnostics.ts';
import type { Language } from '../diagnostics/finding.ts';
import type { Mistake } from '../diagnostics/mistake.ts';
import type { Diagnostic, Place, SourceFile } from '../model/diagnostic.ts';
import type { Evaluation, FilingState } from '../model/filing.ts';
import type { CompiledForm } from '../model/form.ts';
import { verdict } from '../runtime/evaluate.ts';
import { initialAnswers } from '../runtime/initial.ts';
import { missingLinks } from '../runtime/links.ts';
import { start } from '../runtime/state.ts';
import { applyChanges } from './apply-changes.ts';
import { type Difference, differences, refusalDifferences } from './differences.ts';
import { optionDifferences } from './option-differences.ts';
import { casesIn, type FormCase } from './find-cases.ts';
import { withEveryLink } from './given.ts';
import type { ScenarioEdition } from './read-scenario.ts';
import type { Case, Change, Expectation, Given } from './scenario.ts';

export interface ScenarioRun {
  readonly results: readonly CaseResult[];
  /** What is wrong with the scenario files themselves; those with errors were not run. */
  readonly diagnostics: readonly Diagnostic[];
  /** Carried cases that were not run: of an edition's changes to them, something cannot be read or made. */
  readonly notRun: number;
}

export interface CaseResult {
  readonly form: CompiledForm;
  readonly one: Case;
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
  const { cases, mistakes, leftOut } = casesIn(files, editions);
  const outcomes = cases.map((one) => runCase(one));
  const unfit = outcomes.flatMap((outcome) => ('code' in outcome ? [outcome] : []));
  return {
    results: outcomes.flatMap((outcome) => ('code' in outcome ? [] : [outcome])),
    diagnostics: toDiagnostics([...mistakes, ...oncePerPlace(unfit)], files, language),
    notRun: leftOut + unfit.length,
  };
}

/** A change to all cases may fit many of them ill. */
function oncePerPlace(unfit: readonly Mistake[]): readonly Mistake[] {
  return [...new Map(unfit.toReversed().map((one) => [`${one.place.file} ${one.place.start}`, one])).values()];
}

/** What is wrong with the scenario files themselves; nothing is judged. */
export function checkScenarios(
  files: readonly SourceFile[],
  editions: readonly ScenarioEdition[],
  { language = 'zh' }: { readonly language?: Language } = {},
): readonly Diagnostic[] {
  const { cases, mistakes } = casesIn(files, editions);
  const unfit = cases.flatMap(({ one, form }) => {
    const filing = filingOf(one, form);
    return 'code' in filing ? [filing] : [];
  });
  return toDiagnostics([...mistakes, ...oncePerPlace(unfit)], files, language);
}

/** The mistake when the case cannot be run: it names a row that is not there. Every filing is started anew, unless told otherwise. */
export function runCase({ one, form }: FormCase, startFiling: typeof start = start): CaseResult | Mistake {
  const filing = filingOf(one, form);
  if ('code' in filing) return filing;
  const { name, place, expect, isDraft } = one;
  const about = { form, one, name, place, expect, isDraft };
  const refused = missingLinks(form, filing).map((link) => link.name);
  const refusals = refusalDifferences(expect, refused, place);
  if (refused.length > 0) return { ...about, refused, state: null, evaluation: nothingJudged, differences: refusals };
  const state = startFiling(form, filing.answers, { date: one.asOf, links: filing.links, collected: filing.collected });
  const evaluation = verdict(state);
  const found = [...refusals, ...differences(expect, evaluation), ...optionDifferences(expect.options, form)];
  return { ...about, refused, state, evaluation, differences: found };
}

const nothingJudged: Evaluation = { values: {}, hidden: [], ignored: [], problems: [] };

/** The filing of a case. Links change first: a draft starts with what they lead to. */
function filingOf({ given, changes, isDraft, asOf }: Case, form: CompiledForm): Given | Mistake {
  const around: Given = { ...withEveryLink(given, form), answers: {} };
  const ofLinks = ({ path }: Change): boolean => Object.hasOwn(form.links, String(path[0]));
  const linked = applyChanges(around, changes.filter(ofLinks));
  if ('code' in linked) return linked;
  const initial = isDraft ? initialAnswers(form, { date: asOf, ...linked }) : {};
  return applyChanges(
    { ...linked, answers: { ...initial, ...given.answers } },
    changes.filter((one) => !ofLinks(one)),
  );
}
