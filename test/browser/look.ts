/** Looking at a page as a test does. */
import { mkdirSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Visit } from './filing-system.ts';

const pictures = 'test-results/pages';
mkdirSync(pictures, { recursive: true });

/** A picture, axe, the width and the console: what every page has to stand. */
export async function look({ page, noise }: Visit, name: string): Promise<void> {
  const { width } = page.viewportSize() ?? { width: 0 };
  await page.screenshot({ path: `${pictures}/${name}-${width}.png`, fullPage: true });
  await page.evaluate(() => window.scrollTo(0, 0)); // nothing sticky covers what is looked at
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  });
  expect(violations).toEqual([]);
  const tooWide = await page.evaluate((limit) => {
    if (document.documentElement.scrollWidth <= limit) return [];
    const wide = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > limit);
    return wide.map(({ outerHTML }) => outerHTML.slice(0, 120)).slice(0, 10);
  }, width);
  expect(tooWide).toEqual([]);
  expect(noise).toEqual([]);
}

export async function openEverything(page: Page): Promise<void> {
  for (let rounds = 0; rounds < 4; rounds++) {
    const closed = page.locator('main button[aria-expanded=false][id]');
    for (let left = await closed.count(); left > 0; left--) await closed.first().click();
  }
}
