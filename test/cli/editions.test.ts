import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand, type Said } from './run-command.ts';

const first = `edition: 2024
title: 试验（{editionYear}年版）
opens: 2024-02-29
closes: 2024-04-30
forms:
  trial:
    title: 试验表
    fields:
      name: { title: 名称, type: text, max: 10 }
      kind: { title: 类别, type: choice, options: { own: 自有, rented: 租用 } }
`;
const second = `edition: 2025
extends: 2024
forms:
  trial:
    fields:
      fullName: { was: name, max: 5 }
      kind: { options: { rented: { remove: 不再区分 } } }
`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tianbao-cli-'));
  write('forms/2024.yaml', first);
  write('forms/2025.yaml', second);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function tianbao(...argv: string[]): Promise<Said> {
  return runCommand(folder, argv);
}

describe('tianbao compare', () => {
  test('tells what differs and whom it concerns', async () => {
    const { code, out } = await tianbao('compare', '2024', '2025');
    expect(code).toBe(0);
    expect(out).toContain('字段「名称」改名：name → fullName');
    expect(out).toContain('字段「名称」的上限收紧：10 → 5');
    expect(out).toContain('删去选项「类别：租用」。原因：不再区分');
  });

  test('is JSON for programs and a notice for filers', async () => {
    const { out } = await tianbao('compare', '2024', '2025', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ before: 2024, after: 2025, types: 'major', forms: [{ form: 'trial' }] });
    expect((await tianbao('compare', '2024', '2025', '--format', 'markdown')).out).toContain(
      '# 2025年版填报内容的变化',
    );
  });

  test('says which editions there are', async () => {
    const { code, error } = await tianbao('compare', '2024', '2026');
    expect(code).toBe(2);
    expect(error).toContain('There is no edition 2026.');
  });
});

test('tianbao carry prints the draft and what became of each answer', async () => {
  write('a.json', '{ "name": "甲", "kind": "rented" }');
  const { code, out } = await tianbao(
    'carry',
    '--from',
    '2024',
    '--to',
    '2025',
    '--form',
    'trial',
    '--answers',
    'a.json',
  );
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({
    answers: { fullName: '甲' },
    carried: ['fullName'],
    report: [{ outcome: 'dropped', from: 'kind', to: 'kind', answer: 'rented', reason: '不再区分' }],
  });
});

describe('tianbao impact', () => {
  test('counts what would not come through and what would newly fail', async () => {
    write(
      'filings/a.json',
      '{ "edition": 2024, "form": "trial", "answers": { "name": "北京一二三四", "kind": "rented" } }',
    );
    write('filings/b.json', '{ "edition": 2024, "form": "trial", "answers": { "name": "甲", "kind": "own" } }');
    const { code, out } = await tianbao('impact', '2025', '--filings', 'filings');
    expect(code).toBe(0);
    expect(out).toContain('试验表（trial）：2份，其中1份原样带入且没有新问题');
    expect(out).toContain('不带入 kind：1份（50%），不再区分');
    expect(out).toMatch(/新错误 fullName：1份（50%）.*例如 a.json/);
    expect(out).toContain('改名 name → fullName：2份（100%）自动带入');
    expect(out).not.toContain('勾选');
  });

  test('takes a box that is ticked anew every year for no obstacle, and a problem under a new name for no new one', async () => {
    const boxes = '      declared: { title: 承诺, type: yesNo, confirm: true }\n';
    const rows = `      rows:
        title: 明细
        type: table
        columns:
          agreed: { title: 授权, type: yesNo, confirm: true }
          count: { title: 数量, type: integer, max: 5 }
`;
    write('forms/2024.yaml', `${first}${boxes}${rows}`);
    write('forms/2025.yaml', `${second}      lines: { was: rows, columns: { amount: { was: count } } }\n`);
    const answers = { name: '甲', kind: 'own', declared: true, rows: [{ agreed: true, count: 9 }] };
    write('filings/a.json', JSON.stringify({ edition: 2024, form: 'trial', answers }));
    const { out } = await tianbao('impact', '2025', '--filings', 'filings');
    expect(out).toBe(`2025年版用往年的填报试算：

试验表（trial）：1份，其中1份原样带入且没有新问题
  承诺、授权等勾选的确认不带入，每年重新勾选
  改名 name → fullName：1份（100%）自动带入
  改名 rows → lines：1份（100%）自动带入
  改名 rows.count → lines.amount：1份（100%）自动带入
`);
  });

  test('says what is wrong with a file', async () => {
    write('filings/a.json', '{ "answers": 1 }');
    const { code, error } = await tianbao('impact', '2025', '--filings', 'filings');
    expect(code).toBe(2);
    expect(error).toContain('a.json is not a filing.');
  });
});

test('tianbao resolve prints the whole form with the file of each line', async () => {
  const { code, out } = await tianbao('resolve', '2025', '--form', 'trial');
  expect(code).toBe(0);
  expect(out).toMatch(/fullName:\s+# forms\/2025.yaml:6\n/);
  expect(out).toMatch(/title: 名称\s+# forms\/2024.yaml:9\n/);
  expect(out).not.toContain('rented');
});

describe('tianbao new-edition', () => {
  test('writes a file that is an edition as it stands', async () => {
    expect((await tianbao('new-edition', '2026')).code).toBe(0);
    const written = readFileSync(join(folder, 'forms/2026.yaml'), 'utf8');
    expect(written).toContain('edition: 2026\nextends: 2025\n');
    expect((await tianbao('check')).out).not.toContain('error');
    expect((await tianbao('compare', '2025', '2026')).out).toContain('没有不同');
  });

  test('moves the days on, the last of February too', async () => {
    rmSync(join(folder, 'forms/2025.yaml'));
    await tianbao('new-edition', '2025');
    expect(readFileSync(join(folder, 'forms/2025.yaml'), 'utf8')).toContain('opens: 2025-02-28\ncloses: 2025-04-30\n');
  });

  test('overwrites nothing', async () => {
    const { code, error } = await tianbao('new-edition', '2025');
    expect(code).toBe(2);
    expect(error).toContain('2025.yaml is there already.');
    expect(readFileSync(join(folder, 'forms/2025.yaml'), 'utf8')).toBe(second);
  });
});

describe('a verdict of an earlier revision', () => {
  test('is given again byte for byte, whatever the definition says by now', async () => {
    write('a.json', '{ "name": "北京一二三四", "kind": "own" }');
    const hashes: string[] = [];
    await tianbao('build');
    const built: unknown = JSON.parse(readFileSync(join(folder, 'generated/2024/trial/form.json'), 'utf8'));
    if (typeof built === 'object' && built !== null && 'hash' in built) hashes.push(String(built.hash));
    const [hash = ''] = hashes;
    const evaluate = ['evaluate', '--answers', 'a.json', '--as-of', '2024-04-15', '--revision', hash];
    const before = await tianbao(...evaluate);
    write('forms/2024.yaml', first.replace('max: 10', 'max: 2'));
    expect(await tianbao(...evaluate)).toEqual(before);
    expect(before.code).toBe(0);
  });

  test('says so when nobody knows the revision', async () => {
    write('a.json', '{}');
    const { code, error } = await tianbao('evaluate', '--answers', 'a.json', '--revision', 'abc');
    expect(code).toBe(2);
    expect(error).toContain('filing system');
  });
});
