/** The commands about editions and what lies between them. */
import type { Command } from './command.ts';

const forms = {
  type: 'string',
  value: 'FOLDER',
  description: 'the folder of the definitions; forms unless named',
} as const;

const compare: Command = {
  name: 'compare',
  usage: 'YEAR YEAR [--format text|json|markdown] [--forms FOLDER]',
  summary: 'say what differs between two editions, and whom it concerns',
  details:
    'Lists every change: added, removed, renamed, moved, retyped, tightened, loosened, recoded, reworded, changed; with\n' +
    'what becomes of stored filings, what filers have to do, and what it is for programs (none, patch, minor, major).\n' +
    'As markdown it is a notice to filers. The years that move on by themselves are no difference.',
  options: {
    format: {
      type: 'string',
      value: 'text|json|markdown',
      description: 'for people (the default), for programs, as a notice to filers',
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
  summary: "make this year's draft of last year's filing",
  details:
    'Prints one JSON object: answers (the draft), carried (the paths of what came through), report (every answer that\n' +
    'did not come through as it was: converted, asked or dropped, with the reason).',
  options: {
    from: { type: 'string', value: 'YEAR', description: 'the edition of the answers' },
    to: { type: 'string', value: 'YEAR', description: 'the edition of the draft' },
    form: { type: 'string', value: 'NAME', description: 'the form' },
    answers: { type: 'string', value: 'FILE', description: 'the answers as JSON; - reads the standard input' },
    forms,
  },
  examples: ['tianbao carry --from 2024 --to 2025 --form registration --answers a.json'],
  positionals: 0,
  run: async (call) => (await import('./carry.ts')).carry(call),
};

const resolve: Command = {
  name: 'resolve',
  usage: 'YEAR --form NAME [--forms FOLDER]',
  summary: 'print a whole form, with the file that each line comes from',
  details:
    'The form as the edition has it: its bases laid under it, its blocks in it. Reads well beside tianbao compare.',
  options: { form: { type: 'string', value: 'NAME', description: 'the form' }, forms },
  examples: ['tianbao resolve 2025 --form registration'],
  positionals: 1,
  run: async (call) => (await import('./resolve.ts')).resolve(call),
};

const newEdition: Command = {
  name: 'new-edition',
  usage: 'YEAR [--forms FOLDER]',
  summary: 'write the file that a new edition starts from',
  details:
    'Writes YEAR.yaml: laid over the newest edition before it, opening and closing a year later, with the ways to change\n' +
    'a form as comments. Never overwrites a file.',
  options: { forms },
  examples: ['tianbao new-edition 2026'],
  positionals: 1,
  run: async (call) => (await import('./new-edition.ts')).newEdition(call),
};

const impact: Command = {
  name: 'impact',
  usage: 'YEAR --filings FOLDER|database [--format text|json] [--forms FOLDER]',
  summary: 'replay stored filings on an edition before it is published',
  details:
    'Carries every filing of earlier editions into the edition and judges it there: how many come through as they are,\n' +
    'what does not, for how many, and which problems are new, with examples. A folder holds filings as JSON files\n' +
    '{ "edition": 2024, "form": "…", "answers": { … }, "context": { … } }; database is the filing system\'s own.',
  options: {
    filings: { type: 'string', value: 'FOLDER|database', description: 'where the filings are' },
    format: { type: 'string', value: 'text|json', description: 'for people (the default), for programs' },
    forms,
  },
  examples: ['tianbao impact 2025 --filings filings', 'tianbao impact 2025 --filings database'],
  positionals: 1,
  run: async (call) => (await import('./impact.ts')).impact(call),
};

export const editionCommands: readonly Command[] = [compare, impact, carry, resolve, newEdition];
