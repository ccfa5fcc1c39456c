import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand, type Said } from './run-command.ts';

const trial = `form: trial
title: 试验表
fields:
  name: { title: 名称, type: text, source: T-1 }
`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tianbao-cli-'));
  write('forms/trial.yaml', trial);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function tianbao(...argv: string[]): Promise<Said> {
  return runCommand(folder, argv);
}

describe('links', () => {
  const reports = {
    'forms/2024.yaml': 'edition: 2024\ntitle: 试验版\nforms: { trial: trial.yaml, report: report.yaml }\n',
    'forms/report.yaml': `form: report
title: 年报
links:
  registration: { form: trial, state: accepted, required: true }
  registered: { form: trial, state: accepted, of: everyone, collect: name }
fields:
  name: { title: 名称, type: text, rules: { T-9: { level: warning, assert: 'not(list contains(registered, name))', message: 已登记。 } } }
`,
    'forms/2024/scenarios/trial.yaml':
      'form: trial\nasOf: 2024-04-15\ncases: [{ name: 空, expect: { problemsInclude: [{ at: name }] } }]\n',
    'r.json': '{ "answers": { "name": "乙" }, "acceptedOn": "2023-05-10" }',
    'report.json': '{ "name": "甲" }',
    'names.json': '["乙", "甲"]',
    'mixed.json': '["乙", {}]',
  } as const;
  const judge = ['evaluate', '--edition', '2024', '--form', 'report', '--answers', 'report.json'] as const;
  beforeEach(() => {
    for (const [path, text] of Object.entries(reports)) write(path, text);
  });

  test('a form is not judged without a link that it requires', async () => {
    const { code, out, error } = await tianbao(...judge);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain('report cannot be filed without a filing of trial (link registration).');
    expect(error).toContain('Give the accepted filing with --registration FILE');
  });

  test('what a link collects is a list in a file, empty when it is not given', async () => {
    const { out, code } = await tianbao(...judge, '--registration', 'r.json');
    expect([code, JSON.parse(out)]).toMatchObject([0, { problems: [] }]);
    const warned = await tianbao(...judge, '--registration', 'r.json', '--registered', 'names.json');
    expect([warned.code, JSON.parse(warned.out)]).toMatchObject([0, { problems: [{ at: 'name', rule: 'T-9' }] }]);
    const mixed = await tianbao(...judge, '--registration', 'r.json', '--registered', 'mixed.json');
    expect([mixed.code, mixed.error]).toEqual([2, expect.stringContaining('mixed.json does not hold a list')]);
  });
});

describe('coverage by clause', () => {
  beforeEach(() => {
    write('forms/2024.yaml', 'edition: 2024\ntitle: 试验版\nclauses: clauses.yaml\nforms: { trial: trial.yaml }\n');
    write('forms/clauses.yaml', 'clauses:\n  T-1: { quote: 名称必填。, kind: RULE }\n');
  });

  test('prints what carries each clause and what no case exercises, which --strict does not let pass', async () => {
    const { code, out } = await tianbao('test', '--coverage');
    expect(code).toBe(0);
    expect(out).toContain('T-1 RULE: trial name\n');
    expect(out).toContain(
      '0 of 1 clauses of the kinds RULE, LIMIT, WARN, COND, CALC, PREFILL are exercised; 1 are not:\n  T-1 RULE\n',
    );
    expect((await tianbao('test', '--coverage', '--strict')).code).toBe(1);
  });
});
