import { expect, test } from 'vitest';
import { compileForms, runScenarios } from '../../engine/compile.ts';
import { clauseCoverage } from '../../engine/scenarios/clause-coverage.ts';

const files = [
  {
    file: '2024.yaml',
    text: 'edition: 2024\ntitle: 试验版\nopens: 2024-03-01\nsource: D-1\nclauses: clauses.yaml\nforms: { trial: trial.yaml, base: base.yaml }\n',
  },
  {
    file: 'clauses.yaml',
    text: `clauses:
  D-1: { quote: 填报说明, kind: HELP }
  D-2: { quote: "2", kind: ARTEFACT }
  T-0: { quote: 先登记。, kind: WORKFLOW }
  T-1: { quote: 300字以内。, kind: LIMIT }
  T-2: { quote: [公开的, 填网址。], kind: COND }
  T-3: { quote: 总数大于1。, kind: RULE }
  T-4: { quote: 总数小于9。, kind: RULE }
  T-5: { quote: 自动计算。, kind: CALC }
  T-6: { quote: 从登记带入。, kind: PREFILL }
  T-7: { quote: 内设机构填所在单位的。, kind: COND }
  T-8: { quote: 高校, kind: OPTION }
  INF-1: { quote: 推定, kind: INF }
`,
  },
  { file: 'base.yaml', text: 'form: base\ntitle: 登记\nfields: { name: { title: 名称, type: text, source: T-1 } }\n' },
  {
    file: 'trial.yaml',
    text: `form: trial
title: 试验表
links: { registration: { form: base, state: accepted, required: true, source: T-0 } }
sections:
  all:
    title: 全部
    prefill: registration
    source: { prefill: T-6 }
    fields:
      name: { title: 名称, type: text, max: 3, source: { max: T-1 } }
      kind: { title: 类别, type: choice, options: { a: { title: 高校, source: T-8 }, b: 其他 } }
      open: { title: 公开, type: yesNo }
      site: { title: 网址, type: text, when: open, source: { when: T-2 } }
      code: { title: '{if kind = "a" then "所在单位" else ""}代码', type: text, optional: true, source: { title: T-7 } }
      total: { title: 总数, type: integer, rules: { T-3: { assert: total > 1, message: 少 }, T-4: { assert: total < 9, message: 多 } } }
      double: { title: 两倍, type: integer, compute: total * 2, source: T-5 }
`,
  },
  {
    file: '2024/scenarios/a.yaml',
    text: `form: trial
given: { registration: { answers: { name: 甲 } }, answers: { name: 乙, kind: b, open: true, site: a.cn, total: 5 } }
cases:
  - { name: 好, expect: { problems: [], values: { double: 10 } } }
  - { name: 长, change: { name: 一二三四 }, expect: { problems: [ { rule: T-1 } ] } }
  - { name: 少, change: { total: 1, kind: a }, expect: { problems: [ { rule: T-3 } ] } }
  - { name: 不公开, change: { open: false }, expect: { hidden: [site] } }
  - { name: 起草, draft: true, given: { registration: { answers: { name: 甲 } } }, expect: { values: { name: 甲, open: null } } }
  - { name: 没有登记, change: { registration: null }, expect: { refused: registration } }
`,
  },
];

test('coverage by clause says what carries each, and which cases exercise it', () => {
  const { editions, diagnostics } = compileForms(files);
  expect(diagnostics).toEqual([]);
  const { results, diagnostics: found } = runScenarios(files, editions);
  expect([found, results.flatMap(({ differences }) => differences)]).toEqual([[], []]);
  const [edition] = editions;
  if (edition === undefined) throw new Error('The edition did not compile');
  const lines = clauseCoverage(edition, results).map(({ clause, carriedBy, exercisedBy, isJudged }) => {
    const cases = exercisedBy.length === 0 ? '-' : exercisedBy.join(',');
    return `${clause.id} ${carriedBy.join('; ') || '-'} | ${cases}${isJudged && cases === '-' ? ' !' : ''}`;
  });
  expect(lines).toEqual([
    'D-1 edition | -',
    'D-2 - | -',
    'T-0 trial link registration | 没有登记',
    'T-1 trial name max; base name | 长',
    'T-2 trial site when | 不公开,起草',
    'T-3 trial total rule T-3 | 少',
    'T-4 trial total rule T-4 | - !',
    'T-5 trial double | 好',
    'T-6 trial section all prefill | 起草',
    'T-7 trial code title | 少',
    'T-8 trial option kind:a | 少',
    'INF-1 - | -',
  ]);
});

test('a case that is refused, or should be, and is not, fails', () => {
  const scenario = `form: trial
cases:
  - { name: 一, expect: { problems: [] } }
  - { name: 二, given: { registration: { answers: {} } }, expect: { refused: [registration] } }
`;
  const changed = files.map((file) => (file.file.startsWith('2024/') ? { ...file, text: scenario } : file));
  const { results } = runScenarios(changed, compileForms(changed).editions);
  expect(results.flatMap(({ differences }) => differences.map(({ kind }) => kind))).toEqual(['refused', 'not refused']);
});
