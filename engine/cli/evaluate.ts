/** `tianbao evaluate`: the verdict on one filing, as JSON. */
import { isDay } from '../field-types/formats.ts';
import {
  type CompiledForm,
  evaluate as judge,
  type FilingContext,
  type Link,
  type LinkedFiling,
  missingLinks,
  type Value,
} from '../index.ts';
import { type Arguments, unknownOption } from './arguments.ts';
import { type Call, type Command, commonOptions } from './command.ts';
import { readAnswers, readCollected, readLink } from './json-file.ts';
import { loadForm, type RequestedForm } from './load-form.ts';
import { Refusal } from './refusal.ts';
import type { ExitCode, Terminal } from './terminal.ts';

export async function evaluate({ command, arguments: given, terminal }: Call): Promise<ExitCode> {
  const form = await loadForm(requested(given, command), terminal);
  const known = [...Object.keys(command.options), ...Object.keys(commonOptions), ...Object.keys(form.links)];
  const unknown = Object.keys(given.texts).find((name) => !known.includes(name));
  if (unknown !== undefined) throw unknownOption(unknown, known);
  const fields = new Set(form.scope.fields.map(({ name }) => name));
  const answers = readAnswers(needed(given, 'answers', command), fields, terminal);
  const context = { date: dayOf(given, terminal), ...linksOf(form, given, terminal) };
  const [missing] = missingLinks(form, context);
  if (missing !== undefined) throw linkMissing(form, missing);
  const verdict = judge(form, answers, context);
  terminal.out(`${JSON.stringify(verdict, null, 2)}\n`);
  return verdict.problems.some(({ level }) => level === 'error') ? 1 : 0;
}

function requested(given: Arguments, command: Command): RequestedForm {
  const [edition, form] = [needed(given, 'edition', command), needed(given, 'form', command)];
  return { edition, form, folder: given.texts['forms'] ?? 'forms' };
}

function needed({ texts }: Arguments, name: string, { usage }: Command): string {
  const text = texts[name];
  if (text === undefined) throw new Refusal(`--${name} is missing.`, `Usage: tianbao evaluate ${usage}`);
  return text;
}

function dayOf({ texts }: Arguments, { today }: Terminal): string {
  const day = texts['as-of'] ?? today;
  if (!isDay(day)) throw new Refusal(`--as-of ${day} is not a day.`, 'Write it as 2024-04-15.');
  return day;
}

function linkMissing({ form }: CompiledForm, { name, form: linked, state }: Link): Refusal {
  const which = state === undefined ? '' : `${state} `;
  return new Refusal(
    `${form} cannot be filed without a filing of ${linked} (link ${name}).`,
    `Give the ${which}filing with --${name} FILE, a file { "answers": { … }, "acceptedOn": "2023-05-10" }.`,
  );
}

/** Filings by the names of links, and what links collect from the filings of all others. */
function linksOf(
  form: CompiledForm,
  { texts }: Arguments,
  terminal: Terminal,
): Required<Pick<FilingContext, 'links' | 'collected'>> {
  const links: Record<string, LinkedFiling | null> = {};
  const collected: Record<string, readonly Value[]> = {};
  for (const { name, collect } of Object.values(form.links)) {
    const file = texts[name];
    if (collect !== undefined) collected[name] = file === undefined ? [] : readCollected(file, terminal);
    else links[name] = file === undefined ? null : readLink(file, terminal);
  }
  return { links, collected };
}
