/** `tianbao types`: the TypeScript types of one form, as `tianbao build` writes them. */
import { answerTypes } from '../compile.ts';
import type { Call } from './command.ts';
import { requested } from './given-filing.ts';
import { loadForm } from './load-form.ts';
import type { ExitCode } from './terminal.ts';

export async function types({ command, arguments: given, terminal }: Call): Promise<ExitCode> {
  const form = await loadForm(requested(given, command), terminal);
  terminal.out((await answerTypes(form)).types);
  return 0;
}
