import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draft, openTrial, password, type Session, type Trial } from './fixture.ts';

let trial: Trial;
let filer: Session;
let admin: Session;

beforeAll(async () => {
  trial = await openTrial({ signInLimit: 50 });
  filer = await trial.signIn('institution');
  admin = await trial.signIn('admin');
});
afterAll(() => trial.close());

describe('accounts', () => {
  it('makes demonstration accounts once, and writes them down for the owner only', async () => {
    expect(trial.app.demonstration.made.map(({ username }) => username)).toEqual(['institution', 'individual', 'admin']);
    expect(statSync(join(trial.folder, 'demo-accounts.txt')).mode & 0o777).toBe(0o600);
  });

  it('tells who is signed in, with a cookie that scripts cannot read', async () => {
    const response = await trial.app.server.inject({
      method: 'POST',
      url: '/api/session',
      payload: { username: 'Institution', password },
    });
    expect(response.json()).toMatchObject({ person: { role: 'filer', filer: { kind: 'institution', name: '演示机构' } } });
    const [cookie] = response.cookies;
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    expect((await filer.get('/api/session')).json()).toMatchObject({ person: { username: 'institution' } });
  });

  it('refuses a wrong password and an unknown name alike', async () => {
    for (const username of ['institution', 'nobody_here']) {
      const response = await filer.send('POST', '/api/session', { username, password: 'wrong-password' });
      expect(response.statusCode).toBe(401);
      expect(response.json()).toMatchObject({ code: 'wrong-password', title: '用户名或密码不正确' });
    }
  });

  it('ends a session when signing out', async () => {
    const session = await trial.signIn('individual');
    expect((await session.send('DELETE', '/api/session')).statusCode).toBe(200);
    expect((await session.get('/api/session')).json()).toEqual({ person: null });
    expect((await session.get('/api/filings')).statusCode).toBe(401);
  });

  it('refuses requests that another site made the browser send', async () => {
    const headers = { cookie: filer.cookie, origin: 'https://evil.example', 'content-type': 'application/json' };
    const payload = { edition: 2024, form: 'registration' };
    const response = await trial.app.server.inject({ method: 'POST', url: '/api/filings', headers, payload });
    expect(response.statusCode).toBe(403);
    const own = { ...headers, origin: 'http://localhost:80', host: 'localhost:80' };
    expect((await trial.app.server.inject({ method: 'POST', url: '/api/filings', headers: own, payload })).statusCode).toBeLessThan(300);
  });
});

describe('what is offered', () => {
  it('shows a filer the forms for their kind, with the days left', async () => {
    const [edition] = (await filer.get('/api/editions')).json();
    expect(edition).toMatchObject({ edition: 2024, window: 'open', daysLeft: 15 });
    expect(edition.forms.map((form: { form: string }) => form.form)).toEqual(['registration', 'report']);
  });

  it('gives a compiled form by its hash, to be kept by the browser', async () => {
    const response = await filer.get(`/api/forms/${'a'.repeat(64)}`);
    expect(response.json()).toMatchObject({ form: 'registration' });
    expect(response.headers['cache-control']).toContain('immutable');
    expect((await filer.get(`/api/forms/${'f'.repeat(64)}`)).statusCode).toBe(404);
  });

  it('makes one filing for each form, and none for a form of another kind of filer', async () => {
    expect(await draft(filer)).toBe(await draft(filer));
    expect((await filer.send('POST', '/api/filings', { edition: 2024, form: 'personal' })).statusCode).toBe(404);
    expect((await admin.send('POST', '/api/filings', { edition: 2024, form: 'registration' })).statusCode).toBe(403);
  });

  it('asks for a linked filing first', async () => {
    const response = await filer.send('POST', '/api/filings', { edition: 2024, form: 'report' });
    expect(response.statusCode).toBe(409);
    expect(response.json()).toMatchObject({ code: 'link-missing', title: '需要先完成《登记表》' });
  });
});

describe('saving', () => {
  it('applies changes by path and counts versions', async () => {
    const id = await draft(filer);
    const { version } = (await filer.get(`/api/filings/${id}`)).json();
    const changes = [
      { path: ['title'], value: '一号' },
      { path: ['staff'], value: [{ name: '甲' }] },
      { path: ['staff', 0, 'name'], value: '乙' },
      { path: ['staff', 1, 'name'], value: '丙' },
    ];
    const saved = await filer.send('PATCH', `/api/filings/${id}/answers`, { version, changes });
    expect(saved.json()).toMatchObject({ version: version + 1 });
    const view = (await filer.get(`/api/filings/${id}`)).json();
    expect(view.answers).toEqual({ title: '一号', staff: [{ name: '乙' }, { name: '丙' }] });
    expect(view.context).toEqual({ date: '2024-04-15', links: {} });
  });

  it('refuses a save from an older version with the state as it is now', async () => {
    const id = await draft(filer);
    const response = await filer.send('PATCH', `/api/filings/${id}/answers`, { version: 0, changes: [{ path: ['note'], value: 'x' }] });
    expect(response.statusCode).toBe(409);
    const body = response.json();
    expect(body).toMatchObject({ code: 'conflict', current: { status: 'draft', answers: { title: '一号' } } });
    const again = await filer.send('PATCH', `/api/filings/${id}/answers`, {
      version: body.current.version,
      changes: [{ path: ['note'], value: '说明' }, { path: ['title'] }],
    });
    expect(again.statusCode).toBe(200);
    expect((await filer.get(`/api/filings/${id}`)).json().answers).toMatchObject({ note: '说明', staff: expect.any(Array) });
  });

  it('keeps one of two saves that are made at once', async () => {
    const id = await draft(filer);
    const { version } = (await filer.get(`/api/filings/${id}`)).json();
    const saves = await Promise.all(
      ['a', 'b', 'c'].map((value) => filer.send('PATCH', `/api/filings/${id}/answers`, { version, changes: [{ path: ['note'], value }] })),
    );
    expect(saves.map((response) => response.statusCode).sort()).toEqual([200, 409, 409]);
  });

  it('refuses hostile bodies without harm', async () => {
    const id = await draft(filer);
    const { version, answers } = (await filer.get(`/api/filings/${id}`)).json();
    const url = `/api/filings/${id}/answers`;
    const change = (path: unknown, value?: unknown) => filer.send('PATCH', url, { version, changes: [{ path, value }] });
    let deep: unknown = 1;
    for (let level = 0; level < 500; level += 1) deep = [deep];
    const headers = { cookie: filer.cookie, 'content-type': 'application/json' };
    const brackets = `{"version":${version},"answers":{"note":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`;
    const attempts = [
      change(['__proto__', 'polluted'], 'yes'),
      change(['constructor', 'prototype'], 'yes'),
      change([0], 'x'),
      change(['staff', 99_999, 'name'], 'x'),
      change(['staff', 1e9, 'name'], 'x'),
      change(['unknownField'], 'x'),
      change([], 'x'),
      change('title', 'x'),
      change(['note'], deep),
      filer.send('PATCH', url, { version: 'one', changes: [] }),
      filer.send('PATCH', url, []),
      filer.send('PUT', url, { version, answers: [] }),
      trial.app.server.inject({ method: 'PUT', url, headers, payload: brackets }),
      trial.app.server.inject({ method: 'PUT', url, headers, payload: '{"version":1,"answers":{"__proto__":{"polluted":1}}}' }),
      trial.app.server.inject({ method: 'PUT', url, headers, payload: '{ not json' }),
    ];
    for (const response of await Promise.all(attempts)) {
      expect(response.statusCode).toBeGreaterThanOrEqual(400);
      expect(response.statusCode).toBeLessThan(500);
      expect(response.headers['content-type']).toContain('application/problem+json');
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    const large = await filer.send('PUT', url, { version, answers: { note: 'x'.repeat(9_000_000) } });
    expect(large.statusCode).toBe(413);
    expect((await filer.get(`/api/filings/${id}`)).json().answers).toEqual(answers);
  });
});

describe('submitting', () => {
  it('refuses with the problems while there is an error, judged from the stored answers alone', async () => {
    const id = await draft(filer);
    const { version } = (await filer.get(`/api/filings/${id}`)).json();
    const response = await filer.send('POST', `/api/filings/${id}/submit`, { version });
    expect(response.statusCode).toBe(422);
    expect(response.json()).toMatchObject({ code: 'has-errors', problems: [{ at: 'title', kind: 'required', level: 'error' }] });
  });

  it('gives a receipt, shows the administrator what was submitted, and lets nobody edit it', async () => {
    const id = await draft(filer);
    const url = `/api/filings/${id}`;
    const before = (await filer.get(url)).json();
    expect((await admin.get(`${url}/submission`)).statusCode).toBe(409);
    const saved = await filer.send('PATCH', `${url}/answers`, { version: before.version, changes: [{ path: ['title'], value: ' 一号 ' }] });
    const { version } = saved.json();
    const stale = await filer.send('POST', `${url}/submit`, { version: version - 1 });
    expect(stale.statusCode).toBe(409);
    const response = await filer.send('POST', `${url}/submit`, { version });
    expect(response.statusCode).toBe(201);
    expect(response.json()).toMatchObject({ number: '2024-R-000001', ordinal: 1, late: false, submittedAt: '2024-04-15T04:00:00.000Z' });
    expect((await filer.get(`${url}/receipt`)).json()).toEqual(response.json());

    const seen = (await admin.get(`${url}/submission`)).json();
    expect(seen).toMatchObject({ answers: { title: '一号' }, asOf: '2024-04-15', evaluation: { problems: [] } });
    const list = (await admin.get('/api/administration/filings?status=submitted&words=000001')).json();
    expect(list).toMatchObject({ total: 1, filings: [{ id, receiptNumber: '2024-R-000001', filer: { name: '演示机构' } }] });

    const edit = { version: version + 1, changes: [{ path: ['title'], value: '二号' }] };
    expect((await filer.send('PATCH', `${url}/answers`, edit)).statusCode).toBe(409);
    expect((await admin.send('PATCH', `${url}/answers`, edit)).statusCode).toBe(403);
    expect((await admin.get(url)).statusCode).toBe(403);
    expect((await (await trial.signIn('individual')).get(url)).statusCode).toBe(404);
  });

  it('goes back to the filer when withdrawn or returned, keeps its number, and opens the linked form when accepted', async () => {
    const id = await draft(filer);
    const url = `/api/filings/${id}`;
    expect((await filer.send('POST', `${url}/withdraw`)).statusCode).toBe(204);
    expect((await admin.get(`${url}/submission`)).statusCode).toBe(409);
    const submit = async () => filer.send('POST', `${url}/submit`, { version: (await filer.get(url)).json().version });
    trial.set('2024-05-02T00:00:00Z');
    expect((await submit()).json()).toMatchObject({ number: '2024-R-000001', ordinal: 2, late: true });
    expect((await admin.send('POST', `/api/administration/filings/${id}/return`, {})).statusCode).toBe(400);
    expect((await filer.send('POST', `/api/administration/filings/${id}/accept`, {})).statusCode).toBe(403);
    expect((await admin.send('POST', `/api/administration/filings/${id}/return`, { note: '请补充说明' })).statusCode).toBe(204);
    expect((await filer.get(url)).json().filing).toMatchObject({ status: 'returned', reviewNote: '请补充说明' });
    expect((await submit()).statusCode).toBe(201);
    expect((await admin.send('POST', `/api/administration/filings/${id}/accept`, {})).statusCode).toBe(204);
    expect((await admin.send('POST', `/api/administration/filings/${id}/accept`, {})).statusCode).toBe(409);
    expect((await filer.send('POST', `${url}/withdraw`)).statusCode).toBe(409);
    const { events } = (await admin.get(`${url}/submission`)).json();
    expect(events.map((event: { kind: string }) => event.kind)).toEqual([
      'created', 'submitted', 'withdrawn', 'submitted', 'returned', 'submitted', 'accepted',
    ]);
    const report = await draft(filer, 'report');
    const { context } = (await filer.get(`/api/filings/${report}`)).json();
    expect(context.links.registration).toEqual({ answers: expect.objectContaining({ title: '一号' }), acceptedOn: '2024-05-02' });
    trial.set('2024-04-15T04:00:00Z');
  });
});

describe('attachments', () => {
  const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

  it('stores a file, refers to it, and lets only those who may read the filing download it', async () => {
    const id = await draft(filer, 'report');
    const uploaded = await filer.upload(`/api/filings/${id}/attachments?field=scan`, '../执照 1.PDF', pdf);
    expect(uploaded.statusCode).toBe(201);
    const file = uploaded.json();
    expect(file).toEqual({ id: expect.any(String), name: '执照 1.PDF', size: pdf.length, type: 'application/pdf' });
    const response = await filer.get(`/api/filings/${id}/attachments/${file.id}`);
    expect(response.rawPayload.equals(pdf)).toBe(true);
    expect(response.headers['content-disposition']).toBe("attachment; filename*=UTF-8''%E6%89%A7%E7%85%A7%201.PDF");
    expect(response.headers['x-content-type-options']).toBe('nosniff');
    expect((await admin.get(`/api/filings/${id}/attachments/${file.id}`)).statusCode).toBe(409);
    const other = await trial.signIn('individual');
    expect((await other.get(`/api/filings/${id}/attachments/${file.id}`)).statusCode).toBe(404);

    const { version } = (await filer.get(`/api/filings/${id}`)).json();
    const changes = [{ path: ['title'], value: '年报' }, { path: ['scan'], value: [file] }];
    const saved = (await filer.send('PATCH', `/api/filings/${id}/answers`, { version, changes })).json();
    expect((await filer.send('POST', `/api/filings/${id}/submit`, { version: saved.version })).statusCode).toBe(201);
    expect((await admin.get(`/api/filings/${id}/attachments/${file.id}`)).statusCode).toBe(200);
  });

  it('refuses a file that is too large, of another kind than it says, or for a field that takes none', async () => {
    const other = await trial.signIn('individual');
    const id = await draft(other, 'personal');
    const url = `/api/filings/${id}/attachments`;
    const attempts = await Promise.all([
      other.upload(`${url}?field=scan`, 'a.pdf', Buffer.concat([pdf, Buffer.alloc(2000)])),
      other.upload(`${url}?field=scan`, 'a.pdf', Buffer.alloc(5000)),
      other.upload(`${url}?field=scan`, 'a.exe', 'MZ'),
      other.upload(`${url}?field=scan`, 'a.pdf', '<html><script>alert(1)</script></html>'),
      other.upload(`${url}?field=scan`, 'a.txt', pdf),
      other.upload(`${url}?field=scan`, 'a.txt', ''),
      other.upload(`${url}?field=title`, 'a.pdf', pdf),
      other.upload(`${url}?field=staff[0].none`, 'a.pdf', pdf),
      other.send('POST', `${url}?field=scan`, { not: 'a file' }),
    ]);
    expect(attempts.map((response) => response.statusCode)).toEqual([422, 422, 422, 422, 422, 422, 400, 400, 422]);
    expect((await filer.upload(`${url}?field=scan`, 'a.pdf', pdf)).statusCode).toBe(404);
  });

  it('does not believe a reference to a file that was never stored', async () => {
    const other = await trial.signIn('individual');
    const id = await draft(other, 'personal');
    const { version } = (await other.get(`/api/filings/${id}`)).json();
    const scan = [{ id: '00000000-0000-4000-8000-000000000000', name: '假.pdf', size: 10 }];
    const changes = [{ path: ['title'], value: '个人' }, { path: ['scan'], value: scan }];
    const saved = (await other.send('PATCH', `/api/filings/${id}/answers`, { version, changes })).json();
    const response = await other.send('POST', `/api/filings/${id}/submit`, { version: saved.version });
    expect(response.statusCode).toBe(422);
    expect(response.json().problems).toMatchObject([{ at: 'scan', kind: 'type', level: 'error' }]);
  });
});

describe('around the routes', () => {
  it('sends a policy without unsafe sources and answers unknown addresses in words', async () => {
    const response = await filer.get('/api/nothing');
    expect(response.statusCode).toBe(404);
    expect(response.json()).toMatchObject({ title: '没有找到' });
    const policy = String(response.headers['content-security-policy']);
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(response.headers['strict-transport-security']).toBeUndefined();
    expect((await filer.get('/api/health')).json()).toEqual({ alive: true });
  });

  it('limits how often a name is tried', async () => {
    const own = await openTrial({ signInLimit: 3 });
    const codes = [];
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const payload = { username: 'institution', password: 'wrong-password' };
      codes.push((await own.app.server.inject({ method: 'POST', url: '/api/session', payload })).statusCode);
    }
    await own.close();
    expect(codes).toEqual([401, 401, 401, 429, 429]);
  });
});
