/** `tianbao evaluate`: the verdict on one filing, as JSON. */
import { isDay } from '../field-types/formats.ts';
import { type CompiledForm, evaluate as judge, type LinkedFiling } from '../index.ts';
import { type Arguments, unknownOption } from './arguments.ts';
import { type Call, type Command, commonOptions } from './command.ts';
import { readAnswers, readLink } from './json-file.ts';
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
  const verdict = judge(form, answers, { date: dayOf(given, terminal), links: linksOf(form, given, terminal) });
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

function linksOf(
  { links }: CompiledForm,
  { texts }: Arguments,
  terminal: Terminal,
): Record<string, LinkedFiling | null> {
  const names = Object.keys(links);
  return Object.fromEntries(
    names.map((name) => {
      const file = texts[name];
      return [name, file === undefined ? null : readLink(file, terminal)];
    }),
  );
}
