/** The demo, built and served, and a browser that looks at it. */
import type { Page } from 'playwright-core';
import { build, preview } from 'vite';
import { vi } from 'vitest';
import type { FilingStore } from '../../renderer/index.ts';
import { launchBrowser } from '../support/browser.ts';

export interface DemoPage {
  readonly page: Page;
  /** What the console or the page complained about since the last visit. */
  readonly noise: string[];
  /** `?filled#tables` */
  readonly visit: (place: string) => Promise<void>;
  readonly answers: () => Promise<Record<string, unknown>>;
  /** By the input's id. */
  readonly input: (id: string) => ReturnType<Page['locator']>;
  /** As an input method does it: what is composed, then what it becomes. */
  readonly compose: (text: string) => Promise<void>;
  readonly commit: (text: string) => Promise<void>;
  readonly paste: (text: string) => Promise<void>;
  /** The element with the focus, by id, else by its text. */
  readonly focused: () => Promise<string>;
  readonly close: () => Promise<void>;
}

export async function demoPage(): Promise<DemoPage> {
  const configFile = `${import.meta.dirname}/demo/vite.config.ts`;
  vi.stubEnv('NODE_ENV', 'production'); // else the build takes React's development version
  await build({ configFile, logLevel: 'error' });
  vi.unstubAllEnvs();
  const server = await preview({ configFile, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0] ?? '';
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  const inputMethod = await page.context().newCDPSession(page);
  const noise: string[] = [];
  page.on('pageerror', (error) => noise.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') noise.push(message.text());
  });
  return {
    page,
    noise,
    async visit(place) {
      noise.length = 0;
      await page.goto('about:blank');
      await page.goto(`${address}${place}`);
      await page.locator('.tb-step, .tb-read').waitFor();
    },
    answers: async () =>
      page.evaluate(() => (window as unknown as { store: FilingStore }).store.getState().root.answers),
    input: (id) => page.locator(`[id="${id}"]`),
    compose: async (text) => {
      const [selectionStart, selectionEnd] = [text.length, text.length];
      await inputMethod.send('Input.imeSetComposition', { text, selectionStart, selectionEnd });
    },
    commit: async (text) => {
      await inputMethod.send('Input.insertText', { text });
    },
    paste: async (text) =>
      page.evaluate((pasted) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', pasted);
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(event);
      }, text),
    focused: async () =>
      page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim() || ''),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
