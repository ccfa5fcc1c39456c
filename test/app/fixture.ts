/** A filing system in a folder of its own, with two small forms, driven without a network. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LightMyRequestResponse } from 'fastify';
import { type Catalogue, catalogueOf } from '../../app/server/catalogue.ts';
import { readSettings, type Settings } from '../../app/server/settings.ts';
import { type App, startApp } from '../../app/server/start.ts';
import { answerAtPath } from '../../app/shared/changes.ts';
import type { FilingPath } from '../../engine/index.ts';
import { personal, registration, report } from './trial-forms.ts';

export const password = 'correct-horse-battery';

export interface Trial {
  readonly app: App;
  readonly folder: string;
  /** The clock of the server. */
  set(now: string): void;
  signIn(username: string): Promise<Session>;
  close(): Promise<void>;
}
interface TrialOptions extends Partial<Settings> {
  readonly catalogue?: Catalogue;
  readonly folder?: string;
}
export interface Session {
  readonly cookie: string;
  get(url: string): Promise<LightMyRequestResponse>;
  send(method: 'POST' | 'PATCH' | 'PUT' | 'DELETE', url: string, body?: unknown): Promise<LightMyRequestResponse>;
  upload(url: string, name: string, content: Buffer | string): Promise<LightMyRequestResponse>;
}

/** `catalogue`: what is offered instead of the trial forms; `folder`: of a trial before it, whose data stay. */
export async function openTrial({
  catalogue,
  folder = mkdtempSync(join(tmpdir(), 'tianbao-app-')),
  ...options
}: TrialOptions = {}): Promise<Trial> {
  let now = new Date('2024-04-15T04:00:00Z');
  const settings: Settings = {
    ...readSettings({ DATA_DIR: folder, LOG_LEVEL: 'silent', DEMO_PASSWORD: password }),
    now: () => now,
    ...options,
  };
  const forms = [registration, report, personal].map((form) => ({
    form,
    title: typeof form.title === 'string' ? form.title : form.form,
  }));
  const edition = { edition: 2024, extends: null, title: '2024年版', opens: '2024-03-01', closes: '2024-04-30', forms };
  const app = await startApp(settings, catalogue ?? catalogueOf([edition]));
  return {
    app,
    folder,
    set: (time) => {
      now = new Date(time);
    },
    signIn: async (username) => {
      const response = await app.server.inject({
        method: 'POST',
        url: '/api/session',
        payload: { username, password },
      });
      if (response.statusCode !== 200)
        throw new Error(`sign-in of ${username}: ${response.statusCode} ${response.body}`);
      return sessionOf(
        app,
        response.cookies.map((cookie) => `${cookie.name}=${encodeURIComponent(cookie.value)}`).join('; '),
      );
    },
    close: async () => {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function sessionOf({ server }: App, cookie: string): Session {
  return {
    cookie,
    get: (url) => server.inject({ method: 'GET', url, headers: { cookie } }),
    send: (method, url, body) =>
      server.inject({
        method,
        url,
        headers: { cookie },
        ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
        ...jsonHeaders(cookie, body),
      }),
    upload: (url, name, content) => {
      const edge = '----trial';
      const head = `--${edge}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
      const payload = Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${edge}--\r\n`)]);
      const headers = { cookie, 'content-type': `multipart/form-data; boundary=${edge}` };
      return server.inject({ method: 'POST', url, headers, payload });
    },
  };
}

function jsonHeaders(cookie: string, body: unknown) {
  return body === undefined ? {} : { headers: { cookie, 'content-type': 'application/json' } };
}

/** Something in the JSON that came back. */
export function pick(response: LightMyRequestResponse, ...path: FilingPath): unknown {
  const body: unknown = response.json();
  return answerAtPath(body, path);
}

export async function versionOf(session: Session, id: string): Promise<number> {
  return Number(pick(await session.get(`/api/filings/${id}`), 'version'));
}

/** A new draft of a form; its id. */
export async function draft(session: Session, form = 'registration'): Promise<string> {
  const response = await session.send('POST', '/api/filings', { edition: 2024, form });
  return String(pick(response, 'id'));
}
