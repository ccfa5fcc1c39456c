/** A form with its bases laid under it and its blocks in it, to read: YAML, and for each line the file that it comes from. */
import { positionsIn } from '../diagnostics/source-lines.ts';
import type { SourceFile } from '../model/diagnostic.ts';
import { readFile } from './1-read/read-file.ts';
import { resolveEdition } from './2-resolve/resolve-edition.ts';
import { resolvedText } from './2-resolve/resolved-text.ts';
import { isScenarioFile, sortFiles } from './2-resolve/library.ts';

export interface FormLine {
  readonly text: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** Undefined when there is no such edition or form. */
export function resolveForm(
  files: readonly SourceFile[],
  edition: number,
  form: string,
): readonly FormLine[] | undefined {
  const definitions = files.filter(({ file }) => !isScenarioFile(file));
  const library = sortFiles(definitions.map(readFile));
  const definition = library.editions.get(edition);
  const resolved = definition && resolveEdition(definition, library).forms.find(({ name }) => name === form);
  if (resolved === undefined) return undefined;
  const positions = new Map(definitions.map(({ file, text }) => [file, positionsIn(text)]));
  return resolvedText(resolved.tree).map(({ text, place: { file, start } }) => ({
    text,
    file,
    line: positions.get(file)?.(start).line ?? 1,
  }));
}
