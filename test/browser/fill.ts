/** Fills in any form from answers, field by field, with the keyboard alone. */
import type { Locator, Page } from 'playwright-core';
import {
  type Answers,
  type CompiledForm,
  type Field,
  type FilingContext,
  type FilingState,
  initialAnswers,
  isSectionShown,
  isShown,
  type LayoutItem,
  optionsOf,
  type Scope,
  start,
  type TableField,
  textAt,
} from '../../engine/index.ts';
import {
  attach,
  chooseInCell,
  chooseOption,
  chooseRadio,
  pressButton,
  reach,
  searchOption,
  tick,
  typeInto,
} from './keyboard.ts';

interface Place {
  readonly scope: Scope;
  /** From the form: `['managers', 0]`. */
  readonly path: readonly (string | number)[];
  /** Prefix of the ids on the page: `managers.r1.`. */
  readonly prefix: string;
  readonly answers: Answers;
  /** What the draft began with: imported answers are left as they are. */
  readonly begun: Answers;
}

export interface Filler {
  readonly page: Page;
  readonly form: CompiledForm;
  readonly state: FilingState;
  readonly begun: Answers;
}

export function fillerOf(page: Page, form: CompiledForm, answers: Answers, context: FilingContext): Filler {
  return { page, form, state: start(form, answers, context), begun: initialAnswers(form, context) };
}

/** The top-level sections of the form in order: the steps of the page. */
export function stepsOf({ form }: Filler): readonly string[] {
  return form.scope.layout.flatMap((item) => (item.kind === 'section' ? [item.name] : []));
}

export async function fillStep(filler: Filler, step: string): Promise<void> {
  const { form, state } = filler;
  await fillItems(filler, [{ kind: 'section', name: step }], {
    scope: form.scope,
    path: [],
    prefix: '',
    answers: state.root.answers,
    begun: filler.begun,
  });
}

async function fillItems(filler: Filler, items: readonly LayoutItem[], place: Place): Promise<void> {
  for (const { kind, name } of items) {
    if (kind === 'section') {
      const section = place.scope.sections.find((one) => one.name === name);
      if (section && isSectionShown(filler.state, place.path, name)) await fillItems(filler, section.layout, place);
    } else {
      const field = place.scope.fields.find((one) => one.name === name);
      if (field && field.compute === undefined && isShown(filler.state, [...place.path, name])) {
        await fillField(filler, field, place);
      }
    }
  }
}

export async function fillField(filler: Filler, field: Field, place: Place): Promise<void> {
  const { page, form } = filler;
  const answer = place.answers[field.name];
  const id = `${place.prefix}${field.name}`;
  const at = (suffix = ''): Locator => page.locator(`[id="${id}${suffix}"]`);
  const begun = place.begun[field.name];
  if (answer === undefined || sameAnswer(begun, answer)) return;
  switch (field.type) {
    case 'group':
      return fillItems(filler, field.scope.layout, {
        scope: field.scope,
        path: [...place.path, field.name],
        prefix: `${id}.`,
        answers: asRecord(answer),
        begun: asRecord(place.begun[field.name]),
      });
    case 'table':
      return fillTable(filler, field, place);
    case 'files':
      if (asList(begun).length > 0) return; // imported with the rest; its reference is another one
      for (const file of asList(answer))
        await attach(page, at().getByRole('button', { name: /上传/ }), String(asRecord(file)['name']));
      return;
    case 'yesNo':
      if (field.confirm) return tick(page, at());
      return chooseRadio(page, at(`--option-${answer === true ? 'yes' : 'no'}`));
    case 'choices':
      for (const code of [...asList(answer), ...asList(begun)]) {
        if (asList(answer).includes(code) !== asList(begun).includes(code))
          await tick(page, at(`--option-${String(code)}`));
      }
      return;
    case 'cascade':
      for (const level of Object.values(asRecord(answer)))
        for (const code of asList(level)) await chooseInCascade(page, at, String(code));
      return;
    case 'choice': {
      const code = plain(answer);
      const radio = at(`--option-${code}`);
      if ((await radio.count()) > 0) return chooseRadio(page, radio);
      if ((await at().getAttribute('role')) !== 'combobox') return chooseOption(page, at(), code);
      return searchOption(page, at(), optionsOf(field.list, form).get(code)?.title ?? code);
    }
    case 'text':
    case 'longText':
    case 'integer':
    case 'decimal':
    case 'percent':
    case 'date':
    case 'month':
    case 'year':
      return typeInto(page, at(), plain(answer));
  }
}

/** A radio button or a box of its level; the first level is a drop-down list when it is long. */
async function chooseInCascade(page: Page, at: (suffix: string) => Locator, code: string): Promise<void> {
  const option = at(`--option-${code}`);
  if ((await option.count()) === 0) return chooseOption(page, at('--level1'), code);
  return (await option.getAttribute('type')) === 'radio' ? chooseRadio(page, option) : tick(page, option);
}

async function fillTable(filler: Filler, field: TableField, place: Place): Promise<void> {
  const { page } = filler;
  const table = page.locator(`[id="${place.prefix}${field.name}"]`);
  const rows = asList(place.answers[field.name]).map(asRecord);
  const begun = asList(place.begun[field.name]).map(asRecord);
  const grid = table.locator(':scope > .tb-grid');
  if (field.rows !== undefined) return fillFixedGrid(filler, grid, { field, place, rows });
  for (const [index, answers] of rows.entries()) {
    const path = [...place.path, field.name, index];
    if (sameAnswer(begun[index], answers)) continue;
    if (begun[index] === undefined) {
      await pressButton(page, table.locator(':scope > .tb-table-foot').getByRole('button', { name: /添加/ }));
      if ((await grid.count()) > 0) {
        await fillGridRow(filler, grid, { scope: field.scope, path, prefix: '', answers, begun: {} });
        continue;
      }
    }
    const toggle = table.locator(':scope > .tb-cards > ol > li').nth(index).locator('button[aria-expanded]').first();
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await pressButton(page, toggle);
    const prefix = `${await toggle.getAttribute('id')}.`;
    await fillItems(filler, field.scope.layout, {
      scope: field.scope,
      path,
      prefix,
      answers,
      begun: begun[index] ?? {},
    });
  }
}

/** The first cell of a new row has the focus; Tab goes from cell to cell, and on to the buttons of the row. */
async function fillGridRow(filler: Filler, grid: Locator, place: Place): Promise<void> {
  const { page } = filler;
  await page.waitForFunction(() => document.activeElement?.closest('[role=gridcell]') !== null);
  for (let field = await cellField(filler, grid, place); field !== undefined; ) {
    await enterCell(filler, field, place.answers[field.name]);
    await page.keyboard.press('Tab');
    field = await cellField(filler, grid, place);
  }
}

/** Column by column: what is typed is finished with Enter, which goes down; arrows lead to the next column. */
async function fillFixedGrid(
  filler: Filler,
  grid: Locator,
  { field, place, rows }: { field: TableField; place: Place; rows: readonly Answers[] },
): Promise<void> {
  const { page } = filler;
  const path = [...place.path, field.name, 0];
  const inRow: Place = { scope: field.scope, path, prefix: '', answers: {}, begun: {} };
  await reach(page, grid);
  for (let column = 0; column < field.scope.fields.length; column++) {
    const cell = await cellField(filler, grid, inRow);
    if (cell === undefined) return;
    for (const answers of rows) {
      await enterCell(filler, cell, answers[cell.name]);
      await page.keyboard.press('Enter');
    }
    for (let up = 1; up < rows.length; up++) await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    if ((await cellField(filler, grid, inRow)) === cell) return;
  }
}

/** The column of the cell that has the focus, known by what it is called; undefined outside the cells. */
async function cellField({ state }: Filler, grid: Locator, { scope, path }: Place): Promise<Field | undefined> {
  const label = await grid.evaluate((element) => {
    const focused = document.activeElement;
    if (focused === null || !element.contains(focused) || focused.closest('.tb-cell-actions') !== null) return null;
    return focused.getAttribute('aria-label') ?? focused.textContent;
  });
  const title = label?.split('，第')[0];
  return scope.fields.find((field) => textAt(state, field.title, path.slice(0, -2)) === title);
}

async function enterCell({ page }: Filler, field: Field, answer: unknown): Promise<void> {
  if (answer === undefined || field.compute !== undefined) return;
  const focused = page.locator(':focus');
  if (field.type === 'choice') await chooseInCell(page, focused, plain(answer));
  else if (field.type === 'yesNo') await chooseInCell(page, focused, answer === true ? 'yes' : 'no');
  else await page.keyboard.insertText(plain(answer));
}

function plain(answer: unknown): string {
  return typeof answer === 'string' ? answer : JSON.stringify(answer);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function asRecord(value: unknown): Answers {
  return Object(value) as Answers;
}

function sameAnswer(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
