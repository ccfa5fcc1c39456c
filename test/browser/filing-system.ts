/** The filing system as `npm start` runs it, as a process of its own that a test may kill. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';

export const password = 'a-password-for-tests-1';

export interface FilingSystem {
  readonly address: string;
  /** SIGKILL: nothing is tidied up. */
  readonly kill: () => Promise<void>;
  /** On the same folder and the same port. */
  readonly start: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** `formsDir`: other definitions than those of this repository. */
export async function filingSystem(formsDir = 'forms'): Promise<FilingSystem> {
  const folder = mkdtempSync(join(tmpdir(), 'tianbao-browser-'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  let running: ChildProcess | undefined;
  const system: FilingSystem = {
    address,
    async start() {
      const own = {
        DATA_DIR: folder,
        FORMS_DIR: formsDir,
        PORT: String(port),
        HOST: '127.0.0.1',
        DEMO_PASSWORD: password,
      };
      const env = { ...process.env, ...own };
      const child = spawn(process.execPath, ['bin/tianbao.js', 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
      running = child;
      await new Promise<void>((resolve, reject) => {
        child.stdout.on('data', (text: Buffer) => {
          if (text.toString().includes(address)) resolve();
        });
        child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
      });
    },
    async kill() {
      const child = running;
      if (child === undefined || child.exitCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
    },
    async remove() {
      await system.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await system.start();
  return system;
}

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong on the page: console errors and warnings, exceptions, breaches of the CSP. */
  readonly noise: string[];
}

export async function visit(browser: Browser, viewport = { width: 1440, height: 900 }): Promise<Visit> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  const noise: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') noise.push(message.text());
  });
  page.on('pageerror', (error) => noise.push(error.message));
  page.on('filechooser', () => {}); // dialogs are caught from now on, not only once a test has asked for one
  return { page, context, noise };
}
