/** The commands about editions and what lies between them. */
import type { Command } from './command.ts';

const forms = {
  type: 'string',
  value: 'FOLDER',
  description: { zh: '定义所在的文件夹；不写时是 forms', en: 'the folder of the definitions; forms unless named' },
} as const;

const compare: Command = {
  name: 'compare',
  usage: 'YEAR YEAR [--format text|json|markdown] [--forms FOLDER]',
  summary: { zh: '比较两个版本有什么不同，影响谁', en: 'say what differs between two editions, and whom it concerns' },
  details: {
    zh: '列出每处改动：新增、删去、改名、移位、换类型、收紧、放宽、换代码、改文字、其他；以及已存的答案怎么办、\n填报人要做什么、对程序意味着什么（none、patch、minor、major）。markdown 格式是给填报人的通知。自己顺延的年份不算不同。',
    en:
      'Lists every change: added, removed, renamed, moved, retyped, tightened, loosened, recoded, reworded, changed; with\n' +
      'what becomes of stored filings, what filers have to do, and what it is for programs (none, patch, minor, major).\n' +
      'As markdown it is a notice to filers. The years that move on by themselves are no difference.',
  },
  options: {
    format: {
      type: 'string',
      value: 'text|json|markdown',
      description: {
        zh: '给人看（默认）、给程序、作为给填报人的通知',
        en: 'for people (the default), for programs, as a notice to filers',
      },
    },
    forms,
  },
  examples: ['tianbao compare 2024 2025', 'tianbao compare 2024 2025 --format markdown'],
  positionals: 2,
  run: async (call) => (await import('./compare.ts')).compare(call),
};

const carry: Command = {
  name: 'carry',
  usage: '--from YEAR --to YEAR --form NAME --answers FILE [--forms FOLDER]',
  summary: { zh: '把去年的填报变成今年的草稿', en: "make this year's draft of last year's filing" },
  details: {
    zh: '输出一个 JSON 对象：answers（草稿）、carried（带过来的路径）、report（没有原样带过来的每项答案：换了写法、要再选、没有带来，及原因）。',
    en:
      'Prints one JSON object: answers (the draft), carried (the paths of what came through), report (every answer that\n' +
      'did not come through as it was: converted, asked or dropped, with the reason).',
  },
  options: {
    from: { type: 'string', value: 'YEAR', description: { zh: '答案的版本', en: 'the edition of the answers' } },
    to: { type: 'string', value: 'YEAR', description: { zh: '草稿的版本', en: 'the edition of the draft' } },
    form: { type: 'string', value: 'NAME', description: { zh: '表的名字', en: 'the form' } },
    answers: {
      type: 'string',
      value: 'FILE',
      description: { zh: 'JSON 格式的答案；- 表示从标准输入读', en: 'the answers as JSON; - reads the standard input' },
    },
    forms,
  },
  examples: ['tianbao carry --from 2024 --to 2025 --form registration --answers a.json'],
  positionals: 0,
  run: async (call) => (await import('./carry.ts')).carry(call),
};

const resolve: Command = {
  name: 'resolve',
  usage: 'YEAR --form NAME [--forms FOLDER]',
  summary: {
    zh: '输出一整张表，每行注明出自哪个文件',
    en: 'print a whole form, with the file that each line comes from',
  },
  details: {
    zh: '这个版本里的这张表：底稿和区块都已展开。适合与 tianbao compare 对着看。',
    en: 'The form as the edition has it: its bases laid under it, its blocks in it. Reads well beside tianbao compare.',
  },
  options: { form: { type: 'string', value: 'NAME', description: { zh: '表的名字', en: 'the form' } }, forms },
  examples: ['tianbao resolve 2025 --form registration'],
  positionals: 1,
  run: async (call) => (await import('./resolve.ts')).resolve(call),
};

const newEdition: Command = {
  name: 'new-edition',
  usage: 'YEAR [--forms FOLDER]',
  summary: { zh: '写好新版本的开头文件', en: 'write the file that a new edition starts from' },
  details: {
    zh: '写 年份.yaml：叠加在此前最新的版本上，起止日期顺延，改表的各种写法写在注释里。不会覆盖已有的文件。',
    en:
      'Writes YEAR.yaml: laid over the newest edition before it, opening and closing a year later, with the ways to change\n' +
      'a form as comments. Never overwrites a file.',
  },
  options: { forms },
  examples: ['tianbao new-edition 2026'],
  positionals: 1,
  run: async (call) => (await import('./new-edition.ts')).newEdition(call),
};

const impact: Command = {
  name: 'impact',
  usage: 'YEAR --filings FOLDER|database [--format text|json] [--forms FOLDER]',
  summary: { zh: '发布以前，用新版重放已存的填报', en: 'replay stored filings on an edition before it is published' },
  details: {
    zh: '把以前各版的每份填报带进这个版本并判断：多少份原样带入，哪些带不进来、有几份，会新增哪些错误，附例子。\n文件夹里每份填报一个 JSON 文件 { "edition": 2024, "form": "…", "answers": { … }, "context": { … } }；database 指填报系统自己的库。',
    en:
      'Carries every filing of earlier editions into the edition and judges it there: how many come through as they are,\n' +
      'what does not, for how many, and which problems are new, with examples. A folder holds filings as JSON files\n' +
      '{ "edition": 2024, "form": "…", "answers": { … }, "context": { … } }; database is the filing system\'s own.',
  },
  options: {
    filings: {
      type: 'string',
      value: 'FOLDER|database',
      description: { zh: '填报在哪里', en: 'where the filings are' },
    },
    format: {
      type: 'string',
      value: 'text|json',
      description: { zh: '给人看（默认）、给程序', en: 'for people (the default), for programs' },
    },
    forms,
  },
  examples: ['tianbao impact 2025 --filings filings', 'tianbao impact 2025 --filings database'],
  positionals: 1,
  run: async (call) => (await import('./impact.ts')).impact(call),
};

export const editionCommands: readonly Command[] = [compare, impact, carry, resolve, newEdition];
