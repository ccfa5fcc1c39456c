import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyChanges, differences } from '../../app/shared/changes.ts';
import { rebase } from '../../app/shared/rebase.ts';
import { fakeServer, fakeStorage, openPage, type FakePage, type Weather } from './fake-browser.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const settle = () => vi.advanceTimersByTimeAsync(120_000);

describe('autosave', () => {
  it('collects what is typed for a moment, saves it, and says so', async () => {
    const server = fakeServer({});
    const page = openPage(server, fakeStorage());
    page.type(['title'], '一');
    page.type(['title'], '一号');
    page.type(['note'], '说明');
    expect(page.controller.status()).toBe('保存中');
    await vi.advanceTimersByTimeAsync(500);
    expect(server).toMatchObject({ answers: { title: '一号', note: '说明' }, requests: 1, version: 2 });
    expect(page.controller.status()).toMatch(/^已保存 \d\d:\d\d$/);
  });

  it('saves what is typed while a request is on its way', async () => {
    const server = fakeServer({});
    const page = openPage(server, fakeStorage());
    page.type(['title'], '一');
    await vi.advanceTimersByTimeAsync(420);
    page.type(['title'], '一号');
    expect(page.controller.status()).toBe('保存中');
    await settle();
    expect(server.answers).toEqual({ title: '一号' });
    expect(page.controller.getState().phase).toBe('saved');
  });

  it('says that it retries, and stops saying so when it has succeeded', async () => {
    const server = fakeServer({});
    server.weather = 'down';
    const page = openPage(server, fakeStorage());
    page.type(['title'], '一号');
    await vi.advanceTimersByTimeAsync(5000);
    expect(page.controller.status()).toBe('未能保存，正在重试（内容已留在本机）');
    const flushed = page.controller.flush();
    await vi.advanceTimersByTimeAsync(100);
    expect(await flushed).toBe(false);
    server.weather = 'fine';
    await settle();
    expect(server.answers).toEqual({ title: '一号' });
    expect(page.controller.status()).toMatch(/^已保存/);
  });

  it('sends again what a reload or a crash left in the browser', async () => {
    const server = fakeServer({ note: '旧' });
    const storage = fakeStorage();
    server.weather = 'down';
    const before = openPage(server, storage);
    before.type(['title'], '一号');
    before.type(['note'], undefined);
    before.kill();
    expect(storage.entries.size).toBe(2);
    server.weather = 'fine';
    const after = openPage(server, storage);
    expect(after.answers()).toEqual({ title: '一号' });
    await settle();
    expect(server.answers).toEqual({ title: '一号' });
    expect(storage.entries.size).toBe(0);
  });

  it('stops when the form was corrected, and hands over to the page with the new one', async () => {
    const server = fakeServer({});
    const storage = fakeStorage();
    server.weather = 'corrected';
    const before = openPage(server, storage);
    before.type(['title'], '一号');
    await settle();
    before.type(['note'], '还在写');
    await settle();
    expect(before.controller.getState().phase).toBe('outdated');
    expect(before.controller.status()).toBe('填报表已更新，请重新载入（内容已留在本机）');
    expect(await before.controller.flush()).toBe(false);
    expect(server.requests).toBe(1);
    before.kill();
    server.weather = 'fine';
    openPage(server, storage);
    await settle();
    expect(server.answers).toEqual({ title: '一号', note: '还在写' });
  });

  it('keeps everything over an expired session and goes on after signing in', async () => {
    const server = fakeServer({});
    server.weather = 'signedOut';
    const page = openPage(server, fakeStorage());
    page.type(['title'], '一号');
    await settle();
    expect(page.controller.getState().phase).toBe('signIn');
    page.type(['note'], '还在写');
    server.weather = 'fine';
    page.controller.signedIn();
    await settle();
    expect(server.answers).toEqual({ title: '一号', note: '还在写' });
  });

  it('says that a full browser storage holds nothing', async () => {
    const server = fakeServer({});
    server.weather = 'down';
    const full = {
      ...fakeStorage(),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    const page = openPage(server, full);
    page.type(['title'], '一号');
    await vi.advanceTimersByTimeAsync(1000);
    expect(page.controller.status()).toBe('未能保存，正在重试（请不要关闭本页）');
  });
});

describe('autosave of several pages', () => {
  it('merges two pages on one filing by path', async () => {
    const server = fakeServer({ staff: [{ name: '甲' }, { name: '乙' }] });
    const storage = fakeStorage();
    const one = openPage(server, storage);
    const two = openPage(server, storage);
    one.type(['title'], '甲页');
    two.type(['note'], '乙页');
    two.type(['staff', 1, 'name'], '乙乙');
    await settle();
    one.type(['title'], '甲页二');
    await settle();
    expect(server.answers).toEqual({ title: '甲页二', note: '乙页', staff: [{ name: '甲' }, { name: '乙乙' }] });
    expect(one.answers()).toEqual(server.answers);
  });

  it('shows at once what another page of the browser saved', async () => {
    const server = fakeServer({});
    const storage = fakeStorage();
    const pages: FakePage[] = [];
    const one = openPage(server, storage, pages);
    const two = openPage(server, storage, pages);
    one.type(['title'], '甲页');
    await settle();
    expect(two.answers()).toEqual({ title: '甲页' });
    two.type(['note'], '乙页');
    await settle();
    expect(server.requests).toBe(2);
    expect(one.answers()).toEqual({ title: '甲页', note: '乙页' });
  });

  it('stops when the filing was submitted elsewhere', async () => {
    const server = fakeServer({});
    const page = openPage({ ...server, save: async () => ({ kind: 'refused', reason: '已提交' }) }, fakeStorage());
    page.type(['title'], '一号');
    await settle();
    expect(page.controller.status()).toBe('未能保存：已提交');
    expect(await page.controller.flush()).toBe(false);
  });

  it('loses nothing in any weather, over reloads at any moment', async () => {
    const name = fc.constantFrom('a', 'b', 'c');
    const path = fc.oneof(
      name.map((one) => [one]),
      fc.tuple(fc.nat({ max: 1 }), name).map(([row, column]) => ['rows', row, column]),
    );
    const step = fc.oneof(
      { weight: 5, arbitrary: fc.record({ kind: fc.constant('type' as const), path, value: fc.nat({ max: 99 }) }) },
      {
        weight: 2,
        arbitrary: fc.record({
          kind: fc.constant('weather' as const),
          weather: fc.constantFrom<Weather>('fine', 'down', 'answerLost'),
        }),
      },
      { weight: 3, arbitrary: fc.record({ kind: fc.constant('wait' as const), time: fc.nat({ max: 3000 }) }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('reload' as const) }) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const start = { rows: [{}, {}] };
        const server = fakeServer(start);
        const storage = fakeStorage();
        let typed: ReturnType<typeof applyChanges> = start;
        let page = openPage(server, storage);
        for (const one of steps) {
          if (one.kind === 'weather') server.weather = one.weather;
          else if (one.kind === 'wait') await vi.advanceTimersByTimeAsync(one.time);
          else if (one.kind === 'type') {
            page.type(one.path, one.value);
            typed = applyChanges(typed ?? start, [one]);
          } else {
            page.kill();
            page = openPage(server, storage);
          }
        }
        server.weather = 'fine';
        await settle();
        expect(server.answers).toEqual(typed);
        expect(page.answers()).toEqual(typed);
        expect(storage.entries.size).toBe(0);
        page.kill();
      }),
      { numRuns: 150 },
    );
  });
});

describe('merging', () => {
  it('finds changes that turn one state into the other', () => {
    const leaf = fc.oneof(fc.nat({ max: 3 }), fc.constant(null), fc.constantFrom('x', 'y'));
    const row = fc.dictionary(fc.constantFrom('a', 'b'), leaf);
    const answers = fc.dictionary(
      fc.constantFrom('a', 'b', 'rows', 'group'),
      fc.oneof(leaf, row, fc.array(row, { maxLength: 3 })),
    );
    fc.assert(
      fc.property(answers, answers, (from, to) => {
        expect(applyChanges(from, differences(from, to))).toEqual(to);
      }),
    );
  });

  it('lets a change follow its row when another page inserted or removed rows before it', () => {
    const base = { rows: [{ n: '甲' }, { n: '乙' }] };
    const change = { path: ['rows', 1, 'n'], value: '乙乙' };
    expect(rebase([change], base, { rows: [{ n: '乙' }] })).toEqual([{ ...change, path: ['rows', 0, 'n'] }]);
    expect(rebase([change], base, { rows: [{ n: '新' }, { n: '甲' }, { n: '乙' }] })).toEqual([
      { ...change, path: ['rows', 2, 'n'] },
    ]);
    expect(rebase([change], base, { rows: [{ n: '丙' }, { n: '丁' }] })).toEqual([change]);
    expect(rebase([change], base, { rows: [{ n: '丙' }] })).toEqual([change]);
  });
});
