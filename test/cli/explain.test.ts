import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand, type Said } from './run-command.ts';

const files = {
  'forms/2024.yaml': `edition: 2024
title: 试验版
clauses: 2024/clauses.yaml
forms: { trial: trial.yaml, report: report.yaml }
`,
  'forms/2024/clauses.yaml': 'clauses: { T-1: { quote: [博士不多于, 全体。], kind: RULE } }\n',
  'forms/trial.yaml': `form: trial
title: 登记
fields:
  staff: { title: 人数, type: integer, unit: 人 }
  doctors:
    title: 博士人数
    type: integer
    unit: 人
    rules: { T-1: { assert: doctors <= staff, message: 博士太多。 } }
  rows:
    title: 清单
    type: table
    optional: true
    columns: { name: { title: 名称, type: text } }
`,
  'forms/report.yaml': `form: report
title: 年报
links: { registration: { form: trial } }
fields:
  before: { title: 原有人数, type: integer, unit: 人, compute: registration.staff }
`,
  'good.json': '{ "staff": 8, "doctors": 2 }',
  'bad.json': '{ "staff": 3, "doctors": 8, "rows": [{ "name": "甲" }] }',
  'registration.json': '{ "answers": { "staff": 8 } }',
} as const;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tianbao-explain-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

function explain(answers: string, ...more: readonly string[]): Promise<Said> {
  const form = more.includes('--form') ? [] : ['--form', 'trial'];
  const argv = ['explain', '--edition', '2024', ...form, '--answers', answers, ...more];
  return runCommand(folder, argv, { env: {} });
}

describe('a field', () => {
  it('is explained with the clause behind its problem, and ends with 1 when it has an error', async () => {
    expect(await explain('bad.json', '--at', 'doctors')).toEqual({
      code: 1,
      out: `博士人数
已填写：8人
必填
错误：博士太多。
  要求：「博士人数」 ≤ 「人数」
  代入：8 ≤ 3，不成立
  · 「博士人数」：8人
  · 「人数」：3人
  填报说明 T-1：博士不多于全体。
`,
      error: '',
    });
    expect((await explain('bad.json', '--at', 'staff')).code).toBe(0);
  });

  it('is explained as data too', async () => {
    const { out } = await explain('bad.json', '--at', 'rows[0].name', '--format', 'json');
    expect(JSON.parse(out)).toEqual({
      at: 'rows[0].name',
      place: ['清单 第1行“甲”', '名称'],
      value: '“甲”',
      kind: 'entered',
      required: { kind: 'always' },
      problems: [],
    });
  });

  it('that reads a linked filing names its form', async () => {
    const { out } = await explain(
      'good.json',
      '--form',
      'report',
      '--registration',
      'registration.json',
      '--at',
      'before',
    );
    expect(out).toContain('· “登记”的「人数」：8');
  });
});

describe('a filing', () => {
  it('that can be submitted ends with 0', async () => {
    expect(await explain('good.json')).toEqual({ code: 0, out: '可以提交：没有错误。\n', error: '' });
  });

  it('that cannot be is told what to change, and ends with 1', async () => {
    const { code, out } = await explain('bad.json');
    expect([code, out]).toEqual([
      1,
      expect.stringMatching(
        /^还不能提交：有1处错误。\n最少改1处就能提交：\n1\. .+人数（现为.+\n {3}因为：博士太多。\n$/,
      ),
    ]);
    const data: unknown = JSON.parse((await explain('bad.json', '--format', 'json')).out);
    expect(data).toMatchObject({ errors: 1, warnings: 0, isSmallest: true, left: [] });
  });
});

describe('a path that is none ends with 2 and words', () => {
  it.each([
    ['docters', 'There is no field docters in trial.\nDid you mean doctors?'],
    ['rows[0].nmae', 'There is no field nmae in rows[0].\nDid you mean name?'],
    ['rows[4].name', 'There is no row rows[4].\nrows has 1 row, counted from 0.'],
    ['rows.name', 'rows is a table.\nName a row of it, counting from 0: rows[0].'],
    ['rows[0]', 'rows[0] is a row.\nName a field in it: rows[0].name.'],
    ['staff[0]', 'staff is not a table.'],
    ['rows[', '--at rows[ is not a path.'],
  ])('%s', async (path, words) => {
    const { code, error } = await explain('bad.json', '--at', path);
    expect([code, error]).toEqual([2, expect.stringContaining(words)]);
  });
});
