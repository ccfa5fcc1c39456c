/** The commands: how each is called and what it is for. What a command does is loaded when it is called. */
import type { OptionShapes } from './arguments.ts';
import type { Command } from './command.ts';
import { editionCommands } from './edition-commands.ts';

const check: Command = {
  name: 'check',
  usage: '[forms] [--format text|json|github]',
  summary: 'report every mistake in the definitions, with its place',
  details:
    'Checks all editions in the folder (forms unless named), whether every branch of their forms can be completed, and their\n' +
    'scenarios. Exits with 1 when there is an error.',
  options: {
    format: {
      type: 'string',
      value: 'text|json|github',
      description: 'for people (the default), for programs, for GitHub Actions',
    },
  },
  examples: ['tianbao check', 'tianbao check forms --format json'],
  positionals: 1,
  run: async (call) => (await import('./check.ts')).check(call),
};

const build: Command = {
  name: 'build',
  usage: '[forms] [--out generated] [--check]',
  summary: 'write JSON Schemas, TypeScript types and compiled forms',
  details:
    'Writes EDITION/FORM/{answers.schema.json, answers.ts, parse.js, carry.js, form.json, witnesses.json …},\n' +
    'definition.schema.json and definitions.json below the output folder, and removes what earlier editions and forms left there. Writes nothing\n' +
    'while the definitions have errors.',
  options: {
    out: { type: 'string', value: 'FOLDER', description: 'where to write; generated unless named' },
    check: { type: 'boolean', description: 'write nothing; exit with 1 when something is missing, stale or left over' },
  },
  examples: ['tianbao build', 'tianbao build --check'],
  positionals: 1,
  run: async (call) => (await import('./build.ts')).build(call),
};

const test: Command = {
  name: 'test',
  usage: '[forms] [--coverage] [--strict]',
  summary: 'run the scenarios of all editions',
  details:
    'Judges the answers of every case in EDITION/scenarios/*.yaml and compares with what the case expects.\n' +
    'Exits with 1 when a case fails or the definitions have errors.',
  options: {
    coverage: { type: 'boolean', description: 'show what carries each clause, and what no case exercises' },
    strict: {
      type: 'boolean',
      description: 'with --coverage: exit with 1 when a clause that a case could exercise is not exercised',
    },
  },
  examples: ['tianbao test', 'tianbao test forms --coverage'],
  positionals: 1,
  run: async (call) => (await import('./test.ts')).test(call),
};

/** The filing that a command is about. */
const filingUsage =
  '--edition YEAR --form NAME --answers FILE [--as-of DATE] [--registration FILE] [--previous FILE] [--forms FOLDER]';
const filingOptions: OptionShapes = {
  edition: { type: 'string', value: 'YEAR', description: 'the edition, such as 2024' },
  form: { type: 'string', value: 'NAME', description: 'the form' },
  revision: { type: 'string', value: 'HASH', description: 'instead of both: the form as it was, by its hash' },
  answers: { type: 'string', value: 'FILE', description: 'the answers as JSON; - reads the standard input' },
  'as-of': { type: 'string', value: 'DATE', description: 'the day of the judgement; today unless given' },
  forms: { type: 'string', value: 'FOLDER', description: 'the folder of the definitions; forms unless named' },
};

const evaluate: Command = {
  name: 'evaluate',
  usage: filingUsage,
  summary: 'judge the answers of one filing',
  details:
    'Prints one JSON object: values, hidden, ignored, problems. Exits with 0 without errors, with 1 when a problem is an\n' +
    'error, with 2 when nothing could be judged. Linked filings are given by the name of the link (--registration,\n' +
    '--previous …), each a file { "answers": { … }, "acceptedOn": "2023-05-10" }; what a link collects from everyone\n' +
    'else is a JSON list. A form that requires a link is not judged without it.',
  options: filingOptions,
  examples: [
    'tianbao evaluate --edition 2024 --form registration --answers a.json',
    'tianbao evaluate --edition 2024 --form annual-report --answers a.json --registration r.json --as-of 2024-04-15',
  ],
  positionals: 0,
  open: true,
  run: async (call) => (await import('./evaluate.ts')).evaluate(call),
};

const explain: Command = {
  name: 'explain',
  usage: `${filingUsage} [--at PATH] [--format text|json]`,
  summary: 'say why a field is as it is, or what a filing needs to be submitted',
  details:
    'With --at: how the value of the field comes about, why it is hidden or required, what is wrong with it, and which\n' +
    'answers decide that, in Chinese. Exits with 1 when the field has an error. Without --at: the smallest set of answers\n' +
    'that would make the filing one that can be submitted; exits with 1 while it cannot be. Exits with 2 when nothing\n' +
    'could be judged. Linked filings are given as for evaluate.',
  options: {
    ...filingOptions,
    at: { type: 'string', value: 'PATH', description: 'the field, such as orders[0].mobile; rows count from 0' },
    format: { type: 'string', value: 'text|json', description: 'for people (the default), for programs' },
  },
  examples: [
    'tianbao explain --edition 2024 --form registration --answers a.json --at orders[0].total',
    'tianbao explain --edition 2024 --form registration --answers a.json',
  ],
  positionals: 0,
  open: true,
  run: async (call) => (await import('./explain.ts')).explain(call),
};

const types: Command = {
  name: 'types',
  usage: '--edition YEAR --form NAME [--forms FOLDER]',
  summary: 'print the TypeScript types of the answers to one form',
  details:
    'The same text as EDITION/FORM/answers.ts of tianbao build: a submission that narrows by what was answered, a draft, the\n' +
    'codes with their titles.',
  options: {
    edition: { type: 'string', value: 'YEAR', description: 'the edition, such as 2024' },
    form: { type: 'string', value: 'NAME', description: 'the form' },
    forms: { type: 'string', value: 'FOLDER', description: 'the folder of the definitions; forms unless named' },
  },
  examples: ['tianbao types --edition 2024 --form registration > answers.ts'],
  positionals: 0,
  run: async (call) => (await import('./types.ts')).types(call),
};

const guide: Command = {
  name: 'guide',
  usage: '[--edition YEAR] [--form NAME] [--out FILE] [--forms FOLDER]',
  summary: 'write the filing instructions (填报说明) of an edition as Markdown',
  details:
    'Prints what a filer has to know of every form: sections, fields, requirements, options, checks, in Chinese.\n' +
    'Exits with 1 when the definitions have errors.',
  options: {
    edition: { type: 'string', value: 'YEAR', description: 'the edition; the newest unless named' },
    form: { type: 'string', value: 'NAME', description: 'one form only' },
    out: { type: 'string', value: 'FILE', description: 'write to a file instead of printing' },
    forms: { type: 'string', value: 'FOLDER', description: 'the folder of the definitions; forms unless named' },
  },
  examples: ['tianbao guide', 'tianbao guide --edition 2024 --form registration --out guide.md'],
  positionals: 0,
  run: async (call) => (await import('./guide.ts')).guide(call),
};

const serve: Command = {
  name: 'serve',
  usage: '',
  summary: 'start the filing system',
  details: 'Starts the server and says where it listens. The environment configures it (see the README).',
  options: {},
  examples: ['tianbao serve'],
  positionals: 0,
  run: async (call) => (await import('./serve.ts')).serve(call),
};

export const commands: readonly Command[] = [
  check,
  build,
  test,
  evaluate,
  explain,
  ...editionCommands,
  guide,
  types,
  serve,
];
