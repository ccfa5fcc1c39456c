/** The definitions of a folder, compiled, with everything that is to be said about them. */
import { join } from 'node:path/posix';
import { compileForms, type CompiledForms, renderDiagnostic } from '../compile.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type FormsFolder, readFormsFolder } from './forms-folder.ts';
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

/** `2 errors, 1 warning in 1 file` */
export function tally(diagnostics: readonly Diagnostic[]): string {
  const severities = (['error', 'warning', 'hint'] as const).flatMap((severity) => {
    const count = diagnostics.filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [plural(count, severity)];
  });
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  return `${severities.join(', ')} in ${plural(files, 'file')}`;
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
