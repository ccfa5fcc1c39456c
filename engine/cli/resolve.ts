/** `tianbao resolve`: a whole form as an edition has it, and where each of its lines comes from. */
import { join } from 'node:path/posix';
import { resolveForm } from '../compile.ts';
import type { Call } from './command.ts';
import { editionOf, formOf, soundEditions } from './editions.ts';
import { readFormsFolder } from './forms-folder.ts';
import { needed } from './given-filing.ts';
import type { ExitCode } from './terminal.ts';

/** The places stand in one column, unless a line is longer than this. */
const widest = 100;

export async function resolve({ command, arguments: given, terminal }: Call): Promise<ExitCode> {
  const name = needed(given, 'form', command);
  const folder = given.texts['forms'] ?? 'forms';
  const { edition, form } = formOf(editionOf(soundEditions(folder, terminal), given.positionals[0]), name);
  const { files, shownAs } = readFormsFolder(folder, terminal);
  const lines = resolveForm(files, edition, form) ?? [];
  const column = Math.min(widest, Math.max(...lines.map(({ text }) => width(text))));
  for (const { text, file, line } of lines) {
    const space = ' '.repeat(Math.max(0, column - width(text)));
    terminal.out(`${text}${space}  # ${join(shownAs, file)}:${line}\n`);
  }
  return 0;
}

/** In columns of a terminal: a Chinese character takes two. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}
