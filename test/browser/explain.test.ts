/** The bubbles that explain: how a value comes about, why there is a problem, why a part is not shown. */
import axe from 'axe-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FilingStore } from '../../renderer/index.ts';
import { type DemoPage, demoPage } from '../renderer/demo-page.ts';

let demo: DemoPage;
beforeAll(async () => {
  demo = await demoPage();
}, 120_000);
afterAll(async () => demo?.close());

const bubble = () => demo.page.getByRole('dialog');
const buttonAt = (id: string) => demo.page.locator(`[id="${id}--field"] .tb-explain`);
const change = async (name: string, value: unknown) =>
  demo.page.evaluate(([at, answer]) => (window as unknown as { store: FilingStore }).store.change([at], answer), [
    name,
    value,
  ] as const);

async function axeFinds(within: string): Promise<readonly string[]> {
  await demo.page.evaluate(axe.source);
  return demo.page.evaluate(async (selector) => {
    const found = await (Reflect.get(window, 'axe') as typeof axe).run(selector);
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  }, within);
}

describe('a computed value', () => {
  beforeEach(async () => {
    await demo.page.setViewportSize({ width: 1440, height: 1000 });
    await demo.visit('?filled');
  });

  it('is explained by keyboard: the focus goes in, and Esc gives it back to the button', async () => {
    const button = buttonAt('doctorShare');
    expect(await button.textContent()).toBe('怎么算的：博士占比');
    await button.focus();
    await demo.page.keyboard.press('Enter');
    expect(await bubble().getByText('÷').allTextContents()).toEqual([
      '「博士人数」 ÷ 「总人数」 × 100%，保留2位小数',
      '12 ÷ 20 × 100% = 60%',
    ]);
    await expect.poll(() => bubble().evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await demo.page.keyboard.press('Tab');
    expect(await demo.focused()).toBe('关闭');
    await demo.page.keyboard.press('Escape');
    await bubble().waitFor({ state: 'hidden' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await button.getAttribute('aria-expanded')).toBe('false');
  });

  it('can be left by tabbing on', async () => {
    await buttonAt('doctorShare').focus();
    await demo.page.keyboard.press('Enter');
    await expect.poll(() => bubble().evaluate((element) => element === document.activeElement)).toBe(true);
    for (let presses = 0; presses < 4; presses++) await demo.page.keyboard.press('Tab');
    expect(await demo.focused()).toBe('income');
  });

  it('stays current while it is read', async () => {
    await buttonAt('doctorShare').click();
    await change('staffDoctor', 8);
    await bubble().getByText('8 ÷ 20 × 100% = 40%').waitFor();
    await change('staffTotal', 0);
    await bubble().getByText('除数为0，不能相除，所以没有结果。').waitFor();
  });

  it('leads to its inputs, and takes no place on the page', async () => {
    const height = async () => demo.page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await buttonAt('doctorShare').click();
    expect(await height()).toBe(before);
    await bubble().getByRole('button', { name: '「博士人数」' }).click();
    await bubble().waitFor({ state: 'hidden' });
    await expect.poll(demo.focused).toBe('staffDoctor');
  });

  it('in a grid is explained in the line below it, and leads to its cell', async () => {
    await demo.visit('?filled#tables');
    await buttonAt('contractTotal').click();
    await bubble()
      .getByRole('button', { name: /“技术开发”/ })
      .click();
    await expect
      .poll(async () => demo.page.evaluate(() => document.activeElement?.closest('[role=gridcell]') !== null))
      .toBe(true);
  });
});

describe('a computed value in a row that is open as a whole', () => {
  beforeEach(async () => {
    await demo.visit('?filled#tables');
    await demo.page.locator('.tb-grid').nth(1).getByRole('button', { name: '展开第1行' }).click();
    await demo.page.locator('dialog .tb-explain').click();
  });

  it('leads to its inputs in the row', async () => {
    await demo.page.locator('dialog .tb-popover').getByRole('button', { name: '「合同金额」' }).click();
    await expect.poll(demo.focused).toMatch(/\.contractAmount$/);
    expect(await demo.page.locator('dialog[open]').count()).toBe(1);
  });

  it('closes the row on the way to an input that stands elsewhere', async () => {
    await demo.page.locator('dialog .tb-popover').getByRole('button', { name: '「合同金额总计」' }).click();
    await expect.poll(demo.focused).toBe('contractTotal');
    expect(await demo.page.locator('dialog[open]').count()).toBe(0);
  });
});

describe('a problem', () => {
  it('says what the rule asks for and what it read', async () => {
    await demo.visit('?filled&problems');
    await change('staffDoctor', 30);
    await buttonAt('staffDoctor').first().click();
    await bubble().getByText('「博士人数」 ≤ 「总人数」').waitFor();
    await bubble().getByText('30 ≤ 20，不成立').waitFor();
    await change('staffDoctor', 1);
    await bubble().waitFor({ state: 'hidden' });
  });

  it('that is merely an unanswered question needs no explanation', async () => {
    await change('shortName', undefined);
    await demo.input('shortName--problems').waitFor();
    expect(await buttonAt('shortName').count()).toBe(0);
  });
});

describe('a part that is not shown', () => {
  it('says when it would be, and leads to the answer that decides', async () => {
    await demo.visit('?filled#choosing');
    await change('hasLibrary', 'no');
    const hint = demo.page.locator('.tb-hidden-hint');
    expect(await hint.textContent()).toContain('「成果库」为“有”时，还需填写「4.成果库」（2项）');
    await hint.getByRole('button').click();
    await bubble().getByRole('button', { name: '「成果库」' }).click();
    await expect.poll(demo.focused).toBe('hasLibrary--option-no');
    await change('hasLibrary', 'yes');
    await hint.waitFor({ state: 'detached' });
  });
});

describe('a filing that is read', () => {
  it('explains its computed values, without ways to fields', async () => {
    await demo.visit('?filled&mode=read');
    await demo.page.getByRole('button', { name: /怎么算的.*博士占比/ }).click();
    await bubble().getByText('12 ÷ 20 × 100% = 60%').waitFor();
    expect(await bubble().getByRole('button').allTextContents()).toEqual(['关闭']);
  });
});

describe.each([
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])('at $width pixels a bubble', (viewport) => {
  it.each(['doctorShare', 'staffDoctor'])('of %s is accessible and within the page', async (id) => {
    await demo.page.setViewportSize(viewport);
    await demo.visit('?filled&problems');
    await change('staffDoctor', 30);
    await buttonAt(id).first().click();
    expect(await axeFinds('.tb-popover:popover-open')).toEqual([]);
    expect(await axeFinds(`[id="${id}--field"] .tb-explain`)).toEqual([]);
    const box = await bubble().boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
    const target = await buttonAt(id).first().boundingBox();
    expect(Math.min(target?.width ?? 0, target?.height ?? 0)).toBeGreaterThanOrEqual(24);
    expect(demo.noise).toEqual([]);
  });
});
