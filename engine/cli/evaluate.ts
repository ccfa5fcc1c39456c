/** `tianbao evaluate`: the verdict on one filing, as JSON. */
import { isDay } from '../field-types/formats.ts';
import { type CompiledForm, evaluate as judge, type LinkedFiling } from '../index.ts';
import { type Arguments, type OptionShapes, unknownOption } from './arguments.ts';
import { type Call, type Command, commonOptions } from './command.ts';
import { compileFolder, type CompiledFolder, errorsIn, framed, tally } from './compiled-forms.ts';
import { readAnswers, readLink } from './json-file.ts';
import { Refusal, suggestion } from './refusal.ts';
import type { ExitCode, Terminal } from './terminal.ts';

const options: OptionShapes = {
  edition: { type: 'string', value: 'YEAR', description: 'the edition, such as 2024' },
  form: { type: 'string', value: 'NAME', description: 'the form' },
  answers: { type: 'string', value: 'FILE', description: 'the answers as JSON; - reads the standard input' },
  'as-of': { type: 'string', value: 'DATE', description: 'the day of the judgement; today unless given' },
  forms: { type: 'string', value: 'FOLDER', description: 'the folder of the definitions; forms unless named' },
};

export const evaluate: Command = {
  name: 'evaluate',
  usage: '--edition YEAR --form NAME --answers FILE [--as-of DATE] [--registration FILE] [--previous FILE] [--forms FOLDER]',
  summary: 'judge the answers of one filing',
  details:
    'Prints one JSON object: values, hidden, ignored, problems. Exits with 0 without errors, with 1 when a problem is an\n' +
    'error, with 2 when nothing could be judged. Linked filings are given by the name of the link (--registration,\n' +
    '--previous …), each a file { "answers": { … }, "acceptedOn": "2023-05-10" }.',
  options,
  examples: [
    'tianbao evaluate --edition 2024 --form institution-registration --answers a.json',
    'tianbao evaluate --edition 2024 --form institution-annual-report --answers a.json --registration r.json --as-of 2024-04-15',
  ],
  positionals: 0,
  open: true,
  run: runEvaluate,
};

async function runEvaluate({ arguments: given, terminal }: Call): Promise<ExitCode> {
  const folder = compileFolder(given.texts['forms'] ?? 'forms', terminal);
  const form = formNamed(given, folder, terminal);
  const known = [...Object.keys(options), ...Object.keys(commonOptions), ...Object.keys(form.links)];
  const unknown = Object.keys(given.texts).find((name) => !known.includes(name));
  if (unknown !== undefined) throw unknownOption(unknown, known);
  const fields = new Set(form.scope.fields.map(({ name }) => name));
  const answers = readAnswers(needed(given, 'answers'), fields, terminal);
  const verdict = judge(form, answers, { date: dayOf(given, terminal), links: linksOf(form, given, terminal) });
  terminal.out(`${JSON.stringify(verdict, null, 2)}\n`);
  return verdict.problems.some(({ level }) => level === 'error') ? 1 : 0;
}

function needed({ texts }: Arguments, name: string): string {
  const text = texts[name];
  if (text === undefined) throw new Refusal(`--${name} is missing.`, `Usage: tianbao evaluate ${evaluate.usage}`);
  return text;
}

function formNamed(given: Arguments, { editions, diagnostics, folder }: CompiledFolder, terminal: Terminal): CompiledForm {
  const [year, name] = [needed(given, 'edition'), needed(given, 'form')];
  const errors = errorsIn(diagnostics);
  const edition = editions.find((one) => String(one.edition) === year);
  const form = edition?.forms.find((one) => one.form === name);
  if (form !== undefined) return form;
  if (errors.length > 0) {
    terminal.error(framed(errors, folder, terminal));
    throw new Refusal(`The definitions have mistakes (${tally(errors)}).`, 'Correct them first; tianbao check shows them again.');
  }
  if (edition === undefined) {
    throw new Refusal(`There is no edition ${year}.`, suggestion(year, editions.map((one) => String(one.edition))));
  }
  throw new Refusal(`Edition ${year} has no form ${name}.`, suggestion(name, edition.forms.map((one) => one.form)));
}

function dayOf({ texts }: Arguments, { today }: Terminal): string {
  const day = texts['as-of'] ?? today;
  if (!isDay(day)) throw new Refusal(`--as-of ${day} is not a day.`, 'Write it as 2024-04-15.');
  return day;
}

function linksOf({ links }: CompiledForm, { texts }: Arguments, terminal: Terminal): Record<string, LinkedFiling | null> {
  const names = Object.keys(links);
  return Object.fromEntries(
    names.map((name) => {
      const file = texts[name];
      return [name, file === undefined ? null : readLink(file, terminal)];
    }),
  );
}
