/** `npm run mutate`: the mutation score of an edition; exit code 1 when it is too low, 2 when the call is wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { SourceFile } from '../../engine/compile.ts';
import { readExplained, staleIn } from './explained.ts';
import { judgeAll } from './judge-all.ts';
import { BadOption, type Options, readOptions, usage } from './options.ts';
import { plantFaults } from './plant.ts';
import { asJson, asText, scoreOf, shareOf } from './report.ts';
import { sampleOf } from './sample.ts';

async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help')) {
    console.log(usage);
    return 0;
  }
  const options = readOptions(argv);
  return mutate(options, readFolder(options.folder));
}

async function mutate(given: Options, files: readonly SourceFile[]): Promise<number> {
  const edition = given.edition ?? newestIn(files);
  const { form, kinds, sample, seed, workers, format, atLeast, folder } = given;
  const planted = plantFaults(files, { edition, ...(form !== undefined && { form }) });
  const possible = planted.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  if (possible.length === 0) throw new BadOption(`There is nothing to plant a fault into: ${edition} ${form ?? ''}`);
  const chosen = sample === null ? possible : sampleOf(possible, sample, seed);
  const judged = await judgeAll(chosen, { files, edition }, { workers, progress: progressOf(chosen.length) });
  const explained = readExplained(folder, edition);
  const stale = form === undefined ? staleIn(explained, planted, judged) : [];
  const report = { edition, seed, possible: possible.length, judged, explained, stale };
  console.log(format === 'json' ? asJson(report) : asText(report, files));
  return shareOf(scoreOf(judged)) < atLeast || stale.length > 0 ? 1 : 0;
}

function readFolder(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()
    .map((file) => ({ file: file.split(sep).join('/'), text: readFileSync(join(folder, file), 'utf8') }));
}

function newestIn(files: readonly SourceFile[]): number {
  return Math.max(...files.map(({ file }) => Number(/^(\d{4})\.yaml$/.exec(file)?.[1] ?? 0)));
}

function progressOf(all: number): (done: number) => void {
  return (done) => {
    if (process.stderr.isTTY || done % 100 === 0) process.stderr.write(`${done} of ${all}\r`);
  };
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BadOption)) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}
