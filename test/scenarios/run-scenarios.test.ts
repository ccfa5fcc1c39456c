import { describe, expect, test } from 'vitest';
import { compileForms, runScenarios } from '../../engine/compile.ts';
import { describeDifference } from '../../engine/scenarios/describe-difference.ts';

const edition = `
edition: 2024
title: 试验版
opens: 2024-03-01
forms: { trial: trial.yaml }
`;
const definition = `
form: trial
title: 试验表
filedBy: institution
links:
  registration: { form: trial, state: accepted }
sections:
  all:
    title: 全部
    fields:
      name: { title: 名称, type: text, max: 10, source: T-1 }
      open: { title: 公开, type: yesNo }
      site: { title: 网址, type: text, when: open }
      total: { title: 总数, type: integer }
      good: { title: 好的, type: integer, optional: true, rules: { T-9: { level: warning, assert: good * 10 <= total, message: "偏高（{good}）。" } } }
      share: { title: 占比, type: percent, compute: "share(good, total, 2)" }
      wasNamed: { title: 原名, type: text, compute: registration.name }
      rows:
        title: 清单
        type: table
        optional: true
        columns:
          label: { title: 标签, type: text, max: 3 }
`;
const base = `
answers: { name: 甲, open: false, total: 100, good: 10, rows: [ { label: 一 }, { label: 二 } ] }
registration: { answers: { name: 旧名 }, acceptedOn: 2023-05-10 }
`;

function filesWith(scenario: string): readonly { file: string; text: string }[] {
  return [
    { file: '2024.yaml', text: edition },
    { file: '2024/scenarios/answers/base.yaml', text: base },
    { file: '2024/scenarios/case.yaml', text: scenario },
    { file: 'trial.yaml', text: definition },
  ];
}

function run(cases: string): readonly string[] {
  const files = filesWith(`form: trial\nasOf: 2024-04-15\ngiven: answers/base.yaml\ncases:\n${cases}`);
  const { editions, diagnostics } = compileForms(files);
  expect(diagnostics).toEqual([]);
  const { results, diagnostics: found } = runScenarios(files, editions);
  expect(found).toEqual([]);
  return results.flatMap(({ differences }) =>
    differences.map((difference) => {
      const { what, expected, got } = describeDifference(difference, 'en');
      return `${what}: ${expected} ≠ ${got}`;
    }),
  );
}

function complaints(scenario: string): readonly string[] {
  const files = filesWith(scenario);
  const { editions } = compileForms(files);
  return runScenarios(files, editions, { language: 'en' }).diagnostics.map(
    ({ code, file, line, column, message, hint }) => `${file}:${line}:${column} ${code} ${message}. ${hint ?? ''}`,
  );
}

describe('a case passes when', () => {
  test('everything is as expected', () => {
    expect(
      run(`
  - name: 都好
    expect: { values: { share: 10, wasNamed: 旧名, rows: [ {}, { label: 二 } ], site: null }, problems: [], hidden: [site] }
  - name: 偏高
    change: { good: 11 }
    expect: { problems: [ { rule: T-9, at: good, level: warning, message: 偏高（11） } ] }
`),
    ).toEqual([]);
  });

  test('changes reach rows, linked filings and what does not exist', () => {
    expect(
      run(`
  - name: 改行
    change: { "rows[1].label": 四个字的, "rows[2]": { label: 三 }, "rows[0]": null, registration.name: 新名, nobody: 1 }
    expect:
      values: { "rows[1].label": 三, wasNamed: 新名 }
      problems: [ { at: "rows[0].label", kind: limit } ]
      ignored: [nobody]
  - name: 没有登记
    change: { registration: null }
    expect: { values: { wasNamed: null } }
  - name: 长文
    change: { name: { $text: [ [技, 10], "ab" ] } }
    expect: { problemsInclude: [ { rule: T-1 } ] }
`),
    ).toEqual([]);
  });

  test('each expectation finds a problem of its own', () => {
    expect(
      run(`
  - name: 两个问题
    change: { name: null, total: null }
    expect: { problems: [ { kind: required }, { at: name } ] }
`),
    ).toEqual([]);
  });
});

test('differences say what was expected and what came', () => {
  expect(
    run(`
  - name: 都不对
    change: { good: 11 }
    expect:
      values: { share: 12, site: x }
      problems: [ { at: name, kind: required } ]
      problemsInclude: [ { rule: T-9, level: error } ]
      hidden: [name]
      ignored: [name]
`),
  ).toEqual([
    'share: 12 ≠ 11',
    'site: "x" ≠ (hidden)',
    'problem: required at name ≠ not reported',
    'problem: no such problem ≠ warning rule T-9 at good: 偏高（11）。',
    'problem: error T-9 ≠ warning rule T-9 at good: 偏高（11）。',
    'name: hidden ≠ shown',
    'name: ignored ≠ not ignored',
  ]);
});

describe('mistakes are reported with their place and a suggestion', () => {
  const head = 'form: trial\nasOf: 2024-04-15\n';
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'unknown key',
      `${head}cases:\n  - nmae: x\n    expect: {}\n`,
      '4:5 TB601 Scenarios have no key "nmae" here. Did you mean "name"?',
    ],
    ['missing key', `${head}cases:\n  - name: x\n`, '4:5 TB602 "expect" is missing'],
    ['wrong content', `${head}cases: x\n`, '3:8 TB603 This should be a list'],
    ['unknown form', 'form: trail\ncases: []\n', '1:7 TB604 Edition 2024 has no form "trail". Did you mean "trial"?'],
    [
      'missing file',
      `${head}given: answers/bse.yaml\ncases: [ { name: x, expect: {} } ]\n`,
      '3:8 TB606 There is no file "answers/bse.yaml". Did you mean "answers/base.yaml"?',
    ],
    [
      'unknown field',
      `${head}cases: [ { name: x, change: { nmae: 1 }, expect: {} } ]\n`,
      '3:31 TB607 "nmae" in "nmae" is no field. Did you mean "name"?',
    ],
    [
      'bad path',
      `${head}cases: [ { name: x, expect: { values: { "rows[a]": 1 } } } ]\n`,
      '3:41 TB608 "rows[a]" is not a path',
    ],
    [
      'row needed',
      `${head}cases: [ { name: x, expect: { hidden: [ rows.label ] } } ]\n`,
      '3:41 TB609 "rows.label" does not say which row of "rows"',
    ],
    [
      'no such row',
      `${head}cases: [ { name: x, change: { "rows[1].label": 1 }, expect: {} } ]\n`,
      '3:31 TB610 "rows[1].label": there are 0 rows',
    ],
    [
      'unknown rule',
      `${head}cases: [ { name: x, expect: { problems: [ { rule: T-8 } ] } } ]\n`,
      '3:51 TB611 The form has no rule or clause "T-8"',
    ],
    [
      'unknown word',
      `${head}cases: [ { name: x, expect: { problems: [ { kind: rules } ] } } ]\n`,
      '3:51 TB612 "rules" means nothing here. Did you mean "rule"?',
    ],
    ['neither', 'form: trial\n', '1:1 TB614 This file holds neither cases nor answers'],
    [
      'same name',
      `${head}cases: [ { name: x, expect: {} }, { name: x, expect: {} } ]\n`,
      'TB615 Two cases are called "x"',
    ],
    [
      'bad text',
      `${head}cases: [ { name: x, change: { name: { $text: [ [a] ] } }, expect: {} } ]\n`,
      'TB616 This part of $text is not understood',
    ],
    ['not YAML', 'form: "trial\n', 'TB104'],
  ];
  test.each(cases)('%s', (_, scenario, complaint) => {
    expect(complaints(scenario).join('\n')).toContain(complaint);
  });

  test('an edition that does not exist, and a day that nobody gives', () => {
    const files = filesWith(`form: trial\ncases: [ { name: x, expect: {} } ]\n`);
    const { editions } = compileForms(files);
    const elsewhere = files.map(({ file, text }) => ({ file: file.replace('2024/', '2023/'), text }));
    expect(runScenarios(elsewhere, editions).diagnostics.map(({ code }) => code)).toEqual(['TB605']);
    const undated = editions.map(({ opens: _opens, ...one }) => one);
    expect(runScenarios(files, undated).diagnostics.map(({ code }) => code)).toEqual(['TB613']);
  });
});
