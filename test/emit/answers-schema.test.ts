import { describe, expect, test } from 'vitest';
import { emit } from '../../engine/compile.ts';
import { type Answers, start, submission } from '../../engine/index.ts';
import { compileForm } from '../support/forms.ts';
import { everyKind, lists } from './every-kind.ts';
import { validator } from './validator.ts';

const form = compileForm(everyKind, lists);
const validate = validator(form);

const filled: Answers = {
  name: '甲公司',
  kind: 'company',
  staff: 20,
  founded: '2001-05-06',
  year: 2001,
  mobile: '13900000001',
  intro: '无',
  listed: false,
  reviewed: true,
  capital: 12.5,
  pairs: [{ x: 1 }, { x: 2 }],
  byTopic: ['software', 'chips', 'other', 'none'].map((row) => ({ row, count: 0 })),
  contact: {},
};

test('what is generated stays as it is', async () => {
  // Not as .ts or .js: nobody is to compile or import a golden.
  for (const { path, text } of await emit(form)) {
    await expect(text).toMatchFileSnapshot(`../goldens/emit/${path.replace(/\.[tj]s$/, '$&.txt')}`);
  }
});

test('a submission is accepted', () => {
  expect(submission(start(form, filled, { date: '2024-04-15' }))).toEqual(filled);
  expect(validate(filled)).toEqual([]);
});

describe('refused is', () => {
  const cases: readonly (readonly [string, Answers, string])[] = [
    ['a missing answer', { staff: undefined }, 'must have required property'],
    ['an unknown name', { stuff: 1 }, 'must NOT have unevaluated properties'],
    ['a computed value', { total: 1 }, 'must NOT have unevaluated properties'],
    ['a blank text', { name: '  ' }, 'must match pattern'],
    ['a text that is too long', { name: '一二三四五六七八九十百' }, 'must match pattern'],
    ['an unknown code', { kind: 'school' }, 'must match exactly one schema in oneOf'],
    ['a box that is not ticked', { reviewed: false }, 'must be equal to constant'],
    ['half a person', { staff: 1.5 }, 'must be integer'],
    ['a day that does not exist', { founded: '2001-02-30' }, 'must match pattern'],
    ['an exclusive choice beside others', { topics: ['none', 'chips'] }, 'must NOT have more than 1 items'],
    ['a hidden answer', { labs: 3 }, 'boolean schema is false'],
    [
      'a hidden answer in a row',
      { rows: [{ title: '甲', amount: 1, abroad: false, country: '法国', patents: 0 }] },
      'boolean schema is false',
    ],
    ['what a condition asks for', { listed: true }, "must have required property 'stockCode'"],
    [
      'what an outer condition asks for in a row',
      { rows: [{ title: '甲', amount: 1, abroad: false }] },
      "must have required property 'patents'",
    ],
    ['too few rows', { pairs: [{ x: 1 }] }, 'must NOT have fewer than 2 items'],
    [
      'a fixed row in the wrong place',
      { byTopic: ['chips', 'software', 'other', 'none'].map((row) => ({ row, count: 0 })) },
      'must be equal to constant',
    ],
    ['a file of another kind', { scans: [{ name: 'a.exe' }] }, 'must match pattern'],
  ];
  test.each(cases)('%s', (_, change, message) => {
    const answers = { ...filled, ...change };
    expect(validate(JSON.parse(JSON.stringify(answers))).join('; ')).toContain(message);
  });
});

test('a text at its limit is accepted, white space apart', () => {
  expect(validate({ ...filled, name: '一二三四五 六七八九十\n' })).toEqual([]);
});

test('a file may be named in capitals', () => {
  expect(validate({ ...filled, scans: [{ id: '1', name: '证书.PDF', size: 10 }] })).toEqual([]);
});
