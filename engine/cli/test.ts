/** `tianbao test`: runs the scenarios. */
import { runScenarios } from '../compile.ts';
import type { Localized } from '../diagnostics/finding.ts';
import type { Call } from './command.ts';
import { compileFolder, errorsIn, framed, plural, tally } from './compiled-forms.ts';
import { reportCoverage } from './coverage-text.ts';
import { failuresText } from './failures-text.ts';
import type { ExitCode } from './terminal.ts';

/** Mistakes in scenario files are told first: the cases in these, and those that they may change, are not run. */
export async function test({ arguments: given, terminal }: Call): Promise<ExitCode> {
  const { language } = terminal;
  const { folder, editions, diagnostics } = compileFolder(given.positionals[0] ?? 'forms', terminal);
  const errors = errorsIn(diagnostics);
  if (errors.length > 0) {
    const nothing = { zh: '没有运行用例。', en: 'The scenarios were not run.' }[language];
    terminal.error(`${framed(errors, folder, terminal)}${tally(errors, terminal, nothing)}`);
    return 1;
  }
  const { results, diagnostics: found, notRun } = runScenarios(folder.files, editions, terminal);
  terminal.error(framed(found, folder, terminal));
  const failed = results.filter((result) => result.differences.length > 0);
  const { text, groups } = failuresText(failed, folder, { terminal, all: given.flags.has('all') });
  terminal.out(text);
  const open = given.flags.has('coverage') ? reportCoverage(editions, results, terminal) : 0;
  if (found.length > 0) terminal.out(tally(found, terminal, leftOut(notRun)[language]));
  terminal.out(closing(results.length - failed.length, failed.length, groups)[language]);
  const isOpen = given.flags.has('strict') && open > 0;
  return failed.length > 0 || found.length > 0 || isOpen ? 1 : 0;
}

function leftOut(notRun: number): Localized {
  return {
    zh: `里面的用例${notRun === 0 ? '' : `，以及受其影响的${notRun}个用例，`}没有运行。`,
    en: `The cases in these${notRun === 0 ? '' : `, and ${plural(notRun, 'case')} that they may change,`} were not run.`,
  };
}

function closing(passed: number, failed: number, groups: number): Localized {
  const isGrouped = groups < failed;
  return {
    zh: `${passed}个用例符合，${failed}个不符合${isGrouped ? `，归为${groups}组` : ''}\n`,
    en: `${passed} passed, ${failed} failed${isGrouped ? ` in ${plural(groups, 'group')}` : ''}\n`,
  };
}
