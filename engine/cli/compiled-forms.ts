/** The definitions of a folder, compiled, with everything that is to be said about them. */
import { join } from 'node:path/posix';
import { compileForms, type CompiledForms, renderDiagnostic } from '../compile.ts';
import type { Localized } from '../diagnostics/finding.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type FormsFolder, readFormsFolder } from './forms-folder.ts';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

export interface CompiledFolder extends CompiledForms {
  readonly folder: FormsFolder;
}

export function compileFolder(name: string, terminal: Terminal): CompiledFolder {
  const folder = readFormsFolder(name, terminal);
  return { folder, ...compile(folder, terminal) };
}

export function compile(folder: FormsFolder, { language }: Terminal): CompiledForms {
  return compileForms(folder.files, { language });
}

export function errorsIn(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter((one) => one.severity === 'error');
}

/** Each diagnostic with the lines it is about; files are named as seen from where the command was called. */
export function framed(
  diagnostics: readonly Diagnostic[],
  { files, shownAs }: FormsFolder,
  terminal: Terminal,
): string {
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  return diagnostics
    .map((one) => {
      const shown = { ...one, file: join(shownAs, one.file) };
      return `${renderDiagnostic(shown, texts.get(one.file) ?? '', terminal)}\n\n`;
    })
    .join('');
}

const nouns = {
  error: { zh: '个错误', en: 'error' },
  warning: { zh: '个警告', en: 'warning' },
  hint: { zh: '个提示', en: 'hint' },
} as const;

/** `2 errors, 1 warning in 1 file` */
function counts(diagnostics: readonly Diagnostic[]): Localized {
  const severities = (['error', 'warning', 'hint'] as const).flatMap((severity) => {
    const count = diagnostics.filter((one) => one.severity === severity).length;
    const { zh, en } = nouns[severity];
    return count === 0 ? [] : [{ zh: `${count}${zh}`, en: plural(count, en) }];
  });
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  return {
    zh: `${files}个文件里有${severities.map(({ zh }) => zh).join('、')}`,
    en: `${severities.map(({ en }) => en).join(', ')} in ${plural(files, 'file')}`,
  };
}

/** The counts as a line, with what they mean for the command. */
export function tally(diagnostics: readonly Diagnostic[], { language }: Terminal, consequence?: string): string {
  const counted = counts(diagnostics)[language];
  if (consequence === undefined) return `${counted}\n`;
  return `${counted}${{ zh: '，', en: '. ' }[language]}${consequence}\n`;
}

/** Shows the errors of the definitions, for a command that cannot do its work with them. */
export function refuseMistakes(errors: readonly Diagnostic[], folder: FormsFolder, terminal: Terminal): never {
  terminal.error(framed(errors, folder, terminal));
  const { zh, en } = counts(errors);
  throw new Refusal(
    { zh: `定义里有错误（${zh}）。`, en: `The definitions have mistakes (${en}).` },
    { zh: '先改正；tianbao check 会再列出来。', en: 'Correct them first; tianbao check shows them again.' },
  );
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
