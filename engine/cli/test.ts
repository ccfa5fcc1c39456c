/** `tianbao test`: runs the scenarios. */
import { join } from 'node:path/posix';
import { type CaseResult, runScenarios } from '../compile.ts';
import { lineOf } from '../diagnostics/source-lines.ts';
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
  if (given.flags.has('coverage')) {
    for (const form of editions.flatMap((edition) => edition.forms))
      terminal.out(coverageReport(coverage(form, results)));
  }
  const broken = found.length === 0 ? '' : `${tally(found)}; the cases in these were not run.\n`;
  terminal.out(`${broken}${results.length - failed.length} passed, ${failed.length} failed\n`);
  return failed.length > 0 || found.length > 0 ? 1 : 0;
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

/** One line of counts for a form, and below it what no case exercises. */
function coverageReport({ form, ...parts }: Coverage): string {
  const counts = Object.entries(parts).map(
    ([name, { total, missing }]) => `${name} ${total - missing.length} of ${total}`,
  );
  const open = Object.entries(parts).flatMap(([name, { missing }]) =>
    missing.length === 0 ? [] : [`  ${name} not exercised: ${missing.join(', ')}\n`],
  );
  return `${form.edition}/${form.form}: ${counts.join('; ')}\n${open.join('')}\n`;
}
