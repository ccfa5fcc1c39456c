/** The main job: a filer with a keyboard, from signing in to the receipt, through every mishap on the way. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { ownForm } from '../support/forms.ts';
import { scenarioAnswers } from '../support/scenario-answers.ts';
import { type Filler, fillerOf, fillStep, stepsOf } from './fill.ts';
import { type FilingSystem, filingSystem, password, type Visit, visit } from './filing-system.ts';
import { pressButton, typeInto } from './keyboard.ts';

let system: FilingSystem;
let browser: Browser;
beforeAll(async () => {
  [system, browser] = [await filingSystem(), await launchBrowser()];
});
afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

async function signIn(page: Page, username: string): Promise<void> {
  await page.goto(system.address);
  await typeInto(page, page.getByLabel('用户名'), username);
  await typeInto(page, page.getByLabel('密码'), password);
  await page.keyboard.press('Enter');
}

function saved(page: Page): Promise<void> {
  return page
    .getByText(/已保存/)
    .first()
    .waitFor({ timeout: 15_000 });
}

const form = ownForm(2024, 'institution-registration');
const university = scenarioAnswers('forms/2024/scenarios/answers/s1-university-office.yaml');

describe('a filer with a keyboard', () => {
  let filer: Visit;
  let filler: Filler;
  let steps: readonly string[];
  beforeAll(async () => {
    filer = await visit(browser);
    filler = fillerOf(filer.page, form, university, { date: new Date().toISOString().slice(0, 10) });
    steps = stepsOf(filler);
  });
  const next = (): Promise<void> => pressButton(filer.page, filer.page.getByRole('button', { name: /^下一步/ }));
  const input = (id: string) => filer.page.locator(`[id="${id}"]`);

  it('signs in and starts', async () => {
    await signIn(filer.page, 'institution');
    const start = filer.page.getByRole('button', { name: /^开始填报.*技术转移机构登记.*2024年版/ });
    await pressButton(filer.page, start);
    await filer.page.getByRole('heading', { level: 1, name: '技术转移机构登记' }).waitFor();
  });

  it('fills in the first step; parts that depend on an answer appear', async () => {
    expect(await input('hostUnitName').count()).toBe(0);
    await fillStep(filler, steps[0] ?? '');
    expect(await input('hostUnitName').inputValue()).toBe('北京燕北理工大学');
    await saved(filer.page);
  });

  it('breaks a rule, reads why at the field, and repairs it', async () => {
    const { page } = filer;
    await typeInto(page, input('institutionName'), '北京燕北理工大学');
    await page.keyboard.press('Tab');
    await page.getByText('内设机构的名称必须完善至从事技术转移的具体部门').first().waitFor();
    expect(await input('institutionName').getAttribute('aria-invalid')).toBe('true');
    await typeInto(page, input('institutionName'), '北京燕北理工大学技术转移中心');
    await expect.poll(() => input('institutionName').getAttribute('aria-invalid')).toBeNull();
  });

  it('loses nothing when the page is reloaded in the middle of a word', async () => {
    const { page } = filer;
    await typeInto(page, input('headName'), '李明明');
    await page.reload();
    await expect.poll(() => input('headName').inputValue()).toBe('李明明');
    await typeInto(page, input('headName'), '李明');
    await saved(page);
  });

  it('loses nothing when the server is killed, and goes on saving when it is back', async () => {
    const { page } = filer;
    await system.kill();
    await typeInto(page, input('contactPosition'), '主任助理');
    await page.getByText('未能保存，正在重试').first().waitFor({ timeout: 15_000 });
    await system.start();
    await saved(page);
    await page.reload();
    await expect.poll(() => input('contactPosition').inputValue()).toBe('主任助理');
    filer.noise.length = 0; // the browser reports the refused connections
  });

  it('is refused a submission with what is missing, and is led to each place', async () => {
    const { page } = filer;
    await pressButton(page, page.getByRole('button', { name: '提交', exact: true }));
    await page.getByRole('heading', { name: /处错误需要改正后才能提交/ }).waitFor();
    await pressButton(page, page.getByRole('button', { name: /请填写「基本情况」/ }));
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('workOverview');
  });

  it('fills in the other steps, with rows in rows', async () => {
    await fillStep(filler, steps[1] ?? '');
    await next();
    await fillStep(filler, steps[2] ?? '');
    await next();
    await fillStep(filler, steps[3] ?? '');
    await saved(filer.page);
  }, 240_000);

  it('submits and gets a receipt with number and time', async () => {
    const { page } = filer;
    await pressButton(page, page.getByRole('button', { name: '提交', exact: true }));
    await page.getByRole('heading', { name: '填报回执' }).waitFor({ timeout: 15_000 });
    const receipt = await page.getByRole('article').innerText();
    expect(receipt).toMatch(/编号\s+\S*2024\S+/);
    expect(receipt).toMatch(/提交时间\s+\d{4}年?\D/);
    expect(filer.noise).toEqual([]);
  });

  it('and the administrator sees what was submitted', async () => {
    const { page, noise } = await visit(browser);
    await signIn(page, 'admin');
    await pressButton(page, page.getByRole('link', { name: /技术转移机构登记/ }).first());
    await page.getByText('北京燕北理工大学技术转移中心').first().waitFor();
    await page.getByText('传感器专利转让').first().waitFor();
    expect(noise).toEqual([]);
  });
});
