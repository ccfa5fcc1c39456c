/** The page in a real browser: typing, choosing, tables, problems, the way through the form. */
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoPage, demoPage } from '../renderer/demo-page.ts';

let demo: DemoPage;
beforeAll(async () => {
  demo = await demoPage();
}, 120_000);
afterAll(async () => demo?.close());

const answer = async (name: string): Promise<unknown> => (await demo.answers())[name];
const rows = async (name: string): Promise<Record<string, unknown>[]> =>
  (await answer(name)) as Record<string, unknown>[];

describe('typing', () => {
  it('keeps half a number, reads it as people write it, and formats it when it is left', async () => {
    await demo.visit('?filled');
    const total = demo.input('staffTotal');
    await total.fill('');
    await total.pressSequentially('1.');
    expect([await total.inputValue(), await answer('staffTotal')]).toEqual(['1.', 1]);
    await total.fill('１２，３４５');
    expect(await answer('staffTotal')).toBe(12345);
    await total.blur();
    expect(await total.inputValue()).toBe('12,345');
  });

  it('keeps a wrong text, says so once it is left, and names only what is there', async () => {
    await demo.visit('?filled');
    const total = demo.input('staffTotal');
    await total.fill('abc');
    expect(await demo.input('staffTotal--problems').count()).toBe(0);
    await total.blur();
    expect([await total.inputValue(), await answer('staffTotal')]).toEqual(['abc', 'abc']);
    expect(await total.getAttribute('aria-invalid')).toBe('true');
    const described = (await total.getAttribute('aria-describedby'))?.split(' ') ?? [];
    expect(described).toEqual(['staffTotal--problems', 'staffTotal--unit']);
    for (const id of described) expect(await demo.input(id).count()).toBe(1);
  });

  it('is not disturbed while an input method composes', async () => {
    await demo.visit('?filled');
    const name = demo.input('shortName');
    await name.fill('');
    await name.focus();
    await demo.compose('b');
    await demo.compose('beijing');
    expect([await name.inputValue(), await answer('shortName')]).toEqual(['beijing', undefined]);
    await demo.commit('北京');
    await demo.page.keyboard.type('ab');
    expect([await name.inputValue(), await answer('shortName')]).toEqual(['北京ab', '北京ab']);
    expect(demo.noise).toEqual([]);
  });

  it('reads dates, and the word that says 「没有」', async () => {
    const founded = demo.input('founded');
    await founded.fill('2020年3月5日');
    await founded.blur();
    expect([await founded.inputValue(), await answer('founded')]).toEqual(['2020-03-05', '2020-03-05']);
    await demo.page.locator('button.tb-none').click();
    expect(await answer('international')).toBeUndefined();
    await demo.page.locator('button.tb-none').click();
    expect(await answer('international')).toBe('无');
  });
});

describe('choosing', () => {
  it('shows what depends on it, keeps what was typed there, and says so', async () => {
    await demo.visit('?filled#choosing');
    await demo.input('hostName').fill('某大学');
    await demo.input('nature--option-legalEntity').check();
    expect(await demo.input('hostName').count()).toBe(0);
    await demo.page.waitForTimeout(700);
    await demo.input('nature--option-internalDepartment').check();
    expect(await demo.input('hostName').inputValue()).toBe('某大学');
    await demo.page.getByRole('status').filter({ hasText: '已显示：所在单位名称' }).waitFor({ state: 'attached' });
  });

  it('finds an option by typing, and keeps a text that is none', async () => {
    const province = demo.input('province');
    await province.fill('广');
    expect(await demo.page.getByRole('listbox').getByRole('option').allTextContents()).toEqual([
      '广东省',
      '广西壮族自治区',
    ]);
    await province.press('ArrowDown');
    await province.press('Enter');
    expect(await answer('province')).toBe('450000');
    await province.fill('火星');
    await province.press('Tab');
    expect([await province.inputValue(), await answer('province')]).toEqual(['火星', '火星']);
    expect(await demo.input('province--problems').textContent()).toContain('火星');
  });

  it('lets an option that stands alone drive the others out', async () => {
    await demo.input('policyChange--option-unchanged').check();
    expect(await answer('policyChange')).toEqual(['unchanged']);
    await demo.input('policyChange--option-added').check();
    expect(await answer('policyChange')).toEqual(['added']);
  });

  it('uploads files, refuses others in words, and gives back what was removed', async () => {
    const buffer = Buffer.from('x');
    await demo.page.locator('[id="license"] input[type=file]').setInputFiles([
      { name: '新.pdf', mimeType: 'application/pdf', buffer },
      { name: '坏.exe', mimeType: 'application/octet-stream', buffer },
    ]);
    await demo.page.getByText('坏.exe：格式不符').waitFor();
    await expect.poll(async () => (await rows('license')).length, { timeout: 5000 }).toBe(2);
    await demo.page.getByRole('button', { name: /^移除\s*营业执照/ }).click();
    expect(await rows('license')).toHaveLength(1);
    await demo.page.getByRole('button', { name: /撤销\s*移除营业执照/ }).click();
    expect(await rows('license')).toHaveLength(2);
  });
});

describe('a grid', () => {
  const cell = (row: number, column: number) =>
    demo.page
      .locator('.tb-grid')
      .nth(1)
      .locator(`[role=row][aria-rowindex="${row + 2}"] [role=gridcell]`)
      .nth(column);
  const keys = async (...all: string[]): Promise<void> => {
    for (const key of all) await demo.page.keyboard.press(key);
  };

  it('replaces a cell by typing, gives it back by Escape, and goes on with the keys of a spreadsheet', async () => {
    await demo.visit('?filled&rows=5#tables');
    await cell(0, 0).click();
    await demo.page.keyboard.type('新合同');
    expect((await rows('contracts'))[0]?.['contractName']).toBe('新合同');
    await keys('Escape');
    expect((await rows('contracts'))[0]?.['contractName']).toBe('第1号技术开发合同');
    await keys('ArrowDown', 'ArrowRight');
    await demo.page.keyboard.type('20230601');
    await keys('Enter', 'Tab', 'Delete', 'Tab', 'Tab');
    await demo.page.keyboard.type('１，０００');
    await keys('ArrowUp');
    const [, second, third] = await rows('contracts');
    expect(second?.['signDate']).toBe('2023-06-01');
    expect([third?.['signedIn'], third?.['contractAmount']]).toEqual([undefined, 1000]);
  });

  it('is not disturbed while an input method composes', async () => {
    await cell(0, 0).click();
    await demo.compose('zhong');
    expect((await rows('contracts'))[0]?.['contractName']).toBe('第1号技术开发合同');
    await demo.commit('中');
    expect((await rows('contracts'))[0]?.['contractName']).toBe('中');
  });

  it('takes a block from a spreadsheet as one change that can be undone', async () => {
    await cell(4, 0).click();
    await demo.paste('合同名称\t签订日期\t签订时间\n甲\t2023/7/1\t当年新签订\n乙\t昨天\t往年\n');
    const pasted = await rows('contracts');
    expect(pasted).toHaveLength(6);
    expect(pasted[4]).toMatchObject({ contractName: '甲', signDate: '2023-07-01', signedIn: 'newThisYear' });
    expect(await cell(5, 1).getAttribute('aria-invalid')).toBe('true');
    await demo.page.getByRole('button', { name: '撤销' }).click();
    expect((await rows('contracts')).map((row) => row['contractName'])).toHaveLength(5);
  });

  it('deletes a row, gives it back, and adds one by Enter on the last', async () => {
    await demo.page.locator('.tb-grid').nth(1).getByRole('button', { name: '删除第2行' }).click();
    expect(await rows('contracts')).toHaveLength(4);
    await expect.poll(demo.focused).toBe('撤销');
    await keys('Enter');
    expect((await rows('contracts'))[1]?.['contractName']).toBe('第2号技术开发合同');
    await cell(4, 0).click();
    await keys('Enter');
    await demo.page.keyboard.type('尾');
    expect((await rows('contracts'))[5]?.['contractName']).toBe('尾');
    await keys('Enter', 'Escape');
    expect(await demo.page.locator('.tb-cell-input').count()).toBe(0);
  });

  it('opens a row as a whole', async () => {
    await demo.page.locator('.tb-grid').nth(1).getByRole('button', { name: '展开第1行' }).click();
    const dialog = demo.page.getByRole('dialog');
    await dialog.getByLabel('高校院所').check();
    await dialog.getByRole('button', { name: '完成' }).click();
    expect((await rows('contracts'))[0]?.['partners']).toEqual(['uni']);
  });

  it('draws a thousand rows in part, and one more pasted block at once', async () => {
    await demo.visit('?filled&rows=1000#tables');
    expect(await demo.page.locator('.tb-grid').nth(1).getByRole('row').count()).toBeLessThan(60);
    await cell(1, 4).click();
    await keys(...Array.from({ length: 60 }, () => 'ArrowDown'));
    await demo.page.keyboard.type('7');
    expect((await rows('contracts'))[61]?.['contractAmount']).toBe(7);
  });

  it('keeps in sight what is asked for in the active cell, by keyboard too, and names it to a screen reader', async () => {
    await demo.page.setViewportSize({ width: 1440, height: 600 });
    await demo.visit('?filled&rows=30#tables');
    await cell(1, 0).click();
    await keys('ArrowUp');
    const status = demo.input(String(await demo.page.locator('.tb-cell-input').getAttribute('aria-describedby')));
    await status.getByText('与登记的合同名称一致。').waitFor();
    expect(await status.evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThanOrEqual(600);
    await demo.page.setViewportSize({ width: 1440, height: 1000 });
  });
});

describe('the way through the form', () => {
  it('goes from step to step with the heading in focus, and back with the browser', async () => {
    await demo.visit('?filled');
    await demo.page.getByRole('button', { name: /下一步/ }).click();
    expect(demo.page.url()).toMatch(/#choosing$/);
    await expect.poll(demo.focused).toContain('（二）选择与文件');
    await demo.page.goBack();
    await demo.input('shortName').waitFor();
  });

  it('lists all problems after a check, and each leads to its field, whatever it stands in', async () => {
    await demo.page.getByRole('button', { name: '检查全部' }).click();
    const panel = demo.page.locator('.tb-panel');
    await panel.getByRole('button', { name: /王芳.*联系电话/ }).click();
    await expect.poll(demo.focused).toMatch(/^managers\.r\d+\.mobile$/);
    await panel.getByRole('button', { name: /技术转让.*当年到账金额/ }).click();
    await expect
      .poll(async () => demo.page.evaluate(() => document.activeElement?.closest('[role=gridcell]')?.ariaInvalid))
      .toBe('true');
  });

  it('keeps a moved row and what is typed into it together', async () => {
    await demo.visit('?filled#people');
    await demo.page.getByRole('button', { name: '下移李明' }).click();
    await demo.page.locator('[id$=".mobile"]').first().fill('13900000000');
    expect((await rows('managers')).map((row) => [row['name'], row['mobile']])).toEqual([
      ['王芳', '138'],
      ['李明', '13900000000'],
      [undefined, undefined],
    ]);
  });

  it('submits when no error is left', async () => {
    await demo.visit('?filled');
    await demo.page.getByRole('button', { name: '提交', exact: true }).click();
    await demo.page.getByText(/有\d+处错误需要改正后才能提交/).waitFor();
    expect(await demo.page.evaluate(() => 'submitted' in window)).toBe(false);
  });
});

describe.each([
  { width: 1440, height: 1000 },
  { width: 390, height: 844 },
])('at $width pixels', (viewport) => {
  it.each([
    '?filled',
    '?filled#choosing',
    '?filled&problems#tables',
    '?filled&problems#people',
    '?filled&mode=read&problems',
  ])('%s is accessible and fits', async (place) => {
    await demo.page.setViewportSize(viewport);
    await demo.visit(place);
    await demo.page.evaluate(axe.source);
    const violations = await demo.page.evaluate(async () => {
      const found = await (Reflect.get(window, 'axe') as typeof axe).run(document);
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      );
    });
    expect(violations).toEqual([]);
    expect(await demo.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    expect(demo.noise).toEqual([]);
  });
});
