import { expect, test } from 'vitest';
import { compileForms, runScenarios } from '../../engine/compile.ts';
import { coverage } from '../../engine/scenarios/coverage.ts';

const files = [
  { file: '2024.yaml', text: 'edition: 2024\ntitle: 试验版\nopens: 2024-03-01\nforms: { trial: trial.yaml }\n' },
  {
    file: 'trial.yaml',
    text: `form: trial
title: 试验表
filedBy: institution
sections:
  all:
    title: 全部
    fields:
      open: { title: 公开, type: yesNo, source: T-1 }
      site: { title: 网址, type: text, when: open, source: T-2 }
      total: { title: 总数, type: integer, rules: { T-3: { assert: total > 1, message: 少 }, T-4: { assert: total < 9, message: 多 } } }
      rows:
        title: 清单
        type: table
        optional: true
        columns:
          abroad: { title: 国外, type: yesNo }
          country: { title: 国家, type: text, when: abroad }
  more:
    title: 更多
    when: total > 100
    fields:
      why: { title: 原因, type: text }
`,
  },
  {
    file: '2024/scenarios/a.yaml',
    text: `form: trial
cases:
  - { name: 少, change: { open: true, total: 1 }, expect: { problemsInclude: [ { rule: T-3 }, { rule: T-2 } ] } }
  - { name: 行, change: { open: false, total: 5, rows: [ { abroad: true } ] }, expect: { hidden: [why] } }
`,
  },
];

test('coverage names the rules, clauses and conditions that no case exercises', () => {
  const { editions } = compileForms(files);
  const { results } = runScenarios(files, editions);
  expect(results.flatMap((result) => result.differences)).toEqual([]);
  const [form] = editions.flatMap((edition) => edition.forms);
  if (form === undefined) throw new Error('The form did not compile');
  expect(coverage(form, results)).toMatchObject({
    rules: { total: 2, missing: ['T-4'] },
    clauses: { total: 2, missing: ['T-1'] },
    branches: { total: 3, missing: ['more (never shown)', 'rows.country (never hidden)'] },
  });
});
