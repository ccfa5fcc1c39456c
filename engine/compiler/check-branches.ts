/** Whether every branch of every form can be reached by a filing without errors, and the filings that reach them. */
import { branchMessages } from '../diagnostics/branch-messages.ts';
import { toDiagnostics } from '../diagnostics/diagnostics.ts';
import { foundIn, type Mistake, mistake } from '../diagnostics/mistake.ts';
import type { Diagnostic, SourceFile } from '../model/diagnostic.ts';
import type { FilingState } from '../model/filing.ts';
import type { CompiledForm } from '../model/form.ts';
import { type CaseResult, runScenarios } from '../scenarios/run-scenarios.ts';
import type { Branch } from '../witness/branches.ts';
import { editionWitnesses, type FormWitnesses } from '../witness/edition-witnesses.ts';
import type { Missing } from '../witness/witnesses.ts';
import type { CompiledEdition, CompileOptions } from './compile-forms.ts';
import { traceOverlays } from './3-check/overlays/trace-overlays.ts';
import { factAsWritten, placeOf, surroundingsOf } from './written-at.ts';

export interface CheckedBranches {
  readonly diagnostics: readonly Diagnostic[];
  readonly witnesses: readonly FormWitnesses[];
}

/** `files`: those of which the editions were compiled, and their scenarios: one that passes shows what the search does not find. */
export function checkBranches(
  files: readonly SourceFile[],
  editions: readonly CompiledEdition[],
  { language = 'zh' }: CompileOptions = {},
): CheckedBranches {
  const passing = passingFilings(files, editions);
  const witnesses = editions.flatMap(({ edition, forms, opens = `${edition}-01-01` }) =>
    editionWitnesses(forms, opens, passing),
  );
  const mistakes = witnesses.flatMap(({ form, missing }) => {
    const about = { edition: form.edition, form: form.form };
    return foundIn(
      about,
      missing.flatMap((one) => said(form, one)),
    );
  });
  const around = witnesses.map(({ form }) => surroundingsOf(form)).find((one) => one !== undefined);
  const traced = around === undefined ? mistakes : traceOverlays(mistakes, around);
  return { diagnostics: toDiagnostics(traced, files, language), witnesses };
}

/** The filings of cases that pass; they are run when the first of them is asked for. */
function passingFilings(
  files: readonly SourceFile[],
  editions: readonly CompiledEdition[],
): (form: CompiledForm) => readonly FilingState[] {
  let run: readonly CaseResult[] | undefined;
  return (asked) => {
    run ??= runScenarios(files, editions).results;
    return run.flatMap(({ form, state, differences }) =>
      form === asked && state !== null && differences.length === 0 ? [state] : [],
    );
  };
}

const MOST_LEFT = 3;

function said(form: CompiledForm, { branch, contradiction, left }: Missing): readonly Mistake[] {
  const place = branch === undefined ? placeOf(form, '', '') : placeOf(form, ...writtenBy(branch));
  if (place === undefined) return [];
  const reasons = contradiction?.map((fact) => factAsWritten(form, fact));
  const messages = [...new Set(left.map(({ message }) => message))].slice(0, MOST_LEFT);
  if (branch === undefined)
    return reasons === undefined
      ? [mistake(branchMessages.formNotFound, place, { left: messages })]
      : [mistake(branchMessages.formImpossible, place, { reasons })];
  const inWords = { kind: branch.kind, name: branch.rule ?? branch.code ?? branch.at };
  return reasons === undefined
    ? [mistake(branchMessages.branchNotFound, place, { branch: inWords, left: messages })]
    : [mistake(branchMessages.branchImpossible, place, { branch: inWords, reasons })];
}

/** The owner and the key that make the branch. */
function writtenBy({ at, kind, rule }: Branch): readonly [owner: string, key: string] {
  if (rule !== undefined) return [at, `rules.${rule}.assert`];
  if (kind === 'option') return [at, 'options'];
  return [at, kind === 'required' || kind === 'optional' ? 'required' : 'when'];
}
