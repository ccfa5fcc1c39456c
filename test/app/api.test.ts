import { statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
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
    expect(trial.app.demonstration.made.map(({ username }) => username)).toEqual([
      'institution',
      'individual',
      'admin',
    ]);
    expect(statSync(join(trial.folder, 'demo-accounts.txt')).mode & 0o777).toBe(0o600);
  });

  it('tells who is signed in, with a cookie that scripts cannot read', async () => {
    const response = await trial.app.server.inject({
      method: 'POST',
      url: '/api/session',
      payload: { username: 'Institution', password },
    });
    expect(response.json()).toMatchObject({
      person: { role: 'filer', filer: { kind: 'institution', name: '演示机构' } },
    });
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
    expect(
      (await trial.app.server.inject({ method: 'POST', url: '/api/filings', headers: own, payload })).statusCode,
    ).toBeLessThan(300);
  });
});

describe('what is offered', () => {
  it('shows a filer the forms for their kind, with the days left', async () => {
    const forms = [{ form: 'registration' }, { form: 'report' }];
    const editions = [{ edition: 2024, window: 'open', daysLeft: 15, forms }];
    expect((await filer.get('/api/editions')).json()).toMatchObject(editions);
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

  it('sends texts compressed to whoever takes them', async () => {
    const headers = { cookie: filer.cookie, 'accept-encoding': 'gzip, br' };
    const url = `/api/forms/${'a'.repeat(64)}`;
    const response = await trial.app.server.inject({ method: 'GET', url, headers });
    expect(response.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(response.rawPayload).toString()).toBe((await filer.get(url)).body);
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
