/** `tianbao check`: every diagnostic of the definitions and of their scenarios. */
import { join } from 'node:path/posix';
import { checkBranches, checkScenarios } from '../compile.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { wordOption } from './arguments.ts';
import type { Call } from './command.ts';
import { compileFolder, errorsIn, framed, plural, tally } from './compiled-forms.ts';
import type { FormsFolder } from './forms-folder.ts';
import type { ExitCode, Terminal } from './terminal.ts';

const formats = ['text', 'json', 'github'] as const;

export async function check({ arguments: given, terminal }: Call): Promise<ExitCode> {
  const format = wordOption(given, 'format', formats) ?? 'text';
  const { folder, editions, diagnostics } = compileFolder(given.positionals[0] ?? 'forms', terminal);
  // A form with mistakes is not there; that its scenarios do not find it says nothing new.
  const sound = errorsIn(diagnostics).length === 0;
  const scenarios = sound ? checkScenarios(folder.files, editions, terminal) : [];
  const branches = sound ? checkBranches(folder.files, editions, terminal).diagnostics : [];
  const all = [...diagnostics, ...branches, ...scenarios];
  terminal.out(writers[format](all, folder, terminal));
  return errorsIn(all).length > 0 ? 1 : 0;
}

type Writer = (diagnostics: readonly Diagnostic[], folder: FormsFolder, terminal: Terminal) => string;

const writers: Readonly<Record<(typeof formats)[number], Writer>> = {
  text: (diagnostics, folder, terminal) => {
    const count = folder.files.length;
    const none = { zh: `${count}个文件，没有错误。\n`, en: `No mistakes in ${plural(count, 'file')}.\n` };
    if (diagnostics.length === 0) return none[terminal.language];
    return `${framed(diagnostics, folder, terminal)}${tally(diagnostics, terminal)}`;
  },
  json: (diagnostics, { shownAs }) => {
    return `${JSON.stringify(
      diagnostics.map((one) => ({ ...one, file: join(shownAs, one.file) })),
      null,
      2,
    )}\n`;
  },
  github: (diagnostics, { shownAs }) => diagnostics.map((one) => annotation(one, join(shownAs, one.file))).join(''),
};

const githubWords = { error: 'error', warning: 'warning', hint: 'notice' } as const;

/** A workflow command: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function annotation(found: Diagnostic, file: string): string {
  const properties = {
    file,
    line: found.line,
    endLine: found.endLine,
    col: found.column,
    endColumn: found.endColumn,
    title: found.code,
  };
  const written = Object.entries(properties).map(
    ([key, value]) => `${key}=${escaped(String(value)).replace(/:/g, '%3A').replace(/,/g, '%2C')}`,
  );
  const message = found.hint === undefined ? found.message : `${found.message}\n${found.hint}`;
  return `::${githubWords[found.severity]} ${written.join(',')}::${escaped(message)}\n`;
}

function escaped(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
