import { describe, expect, it } from 'vitest';
import {
  change,
  importablePaths,
  importedAnswer,
  initialAnswers,
  originAt,
  reimport,
  start,
} from '../../engine/index.ts';
import { compileForms } from '../../engine/compile.ts';

const people = `people:
            title: 人员
            type: table
            optional: true
            key: [name]
            columns:
              name: { title: 姓名, type: text }
              phone: { title: 电话, type: text }`;
const registration = `form: registration
title: 登记
filedBy: institution
sections:
  basics:
    title: 基本情况
    fields:
      name: { title: 名称, type: text }
      address: { title: 地址, type: text, optional: true }
    sections:
      team:
        title: 团队
        fields:
          ${people}
`;
const report = `form: report
title: 年报
filedBy: institution
links:
  registration: { form: registration, state: accepted }
  previous: { form: report, edition: editionYear - 1 }
sections:
  basics:
    title: 基本情况
    prefill: registration
    fields:
      name: { title: 名称, type: text }
      address: { title: 地址, type: text, optional: true }
    sections:
      team:
        title: 团队
        fields:
          ${people}
  figures:
    title: 数据
    fields:
      total: { title: 总数, type: integer }
      prior: { title: 上年总数, type: integer, default: previous.total }
`;
const { editions, diagnostics } = compileForms([
  { file: '2024.yaml', text: 'edition: 2024\ntitle: 试验版\nforms: { registration: r.yaml, report: a.yaml }\n' },
  { file: 'r.yaml', text: registration },
  { file: 'a.yaml', text: report },
]);
const form = editions[0]?.forms.find((one) => one.form === 'report');
if (form === undefined) throw new Error(JSON.stringify(diagnostics, null, 1));

const people2 = [
  { name: '甲', phone: '1' },
  { name: '乙', phone: '2' },
];
const context = {
  date: '2024-04-15',
  links: {
    registration: { answers: { name: '某中心', people: people2, secret: 1 }, acceptedOn: '2023-05-10' },
    previous: { answers: { total: 250 } },
  },
};
const begun = start(form, initialAnswers(form, context), context);

describe('a draft that imports', () => {
  it('starts with the answers of the same name, and with defaults from other filings', () => {
    expect(begun.root.answers).toEqual({ name: '某中心', people: people2, prior: 250 });
  });

  it('tells imported from changed and from new', () => {
    expect(originAt(begun, ['name'])).toBe('imported');
    expect(originAt(begun, ['prior'])).toBe('imported');
    expect(originAt(begun, ['address'])).toBeNull();
    expect(originAt(begun, ['total'])).toBeNull();
    expect(originAt(change(begun, ['name'], '别的'), ['name'])).toBe('changed');
    expect(originAt(change(begun, ['prior'], 251), ['prior'])).toBe('changed');
    expect(originAt(change(begun, ['address'], '某路'), ['address'])).toBe('added');
  });

  it('finds a row again by its key when rows come and go', () => {
    const moved = change(
      begun,
      ['people'],
      [
        { name: '丙', phone: '3' },
        { name: '乙', phone: '22' },
      ],
    );
    expect(originAt(moved, ['people', 0, 'phone'])).toBe('added');
    expect(originAt(moved, ['people', 1, 'phone'])).toBe('changed');
    expect(importedAnswer(moved, ['people', 1, 'phone'])).toBe('2');
    expect(originAt(moved, ['people'])).toBe('changed');
  });

  it('imports again by field and by section', () => {
    const edited = change(change(begun, ['name'], '别的'), ['people'], []);
    expect(originAt(reimport(edited, ['name']), ['name'])).toBe('imported');
    expect(importablePaths(edited, 'basics')).toEqual([['name'], ['address'], ['people']]);
    expect(importablePaths(edited, 'figures')).toEqual([]);
    const again = importablePaths(edited, 'basics').reduce(reimport, edited);
    expect(again.root.answers).toEqual(begun.root.answers);
  });

  it('without a linked filing there is nothing to say', () => {
    const alone = start(form, { name: '某中心' }, { date: '2024-04-15' });
    expect(originAt(alone, ['name'])).toBeNull();
    expect(originAt(alone, ['prior'])).toBeNull();
  });
});
