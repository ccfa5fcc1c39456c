/** `tianbao evaluate`: the verdict on one filing, as JSON. */
import { evaluate as judge } from '../index.ts';
import type { Call } from './command.ts';
import { readFiling } from './given-filing.ts';
import type { ExitCode } from './terminal.ts';

export async function evaluate(call: Call): Promise<ExitCode> {
  const { form, answers, context } = await readFiling(call);
  const verdict = judge(form, answers, context);
  call.terminal.out(`${JSON.stringify(verdict, null, 2)}\n`);
  return verdict.problems.some(({ level }) => level === 'error') ? 1 : 0;
}
