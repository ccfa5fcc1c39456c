/**
 * Runs at the end of `npm ci` in a checkout: builds the engine and the server, and links node_modules/.bin/tianbao
 * (npm links the bins of dependencies, not the root's own), so that `npx tianbao` works at once.
 */
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { has, root } from './run.mjs';

if (has('tsc')) process.exitCode = await build('engine', { ifStale: true });
else console.error('prepare: no TypeScript here (production install): the engine is not built');
linkBin();

function linkBin() {
  const folder = join(root, 'node_modules/.bin');
  if (!existsSync(join(root, 'node_modules')) || process.platform === 'win32') return; // npx finds the root's bin, more slowly
  const link = join(folder, 'tianbao');
  mkdirSync(folder, { recursive: true });
  rmSync(link, { force: true });
  symlinkSync('../../bin/tianbao.js', link);
  chmodSync(join(root, 'bin/tianbao.js'), 0o755);
}
