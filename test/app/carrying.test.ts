import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueOf, plainText } from '../../app/server/catalogue.ts';
import { readSettings } from '../../app/server/settings.ts';
import { openArchive } from '../../app/server/stored-filings.ts';
import { compileForms } from '../../engine/compile.ts';
import { openTrial, pick, type Session, type Trial, versionOf } from './fixture.ts';

const base = `edition: 2024
title: 年报（{editionYear}年版）
forms:
  school:
    title: 学校年报
    filedBy: institution
    fields:
      name: { title: 校名, type: text }
      stage: { title: 学段, type: choice, options: { primary: 小学, middle: 中学 } }
      guards: { title: 保安, type: integer, unit: 人, max: 100 }
      old: { title: 旧项, type: text }
`;
const next = (correction = ''): string => `edition: 2025
extends: 2024
forms:
  school:
    fields:
      schoolName: { was: name }
      stage: { options: { junior: { title: 初中, was: middle }, senior: { title: 高中, was: middle } } }
      guards: { max: 50 }
      old: { remove: 不再填写 }
${correction}`;

function offered(text: string) {
  const { editions } = compileForms([
    { file: '2024.yaml', text: base },
    { file: '2025.yaml', text },
  ]);
  return catalogueOf(
    editions.map(({ edition, extends: from = null, title, forms }) => ({
      edition,
      extends: from,
      title,
      opens: null,
      closes: null,
      forms: forms.map((form) => ({ form, title: plainText(form, form.title) })),
    })),
  );
}

const folder = mkdtempSync(join(tmpdir(), 'tianbao-carrying-'));
let trial: Trial;
let filer: Session;
let id: string;

async function create(edition: number): Promise<string> {
  return String(pick(await filer.send('POST', '/api/filings', { edition, form: 'school' }), 'id'));
}

async function answer(filing: string, answers: unknown): Promise<void> {
  const version = await versionOf(filer, filing);
  const saved = await filer.send('PUT', `/api/filings/${filing}/answers`, { version, answers });
  expect(saved.statusCode).toBe(200);
}

beforeAll(async () => {
  trial = await openTrial({ folder, catalogue: offered(next()) });
  filer = await trial.signIn('institution');
  const before = await create(2024);
  await answer(before, { name: '第一中学', stage: 'middle', guards: 80, old: '旧' });
  const submitted = await filer.send('POST', `/api/filings/${before}/submit`, {
    version: await versionOf(filer, before),
  });
  expect(submitted.statusCode).toBe(201);
  id = await create(2025);
});

afterAll(async () => {
  await trial.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a draft of the next edition', () => {
  it('starts with what was submitted in the edition before', async () => {
    const view = await filer.get(`/api/filings/${id}`);
    expect(pick(view, 'answers')).toEqual({ schoolName: '第一中学', guards: 80 });
    expect(pick(view, 'carried', 'edition')).toBe(2024);
    expect(pick(view, 'carried', 'answers')).toEqual({ schoolName: '第一中学', guards: 80 });
  });

  it('says what did not come through, and what has changed', async () => {
    const view = await filer.get(`/api/filings/${id}`);
    expect(pick(view, 'carried', 'notes')).toMatchObject([
      { outcome: 'asked', from: 'stage', to: 'stage', candidates: ['junior', 'senior'] },
      { outcome: 'dropped', from: 'old', answer: '旧', reason: '不再填写' },
    ]);
    expect(pick(view, 'carried', 'changes')).toMatchObject([
      { kind: 'renamed', at: 'schoolName' },
      { kind: 'recoded', at: 'stage:middle' },
      { kind: 'tightened', at: 'guards', before: '100', after: '50' },
      { kind: 'removed', at: 'old' },
    ]);
  });

  it('remembers what the filer has looked at, and takes no other name', async () => {
    const confirmed = await filer.send('POST', `/api/filings/${id}/confirm`, {
      names: ['schoolName', '__proto__', 'x'],
    });
    expect(confirmed.statusCode).toBe(204);
    expect(pick(await filer.get(`/api/filings/${id}`), 'carried', 'confirmed')).toEqual(['schoolName']);
  });

  it('gives the form of that filing by its hash, for the titles in what did not come through', async () => {
    const hash = String(pick(await filer.get(`/api/filings/${id}`), 'carried', 'formHash'));
    expect((await filer.get(`/api/forms/${hash}`)).json()).toMatchObject({ edition: 2024, form: 'school' });
  });

  it('is confirmed by nobody else', async () => {
    const administrator = await trial.signIn('admin');
    const refused = await administrator.send('POST', `/api/filings/${id}/confirm`, { names: ['guards'] });
    expect(refused.statusCode).toBeGreaterThanOrEqual(403);
  });
});

describe('the comparison of two editions', () => {
  it('is for administrators, and of editions that there are', async () => {
    const administrator = await trial.signIn('admin');
    const comparison = await administrator.get('/api/editions/2024/2025/comparison');
    expect(comparison.json()).toMatchObject({ before: 2024, after: 2025, types: 'major', forms: [{ form: 'school' }] });
    const codes = ['2023/2024', '2024/x', '2024/__proto__'].map(async (years) => {
      return (await administrator.get(`/api/editions/${years}/comparison`)).statusCode;
    });
    expect(await Promise.all(codes)).toEqual([404, 400, 400]);
    expect((await filer.get('/api/editions/2024/2025/comparison')).statusCode).toBe(403);
    const nobody = await trial.app.server.inject({ url: '/api/editions/2024/2025/comparison' });
    expect(nobody.statusCode).toBe(401);
  });
});

describe('a definition that is corrected in season', () => {
  it('takes the draft along, and lists what it leaves no place for', async () => {
    await answer(id, { schoolName: '第一中学', stage: 'junior', guards: 40 });
    const { version, formHash } = (await filer.get(`/api/filings/${id}`)).json<{ version: number; formHash: string }>();
    await trial.app.close();
    const correction = '      guards: { remove: 误列 }\n      teachers: { after: stage, title: 教师, type: integer }\n';
    trial = await openTrial({ folder, catalogue: offered(next().replace('      guards: { max: 50 }\n', correction)) });
    filer = await trial.signIn('institution');
    const change = { version, changes: [{ path: ['schoolName'], value: '旧表上写的' }] };
    const refused = await filer.send('PATCH', `/api/filings/${id}/answers`, change);
    expect([refused.statusCode, pick(refused, 'code')]).toEqual([409, 'conflict']);
    expect(pick(refused, 'current', 'formHash')).not.toBe(formHash);
    const view = await filer.get(`/api/filings/${id}`);
    expect(pick(view, 'answers')).toEqual({ schoolName: '第一中学', stage: 'junior' });
    expect(pick(view, 'carried', 'notes', 2)).toMatchObject({
      outcome: 'dropped',
      from: 'guards',
      answer: 40,
      reason: '误列',
    });
    await answer(id, { schoolName: '第一中学', stage: 'junior', teachers: 90 });
  });
});

describe('the archive that commands look into', () => {
  it('holds what was last submitted, and the forms it was judged by', async () => {
    const archive = await openArchive(readSettings({ DATA_DIR: folder }));
    const [filing, ...others] = await archive.filings();
    expect(others).toEqual([]);
    expect(filing).toMatchObject({ edition: 2024, form: 'school', answers: { name: '第一中学', guards: 80 } });
    expect(filing?.revision).toEqual(await archive.revision(filing?.revision?.hash ?? ''));
    expect(await archive.revision('0'.repeat(64))).toBeNull();
    await archive.close();
  });

  it('is not made where there is none', async () => {
    await expect(openArchive(readSettings({ DATA_DIR: join(folder, 'nowhere') }))).rejects.toThrow('DATA_DIR');
  });
});
