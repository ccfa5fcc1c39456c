/** `tianbao test`: runs the scenarios. */
import { join } from 'node:path/posix';
import { type CaseResult, type CompiledEdition, runScenarios } from '../compile.ts';
import { lineOf } from '../diagnostics/source-lines.ts';
import { type ClauseCoverage, clauseCoverage, judgedKinds } from '../scenarios/clause-coverage.ts';
import { type Coverage, coverage } from '../scenarios/coverage.ts';
import { describeDifference } from '../scenarios/describe-difference.ts';
import type { Call } from './command.ts';
import { compileFolder, errorsIn, framed, tally } from './compiled-forms.ts';
import type { FormsFolder } from './forms-folder.ts';
import type { ExitCode, Terminal } from './terminal.ts';

export async function test({ arguments: given, terminal }: Call): Promise<ExitCode> {
  const { folder, editions, diagnostics } = compileFolder(given.positionals[0] ?? 'forms', terminal);
  const errors = errorsIn(diagnostics);
  if (errors.length > 0) {
    terminal.error(`${framed(errors, folder, terminal)}${tally(errors)}. The scenarios were not run.\n`);
    return 1;
  }
  const { results, diagnostics: found } = runScenarios(folder.files, editions, terminal);
  const failed = results.filter((result) => result.differences.length > 0);
  terminal.out(failed.map((result) => failure(result, folder, terminal)).join(''));
  terminal.error(framed(found, folder, terminal));
  const open = given.flags.has('coverage') ? reportCoverage(editions, results, terminal) : 0;
  const broken = found.length === 0 ? '' : `${tally(found)}; the cases in these were not run.\n`;
  terminal.out(`${broken}${results.length - failed.length} passed, ${failed.length} failed\n`);
  const isOpen = given.flags.has('strict') && open > 0;
  return failed.length > 0 || found.length > 0 || isOpen ? 1 : 0;
}

/** The case and, below it, each difference with its line. */
function failure(
  { name, place, form, differences }: CaseResult,
  { files, shownAs }: FormsFolder,
  { language }: Terminal,
): string {
  const text = files.find(({ file }) => file === place.file)?.text ?? '';
  const lines = differences.map((difference) => {
    const { what, expected, got } = describeDifference(difference, language);
    return `  ${what} (line ${lineOf(text, difference.place.start)})\n    expected  ${expected}\n    got       ${got}\n`;
  });
  const head = `FAILED ${join(shownAs, place.file)}:${lineOf(text, place.start)} ${form.edition}/${form.form}: ${name}`;
  return `${head}\n${lines.join('')}\n`;
}

/** Returns the number of clauses that a case could exercise and none does. */
function reportCoverage(
  editions: readonly CompiledEdition[],
  results: readonly CaseResult[],
  { out }: Terminal,
): number {
  let open = 0;
  for (const edition of editions) {
    const clauses = clauseCoverage(edition, results);
    const unexercised = clauses.filter(({ isJudged, exercisedBy }) => isJudged && exercisedBy.length === 0);
    out(clauses.map(clauseLine).join(''));
    for (const form of edition.forms) out(coverageReport(coverage(form, results), clauses.length > 0));
    if (clauses.length > 0) out(openClauses(edition.edition, unexercised, clauses));
    open += unexercised.length;
  }
  return open;
}

/** The clause, what carries it, and the cases that exercise it. */
function clauseLine({ clause, carriedBy, exercisedBy }: ClauseCoverage): string {
  const more = exercisedBy.length > 3 ? ` and ${exercisedBy.length - 3} more` : '';
  const cases = exercisedBy.length === 0 ? '' : `\n    cases: ${exercisedBy.slice(0, 3).join('; ')}${more}`;
  return `${clause.id} ${clause.kind}: ${carriedBy.join('; ') || '–'}${cases}\n`;
}

function openClauses(edition: number, open: readonly ClauseCoverage[], all: readonly ClauseCoverage[]): string {
  const judged = all.filter(({ isJudged }) => isJudged).length;
  const lines = open.map(({ clause }) => `  ${clause.id} ${clause.kind}\n`);
  const head = `${edition}: ${judged - open.length} of ${judged} clauses of the kinds ${judgedKinds.join(', ')} are exercised`;
  return `${head}${open.length === 0 ? '.' : `; ${open.length} are not:`}\n${lines.join('')}\n`;
}

/** One line of counts for a form, and below it what no case exercises. */
function coverageReport({ form, clauses, ...others }: Coverage, hasLedger: boolean): string {
  const parts = hasLedger ? others : { rules: others.rules, clauses, branches: others.branches };
  const counts = Object.entries(parts).map(
    ([name, { total, missing }]) => `${name} ${total - missing.length} of ${total}`,
  );
  const open = Object.entries(parts).flatMap(([name, { missing }]) =>
    missing.length === 0 ? [] : [`  ${name} not exercised: ${missing.join(', ')}\n`],
  );
  return `${form.edition}/${form.form}: ${counts.join('; ')}\n${open.join('')}\n`;
}
