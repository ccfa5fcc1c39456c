/** `tianbao guide`: the filing instructions of an edition as Markdown. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { CompiledEdition } from '../compile.ts';
import { guide as guideOf, guideMarkdown } from '../index.ts';
import type { Call } from './command.ts';
import { compileFolder, errorsIn, framed, tally } from './compiled-forms.ts';
import { editionOf, formOf } from './editions.ts';
import { Refusal } from './refusal.ts';
import type { ExitCode } from './terminal.ts';

export async function guide({ arguments: { texts }, terminal }: Call): Promise<ExitCode> {
  const { folder, editions, diagnostics } = compileFolder(texts['forms'] ?? 'forms', terminal);
  const errors = errorsIn(diagnostics);
  if (errors.length > 0) {
    const nothing = { zh: '没有生成填报说明。', en: 'No guide was written.' }[terminal.language];
    terminal.error(`${framed(errors, folder, terminal)}${tally(errors, terminal, nothing)}`);
    return 1;
  }
  const edition = wanted(editions, texts['edition']);
  const form = texts['form'];
  if (form !== undefined) formOf(edition, form);
  const text = guideMarkdown(guideOf(edition, form));
  const file = texts['out'];
  if (file === undefined) terminal.out(text);
  else {
    const path = resolve(terminal.cwd, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    const year = edition.edition;
    const done = { zh: `${year}年版的填报说明在 ${file}。`, en: `The guide of edition ${year} is in ${file}.` };
    terminal.out(`${done[terminal.language]}\n`);
  }
  return 0;
}

/** The newest unless one is named. */
function wanted(editions: readonly CompiledEdition[], year: string | undefined): CompiledEdition {
  const newest = editions.at(-1);
  if (year !== undefined) return editionOf(editions, year);
  if (newest === undefined) throw new Refusal({ zh: '一个版本也没有。', en: 'There is no edition.' });
  return newest;
}
