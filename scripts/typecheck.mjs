/** Checks the types of every room; each has its own tsconfig.json (the engine knows neither Node nor a DOM). */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool } from './run.mjs';

const rooms = ['.', 'scripts', 'engine', 'engine/cli', 'app/shared', 'app/server', 'renderer', 'app/web', 'test'];

let failed = false;
for (const room of rooms.filter(hasSources)) {
  const code = await runTool('tsc', ['-p', room, '--pretty', 'false']);
  if (code !== 0) console.error(`typecheck: ${room} has errors`);
  failed ||= code !== 0;
}
process.exitCode = failed ? 1 : 0;

/** @param {string} room */
function hasSources(room) {
  const folder = join(root, room);
  if (!existsSync(join(folder, 'tsconfig.json'))) return false;
  if (room === '.') return true;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((file) => /\.(ts|tsx|mjs)$/.test(file));
}
