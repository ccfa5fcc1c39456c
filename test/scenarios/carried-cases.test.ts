import { describe, expect, test } from 'vitest';
import { compileForms, runScenarios } from '../../engine/compile.ts';
import { moveYears } from '../../engine/scenarios/move-years.ts';

const first = `edition: 2024
title: 试验版
opens: 2024-03-01
constants: { reportYear: editionYear - 1 }
forms:
  trial:
    title: 试验表
    links:
      registration: { form: trial, state: accepted }
    fields:
      name: { title: 名称, type: text, max: 10 }
      signed: { title: 签订日期, type: date, rules: { T-1: { assert: signed.year = reportYear, message: "须在{reportYear}年签订。" } } }
      joined: { title: 加入年份, type: year, max: reportYear }
      kind: { title: 类别, type: choice, options: { own: 自有, rented: 租用 } }
      old: { title: 旧项, type: integer, min: 1, optional: true }
      former: { title: 原名, type: text, compute: registration.name, blank: 无 }
`;
const second = `edition: 2025
extends: 2024
opens: 2025-03-01
forms:
  trial:
    fields:
      fullName: { was: name }
      kind: { options: { leased: { title: 租赁, was: rented } } }
      old: { remove: 不再填写 }
      added: { after: kind, title: 新项, type: integer }
      former: { compute: registration.fullName }
`;
const cases = `form: trial
given: { answers: { name: 甲, signed: 2023-06-30, joined: 2023, kind: rented }, registration: { answers: { name: 乙 } } }
cases:
  - name: 都对
    expect: { values: { name: 甲, joined: 2023, kind: rented, former: 乙 }, problems: [] }
  - name: 签订日期不在当年
    change: { signed: 2022-06-30 }
    expect: { problems: [{ at: signed, rule: T-1, message: 须在2023年签订 }] }
  - name: 旧项太小
    change: { old: 0 }
    expect: { problems: [{ at: old, kind: limit }] }
  - name: 名称太长
    change: { name: 一二三四五六七八九十一 }
    expect: { problems: [{ at: name, kind: limit }] }
`;

function run(...carried: readonly string[]): ReturnType<typeof runScenarios> {
  return runBeside([], carried);
}

/** `more`: further scenario files of the base. */
function runBeside(
  more: readonly { readonly file: string; readonly text: string }[],
  carried: readonly string[],
): ReturnType<typeof runScenarios> {
  const files = [
    { file: '2024.yaml', text: first },
    { file: '2025.yaml', text: second },
    { file: '2024/scenarios/trial.yaml', text: cases },
    ...more,
    ...carried.map((text, index) => ({ file: `2025/scenarios/carried-${index}.yaml`, text })),
  ];
  const { editions, diagnostics } = compileForms(files);
  expect(diagnostics).toEqual([]);
  return runScenarios(files, editions);
}

function failed({ results }: ReturnType<typeof runScenarios>): readonly string[] {
  return results.filter(({ differences }) => differences.length > 0).map(({ form, name }) => `${form.edition} ${name}`);
}

describe('the cases of an edition that is laid over another', () => {
  test('are those of the base, which miss only what is newly asked', () => {
    const done = run();
    expect(done.diagnostics).toEqual([]);
    expect(done.results).toHaveLength(8);
    // The new field is required: every case that lists all problems says so.
    expect(failed(done)).toEqual(['2025 都对', '2025 签订日期不在当年', '2025 旧项太小', '2025 名称太长']);
  });

  test('hold when the edition says what it newly asks, a year later and by the new names', () => {
    const done = run('form: trial\ncarried: { change: { added: 1 } }\n');
    expect(done.diagnostics).toEqual([]);
    expect(failed(done)).toEqual([]);
  });

  test('are carried on to the edition after, another year later', () => {
    const patch = 'form: trial\ncarried: { change: { added: 1 } }\n';
    const files = [
      { file: '2024.yaml', text: first },
      { file: '2025.yaml', text: second },
      { file: '2026.yaml', text: 'edition: 2026\nextends: 2025\nopens: 2026-03-01\n' },
      { file: '2024/scenarios/trial.yaml', text: cases },
      { file: '2025/scenarios/carried.yaml', text: patch },
    ];
    const done = runScenarios(files, compileForms(files).editions);
    expect(done.results).toHaveLength(12);
    expect(failed(done)).toEqual([]);
  });

  test('notice a rule that the new edition lost', () => {
    const late = 'cases: { 签订日期不在当年: { change: { signed: 2024-01-01 } } }';
    const done = run(`form: trial\ncarried: { change: { added: 1 }, ${late} }\n`);
    expect(failed(done)).toEqual(['2025 签订日期不在当年']);
  });

  test('can differ one by one, at the paths that are named', () => {
    const done = run(`form: trial
carried:
  change: { added: 1 }
  cases:
    都对: { change: { added: 2, kind: own }, expect: { values: { added: 2, kind: own } } }
    名称太长: { change: { added: null }, expect: { problems: [{ at: added, kind: required }] } }
`);
    expect(done.diagnostics).toEqual([]);
    expect(failed(done)).toEqual([]);
    const other = run(
      'form: trial\ncarried: { change: { added: 1 }, cases: { 都对: { expect: { values: { added: 2 } } } } }\n',
    );
    expect(failed(other)).toEqual(['2025 都对']);
  });

  test('that differ are named by their whole name', () => {
    const { diagnostics } = run('form: trial\ncarried: { cases: { 都错: { change: { added: 1 } } } }\n');
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([['TB617', 2]]);
  });

  test('of one name are told apart by their files', () => {
    const more = [{ file: '2024/scenarios/more.yaml', text: cases }];
    const patch = '{ expect: { problems: [{ at: fullName, kind: type }] } }';
    const named = (name: string) => `form: trial\ncarried: { change: { added: 1 }, cases: { ${name}: ${patch} } }\n`;
    const { diagnostics } = runBeside(more, [named('名称太长')]);
    expect(diagnostics).toMatchObject([{ code: 'TB618', file: '2025/scenarios/carried-0.yaml' }]);
    expect(diagnostics[0]?.message).toContain('trial/名称太长、more/名称太长');
    const done = runBeside(more, [named('more/名称太长')]);
    expect(done.diagnostics).toEqual([]);
    const other = done.results.filter(({ differences }) => differences.length > 0);
    expect(other.map(({ place, name }) => [place.file, name])).toEqual([['2024/scenarios/more.yaml', '名称太长']]);
    const without = runBeside(more, [
      'form: trial\ncarried: { change: { added: 1 }, without: { 名称太长: 另有用例 } }\n',
    ]);
    expect(without.results.filter(({ form, name }) => form.edition === 2025 && name === '名称太长')).toEqual([]);
  });

  test('can be left behind, or replaced by one of the same name', () => {
    const done = run(`form: trial
carried: { change: { added: 1 }, without: { 名称太长: 另有用例 } }
cases:
  - name: 旧项太小
    given: { answers: { fullName: 甲 } }
    expect: { values: { fullName: 甲 } }
`);
    expect(failed(done)).toEqual([]);
    const names = done.results.filter(({ form }) => form.edition === 2025).map(({ name }) => name);
    expect(names).toEqual(['都对', '签订日期不在当年', '旧项太小']);
  });

  test('that do not exist cannot be left behind', () => {
    const { diagnostics } = run('form: trial\ncarried: { without: { 名称太常: 笔误 } }\n');
    expect(diagnostics).toMatchObject([{ code: 'TB617', file: '2025/scenarios/carried-0.yaml' }]);
  });
});

describe('years move on', () => {
  test.each([
    ['signed: 2023-06-30, month: 2023-06, 须在2023年签订', 'signed: 2024-06-30, month: 2024-06, 须在2024年签订'],
    ['born: 1985-06-15', 'born: 1985-06-15'],
    ['day: 2024-02-29', 'day: 2025-02-28'],
    [
      'id: "110101198506150011", tel: 010-2024-1234, count: 2024',
      'id: "110101198506150011", tel: 010-2024-1234, count: 2024',
    ],
  ])('%s', (before, after) => {
    expect(moveYears(before, 1, 2024)).toBe(after);
    expect(moveYears(before, 0, 2024)).toBe(before);
  });
});
