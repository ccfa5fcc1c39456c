/** The definition files of a folder, as the compiler takes them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { SourceFile } from '../model/diagnostic.ts';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

export interface FormsFolder {
  /** As it is shown in front of a file's name: relative to where the command was called. */
  readonly shownAs: string;
  readonly files: readonly SourceFile[];
}

/** In the order of their names, so that nothing depends on the file system. */
export function readFormsFolder(folder: string, { cwd }: Terminal): FormsFolder {
  const root = resolve(cwd, folder);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Refusal(
      { zh: `没有文件夹 ${folder}。`, en: `There is no folder ${folder}.` },
      {
        zh: '写明放版本文件（2024.yaml …）的文件夹；不写时是 forms。',
        en: 'Name the folder that holds the editions (2024.yaml …); it is forms unless you say otherwise.',
      },
    );
  }
  const names = yamlFiles(root, root).toSorted();
  if (names.length === 0)
    throw new Refusal(
      { zh: `${folder} 里没有 .yaml 文件。`, en: `There are no .yaml files in ${folder}.` },
      {
        zh: '版本是这个文件夹里 2024.yaml 这样的文件。',
        en: 'An edition is a file such as 2024.yaml in this folder.',
      },
    );
  const files = names.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
  return { shownAs: relative(cwd, root).split(sep).join('/') || '.', files };
}

function yamlFiles(folder: string, root: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) return yamlFiles(path, root);
    return /\.ya?ml$/.test(entry.name) ? [relative(root, path).split(sep).join('/')] : [];
  });
}
