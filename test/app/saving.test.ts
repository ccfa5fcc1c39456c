import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draft, openTrial, pick, type Session, type Trial, versionOf } from './fixture.ts';

let trial: Trial;
let filer: Session;

beforeAll(async () => {
  trial = await openTrial({ signInLimit: 50 });
  filer = await trial.signIn('institution');
});
afterAll(() => trial.close());

describe('saving', () => {
  it('applies changes by path and counts versions', async () => {
    const id = await draft(filer);
    const version = await versionOf(filer, id);
    const changes = [
      { path: ['title'], value: '一号' },
      { path: ['staff'], value: [{ name: '甲' }] },
      { path: ['staff', 0, 'name'], value: '乙' },
      { path: ['staff', 1, 'name'], value: '丙' },
    ];
    const saved = await filer.send('PATCH', `/api/filings/${id}/answers`, { version, changes });
    expect(saved.json()).toMatchObject({ version: version + 1 });
    const view = await filer.get(`/api/filings/${id}`);
    expect(pick(view, 'answers')).toEqual({ title: '一号', staff: [{ name: '乙' }, { name: '丙' }] });
    expect(pick(view, 'context')).toEqual({ date: '2024-04-15', links: {} });
  });

  it('refuses a save from an older version with the state as it is now', async () => {
    const id = await draft(filer);
    const response = await filer.send('PATCH', `/api/filings/${id}/answers`, {
      version: 0,
      changes: [{ path: ['note'], value: 'x' }],
    });
    expect(response.statusCode).toBe(409);
    expect(response.json()).toMatchObject({
      code: 'conflict',
      current: { status: 'draft', answers: { title: '一号' } },
    });
    const again = await filer.send('PATCH', `/api/filings/${id}/answers`, {
      version: pick(response, 'current', 'version'),
      changes: [{ path: ['note'], value: '说明' }, { path: ['title'] }],
    });
    expect(again.statusCode).toBe(200);
    expect(pick(await filer.get(`/api/filings/${id}`), 'answers')).toMatchObject({ note: '说明', staff: [{}, {}] });
  });

  it('keeps one of two saves that are made at once', async () => {
    const id = await draft(filer);
    const version = await versionOf(filer, id);
    const saves = await Promise.all(
      ['a', 'b', 'c'].map((value) =>
        filer.send('PATCH', `/api/filings/${id}/answers`, { version, changes: [{ path: ['note'], value }] }),
      ),
    );
    expect(saves.map((response) => response.statusCode).toSorted((left, right) => left - right)).toEqual([
      200, 409, 409,
    ]);
  });

  it('refuses hostile bodies without harm', async () => {
    const id = await draft(filer);
    const version = await versionOf(filer, id);
    const answers = pick(await filer.get(`/api/filings/${id}`), 'answers');
    const url = `/api/filings/${id}/answers`;
    const change = (path: unknown, value?: unknown) =>
      filer.send('PATCH', url, { version, changes: [{ path, value }] });
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
      trial.app.server.inject({
        method: 'PUT',
        url,
        headers,
        payload: '{"version":1,"answers":{"__proto__":{"polluted":1}}}',
      }),
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
    expect(pick(await filer.get(`/api/filings/${id}`), 'answers')).toEqual(answers);
  });
});
