/** A form that imports from others, in a real browser: imported, changed, imported again, undone; codes level by level. */
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoPage, demoPage } from '../renderer/demo-page.ts';
import { chooseRadio, pressButton, tick, typeInto } from './keyboard.ts';

let demo: DemoPage;
beforeAll(async () => {
  demo = await demoPage();
}, 120_000);
afterAll(async () => demo?.close());

const form = '?form=2024-linked-report';
const answer = async (name: string): Promise<unknown> => (await demo.answers())[name];
const mark = async (id: string): Promise<string | null> => demo.input(`${id}--origin`).textContent();
/** Words for listeners stand apart from the others by a space. */
const named = (name: string) => new RegExp(`^${name.replace(/[：|]/, '\\s*$&')}`.replace('|', ''));
const button = (name: string) => demo.page.getByRole('button', { name: named(name) });
const said = async (text: string): Promise<void> =>
  demo.page.locator('[role=status]').filter({ hasText: text }).waitFor({ state: 'attached' });

describe('what was imported', () => {
  it('is marked at its field, and told to who listens', async () => {
    await demo.visit(form);
    expect([await mark('shortName'), await mark('staffTotal')]).toEqual(['已导入', '已导入']);
    expect(await demo.input('website--origin').count()).toBe(0);
    expect(await demo.input('shortName').getAttribute('aria-describedby')).toBe('shortName--origin');
    await demo.page.getByText('本节内容由「技术转移机构登记」导入（2024年3月20日通过审核）').waitFor();
    expect(await demo.page.getByText('系统自动导入登记系统的信息').count()).toBe(1);
    await demo.visit(`${form}&untitled`);
    await demo.page.getByText('本节内容由关联填报导入').waitFor();
  });

  it('is marked as changed or new while one types', async () => {
    const { page } = demo;
    await typeInto(page, demo.input('shortName'), '新名称');
    await typeInto(page, demo.input('website'), 'www.example.cn');
    expect([await mark('shortName'), await mark('website')]).toEqual(['已修改', '新填']);
    expect(await demo.input('shortName--imported').textContent()).toBe('导入值：北京某某技术转移中心');
    await page.getByText('已修改1项').waitFor();
  });

  it('comes back with a button, and goes again by undoing', async () => {
    const { page } = demo;
    await pressButton(page, button('重新导入：机构名称'));
    expect([await answer('shortName'), await mark('shortName')]).toEqual(['北京某某技术转移中心', '已导入']);
    await said('已重新导入「机构名称」，可撤销');
    await expect.poll(demo.focused).toBe('撤销');
    await page.keyboard.press('Enter');
    expect([await answer('shortName'), await mark('shortName')]).toEqual(['新名称', '已修改']);
    await expect.poll(demo.focused).toBe('shortName--reimport');
  });

  it('comes back for a whole section; what is new there stays', async () => {
    const { page } = demo;
    await typeInto(page, demo.input('profile'), '');
    await pressButton(page, button('重新导入本节'));
    expect([await answer('shortName'), await answer('website')]).toEqual(['北京某某技术转移中心', 'www.example.cn']);
    expect(await answer('profile')).toContain('专注新材料');
    await page.getByText('与导入时一致').waitFor();
    await button('撤销').click();
    expect([await answer('shortName'), await answer('profile')]).toEqual(['新名称', undefined]);
    await pressButton(page, button('重新导入本节'));
    await typeInto(page, demo.input('staffTotal'), '21');
    expect(await button('撤销').count()).toBe(1);
    await typeInto(page, demo.input('shortName'), '又一个名称');
    expect(await button('撤销').count()).toBe(0);
  });

  it('is marked at tables, their rows, and in the row as a whole', async () => {
    const { page } = demo;
    const number = (row: number) => page.getByRole('rowheader').nth(row);
    await page.getByRole('gridcell', { name: '13912345678' }).click();
    await page.keyboard.type('1');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await number(1).textContent()).not.toContain('改');
    await page.getByRole('gridcell', { name: '13912345678' }).click();
    await page.keyboard.type('139');
    await page.keyboard.press('Enter');
    await page.keyboard.type('丙');
    expect(await number(0).textContent()).not.toMatch(/改|新/);
    expect([await number(1).textContent(), await number(2).textContent()]).toEqual([
      expect.stringContaining('改'),
      expect.stringContaining('新'),
    ]);
    await button('展开第2行').click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.locator('.tb-origin').allTextContents()).toEqual(['已导入', '已修改']);
    await dialog.getByRole('button', { name: named('重新导入：电话') }).click();
    expect(await dialog.locator('.tb-origin').allTextContents()).toEqual(['已导入', '已导入']);
    await dialog.getByRole('button', { name: '撤销' }).click();
    await dialog.getByRole('button', { name: '完成' }).click();
    await button('重新导入：人员').click();
    expect(await answer('people')).toHaveLength(2);
    await button('撤销').click();
    expect(await answer('people')).toHaveLength(3);
    expect(demo.noise).toEqual([]);
  });

  it('is quietly marked where it was changed when the filing is read', async () => {
    await demo.visit(`${form}&mode=read`);
    expect(await demo.page.locator('.tb-origin').count()).toBe(0);
    expect(await demo.page.getByText(/请务必核对|本节内容由/).count()).toBe(0);
    await demo.page.evaluate(() => {
      (window as unknown as { store: { change: (path: string[], value: unknown) => void } }).store.change(
        ['shortName'],
        '新名称',
      );
    });
    expect(await demo.page.locator('.tb-origin').allTextContents()).toEqual(['已修改']);
  });
});

describe('what the form and its sections say', () => {
  it('stands at the top of the first step alone', async () => {
    await demo.visit(form);
    await demo.page.getByText('每年填报一次上一年度（2023年度）的信息').waitFor();
    await demo.page.getByText('请务必核对从登记信息导入的内容').waitFor();
    await demo.visit(`${form}#library`);
    expect(await demo.page.getByText('请务必核对从登记信息导入的内容').count()).toBe(0);
  });

  it('is not said twice over a single field, which keeps its name', async () => {
    await demo.visit(form);
    expect(await demo.page.getByRole('textbox', { name: '机构简介' }).count()).toBe(1);
    const label = demo.page.locator('[id="profile--label"] > span').first();
    expect((await label.boundingBox())?.width).toBeLessThanOrEqual(1);
    expect(await demo.page.getByRole('grid', { name: '人员' }).count()).toBe(1);
  });
});

describe('codes on several levels', () => {
  const option = (code: string, id = 'advantageFields') => demo.input(`${id}--option-${code}`);
  const level = (name: string) => demo.page.getByRole('group', { name: new RegExp(`成果优势技术领域：\\s*${name}`) });

  it('are chosen by keyboard, with count, limit and search', async () => {
    const { page } = demo;
    await demo.visit(`${form}#library`);
    await chooseRadio(page, option('10'));
    for (const code of ['102', '101']) await tick(page, option(code));
    expect(await level('二级').locator('legend').textContent()).toContain('可多选，最多3项，已选2/3');
    await typeInto(page, level('三级').getByRole('searchbox'), '集成电路');
    expect(await level('三级').getByRole('checkbox').count()).toBe(5);
    await tick(page, option('10201'));
    await typeInto(page, level('三级').getByRole('searchbox'), '');
    await tick(page, option('10101'));
    expect(await answer('advantageFields')).toEqual({
      level1: ['10'],
      level2: ['101', '102'],
      level3: ['10101', '10201'],
    });
    expect(await level('三级').getByRole('group', { name: '软件' }).getByRole('checkbox').count()).toBe(10);
  });

  it('stay when another parent is chosen, until they are removed', async () => {
    const { page } = demo;
    await chooseRadio(page, option('20'));
    expect(await page.getByText('「软件」不属于所选的上一级').count()).toBe(1);
    await demo.input('libraryTotal').focus();
    await demo.input('advantageFields--problems').waitFor();
    for (const title of ['软件', '微电子技术', '基础软件', '集成电路设计技术'])
      await pressButton(page, button(`移除|${title}`));
    expect(await answer('advantageFields')).toEqual({ level1: ['20'] });
    await tick(page, option('202'));
    await tick(page, option('20201'));
    expect(await demo.input('advantageFields--problems').count()).toBe(0);
  });

  it('stand in a list when there are many on the first level, and can be cleared where they are optional', async () => {
    const { page } = demo;
    await page.getByRole('combobox', { name: '其他地区：一级' }).selectOption('js');
    await tick(page, option('js2', 'otherRegion'));
    expect(await answer('otherRegion')).toEqual({ level1: ['js'], level2: ['js2'] });
    await pressButton(page, button('全部清除：其他地区'));
    expect(await answer('otherRegion')).toBeUndefined();
  });

  it('can be chosen on a card, and are read as a path', async () => {
    const { page } = demo;
    await pressButton(page, button('添加一行：典型案例'));
    const card = page.locator('.tb-card');
    await card.getByRole('radio', { name: '航空航天' }).check();
    await card.getByRole('checkbox', { name: '航空技术' }).check();
    const [first] = (await answer('cases')) as { caseField: unknown }[];
    expect(first?.caseField).toEqual({ level1: ['30'], level2: ['301'] });
    await demo.visit(`${form}&mode=read`);
    await page.evaluate(() => {
      (window as unknown as { store: { change: (path: string[], value: unknown) => void } }).store.change(
        ['advantageFields'],
        { level1: ['10'], level2: ['101'], level3: ['10101'] },
      );
    });
    await page.getByText('电子信息 › 软件 › 基础软件').waitFor();
  });
});

describe.each([
  { width: 1440, height: 1000 },
  { width: 390, height: 844 },
])('at $width pixels', (viewport) => {
  it.each([form, `${form}#library`, `${form}&mode=read`])('%s is accessible and fits', async (place) => {
    const { page } = demo;
    await page.setViewportSize(viewport);
    await demo.visit(place);
    await page.evaluate(() => {
      const { change } = (
        window as unknown as { store: { change: (path: (string | number)[], value: unknown) => void } }
      ).store;
      change(['shortName'], '新名称');
      change(['people', 1, 'phone'], '139');
      change(['advantageFields'], { level1: ['10'], level2: ['101', '102', '201'], level3: ['10101'] });
      change(['cases'], [{ caseName: '一' }]);
    });
    await page.waitForTimeout(300);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const found = await (Reflect.get(window, 'axe') as typeof axe).run(document);
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      );
    });
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    expect(demo.noise).toEqual([]);
  });
});
