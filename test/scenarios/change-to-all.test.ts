/** What an edition says to all the cases that it takes over: to every row, under what each case says itself. */
import { describe, expect, test } from 'vitest';
import { compileForms, runScenarios } from '../../engine/compile.ts';

const first = `edition: 2024
title: 试验版
opens: 2024-03-01
forms:
  trial:
    title: 试验表
    links: { registration: { form: trial, state: accepted } }
    fields:
      name: { title: 名称, type: text, optional: true }
      site: { title: 网址, type: text, format: url, optional: true }
      contact:
        title: 联系人
        type: group
        fields: { phone: { title: 电话, type: text, optional: true }, mail: { title: 邮箱, type: text, optional: true } }
    sections:
      all:
        title: 全部
        prefill: registration
        fields:
          people:
            title: 人员
            type: table
            optional: true
            columns:
              who: { title: 姓名, type: text }
              jobs: { title: 项目, type: table, optional: true, columns: { what: { title: 内容, type: text } } }
`;
const second = `edition: 2025
extends: 2024
opens: 2025-03-01
forms:
  trial:
    fields:
      site: { optional: }
      contact: { fields: { city: { after: mail, title: 城市, type: text } } }
      people: { columns: { paid: { after: who, title: 付费, type: yesNo }, jobs: { columns: { big: { after: what, title: 大, type: yesNo } } } } }
`;
const given = `{ answers: { contact: { phone: "1" }, people: [{ who: 甲, jobs: [{ what: 一 }, { what: 二 }] }, { who: 乙 }] } }`;
const general = `
  change:
    site: a.cn
    contact.city: 京
    "people[*].paid": true
    "people[*].jobs[*].big": false
`;

interface Parts {
  readonly cases: string;
  /** Below `carried:`, of 2025. */
  readonly carried?: string;
  readonly others?: readonly { readonly file: string; readonly text: string }[];
}

function run({ cases, carried = general, others = [] }: Parts): ReturnType<typeof runScenarios> {
  const files = [
    { file: '2024.yaml', text: first },
    { file: '2025.yaml', text: second },
    { file: '2024/scenarios/trial.yaml', text: `form: trial\ngiven: ${given}\ncases:\n${cases}` },
    { file: '2025/scenarios/carried.yaml', text: `form: trial\ncarried: ${carried}` },
    ...others,
  ];
  const { editions, diagnostics } = compileForms(files);
  expect(diagnostics).toEqual([]);
  return runScenarios(files, editions);
}

/** The values of the one case, in the newest edition. */
function valuesOf(parts: Parts): unknown {
  const { results, diagnostics } = run(parts);
  expect(diagnostics).toEqual([]);
  expect(
    results.filter(({ differences }) => differences.length > 0).map(({ form, name }) => [form.edition, name]),
  ).toEqual([]);
  return results.at(-1)?.evaluation.values;
}

const added = { paid: true };
const [one, two] = [
  { what: '一', big: false },
  { what: '二', big: false },
];

describe('a change to all cases', () => {
  test('reaches every row, and the rows in it, that are there', () => {
    expect(valuesOf({ cases: '  - { name: 好, expect: { problems: [] } }' })).toEqual({
      site: 'a.cn',
      contact: { phone: '1', city: '京' },
      people: [
        { who: '甲', ...added, jobs: [one, two] },
        { who: '乙', ...added },
      ],
    });
  });

  test('adds no row where there is none', () => {
    const values = valuesOf({ cases: '  - { name: 无人, change: { people: null }, expect: { problems: [] } }' });
    expect(values).toEqual({ site: 'a.cn', contact: { phone: '1', city: '京' } });
  });

  test('reaches the rows that a case adds, and those of a table that it gives whole', () => {
    const cases =
      '  - { name: 丙, change: { people: [{ who: 丙 }], "people[1]": { who: 丁 } }, expect: { problems: [] } }';
    expect(valuesOf({ cases })).toMatchObject({
      people: [
        { who: '丙', ...added },
        { who: '丁', ...added },
      ],
    });
  });

  test('reaches the rows of a draft, two editions on, too', () => {
    const linked = '{ registration: { answers: { people: [{ who: 戊 }] } } }';
    const cases = `  - { name: 草稿, draft: true, given: ${linked}, expect: { values: { people: [{ who: 戊 }] } } }`;
    const others = [{ file: '2026.yaml', text: 'edition: 2026\nextends: 2025\nopens: 2026-03-01\n' }];
    expect(valuesOf({ cases })).toMatchObject({ people: [{ who: '戊', ...added }] });
    expect(valuesOf({ cases, others })).toMatchObject({ people: [{ who: '戊', ...added }] });
  });

  test('goes under what a case says of the same path', () => {
    const cases =
      '  - { name: 不像, change: { site: 一句话 }, expect: { problems: [{ at: site, kind: format }] } }\n' +
      '  - { name: 空着, change: { name: 甲, site: null }, expect: { values: { site: null } } }';
    expect(valuesOf({ cases })).not.toHaveProperty('site');
  });

  test('goes under what a case says of a part of it, and of what it is a part of', () => {
    const carried = `
  change: { site: a.cn, contact: { phone: "2", mail: b, city: 京 }, "people[*].who": 己, "people[*].paid": true, "people[*].jobs[*].big": true }
`;
    const cases = `  - name: 各说各的
    change: { contact.phone: "3", "people[0]": { who: 庚 } }
    expect: { problems: [] }`;
    expect(valuesOf({ cases, carried })).toMatchObject({
      contact: { phone: '3', mail: 'b', city: '京' },
      people: [
        { who: '庚', paid: true },
        { who: '己', paid: true },
      ],
    });
  });

  test('puts no group in the place of what a case gives instead of one', () => {
    const cases = `  - name: 填的不是各项内容
    change: { contact: 无 }
    expect: { problemsInclude: [{ at: contact, kind: type }] }`;
    expect(run({ cases }).results.flatMap(({ differences }) => differences)).toEqual([]);
  });

  test('adds no row to a table that a case gives', () => {
    const carried = `
  change: { site: a.cn, contact.city: 京, "people[0].who": 辛, "people[*].paid": true, "people[*].jobs[*].big": true }
`;
    const cases =
      '  - { name: 好, expect: { problems: [] } }\n  - { name: 无人, change: { people: null }, expect: { problems: [] } }';
    const { results } = run({ cases, carried });
    expect(results.slice(-2).map(({ evaluation, differences }) => [evaluation.values['people'], differences])).toEqual([
      [[expect.objectContaining({ who: '辛' }), expect.objectContaining({ who: '乙' })], []],
      [undefined, []],
    ]);
  });

  test('goes under what the edition says of one case, too', () => {
    const carried = `${general}  cases: { 好: { change: { "people[1].paid": false, "people[*].jobs": null } } }\n`;
    const values = valuesOf({ cases: '  - { name: 好, expect: { problems: [] } }', carried });
    expect(values).toEqual({
      site: 'a.cn',
      contact: { phone: '1', city: '京' },
      people: [
        { who: '甲', paid: true },
        { who: '乙', paid: false },
      ],
    });
  });

  test('stays under what a case says, two editions on', () => {
    const others = [
      {
        file: '2026.yaml',
        text: 'edition: 2026\nextends: 2025\nopens: 2026-03-01\nforms: { trial: { fields: { web: { was: site } } } }\n',
      },
      {
        file: '2026/scenarios/carried.yaml',
        text: 'form: trial\ncarried: { change: { web: c.cn, "people[*].paid": false } }\n',
      },
    ];
    const cases = '  - { name: 不像, change: { site: 一句话 }, expect: { problems: [{ at: site, kind: format }] } }';
    expect(valuesOf({ cases, others })).toMatchObject({ web: '一句话', people: [{ paid: false }, { paid: false }] });
  });

  test('names a row that some cases lack: said once, and these are not run', () => {
    const cases = '  - { name: 好, expect: { problems: [] } }\n  - { name: 也好, expect: { problems: [] } }';
    const { diagnostics, results, notRun } = run({ cases, carried: `${general}    "people[7].paid": true\n` });
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([['TB610', 8]]);
    expect(results.map(({ form }) => form.edition)).toEqual([2024, 2024]);
    expect(notRun).toBe(2);
  });
});

describe('what follows from a file with mistakes is not told', () => {
  const cases = '  - { name: 好, expect: { problems: [] } }';

  test('the cases that it may change are not run', () => {
    const { diagnostics, results, notRun } = run({ cases, carried: '{ change: { "people.paid": true } }\n' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['TB609']);
    expect(results.map(({ form }) => form.edition)).toEqual([2024]);
    expect(notRun).toBe(1);
  });

  test('that it has no cases says nothing of those who name them', () => {
    const { diagnostics, results } = run({
      cases: '  - { name: 好, expect: { problem: [] } }',
      carried: '{ cases: { 好: { change: { site: a.cn } } } }\n',
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['TB601']);
    expect(results).toEqual([]);
  });

  test('nobody starts from broken answers', () => {
    const text = 'form: trial\ngiven: answers/base.yaml\ncases: [{ name: 别的, expect: { values: { site: a.cn } } }]\n';
    const { diagnostics, results } = run({
      cases,
      others: [
        { file: '2024/scenarios/answers/base.yaml', text: 'answers: { site: a.cn }\nanswer: {}\n' },
        { file: '2024/scenarios/one.yaml', text },
        { file: '2024/scenarios/two.yaml', text: text.replace('别的', '另外的') },
      ],
    });
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([['TB601', '2024/scenarios/answers/base.yaml']]);
    expect(results.map(({ name }) => name)).toEqual(['好', '好']);
  });
});

test('of the codes that one became, a case has the first', () => {
  const choices = (options: string): string => `{ title: 领域, type: choices, max: 2, options: ${options} }`;
  const files = [
    {
      file: '2024.yaml',
      text: `edition: 2024\ntitle: 试验版\nopens: 2024-03-01\nforms: { trial: { title: 试验表, fields: { fields: ${choices('{ a: 甲, b: 乙, c: 丙 }')} } } }\n`,
    },
    {
      file: '2025.yaml',
      text: 'edition: 2025\nextends: 2024\nopens: 2025-03-01\nforms: { trial: { fields: { fields: { options: { a1: { was: a, title: 甲一 }, a2: { was: a, title: 甲二 } } } } } }\n',
    },
    {
      file: '2024/scenarios/trial.yaml',
      text: `form: trial
cases:
  - { name: 太多, given: { answers: { fields: [a, b, c] } }, expect: { problems: [{ at: fields, kind: limit }], values: { fields: [a, b, c] } } }
`,
    },
  ];
  const { results } = runScenarios(files, compileForms(files).editions);
  expect(results.map(({ differences }) => differences)).toEqual([[], []]);
  expect(results[1]?.evaluation.values).toEqual({ fields: ['a1', 'b', 'c'] });
});
