import { expect, test } from 'vitest';
import { compileForms, runScenarios } from '../../engine/compile.ts';
import { describeDifference } from '../../engine/scenarios/describe-difference.ts';

const definition = `
form: trial
title: 试验表
sections:
  all:
    title: 全部
    fields:
      kind: { title: 类别, type: choice, options: { alpha: 甲, beta: 乙 } }
      amount: { title: 金额, type: integer, max: 10, rules: { T-1: { assert: amount > 5, message: 太少。 } } }
      domain: { title: 领域, type: cascade, list: domains, levels: [1, 1] }
      stock: { title: 存量, type: table, rows: kinds, columns: { count: { title: 数量, type: integer } } }
`;
const files = [
  { file: '2024.yaml', text: 'edition: 2024\nopens: 2024-03-01\nforms: { trial: trial.yaml }\n' },
  { file: 'trial.yaml', text: definition },
  {
    file: 'lists/domains.yaml',
    text: 'list: domains\noptions: { "1": 电子, "11": { title: 软件, parent: "1" }, "2": 生物 }\n',
  },
  { file: 'lists/kinds.yaml', text: 'list: kinds\noptions: { patent: 专利, standard: 标准 }\n' },
];

function run(expected: string): readonly string[] {
  const text = `form: trial\ngiven: { answers: { kind: gamma, amount: 3 } }\ncases: [ { name: x, expect: { ${expected} } } ]\n`;
  const all = [...files, { file: '2024/scenarios/case.yaml', text }];
  const { results, diagnostics } = runScenarios(all, compileForms(files).editions, { language: 'en' });
  const found = results.flatMap(({ differences }) => differences.map((one) => describeDifference(one, 'en')));
  return [
    ...diagnostics.map(({ code, message }) => `${code} ${message}`),
    ...found.map(({ what, expected: wanted, got }) => `${what}: ${wanted} ≠ ${got}`),
  ];
}

test('the options of fields are those that a case expects, whatever their order', () => {
  expect(run('options: { kind: [beta, alpha], stock: [patent, standard] }')).toEqual([]);
  expect(run('options: { domain: { "1": ["11"], "2": [] } }')).toEqual([]);
});

test('an option that is missing, misplaced or more than expected is told', () => {
  expect(run('options: { kind: [alpha, gamma] }')).toEqual(['kind: options gamma ≠ without gamma; besides beta']);
  expect(run('options: { kind: [alpha] }')).toEqual(['kind: no other options ≠ besides beta']);
  expect(run('options: { domain: { "2": ["11"], "1": [] } }')).toEqual([
    'domain: options 2 > 11 ≠ without 2 > 11; besides 1 > 11',
  ]);
});

test('only fields with options can be named', () => {
  expect(run('options: { knid: [alpha] }').join()).toContain('TB607');
  expect(run('options: { amount: [alpha] }').join()).toContain('TB607');
  expect(run('options: [kind]').join()).toContain('TB603');
});

test('an answer is accepted whatever rules say of it; one that is blank or wrong in itself is not', () => {
  expect(run('accepted: [amount]')).toEqual([]);
  expect(run('accepted: [kind, domain]')).toEqual([
    'kind: accepted ≠ error option at kind: 「类别」没有「gamma」这个选项，请从所列选项中选择。',
    'domain: accepted ≠ error required at domain: 请选择「领域」。',
  ]);
});
