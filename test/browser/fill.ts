/** Fills in any form from answers, field by field, with the keyboard alone. */
import type { Locator, Page } from 'playwright-core';
import {
  type Answers,
  type CompiledForm,
  type Field,
  type FilingState,
  isSectionShown,
  isShown,
  type LayoutItem,
  optionsOf,
  type Scope,
  start,
} from '../../engine/index.ts';
import { attach, chooseOption, chooseRadio, pressButton, searchOption, tick, typeInto } from './keyboard.ts';

interface Place {
  readonly scope: Scope;
  /** From the form: `['managers', 0]`. */
  readonly path: readonly (string | number)[];
  /** Prefix of the ids on the page: `managers.r1.`. */
  readonly prefix: string;
  readonly answers: Answers;
}

export interface Filler {
  readonly page: Page;
  readonly form: CompiledForm;
  readonly state: FilingState;
}

export function fillerOf(page: Page, form: CompiledForm, answers: Answers, date: string): Filler {
  return { page, form, state: start(form, answers, { date }) };
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
  if (answer === undefined) return;
  switch (field.type) {
    case 'group':
      return fillItems(
        filler,
        field.scope.layout,
        nested(field.scope, place, { name: field.name, prefix: `${id}.`, answer }),
      );
    case 'table':
      return fillTable(filler, field, place);
    case 'files':
      for (const file of asList(answer))
        await attach(page, at().getByRole('button', { name: /上传/ }), String(asRecord(file)['name']));
      return;
    case 'yesNo':
      if (field.confirm) return tick(page, at());
      return chooseRadio(page, at(`--option-${answer === true ? 'yes' : 'no'}`));
    case 'choices':
      for (const code of asList(answer)) await tick(page, at(`--option-${String(code)}`));
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

async function fillTable(filler: Filler, field: Extract<Field, { type: 'table' }>, place: Place): Promise<void> {
  const { page } = filler;
  const id = `${place.prefix}${field.name}`;
  const table = page.locator(`[id="${id}"]`);
  const rows = asList(place.answers[field.name]).map(asRecord);
  for (const [index, answers] of rows.entries()) {
    const before = await table.locator(':scope > .tb-cards > ol > li').count();
    await pressButton(page, table.locator(':scope > .tb-table-foot').getByRole('button', { name: /添加/ }));
    const card = table.locator(':scope > .tb-cards > ol > li').nth(before);
    if ((await table.locator(':scope > .tb-grid').count()) > 0) await fillGridRow(filler, field.scope, answers);
    else {
      const key = await card.locator('button[aria-expanded]').first().getAttribute('id');
      const row = { name: [field.name, index], prefix: `${key}.`, answer: answers };
      await fillItems(filler, field.scope.layout, nested(field.scope, place, row));
    }
  }
}

/** The first cell of a new row has the focus; Tab goes from cell to cell. */
async function fillGridRow({ page }: Filler, scope: Scope, answers: Answers): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.closest('[role=gridcell]') !== null);
  for (const [index, field] of scope.fields.entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    const answer = answers[field.name];
    if (answer === undefined || field.compute !== undefined) continue;
    const focused = page.locator(':focus');
    if (field.type === 'choice') await chooseOption(page, focused, plain(answer));
    else await page.keyboard.insertText(plain(answer));
  }
}

function nested(
  scope: Scope,
  outer: Place,
  inner: { name: string | readonly (string | number)[]; prefix: string; answer: unknown },
): Place {
  return {
    scope,
    path: [...outer.path, ...[inner.name].flat()],
    prefix: inner.prefix,
    answers: asRecord(inner.answer),
  };
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
