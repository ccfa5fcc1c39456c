import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @typedef {{ stdout?: 'inherit' | 'stderr', env?: Record<string, string>, timeout?: number }} RunOptions */

/** The root of the checkout. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The tools, by the script that Node runs (no shell, no .cmd: the same on every system). */
const tools = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  knip: 'node_modules/knip/bin/knip.js',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  playwright: 'node_modules/playwright-core/cli.js',
  tianbao: 'bin/tianbao.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
};

/**
 * Whether a tool is there: development tools are missing after `npm ci --omit=dev`.
 * @param {keyof typeof tools} tool
 */
export const has = (tool) => existsSync(`${root}${tools[tool]}`);

/**
 * Runs a tool of this project at the root; resolves to its exit code.
 * @param {keyof typeof tools} tool
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export const runTool = (tool, args, options) => run(process.execPath, [tools[tool], ...args], options);

/** @type {readonly NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM'];

/**
 * Runs a command at the root, its output shown as it comes; resolves to its exit code. A signal is handed on to the
 * command, and ends this process once that has ended.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { stdout = 'inherit', env, timeout } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', stdout === 'stderr' ? 2 : 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      ...(timeout === undefined ? {} : { timeout }),
    });
    /** @type {NodeJS.Signals | undefined} */
    let received;
    const handOn = (/** @type {NodeJS.Signals} */ signal) => {
      received = signal;
      child.kill(signal);
    };
    for (const signal of signals) process.on(signal, handOn);
    const end = (/** @type {number} */ code) => {
      for (const signal of signals) process.off(signal, handOn);
      if (received === undefined) resolve(code);
      else process.kill(process.pid, received);
    };
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      end(1);
    });
    child.on('exit', (code) => end(code ?? 1));
  });
}
