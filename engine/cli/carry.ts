/** `tianbao carry`: last year's filing to this year's draft, with a report of what did not come through. */
import { carryAlong, formChain } from '../index.ts';
import type { Call } from './command.ts';
import { editionOf, formOf, soundEditions } from './editions.ts';
import { needed } from './given-filing.ts';
import { readAnswers } from './json-file.ts';
import type { ExitCode } from './terminal.ts';

export async function carry({ command, arguments: given, terminal }: Call): Promise<ExitCode> {
  const { texts } = given;
  const editions = soundEditions(texts['forms'] ?? 'forms', terminal);
  const before = editionOf(editions, texts['from']);
  const after = editionOf(editions, texts['to']);
  const name = needed(given, 'form', command);
  for (const edition of [before, after]) formOf(edition, name);
  const chain = formChain(editions, before, after, name);
  const fields = new Set(chain[0]?.scope.fields.map((field) => field.name));
  const carried = carryAlong(chain, readAnswers(needed(given, 'answers', command), fields, terminal));
  terminal.out(`${JSON.stringify(carried, null, 2)}\n`);
  return 0;
}
