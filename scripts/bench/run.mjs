/** `npm run bench [-- --write]`: builds the benchmarks as the engine is built, and runs them. */
import { root, run, runTool } from '../run.mjs';

const built = await runTool('tsc', ['-p', 'scripts/bench/tsconfig.json'], { stdout: 'stderr' });
process.exitCode =
  built !== 0
    ? built
    : await run(process.execPath, ['--expose-gc', `${root}dist/bench/scripts/bench/main.js`, ...process.argv.slice(2)]);
