/** `tianbao compare`: what is different between two editions, and whom it concerns. */
import { compareEditions, comparisonNotice, comparisonText } from '../index.ts';
import { wordOption } from './arguments.ts';
import type { Call } from './command.ts';
import { editionOf, soundEditions } from './editions.ts';
import type { ExitCode } from './terminal.ts';

export async function compare({ arguments: given, terminal }: Call): Promise<ExitCode> {
  const format = wordOption(given, 'format', ['text', 'json', 'markdown'] as const) ?? 'text';
  const editions = soundEditions(given.texts['forms'] ?? 'forms', terminal);
  const before = editionOf(editions, given.positionals[0]);
  const after = editionOf(editions, given.positionals[1]);
  const comparison = compareEditions(editions, before, after);
  if (format === 'json') terminal.out(`${JSON.stringify(comparison, null, 2)}\n`);
  else terminal.out(format === 'markdown' ? comparisonNotice(comparison) : comparisonText(comparison));
  return 0;
}
