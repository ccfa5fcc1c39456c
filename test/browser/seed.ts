/** Filings made over the interface, for tests that look at pages and do not care how the answers got there. */
import type { Page } from 'playwright-core';
import type { Answers, FilingContext } from '../../engine/index.ts';
import { password } from './filing-system.ts';

/** Signs the page's browser in. */
export async function enter(page: Page, address: string, username: string): Promise<void> {
  await page.goto(address);
  await call(page, 'POST', '/api/session', { username, password });
}

/** A draft with these answers, and those that need its id first; its id. */
export async function draft(
  page: Page,
  filing: { edition: number; form: string },
  answers: Answers,
  more: (id: string) => Promise<Answers> = () => Promise.resolve({}),
): Promise<string> {
  const created = await call(page, 'POST', '/api/filings', filing);
  const id = String(created['id']);
  const added = await more(id);
  const { version } = await call(page, 'GET', `/api/filings/${id}`);
  await call(page, 'PUT', `/api/filings/${id}/answers`, { version, answers: { ...answers, ...added } });
  return id;
}

export async function submit(page: Page, id: string): Promise<void> {
  const { version } = await call(page, 'GET', `/api/filings/${id}`);
  await call(page, 'POST', `/api/filings/${id}/submit`, { version });
}

/** The administrator accepts what was submitted. */
export async function accept(page: Page, id: string): Promise<void> {
  await call(page, 'POST', `/api/administration/filings/${id}/accept`, {});
}

/** What the server gives to the page for filling in. */
export async function view(page: Page, id: string): Promise<{ answers: Answers; context: FilingContext }> {
  const { answers, context } = await call(page, 'GET', `/api/filings/${id}`);
  return { answers: answers as Answers, context: context as FilingContext };
}

/** Uploads a small PDF; the reference to answer with. */
export async function attachment(page: Page, id: string, field: string): Promise<unknown> {
  return page.evaluate(
    async ([path, name]) => {
      const body = new FormData();
      body.append('file', new Blob(['%PDF-1.4\n%%EOF\n'], { type: 'application/pdf' }), name);
      const response = await fetch(path, { method: 'POST', body });
      if (!response.ok) throw new Error(await response.text());
      return response.json() as Promise<unknown>;
    },
    [`/api/filings/${id}/attachments?field=${field}`, '事业单位法人证书.pdf'] as const,
  );
}

async function call(page: Page, method: string, path: string, body?: unknown): Promise<Record<string, unknown>> {
  return page.evaluate(
    async ([how, where, sent]) => {
      const init =
        sent === undefined
          ? { method: how }
          : { method: how, body: sent, headers: { 'content-type': 'application/json' } };
      const response = await fetch(where, init);
      if (!response.ok) throw new Error(`${how} ${where}: ${await response.text()}`);
      return (response.status === 204 ? {} : await response.json()) as Record<string, unknown>;
    },
    [method, path, body === undefined ? undefined : JSON.stringify(body)] as const,
  );
}
