import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draft, openTrial, pick, type Session, type Trial, versionOf } from './fixture.ts';

let trial: Trial;
let filer: Session;
let admin: Session;

beforeAll(async () => {
  trial = await openTrial({ signInLimit: 50 });
  filer = await trial.signIn('institution');
  admin = await trial.signIn('admin');
});
afterAll(() => trial.close());

describe('submitting', () => {
  it('refuses with the problems while there is an error, judged from the stored answers alone', async () => {
    const id = await draft(filer);
    const version = await versionOf(filer, id);
    const response = await filer.send('POST', `/api/filings/${id}/submit`, { version });
    expect(response.statusCode).toBe(422);
    expect(response.json()).toMatchObject({
      code: 'has-errors',
      problems: [{ at: 'title', kind: 'required', level: 'error' }],
    });
  });

  it('gives a receipt, shows the administrator what was submitted, and lets nobody edit it', async () => {
    const id = await draft(filer);
    const url = `/api/filings/${id}`;
    const before = await versionOf(filer, id);
    expect((await admin.get(`${url}/submission`)).statusCode).toBe(409);
    const saved = await filer.send('PATCH', `${url}/answers`, {
      version: before,
      changes: [{ path: ['title'], value: ' 一号 ' }],
    });
    const version = Number(pick(saved, 'version'));
    const stale = await filer.send('POST', `${url}/submit`, { version: version - 1 });
    expect(stale.statusCode).toBe(409);
    const response = await filer.send('POST', `${url}/submit`, { version });
    expect(response.statusCode).toBe(201);
    expect(response.json()).toMatchObject({
      number: '2024-R-000001',
      ordinal: 1,
      late: false,
      submittedAt: '2024-04-15T04:00:00.000Z',
    });
    expect((await filer.get(`${url}/receipt`)).body).toBe(response.body);

    expect((await admin.get(`${url}/submission`)).json()).toMatchObject({
      answers: { title: '一号' },
      asOf: '2024-04-15',
      evaluation: { problems: [] },
    });
    const list = await admin.get('/api/administration/filings?status=submitted&words=000001');
    expect(list.json()).toMatchObject({
      total: 1,
      filings: [{ id, receiptNumber: '2024-R-000001', filer: { name: '演示机构' } }],
    });

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
    const submit = async () => filer.send('POST', `${url}/submit`, { version: await versionOf(filer, id) });
    trial.set('2024-05-02T00:00:00Z');
    expect((await submit()).json()).toMatchObject({ number: '2024-R-000001', ordinal: 2, late: true });
    expect((await admin.send('POST', `/api/administration/filings/${id}/return`, {})).statusCode).toBe(400);
    expect((await filer.send('POST', `/api/administration/filings/${id}/accept`, {})).statusCode).toBe(403);
    expect(
      (await admin.send('POST', `/api/administration/filings/${id}/return`, { note: '请补充说明' })).statusCode,
    ).toBe(204);
    expect(pick(await filer.get(url), 'filing')).toMatchObject({ status: 'returned', reviewNote: '请补充说明' });
    expect((await submit()).statusCode).toBe(201);
    const waiting = await trial.signIn('individual');
    const others = await waiting.get(`/api/filings/${await draft(waiting, 'personal')}`);
    expect(pick(others, 'context', 'collected')).toEqual({ registered: [] });
    expect((await admin.send('POST', `/api/administration/filings/${id}/accept`, {})).statusCode).toBe(204);
    expect((await admin.send('POST', `/api/administration/filings/${id}/accept`, {})).statusCode).toBe(409);
    expect((await filer.send('POST', `${url}/withdraw`)).statusCode).toBe(409);
    const kinds = ['created', 'submitted', 'withdrawn', 'submitted', 'returned', 'submitted', 'accepted'];
    expect((await admin.get(`${url}/submission`)).json()).toMatchObject({ events: kinds.map((kind) => ({ kind })) });
    const report = await draft(filer, 'report');
    const linked = pick(await filer.get(`/api/filings/${report}`), 'context', 'links', 'registration');
    expect(linked).toMatchObject({ answers: { title: '一号' }, acceptedOn: '2024-05-02' });
    const individual = await trial.signIn('individual');
    const personal = await draft(individual, 'personal');
    expect(pick(await individual.get(`/api/filings/${personal}`), 'context')).toEqual({
      date: '2024-05-02',
      links: {},
      collected: { registered: ['一号'] },
    });
    trial.set('2024-04-15T04:00:00Z');
  });
});

describe('attachments', () => {
  const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

  it('stores a file, refers to it, and lets only those who may read the filing download it', async () => {
    const id = await draft(filer, 'report');
    const uploaded = await filer.upload(`/api/filings/${id}/attachments?field=scan`, '../执照 1.PDF', pdf);
    expect(uploaded.statusCode).toBe(201);
    expect(uploaded.json()).toMatchObject({ name: '执照 1.PDF', size: pdf.length, type: 'application/pdf' });
    const file = String(pick(uploaded, 'id'));
    const response = await filer.get(`/api/filings/${id}/attachments/${file}`);
    expect(response.rawPayload.equals(pdf)).toBe(true);
    expect(response.headers['content-disposition']).toBe("attachment; filename*=UTF-8''%E6%89%A7%E7%85%A7%201.PDF");
    expect(response.headers['x-content-type-options']).toBe('nosniff');
    expect((await admin.get(`/api/filings/${id}/attachments/${file}`)).statusCode).toBe(409);
    const other = await trial.signIn('individual');
    expect((await other.get(`/api/filings/${id}/attachments/${file}`)).statusCode).toBe(404);

    const version = await versionOf(filer, id);
    const changes = [
      { path: ['title'], value: '年报' },
      { path: ['scan'], value: [pick(uploaded)] },
    ];
    await filer.send('PATCH', `/api/filings/${id}/answers`, { version, changes });
    expect((await filer.send('POST', `/api/filings/${id}/submit`, { version: version + 1 })).statusCode).toBe(201);
    expect((await admin.get(`/api/filings/${id}/attachments/${file}`)).statusCode).toBe(200);
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
    const version = await versionOf(other, id);
    const scan = [{ id: '00000000-0000-4000-8000-000000000000', name: '假.pdf', size: 10 }];
    const changes = [
      { path: ['title'], value: '个人' },
      { path: ['scan'], value: scan },
    ];
    await other.send('PATCH', `/api/filings/${id}/answers`, { version, changes });
    const response = await other.send('POST', `/api/filings/${id}/submit`, { version: version + 1 });
    expect(response.statusCode).toBe(422);
    expect(pick(response, 'problems')).toMatchObject([{ at: 'scan', kind: 'type', level: 'error' }]);
  });
});
