import { describe, expect, test } from 'vitest';
import { compileForms } from '../../engine/compile.ts';
import { type CompiledForm, type Field, guide, guideMarkdown, type Scope, type Text } from '../../engine/index.ts';
import { everyKind, lists as everyList } from '../emit/every-kind.ts';
import { compileForm, readForms } from '../support/forms.ts';
import { trialForm } from '../support/trial-form.ts';
import { bare, phrases, plainText } from './plain-text.ts';

const goldens = '../goldens/guide';
const edition = { title: '试验版', opens: '2024-03-01', closes: '2024-04-30' };

function markdownOf(definition: string, lists?: Record<string, string>): string {
  return guideMarkdown(guide({ ...edition, forms: [compileForm(definition, lists)] }));
}

const form = (fields: string): string =>
  `form: trial\ntitle: 试验表\nsections:\n  all:\n    title: 全部\n    fields:\n${fields.replaceAll(/^/gm, '      ')}`;

describe('the guide', () => {
  test('of the trial form', async () => {
    await expect(markdownOf(trialForm)).toMatchFileSnapshot(`${goldens}/trial.md`);
  });

  test('of a form that has everything', async () => {
    await expect(markdownOf(wordy, lists)).toMatchFileSnapshot(`${goldens}/wordy.md`);
  });

  test('does not repeat a limit that the help states', () => {
    const text = markdownOf(
      form(
        'a: { title: 简介, type: longText, max: 300, none: 无, help: 300字以内，没有可填无。 }\nb: { title: 另, type: text, max: 30, help: 1300字以内不行。 }',
      ),
    );
    expect(text).toContain('**1.简介**（必填，文字）300字以内，没有可填无。');
    expect(text).toContain('**2.另**（必填，文字，30字以内）');
  });

  test('shows one form when one is asked for, and numbers several', () => {
    const two = [compileForm(trialForm), { ...compileForm(trialForm), form: 'other', title: '另一张表' }];
    const all = guideMarkdown(guide({ ...edition, forms: two }));
    expect(all).toContain('## 一、试验表填报说明');
    expect(all).toContain('## 二、另一张表填报说明');
    const one = guideMarkdown(guide({ ...edition, forms: two }, 'other'));
    expect(one).toContain('## 另一张表填报说明');
    expect(one).not.toContain('## 试验表');
  });

  test('stays Markdown whatever stands in a text', () => {
    const text = markdownOf(form('a: { title: "*星号*_|<b>", type: text }'));
    expect(text).toContain(String.raw`\*星号\*\_\|\<b\>`);
  });
});

const ownForms = compileForms(readForms()).editions.flatMap(({ forms }) => forms);
const compiled: readonly CompiledForm[] = [...ownForms, compileForm(trialForm), compileForm(everyKind, everyList)];

describe.each(compiled.map((one) => [`${one.edition}/${one.form}`, one] as const))('every text of %s', (_, one) => {
  const said = bare(plainText(guide({ ...edition, forms: [one] })));

  test.each(['title', 'help', 'notice', 'option'] as const)('its kind: %s', (kind) => {
    const texts = textsIn(one).filter((text) => text.kind === kind);
    const missing = texts.flatMap(({ text }) => phrases(text)).filter((phrase) => !said.includes(phrase));
    expect(missing).toEqual([]);
  });
});

interface Said {
  readonly kind: 'title' | 'help' | 'notice' | 'option';
  readonly text: string;
}

function textsIn(one: CompiledForm): readonly Said[] {
  return [...own(one), ...inScope(one.scope, one)];
}

function inScope({ fields, sections }: Scope, one: CompiledForm): readonly Said[] {
  return [...sections.flatMap(own), ...fields.flatMap((field) => inField(field, one))];
}

function inField(field: Field, one: CompiledForm): readonly Said[] {
  const options = 'list' in field ? (one.lists[field.list]?.options ?? []) : [];
  return [
    ...own(field),
    ...options.flatMap(({ title, help }) =>
      [title, ...written(help)].map((text) => ({ kind: 'option', text }) as const),
    ),
    ...('scope' in field ? inScope(field.scope, one) : []),
  ];
}

function own({ title, help, notice }: { title: Text; help?: Text; notice?: Text }): readonly Said[] {
  const texts = { title, help, notice };
  return (['title', 'help', 'notice'] as const).flatMap((kind) => written(texts[kind]).map((text) => ({ kind, text })));
}

/** What the author wrote: the fixed parts, and the texts of `{if …}`. */
function written(text: Text | undefined): readonly string[] {
  if (text === undefined) return [];
  if (typeof text === 'string') return [text];
  return text.parts.flatMap((part) =>
    typeof part === 'string'
      ? [part]
      : [...part.expression.source.matchAll(/(?:then|else) "([^"]*)"/g)].map(([, literal = '']) => literal),
  );
}

const lists = {
  places: `list: places\ntitle: 地区\noptions:\n${Array.from({ length: 13 }, (_, at) => `  "p${at}": ${at === 0 ? '北方' : `{ title: 第${at}市, parent: p0 }`}\n`).join('')}`,
};
const wordy = `
form: trial
title: 话多的表
filedBy: institution
help: 填报步骤：先填甲，再填乙。
notice: 务必核实。
source: { title: T-0 }
links:
  last: { form: trial, edition: editionYear - 1 }
sections:
  one:
    title: （一）甲
    help: '{if nature = "inner" then "内设机构这样填。" else "一般这样填。"}'
    prefill: last
    fields:
      nature:
        title: 性质
        type: choice
        options: { legal: { title: 法人, help: 有法人资格的。 }, inner: 内设机构 }
        notice: 如是内设机构，请务必勾选。
        source: { field: T-1, notice: T-1.1 }
      code:
        title: '{if nature = "inner" then "所在单位" else ""}代码'
        type: text
        format: credit-code
        help: '{if nature = "inner" then "填所在单位的" else if nature = "legal" then "填本单位的" else "先填性质，再填"}代码。'
      parent: { title: 上级, type: text, when: 'nature = "inner"', max: 100, none: 无, placeholder: 全称 }
      reason: { title: 理由, type: longText, required: 'nature = "inner"' }
      fields:
        title: 领域
        type: choices
        max: 3
        options: { a: 甲, b: 乙, none: 无 }
        exclusive: none
      place: { title: 地区, type: choice, list: places }
      total: { title: 总数, type: integer, unit: 个, min: 0, max: 99, default: last.total }
      rate: { title: 占比, type: percent, compute: 'share(good, total)' }
      good:
        title: 好的
        type: integer
        optional: true
        rules:
          T-2: { level: warning, when: total > 0, assert: good * 10 <= total, message: "好的（{good}个）偏多，超出{good - total}个。" }
      proof: { title: 证明, type: files, accept: [pdf], maxSize: 5MB, max: 2 }
      agreed: { title: 同意, type: yesNo, confirm: true }
  two:
    title: （二）乙
    when: count(people) > 0
    fields:
      note: { title: 乙, type: longText, max: 10, help: 10字以内。 }
  three:
    title: （三）人员
    fields:
      people:
        title: 人员
        type: table
        maxRows: 5
        excel: true
        key: [name]
        columns:
          name: { title: 姓名, type: text }
          born: { title: 出生年月, type: month, max: filing.date }
          jobs:
            title: 经历
            type: table
            minRows: 1
            columns:
              employer: { title: 单位, type: text, help: 全称。 }
`;
