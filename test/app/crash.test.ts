import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { answerAtPath } from '../../app/shared/changes.ts';
import { password } from './fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'tianbao-crash-'));
let process_: ChildProcess | undefined;
afterAll(() => {
  process_?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the server on the folder; its address. */
async function start(): Promise<string> {
  const child = fork(new URL('./trial-server.ts', import.meta.url), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATA_DIR: folder, DEMO_PASSWORD: password, LOG_LEVEL: 'silent' },
  });
  process_ = child;
  return new Promise((resolve, reject) => {
    child.once('message', (address) => resolve(typeof address === 'string' ? address : ''));
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
}

async function signIn(address: string): Promise<(method: string, path: string, body?: unknown) => Promise<unknown>> {
  const headers = { 'content-type': 'application/json' };
  const credentials = JSON.stringify({ username: 'institution', password });
  const response = await fetch(`${address}/api/session`, { method: 'POST', headers, body: credentials });
  const cookie = response.headers
    .getSetCookie()
    .map((text) => text.split(';')[0])
    .join('; ');
  return async (method, path, body) => {
    const options =
      body === undefined ? { headers: { cookie } } : { headers: { ...headers, cookie }, body: JSON.stringify(body) };
    const answer: unknown = await (await fetch(`${address}${path}`, { method, ...options })).json();
    return answer;
  };
}

it('keeps every save it acknowledged when the process is killed', async () => {
  let call = await signIn(await start());
  const created = await call('POST', '/api/filings', { edition: 2024, form: 'registration' });
  const path = `/api/filings/${String(answerAtPath(created, ['id']))}`;
  let acknowledged = 0;
  for (let round = 0; round < 2; round += 1) {
    let version = answerAtPath(await call('GET', path), ['version']);
    setTimeout(() => process_?.kill('SIGKILL'), 150);
    try {
      for (;;) {
        const value = String(acknowledged + 1);
        const saved = await call('PATCH', `${path}/answers`, { version, changes: [{ path: ['title'], value }] });
        version = answerAtPath(saved, ['version']);
        acknowledged += 1;
      }
    } catch {
      // killed in the middle of a request
    }
    call = await signIn(await start());
    const stored = Number(answerAtPath(await call('GET', path), ['answers', 'title']));
    expect(acknowledged).toBeGreaterThan(0);
    expect([acknowledged, acknowledged + 1]).toContain(stored); // the last one may have been stored but not acknowledged
    acknowledged = stored;
  }
}, 60_000);
