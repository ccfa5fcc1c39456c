/** The whole edition in a browser: all four forms by keyboard from first page to receipt, the annual ones from what was accepted. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { start, textAt } from '../../engine/index.ts';
import { launchBrowser } from '../support/browser.ts';
import { ownForm } from '../support/forms.ts';
import { scenarioAnswers } from '../support/scenario-answers.ts';
import { type FilingSystem, filingSystem, visit } from './filing-system.ts';
import { fillerOf, fillStep, stepsOf } from './fill.ts';
import { pressButton } from './keyboard.ts';
import { accept, attachment, draft, enter, submit, view } from './seed.ts';

const folder = 'forms/2024/scenarios/answers';
const company = scenarioAnswers(`${folder}/s3-market-company.yaml`);

let system: FilingSystem;
let browser: Browser;
beforeAll(async () => {
  [system, browser] = [await filingSystem(), await launchBrowser()];
});
afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

/** Fills the form in and submits it; the filing's id. */
async function file(page: Page, name: string, answersFile: string): Promise<string> {
  const form = ownForm(2024, name);
  await page.goto(system.address);
  await pressButton(
    page,
    page
      .getByRole('button', { name: /^开始填报.*2024年版/ })
      .filter({ hasText: textAt(start(form, {}, { date: '2024-04-15' }), form.title, []) }),
  );
  await page.locator('.tb-title').waitFor();
  const id = new URL(page.url()).pathname.split('/')[2] ?? '';
  const { context } = await view(page, id);
  const filler = fillerOf(page, form, scenarioAnswers(`${folder}/${answersFile}`), context);
  for (const [index, step] of stepsOf(filler).entries()) {
    if (index > 0) await pressButton(page, page.getByRole('button', { name: /^下一步/ }));
    await fillStep(filler, step);
  }
  await pressButton(page, page.getByRole('button', { name: '提交', exact: true }));
  const confirm = page.getByRole('button', { name: '已核对，确认提交' });
  const receipt = page.getByRole('heading', { name: '填报回执' });
  const refused = page.getByRole('heading', { name: /处错误需要改正/ });
  await confirm.or(receipt).or(refused).first().waitFor({ timeout: 15_000 });
  if (await refused.isVisible()) throw new Error(await page.locator('.tb-panel').innerText());
  if (await confirm.isVisible()) await pressButton(page, confirm);
  await receipt.waitFor({ timeout: 15_000 });
  expect(await page.getByRole('article').innerText()).toMatch(/编号\s+\S*2024\S+/);
  return id;
}

async function acceptAs(id: string): Promise<void> {
  const { page, context } = await visit(browser);
  await enter(page, system.address, 'admin');
  await accept(page, id);
  await context.close();
}

describe('an institution', () => {
  it('files its annual report from its accepted registration', async () => {
    const { page, noise } = await visit(browser);
    await enter(page, system.address, 'institution');
    const registration = await draft(
      page,
      { edition: 2024, form: 'institution-registration' },
      company,
      async (id) => ({
        businessLicense: [await attachment(page, id, 'businessLicense')],
      }),
    );
    await submit(page, registration);
    await acceptAs(registration);
    await file(page, 'institution-annual-report', 'annual-s3-market-company.yaml');
    expect(noise).toEqual([]);
  }, 400_000);
});

describe('an individual', () => {
  it('registers, is accepted, and files the annual information', async () => {
    const { page, noise } = await visit(browser);
    await enter(page, system.address, 'individual');
    await acceptAs(await file(page, 'manager-registration', 's4-individual-manager.yaml'));
    await file(page, 'manager-annual-report', 's4-individual-annual.yaml');
    expect(noise).toEqual([]);
  }, 400_000);
});
