/** `npm run dev`: the server from its sources, restarted at changes, and Vite's development server in front of it. */
import { spawn } from 'node:child_process';
import { root } from './run.mjs';

const server = ['--watch', '--import', 'tsx', 'scripts/tianbao.ts', 'serve', ...process.argv.slice(2)];
const children = [server, ['node_modules/vite/bin/vite.js']].map((args) =>
  spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }),
);

for (const child of children) {
  child.on('exit', (code) => {
    for (const other of children) other.kill();
    process.exitCode = code ?? 1;
  });
}
