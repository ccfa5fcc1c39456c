/** One conformance suite for the stores, on SQLite and on PostgreSQL. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrateIdentity, openIdentity } from '../../app/server/identity.ts';
import {
  addAttachment,
  attachmentsOfFiler,
  countAttachments,
  findAttachment,
} from '../../app/server/stores/attachments.ts';
import { type OpenDatabase, openDatabase } from '../../app/server/stores/database.ts';
import {
  createFiling,
  eventsOf,
  filingsOfFiler,
  findFiling,
  latestSubmission,
  moveFiling,
  saveAnswers,
  submitFiling,
} from '../../app/server/stores/filings.ts';
import { addPeople, hasPeople, membershipOf } from '../../app/server/stores/people.ts';
import { findRevision, keepRevision } from '../../app/server/stores/revisions.ts';
import { searchFilings } from '../../app/server/stores/search.ts';
import { startPostgres } from './postgres.ts';
import { registration } from './trial-forms.ts';

const at = '2024-04-15T04:00:00.000Z';
const by = { userId: 'u1', name: '甲', at };
const filer = { id: 'f1', kind: 'institution', name: '演示机构' };
const newFiling = {
  id: 'x1',
  filerId: 'f1',
  edition: 2024,
  form: 'registration',
  formHash: 'h',
  answers: '{}',
  carried: null,
};
const submission = {
  answers: '{"a":1}',
  evaluation: '{}',
  context: '{}',
  form_hash: 'h2',
  as_of: '2024-04-15',
  late: 0,
  receiptNumber: (sequence: number) => `2024-${sequence}`,
};
const byText = (left: string | null, right: string | null) => (left ?? '').localeCompare(right ?? '');
const postgres = startPostgres();
if (typeof postgres === 'string') console.warn(`stores: left out PostgreSQL: ${postgres}`);
afterAll(() => {
  if (typeof postgres !== 'string') postgres.stop();
});

const folder = mkdtempSync(join(tmpdir(), 'tianbao-stores-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

conformance('SQLite', join(folder, 'test.sqlite'));
if (typeof postgres !== 'string') conformance('PostgreSQL', postgres.url);
else it.skip(`PostgreSQL: ${postgres}`);

function conformance(name: string, location: string): void {
  describe(`stores on ${name}`, () => {
    let open: OpenDatabase;
    beforeAll(async () => {
      open = await openDatabase(location, at, (fresh) =>
        migrateIdentity({ db: fresh.db, databaseKind: fresh.kind, secret: 's'.repeat(40) }),
      );
    });
    afterAll(() => open.close());

    it('is migrated once, even by two servers that start together', async () => {
      const prepare = (other: OpenDatabase) =>
        migrateIdentity({ db: other.db, databaseKind: other.kind, secret: 's'.repeat(40) });
      const others = await Promise.all([openDatabase(location, at, prepare), openDatabase(location, at, prepare)]);
      for (const other of others) await other.close();
    });

    it('keeps people, and whose filings they fill in', async () => {
      expect(await hasPeople(open.db)).toBe(false);
      await addPeople(
        open.db,
        [
          { userId: 'u1', role: 'filer', filer },
          { userId: 'u2', role: 'administrator', filer: null },
        ],
        at,
      );
      expect(await hasPeople(open.db)).toBe(true);
      expect(await membershipOf(open.db, 'u1')).toEqual({ role: 'filer', filer });
      expect(await membershipOf(open.db, 'u2')).toEqual({ role: 'administrator', filer: null });
      expect(await membershipOf(open.db, 'u3')).toBeNull();
    });
    filingStore(() => open);
    otherStores(() => open);
  });
}

/** What is kept beside filings. */
function otherStores(database: () => OpenDatabase): void {
  it('keeps what is known of files, with their size as a number', async () => {
    const file = {
      id: 'a1',
      filing_id: 'x1',
      filer_id: 'f1',
      field: 'scan',
      name: '执照.pdf',
      size: 5_000_000_000,
      type: 'application/pdf',
    };
    await addAttachment(database().db, { ...file, sha256: 'ab', created_at: at });
    expect(await findAttachment(database().db, 'a1')).toMatchObject(file);
    expect(await countAttachments(database().db, 'x1')).toBe(1);
    expect(await attachmentsOfFiler(database().db, 'g1')).toEqual([]);
  });

  it('keeps a definition by its hash', async () => {
    await keepRevision(database().db, registration, at);
    await keepRevision(database().db, registration, at);
    expect(JSON.parse((await findRevision(database().db, registration.hash)) ?? '')).toEqual(registration);
    expect(await findRevision(database().db, 'none')).toBeNull();
  });

  it('signs in with a password, and out again', async () => {
    const identity = await openIdentity({ db: database().db, databaseKind: database().kind, secret: 's'.repeat(40) });
    const userId = await identity.ensureAccount({ username: 'someone', name: '某人' }, 'first-password');
    expect(await identity.ensureAccount({ username: 'someone', name: '某人' }, 'second-password')).toBe(userId);
    expect(await identity.signIn('someone', 'first-password', '10.0.0.1')).toEqual({ kind: 'wrong' });
    const outcome = await identity.signIn('Someone', 'second-password', '10.0.0.1');
    if (outcome.kind !== 'signedIn') throw new Error(outcome.kind);
    const cookie = outcome.cookies.map((text) => text.split(';')[0]).join('; ');
    expect((await identity.whoAmI(cookie))?.account).toEqual({ userId, username: 'someone', name: '某人' });
    expect(await identity.whoAmI(cookie.replace(/=(.)/, (_, first) => (first === 'x' ? '=y' : '=x')))).toBeNull();
    await identity.signOut(cookie);
    expect(await identity.whoAmI(cookie)).toBeNull();
  });
}

function filingStore(database: () => OpenDatabase): void {
  it('keeps one filing of a form and edition for each filer', async () => {
    expect(await createFiling(database().db, newFiling, by)).toEqual({ id: 'x1', created: true });
    expect(await createFiling(database().db, { ...newFiling, id: 'x2' }, by)).toEqual({ id: 'x1', created: false });
    expect((await filingsOfFiler(database().db, 'f1')).map(({ id, version }) => [id, version])).toEqual([['x1', 1]]);
    await expect(createFiling(database().db, { ...newFiling, id: 'x3', filerId: 'unknown' }, by)).rejects.toThrow();
  });

  it('saves from the newest version only, and gives back the very text', async () => {
    const answers = JSON.stringify({
      text: '《办法》\u0000 "引号" 😀',
      number: 0.1,
      big: 123456789012345,
      empty: [],
      z: 1,
      a: 2,
    });
    const saved = { answers, formHash: 'h2', at };
    expect(await saveAnswers(database().db, { id: 'x1', version: 1 }, saved)).toBe(true);
    expect(await saveAnswers(database().db, { id: 'x1', version: 1 }, saved)).toBe(false);
    expect(await findFiling(database().db, 'x1')).toMatchObject({
      answers,
      version: 2,
      form_hash: 'h2',
      status: 'draft',
    });
    const race = await Promise.all(
      ['a', 'b', 'c', 'd'].map((text) =>
        saveAnswers(database().db, { id: 'x1', version: 2 }, { ...saved, answers: `{"t":"${text}"}` }),
      ),
    );
    expect(race.filter(Boolean)).toHaveLength(1);
  });

  it('submits the version that was judged, numbers it once, and keeps what was submitted', async () => {
    const filing = await findFiling(database().db, 'x1');
    if (filing === null) throw new Error('no filing');
    expect(await submitFiling(database().db, { ...filing, version: 1 }, submission, by)).toBe(false);
    expect(await submitFiling(database().db, filing, submission, by)).toBe(true);
    expect(await submitFiling(database().db, filing, submission, by)).toBe(false);
    expect(await saveAnswers(database().db, { id: 'x1', version: 4 }, { answers: '{}', formHash: 'h', at })).toBe(
      false,
    );
    expect(await moveFiling(database().db, 'x1', { kind: 'returned', note: '补充' }, by)).toBe(true);
    expect(await moveFiling(database().db, 'x1', { kind: 'accepted', note: null }, by)).toBe(false);
    const returned = await findFiling(database().db, 'x1');
    if (returned === null) throw new Error('no filing');
    expect(returned).toMatchObject({
      status: 'returned',
      review_note: '补充',
      receipt_number: '2024-1',
      submissions: 1,
    });
    expect(await submitFiling(database().db, returned, { ...submission, answers: '{"a":2}' }, by)).toBe(true);
    expect(await latestSubmission(database().db, 'x1')).toMatchObject({
      ordinal: 2,
      answers: '{"a":2}',
      late: 0,
      submitted_at: at,
    });
    expect((await findFiling(database().db, 'x1'))?.receipt_number).toBe('2024-1');
    expect((await eventsOf(database().db, 'x1')).map(({ kind, note }) => [kind, note])).toEqual([
      ['created', null],
      ['submitted', null],
      ['returned', '补充'],
      ['submitted', null],
    ]);
  });

  it('gives numbers that differ to filings submitted at once', async () => {
    const people = ['g1', 'g2', 'g3', 'g4'].map((id) => ({
      userId: `u-${id}`,
      role: 'filer' as const,
      filer: { ...filer, id, name: `机构${id}` },
    }));
    await addPeople(database().db, people, at);
    await Promise.all(
      people.map(async ({ filer: { id } }) => {
        await createFiling(database().db, { ...newFiling, id: `f-${id}`, filerId: id }, by);
        const filing = await findFiling(database().db, `f-${id}`);
        if (filing) await submitFiling(database().db, filing, submission, by);
      }),
    );
    const { found, total } = await searchFilings(database().db, { status: 'submitted', offset: 0, limit: 10 });
    expect(total).toBe(5);
    expect(found.map((filing) => filing.receipt_number).toSorted(byText)).toEqual([
      '2024-1',
      '2024-2',
      '2024-3',
      '2024-4',
      '2024-5',
    ]);
  });

  it('searches by name, number, edition and state, page by page', async () => {
    const search = async (filter: object) =>
      (await searchFilings(database().db, { offset: 0, limit: 10, ...filter })).found.map(({ id }) => id);
    expect(await search({ words: '机构g2' })).toEqual(['f-g2']);
    expect(await search({ words: '100%_' })).toEqual([]);
    expect(await search({ edition: 2025 })).toEqual([]);
    expect(await search({ form: 'registration', status: 'accepted' })).toEqual([]);
    expect(await search({ limit: 2, offset: 4 })).toHaveLength(1);
  });
}
