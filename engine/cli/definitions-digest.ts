/**
 * Which definitions the generated files were built from. While the digest fits, the compiled forms in the output folder
 * are what compiling would give, and a released `evaluate` reads them: several times as fast.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { version } from './version.ts';
import type { SourceFile } from '../model/diagnostic.ts';

export const DIGEST_FILE = 'definitions.json';

/** The text of the digest file. Scenarios do not count: they change no form. */
export function definitionsDigest(files: readonly SourceFile[]): string {
  const hash = createHash('sha256');
  for (const { file, text } of files) {
    if (!/(^|\/)scenarios\//.test(file)) hash.update(`${file}\0${text}\0`);
  }
  return `${JSON.stringify({ tianbao: version(), sha256: hash.digest('hex') }, null, 2)}\n`;
}

export function isDigestOf(path: string, files: readonly SourceFile[]): boolean {
  return existsSync(path) && readFileSync(path, 'utf8') === definitionsDigest(files);
}
