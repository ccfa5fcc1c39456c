/** The longest form of the edition, filled in, page by page on a desk and on a phone. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { ownForm } from '../support/forms.ts';
import { scenarioAnswers } from '../support/scenario-answers.ts';
import { type FilingSystem, filingSystem, type Visit, visit } from './filing-system.ts';
import { look, openEverything } from './look.ts';
import { accept, attachment, draft, enter, submit } from './seed.ts';

const folder = 'forms/2024/scenarios/answers';
const form = ownForm(2024, 'institution-annual-report');
const steps = form.scope.layout.map(({ name }) => name);

let system: FilingSystem;
let browser: Browser;
let filingId: string;
beforeAll(async () => {
  [system, browser] = [await filingSystem(), await launchBrowser()];
  const { page } = await visit(browser);
  await enter(page, system.address, 'institution');
  const registration = await draft(
    page,
    { edition: 2024, form: 'institution-registration' },
    scenarioAnswers(`${folder}/s1-university-office.yaml`),
    async (id) => ({ businessLicense: [await attachment(page, id, 'businessLicense')] }),
  );
  await submit(page, registration);
  const administrator = await visit(browser);
  await enter(administrator.page, system.address, 'admin');
  await accept(administrator.page, registration);
  const answers = scenarioAnswers(`${folder}/annual-s1-university-office.yaml`);
  filingId = await draft(page, { edition: 2024, form: form.form }, answers);
});
afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

describe.each([
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])('at $width pixels', (viewport) => {
  let seen: Visit;
  beforeAll(async () => {
    seen = await visit(browser, viewport);
    await enter(seen.page, system.address, 'institution');
  });

  it.each(steps.map((step, index) => ({ step, index })))('step $step', async ({ step, index }) => {
    const { page } = seen;
    await page.goto('about:blank'); // so that the next address is loaded anew
    await page.goto(`${system.address}/filings/${filingId}#${step}`);
    await page
      .getByText(`第${index + 1}步，共${steps.length}步`)
      .first()
      .waitFor();
    await openEverything(page);
    await look(seen, `annual-${index + 1}`);
  });
});
