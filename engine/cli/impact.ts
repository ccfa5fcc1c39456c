/** `tianbao impact`: stored filings replayed on an edition before it is published. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isRecord } from '../field-types/nested.ts';
import { impact as impactOf, impactText, type StoredFiling } from '../index.ts';
import { inArchive } from './archive.ts';
import { wordOption } from './arguments.ts';
import type { Call } from './command.ts';
import { editionOf, soundEditions } from './editions.ts';
import { needed } from './given-filing.ts';
import { Refusal } from './refusal.ts';
import type { ExitCode, Terminal } from './terminal.ts';

export async function impact({ command, arguments: given, terminal, world }: Call): Promise<ExitCode> {
  const format = wordOption(given, 'format', ['text', 'json'] as const) ?? 'text';
  const editions = soundEditions(given.texts['forms'] ?? 'forms', terminal);
  const edition = editionOf(editions, given.positionals[0]);
  const source = needed(given, 'filings', command);
  const filings =
    source === 'database' ? await inArchive(world, ({ filings: stored }) => stored()) : filingsIn(source, terminal);
  const report = impactOf(editions, edition, filings);
  terminal.out(format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : impactText(report));
  return 0;
}

/** Every .json file below the folder: `{ "edition": 2024, "form": "…", "answers": { … }, "context": { … } }`. */
function filingsIn(folder: string, { cwd }: Terminal): readonly StoredFiling[] {
  const root = resolve(cwd, folder);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new Refusal(
      { zh: `没有文件夹 ${folder}。`, en: `There is no folder ${folder}.` },
      {
        zh: '写明放填报（JSON 文件）的文件夹，或者写 --filings database。',
        en: 'Name a folder with filings as JSON, or say: --filings database',
      },
    );
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => filingIn(name, readFileSync(join(root, name), 'utf8')));
}

function filingIn(id: string, text: string): StoredFiling {
  const content = parsed(id, text);
  if (!isFiling(content))
    throw new Refusal(
      { zh: `${id} 不是填报。`, en: `${id} is not a filing.` },
      {
        zh: '应当写成 { "edition": 2024, "form": "…", "answers": { … } }。',
        en: 'It should be { "edition": 2024, "form": "…", "answers": { … } }.',
      },
    );
  return { ...content, id };
}

function parsed(id: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(
      { zh: `${id} 不是 JSON。`, en: `${id} is not JSON.` },
      { zh: '改正它，或者移出这个文件夹。', en: 'Correct it, or move it out of the folder.' },
    );
  }
}

function isFiling(content: unknown): content is StoredFiling {
  if (!isRecord(content)) return false;
  const { edition, form, answers, context } = content;
  const isContext = context === undefined || (isRecord(context) && typeof context['date'] === 'string');
  return typeof edition === 'number' && typeof form === 'string' && isRecord(answers) && isContext;
}
