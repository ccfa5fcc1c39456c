/** Every witness of every form in the page, step by step: no problem is shown, nobody complains. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CompiledForm, type FilingContext, isSectionShown, start, submission } from '../../engine/index.ts';
import type { Witness } from '../../engine/witness/witnesses.ts';
import { type DemoPage, demoPage } from '../renderer/demo-page.ts';
import { ownForms } from '../support/forms.ts';

let demo: DemoPage;
beforeAll(async () => {
  demo = await demoPage();
}, 120_000);
afterAll(async () => demo?.close());

function witnessesOf({ edition, form }: CompiledForm): readonly Witness[] {
  const { witnesses } = JSON.parse(readFileSync(`generated/${edition}/${form}/witnesses.json`, 'utf8')) as {
    witnesses: readonly Witness[];
  };
  return witnesses;
}

function stepsOf(form: CompiledForm, { answers }: Witness, context: FilingContext): readonly string[] {
  const state = start(form, answers, context);
  const sections = form.scope.sections.filter(({ parent }) => parent === undefined);
  return sections.map(({ name }) => name).filter((name) => isSectionShown(state, [], name));
}

/** The two that reach most. */
const all = ownForms().flatMap((form) =>
  witnessesOf(form)
    .toSorted((one, other) => other.covers.length - one.covers.length)
    .slice(0, 2)
    .map((witness) => [form.form, witness.name, { form, witness }] as const),
);

describe('a witness in the page', () => {
  it.each(all)('%s %s', async (_, __, { form, witness }) => {
    const { asOf: date, answers, links, collected } = witness;
    const context = { date, ...(links && { links }), ...(collected && { collected }) };
    await demo.page.addInitScript({ content: `window.given = ${JSON.stringify({ form, answers, context })}` });
    await demo.visit('?problems');
    for (const step of stepsOf(form, witness, context)) {
      await demo.page.evaluate((name) => window.location.assign(`#${name}`), step);
      await demo.page.locator('.tb-step-title').waitFor();
      expect(await demo.page.locator('.tb-problem[data-level="error"]').allTextContents()).toEqual([]);
    }
    expect(submission(start(form, await demo.answers(), context))).toEqual(answers);
    expect(demo.noise).toEqual([]);
  });
});
