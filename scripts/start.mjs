/** `npm start`: builds what is missing or older than its sources, then runs `tianbao serve` in this process. */
import { build, partNames } from './build.mjs';
import { has } from './run.mjs';

endWithParent();
if (has('tsc')) {
  for (const name of partNames) {
    const code = await build(name, { ifStale: true });
    if (code !== 0) process.exit(code);
  }
}
process.argv.splice(2, 0, 'serve');
await import('../bin/tianbao.js');

/** npm starts this through a shell, and a signal to npm ends that shell without a word to us: who has lost it ends, too. */
function endWithParent() {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 300).unref();
}
