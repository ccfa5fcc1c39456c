/** The commands: how each is called and what it is for. What a command does is loaded when it is called. */
import type { OptionShapes } from './arguments.ts';
import type { Command } from './command.ts';
import { editionCommands } from './edition-commands.ts';

const check: Command = {
  name: 'check',
  usage: '[forms] [--format text|json|github]',
  summary: { zh: '找出定义里的每一处错误，指明位置', en: 'report every mistake in the definitions, with its place' },
  details: {
    zh: '检查文件夹（不写时是 forms）里的全部版本，各张表的每个分支能不能填完，以及用例。有错误时退出码是1。',
    en:
      'Checks all editions in the folder (forms unless named), whether every branch of their forms can be completed, and their\n' +
      'scenarios. Exits with 1 when there is an error.',
  },
  options: {
    format: {
      type: 'string',
      value: 'text|json|github',
      description: {
        zh: '给人看（默认）、给程序、给 GitHub Actions',
        en: 'for people (the default), for programs, for GitHub Actions',
      },
    },
  },
  examples: ['tianbao check', 'tianbao check forms --format json'],
  positionals: 1,
  run: async (call) => (await import('./check.ts')).check(call),
};

const build: Command = {
  name: 'build',
  usage: '[forms] [--out generated] [--check]',
  summary: {
    zh: '生成 JSON Schema、TypeScript 类型和编译好的表',
    en: 'write JSON Schemas, TypeScript types and compiled forms',
  },
  details: {
    zh: '在输出文件夹里写 版本/表/{answers.schema.json, answers.ts, parse.js, carry.js, form.json, witnesses.json …}、\ndefinition.schema.json 和 definitions.json，并清除以前的版本和表留下的文件。定义有错误时什么也不写。',
    en:
      'Writes EDITION/FORM/{answers.schema.json, answers.ts, parse.js, carry.js, form.json, witnesses.json …},\n' +
      'definition.schema.json and definitions.json below the output folder, and removes what earlier editions and forms left there. Writes nothing\n' +
      'while the definitions have errors.',
  },
  options: {
    out: {
      type: 'string',
      value: 'FOLDER',
      description: { zh: '写到哪里；不写时是 generated', en: 'where to write; generated unless named' },
    },
    check: {
      type: 'boolean',
      description: {
        zh: '什么也不写；有缺少、过时或多余的文件时，退出码是1',
        en: 'write nothing; exit with 1 when something is missing, stale or left over',
      },
    },
  },
  examples: ['tianbao build', 'tianbao build --check'],
  positionals: 1,
  run: async (call) => (await import('./build.ts')).build(call),
};

const test: Command = {
  name: 'test',
  usage: '[forms] [--all] [--coverage] [--strict]',
  summary: { zh: '运行各个版本的用例', en: 'run the scenarios of all editions' },
  details: {
    zh: '判断 版本/scenarios/*.yaml 里每个用例的答案，与用例所说的结果比较。\n很多用例共有的不同只列一次。有用例不符合，或者定义有错误时，退出码是1。',
    en:
      'Judges the answers of every case in EDITION/scenarios/*.yaml and compares with what the case expects.\n' +
      'What is different in the same way in many cases is told once. Exits with 1 when a case fails or the definitions have errors.',
  },
  options: {
    all: {
      type: 'boolean',
      description: {
        zh: '列出每个不符合的用例，而不只是每组的前几个',
        en: 'name every case that fails, not the first few of each group',
      },
    },
    coverage: {
      type: 'boolean',
      description: {
        zh: '列出每条条款落实在哪里，以及还没有用例的内容',
        en: 'show what carries each clause, and what no case exercises',
      },
    },
    strict: {
      type: 'boolean',
      description: {
        zh: '与 --coverage 同用：有条款可以有用例而没有时，退出码是1',
        en: 'with --coverage: exit with 1 when a clause that a case could exercise is not exercised',
      },
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
  edition: { type: 'string', value: 'YEAR', description: { zh: '版本，如 2024', en: 'the edition, such as 2024' } },
  form: { type: 'string', value: 'NAME', description: { zh: '表的名字', en: 'the form' } },
  revision: {
    type: 'string',
    value: 'HASH',
    description: { zh: '代替前两项：按哈希值找当时的表', en: 'instead of both: the form as it was, by its hash' },
  },
  answers: {
    type: 'string',
    value: 'FILE',
    description: { zh: 'JSON 格式的答案；- 表示从标准输入读', en: 'the answers as JSON; - reads the standard input' },
  },
  'as-of': {
    type: 'string',
    value: 'DATE',
    description: { zh: '按哪一天判断；不写时是今天', en: 'the day of the judgement; today unless given' },
  },
  forms: {
    type: 'string',
    value: 'FOLDER',
    description: { zh: '定义所在的文件夹；不写时是 forms', en: 'the folder of the definitions; forms unless named' },
  },
};

const evaluate: Command = {
  name: 'evaluate',
  usage: filingUsage,
  summary: { zh: '判断一份填报的答案', en: 'judge the answers of one filing' },
  details: {
    zh: '输出一个 JSON 对象：values、hidden、ignored、problems。没有错误时退出码是0，有错误时是1，无法判断时是2。\n关联的填报按关联的名字给出（--registration、--previous …），每份一个文件 { "answers": { … }, "acceptedOn": "2023-05-10" }；\n从其他人那里收集的内容是一个 JSON 列表。必需的关联没有给出，就不判断。',
    en:
      'Prints one JSON object: values, hidden, ignored, problems. Exits with 0 without errors, with 1 when a problem is an\n' +
      'error, with 2 when nothing could be judged. Linked filings are given by the name of the link (--registration,\n' +
      '--previous …), each a file { "answers": { … }, "acceptedOn": "2023-05-10" }; what a link collects from everyone\n' +
      'else is a JSON list. A form that requires a link is not judged without it.',
  },
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
  summary: {
    zh: '说明一项为什么是这样，或者一份填报还要改什么才能提交',
    en: 'say why a field is as it is, or what a filing needs to be submitted',
  },
  details: {
    zh: '写了 --at：这一项的值怎么来，为什么不显示、必填或不对，由哪些答案决定。这一项有错误时退出码是1。\n没有写 --at：改哪几处最少就能提交；还不能提交时退出码是1。无法判断时是2。关联的填报与 evaluate 一样给出。',
    en:
      'With --at: how the value of the field comes about, why it is hidden or required, what is wrong with it, and which\n' +
      'answers decide that, in Chinese. Exits with 1 when the field has an error. Without --at: the smallest set of answers\n' +
      'that would make the filing one that can be submitted; exits with 1 while it cannot be. Exits with 2 when nothing\n' +
      'could be judged. Linked filings are given as for evaluate.',
  },
  options: {
    ...filingOptions,
    at: {
      type: 'string',
      value: 'PATH',
      description: {
        zh: '哪一项，如 orders[0].mobile；行号从0开始',
        en: 'the field, such as orders[0].mobile; rows count from 0',
      },
    },
    format: {
      type: 'string',
      value: 'text|json',
      description: { zh: '给人看（默认）、给程序', en: 'for people (the default), for programs' },
    },
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
  summary: { zh: '输出一张表的答案的 TypeScript 类型', en: 'print the TypeScript types of the answers to one form' },
  details: {
    zh: '与 tianbao build 写的 版本/表/answers.ts 相同：提交的内容、草稿、各个代码和名称。',
    en:
      'The same text as EDITION/FORM/answers.ts of tianbao build: a submission that narrows by what was answered, a draft, the\n' +
      'codes with their titles.',
  },
  options: {
    edition: { type: 'string', value: 'YEAR', description: { zh: '版本，如 2024', en: 'the edition, such as 2024' } },
    form: { type: 'string', value: 'NAME', description: { zh: '表的名字', en: 'the form' } },
    forms: {
      type: 'string',
      value: 'FOLDER',
      description: { zh: '定义所在的文件夹；不写时是 forms', en: 'the folder of the definitions; forms unless named' },
    },
  },
  examples: ['tianbao types --edition 2024 --form registration > answers.ts'],
  positionals: 0,
  run: async (call) => (await import('./types.ts')).types(call),
};

const guide: Command = {
  name: 'guide',
  usage: '[--edition YEAR] [--form NAME] [--out FILE] [--forms FOLDER]',
  summary: {
    zh: '写出一个版本的填报说明（Markdown）',
    en: 'write the filing instructions (填报说明) of an edition as Markdown',
  },
  details: {
    zh: '输出填报人需要知道的每张表的内容：分节、字段、要求、选项、检查。定义有错误时退出码是1。',
    en:
      'Prints what a filer has to know of every form: sections, fields, requirements, options, checks, in Chinese.\n' +
      'Exits with 1 when the definitions have errors.',
  },
  options: {
    edition: {
      type: 'string',
      value: 'YEAR',
      description: { zh: '版本；不写时是最新的', en: 'the edition; the newest unless named' },
    },
    form: { type: 'string', value: 'NAME', description: { zh: '只要一张表', en: 'one form only' } },
    out: {
      type: 'string',
      value: 'FILE',
      description: { zh: '写进文件，不输出', en: 'write to a file instead of printing' },
    },
    forms: {
      type: 'string',
      value: 'FOLDER',
      description: { zh: '定义所在的文件夹；不写时是 forms', en: 'the folder of the definitions; forms unless named' },
    },
  },
  examples: ['tianbao guide', 'tianbao guide --edition 2024 --form registration --out guide.md'],
  positionals: 0,
  run: async (call) => (await import('./guide.ts')).guide(call),
};

const serve: Command = {
  name: 'serve',
  usage: '',
  summary: { zh: '启动填报系统', en: 'start the filing system' },
  details: {
    zh: '启动服务器，并说明在哪个地址。由环境变量配置（见 README）。',
    en: 'Starts the server and says where it listens. The environment configures it (see the README).',
  },
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
