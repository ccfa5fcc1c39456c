/** `npm start`: builds what is missing or older than its sources, then runs `tianbao serve` in this process. */
import { build, partNames } from './build.mjs';
import { has } from './run.mjs';

if (has('tsc')) {
  for (const name of partNames) {
    const code = await build(name, { ifStale: true });
    if (code !== 0) process.exit(code);
  }
}
process.argv.splice(2, 0, 'serve');
await import('../bin/tianbao.js');
