/** The filing that the arguments of a command give: a form, answers, and what they are judged with. */
import { isDay } from '../expression/dates.ts';
import type { Answers, CompiledForm, FilingContext, Link, LinkedFiling, Value } from '../index.ts';
import { missingLinks } from '../index.ts';
import { type Arguments, unknownOption } from './arguments.ts';
import { type Call, type Command, commonOptions } from './command.ts';
import { readAnswers, readCollected, readLink } from './json-file.ts';
import { loadForm, loadRevision, type RequestedForm } from './load-form.ts';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

export interface GivenFiling {
  readonly form: CompiledForm;
  readonly answers: Answers;
  readonly context: FilingContext;
}

export async function readFiling(call: Call): Promise<GivenFiling> {
  const { command, arguments: given, terminal } = call;
  const form = await requestedForm(call);
  const known = [...Object.keys(command.options), ...Object.keys(commonOptions), ...Object.keys(form.links)];
  const unknown = Object.keys(given.texts).find((name) => !known.includes(name));
  if (unknown !== undefined) throw unknownOption(unknown, known);
  const fields = new Set(form.scope.fields.map(({ name }) => name));
  const answers = readAnswers(needed(given, 'answers', command), fields, terminal);
  const context = { date: dayOf(given, terminal), ...linksOf(form, given, terminal) };
  const [missing] = missingLinks(form, context);
  if (missing !== undefined) throw linkMissing(form, missing);
  return { form, answers, context };
}

async function requestedForm({ command, arguments: given, terminal, world }: Call): Promise<CompiledForm> {
  const { revision, forms = 'forms' } = given.texts;
  return revision === undefined
    ? loadForm(requested(given, command), terminal)
    : loadRevision(revision, forms, terminal, world);
}

export function requested(given: Arguments, command: Command): RequestedForm {
  const [edition, form] = [needed(given, 'edition', command), needed(given, 'form', command)];
  return { edition, form, folder: given.texts['forms'] ?? 'forms' };
}

export function needed({ texts }: Arguments, option: string, { name, usage }: Command): string {
  const text = texts[option];
  if (text === undefined)
    throw new Refusal(
      { zh: `缺少 --${option}。`, en: `--${option} is missing.` },
      { zh: `用法：tianbao ${name} ${usage}`, en: `Usage: tianbao ${name} ${usage}` },
    );
  return text;
}

function dayOf({ texts }: Arguments, { today }: Terminal): string {
  const day = texts['as-of'] ?? today;
  if (!isDay(day))
    throw new Refusal(
      { zh: `--as-of ${day} 不是日期。`, en: `--as-of ${day} is not a day.` },
      { zh: '写成 2024-04-15 的样子。', en: 'Write it as 2024-04-15.' },
    );
  return day;
}

function linkMissing({ form }: CompiledForm, { name, form: linked, state }: Link): Refusal {
  const which = state === undefined ? '' : `${state} `;
  return new Refusal(
    {
      zh: `没有 ${linked} 的填报（关联 ${name}），不能填报 ${form}。`,
      en: `${form} cannot be filed without a filing of ${linked} (link ${name}).`,
    },
    {
      zh: `用 --${name} FILE 给出这份填报，文件写成 { "answers": { … }, "acceptedOn": "2023-05-10" }。`,
      en: `Give the ${which}filing with --${name} FILE, a file { "answers": { … }, "acceptedOn": "2023-05-10" }.`,
    },
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
