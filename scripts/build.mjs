/**
 * Builds the parts: `node scripts/build.mjs [--if-stale] [engine] [web] [forms]`; without a part, all of them.
 *   engine  engine/ and app/server/ to dist/, by tsc (types are checked by `npm run typecheck`)
 *   web     app/web with the renderer to dist/web, by Vite
 *   forms   forms/ to generated/, by `tianbao build`
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool } from './run.mjs';

/** @typedef {{ main: string, sources: string[], build: () => Promise<number> }} Part */

/** What each part is made from; its build resolves to an exit code. `main` is the file without which there is nothing to build. */
const parts = /** @satisfies {Record<string, Part>} */ ({
  engine: {
    main: 'engine/cli/main.ts',
    sources: ['engine', 'app/server', 'app/shared', 'tsconfig.base.json', 'tsconfig.build.json', 'package-lock.json'],
    build: buildEngine,
  },
  web: {
    main: 'app/web/index.html',
    sources: ['app/web', 'app/shared', 'renderer', 'engine', 'vite.config.ts', 'package-lock.json'],
    build: () => runTool('vite', ['build', '--logLevel', 'warn'], { stdout: 'stderr' }),
  },
  forms: {
    main: 'forms',
    sources: ['forms', 'engine', 'package-lock.json'],
    build: () => runTool('tianbao', ['build'], { stdout: 'stderr' }),
  },
});

/** @typedef {keyof typeof parts} PartName */

export const partNames = /** @type {PartName[]} */ (Object.keys(parts));

/**
 * Builds one part, or with `ifStale` only when a source changed since it was built; resolves to an exit code.
 * @param {PartName} name
 * @param {{ ifStale?: boolean }} [options]
 */
export async function build(name, { ifStale = false } = {}) {
  const part = parts[name];
  if (!existsSync(join(root, part.main))) {
    console.error(`build ${name}: nothing to build (no ${part.main})`);
    return 0;
  }
  const stamp = join(root, `dist/.${name}.stamp`);
  const state = fingerprint(part.sources);
  if (ifStale && existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return 0;
  console.error(`build ${name} …`);
  rmSync(stamp, { force: true });
  const code = await part.build();
  if (code === 0) {
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(stamp, state);
  }
  return code;
}

async function buildEngine() {
  const code = await runTool('tsc', ['-p', 'tsconfig.build.json'], { stdout: 'stderr' });
  if (code === 0) removeOrphans();
  return code;
}

/** Removes what earlier builds left of sources that are gone; a running server keeps the rest of its files. */
function removeOrphans() {
  for (const folder of ['dist/engine', 'dist/app']) {
    for (const file of filesBelow(folder)) {
      const source = file.slice('dist/'.length).replace(/(\.d)?\.(js|ts)$/, '');
      const alive = ['.ts', '.tsx', '.json', ''].some((ending) => existsSync(join(root, source + ending)));
      if (!alive) rmSync(join(root, file));
    }
  }
}

/** @param {string[]} sources */
function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesBelow)) {
    const { mtimeMs, size } = statSync(join(root, file));
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

/**
 * @param {string} path a file or a folder
 * @returns {string[]} the file, or all files below the folder, in order
 */
function filesBelow(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .toSorted()
    .flatMap((entry) => filesBelow(`${path}/${entry}`));
}

/** @param {string[]} args */
async function main(args) {
  const unknown = args.find((arg) => arg !== '--if-stale' && !partNames.some((name) => name === arg));
  if (unknown !== undefined) {
    console.error(`build: no part ${unknown}; the parts are ${partNames.join(', ')}`);
    return 2;
  }
  const chosen = partNames.filter((name) => args.includes(name));
  for (const name of chosen.length > 0 ? chosen : partNames) {
    const code = await build(name, { ifStale: args.includes('--if-stale') });
    if (code !== 0) return code;
  }
  return 0;
}

if (import.meta.filename === process.argv[1]) process.exitCode = await main(process.argv.slice(2));
