/** A filer who only has a keyboard: moves with Tab, chooses with arrows and the space bar, types. */
import type { Locator, Page } from 'playwright-core';

/** Moves the focus to the element with Tab or Shift+Tab, as a person would; fails where Tab does not lead. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let presses = 0; presses < 500; presses++) {
    const where = await target.evaluate((element) => {
      const focused = document.activeElement;
      if (focused === element) return 'here';
      if (focused === null || focused === document.body) return 'after';
      if (element.matches('[role=grid]') && element.contains(focused)) return 'here'; // a grid hands the focus to a cell
      const isRadio = element instanceof HTMLInputElement && element.type === 'radio';
      if (isRadio && focused instanceof HTMLInputElement && focused.name === element.name) return 'here';
      return element.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING ? 'before' : 'after';
    });
    if (where === 'here') return;
    await page.keyboard.press(where === 'before' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}

export async function pressButton(page: Page, button: Locator): Promise<void> {
  await reach(page, button);
  await page.keyboard.press('Enter');
}

/** Replaces what a text input holds. */
export async function typeInto(page: Page, input: Locator, text: string): Promise<void> {
  await reach(page, input);
  await page.keyboard.press('Control+a');
  if (text === '') await page.keyboard.press('Delete');
  else await page.keyboard.insertText(text);
}

export async function chooseRadio(page: Page, radio: Locator): Promise<void> {
  await reach(page, radio);
  for (let presses = 0; presses < 40 && !(await radio.isChecked()); presses++) {
    const isHere = await radio.evaluate((element) => document.activeElement === element);
    await page.keyboard.press(isHere ? 'Space' : 'ArrowDown');
  }
  if (!(await radio.isChecked())) throw new Error(`The keyboard cannot choose ${String(radio)}`);
}

export async function tick(page: Page, box: Locator): Promise<void> {
  await reach(page, box);
  await page.keyboard.press('Space');
}

/** Chooses in a drop-down list that has the focus. */
export async function chooseOption(page: Page, list: Locator, value: string): Promise<void> {
  await reach(page, list);
  await page.keyboard.press('Home');
  for (let presses = 0; presses < 300; presses++) {
    if ((await list.inputValue()) === value) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The keyboard cannot choose ${value} in ${String(list)}`);
}

/** Opens the drop-down list of a grid's cell, where arrows by themselves go from cell to cell. */
export async function chooseInCell(page: Page, list: Locator, value: string): Promise<void> {
  const steps = await list.evaluate((element, wanted) => {
    if (!(element instanceof HTMLSelectElement)) return 0;
    return [...element.options].findIndex((option) => option.value === wanted) - element.selectedIndex;
  }, value);
  await page.keyboard.press('Alt+ArrowDown');
  for (let presses = 0; presses < steps; presses++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  if ((await list.inputValue()) !== value) throw new Error(`The keyboard cannot choose ${value} in a cell`);
}

/** Searches a long list by the option's title and takes the first that fits. */
export async function searchOption(page: Page, box: Locator, title: string): Promise<void> {
  await typeInto(page, box, title);
  await page.getByRole('option', { name: title }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** Opens the file dialog from its button and hands it a small file of that name. */
export async function attach(page: Page, button: Locator, name: string): Promise<void> {
  await reach(page, button);
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({ name, mimeType: mimeType(name), buffer: sample(name) });
  await page.getByText(name).first().waitFor();
}

function mimeType(name: string): string {
  if (name.endsWith('.pdf')) return 'application/pdf';
  if (name.endsWith('.zip')) return 'application/zip';
  return name.endsWith('.png') ? 'image/png' : 'image/jpeg';
}

/** Bytes that are what the name says. */
function sample(name: string): Buffer {
  if (name.endsWith('.pdf')) {
    return Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
  }
  if (name.endsWith('.zip')) return Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]);
  const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  return name.endsWith('.png')
    ? Buffer.from(pixel, 'base64')
    : Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1]);
}
