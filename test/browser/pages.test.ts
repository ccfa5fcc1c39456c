/** Every page with a long real filing, on a desk and on a phone: accessible, quiet, within its width, under the CSP. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { ownForm } from '../support/forms.ts';
import { scenarioAnswers } from '../support/scenario-answers.ts';
import { type FilingSystem, filingSystem, visit } from './filing-system.ts';
import { look, openEverything } from './look.ts';
import { attachment, draft, enter, submit } from './seed.ts';

const form = ownForm(2024, 'institution-registration');
const university = scenarioAnswers('forms/2024/scenarios/answers/s1-university-office.yaml');
const steps = form.scope.layout.map(({ name }) => name);

let system: FilingSystem;
let browser: Browser;
let filingId: string;
beforeAll(async () => {
  [system, browser] = [await filingSystem(), await launchBrowser()];
  const { page, context } = await visit(browser);
  await enter(page, system.address, 'institution');
  filingId = await draft(page, { edition: 2024, form: form.form }, university, async (id) => ({
    businessLicense: [await attachment(page, id, 'businessLicense')],
  }));
  await context.close();
});
afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

describe.each([
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])('at $width pixels', (viewport) => {
  it('signing in', async () => {
    const seen = await visit(browser, viewport);
    await seen.page.goto(system.address);
    await seen.page.getByRole('button', { name: '登录' }).waitFor();
    await look(seen, 'sign-in');
    await seen.context.close();
  });

  it('the guide, reached from my filings', async () => {
    const seen = await visit(browser, viewport);
    const { page } = seen;
    await enter(page, system.address, 'institution');
    await page.goto(system.address);
    await page.getByRole('link', { name: /^填报说明.*2024年版/ }).click();
    await page.getByRole('heading', { level: 1, name: /填报说明/ }).waitFor();
    await page.getByRole('link', { name: '（三）技术经理人填报' }).first().click();
    expect(await page.getByText('仅罗列和技术转移工作相关的经历').first().isVisible()).toBe(true);
    await look(seen, 'guide');
    await seen.context.close();
  });

  it('my filings and every step of the form, as it is filled in and after a check', async () => {
    const seen = await visit(browser, viewport);
    const { page } = seen;
    await enter(page, system.address, 'institution');
    await page.goto(system.address);
    await page.getByRole('heading', { name: '我的填报' }).waitFor();
    await look(seen, 'my-filings');
    for (const [index, step] of steps.entries()) {
      await page.goto(`${system.address}/filings/${filingId}#${step}`);
      await page
        .getByText(`第${index + 1}步，共${steps.length}步`)
        .first()
        .waitFor();
      await openEverything(page);
      await look(seen, `fill-${index + 1}`);
    }
    await page.locator('#declared').uncheck();
    await page.getByRole('button', { name: '检查全部' }).first().click();
    await page.getByRole('heading', { name: /处错误需要改正/ }).waitFor();
    await look(seen, 'fill-problems');
    await page.locator('#declared').check();
    await page
      .getByText(/^已保存/)
      .first()
      .waitFor();
    await seen.context.close();
  }, 240_000);
});

describe('what was submitted', () => {
  beforeAll(async () => {
    const { page, context } = await visit(browser);
    await enter(page, system.address, 'institution');
    await submit(page, filingId);
    await context.close();
  });

  it.each([
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ])(
    'is shown to the filer and to the administrator at $width pixels',
    async (viewport) => {
      const filer = await visit(browser, viewport);
      await enter(filer.page, system.address, 'institution');
      await filer.page.goto(`${system.address}/filings/${filingId}/receipt`);
      await filer.page.getByRole('heading', { name: '填报回执' }).waitFor();
      await look(filer, 'receipt');
      await filer.page.goto(`${system.address}/filings/${filingId}/submission`);
      await filer.page.getByText('北京燕北理工大学技术转移中心').first().waitFor();
      await look(filer, 'submission');
      const administrator = await visit(browser, viewport);
      await enter(administrator.page, system.address, 'admin');
      await administrator.page.goto(system.address);
      await administrator.page.getByRole('heading', { name: '填报审核' }).waitFor();
      await administrator.page.getByText('共1份').waitFor();
      await filteredByKeyboard(administrator.page);
      await look(administrator, 'review-list');
      await administrator.page.goto(`${system.address}/filings/${filingId}/submission`);
      await administrator.page.getByText('北京燕北理工大学技术转移中心').first().waitFor();
      await look(administrator, 'review');
    },
    120_000,
  );
});

/** Forms of several years have the same title. */
async function filteredByKeyboard(page: Page): Promise<void> {
  const options = await page.getByLabel('表单').locator('option').allTextContents();
  expect(new Set(options).size).toBe(options.length);
  await page.getByLabel('表单').focus();
  await page.keyboard.type('2024年版 技术转移机构登记');
  await page.getByRole('button', { name: '查询' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: /2024年版 技术转移机构登记/ }).waitFor();
  await page.getByRole('link', { name: /^查看.*2024年版 技术转移机构登记$/ }).waitFor();
}

it('the content security policy refuses scripts and styles that are not the page’s own, and eval', async () => {
  const response = await fetch(system.address);
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval/);
});
