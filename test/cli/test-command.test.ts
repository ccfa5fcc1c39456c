/** What `tianbao test` says when a new edition leaves many cases without an answer. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../engine/cli/commands.ts';
import { runCommand, type Said } from './run-command.ts';

const cases = ['甲', '乙', '丙', '丁', '戊'].map(
  (name) => `  - { name: ${name}, change: { name: ${name} }, expect: { problems: [] } }`,
);
const files = {
  'forms/2024.yaml': `edition: 2024
title: 试验版
opens: 2024-03-01
forms:
  trial:
    title: 试验表
    fields:
      name: { title: 名称, type: text, max: 10 }
      site: { title: 网址, type: text, format: url, optional: true }
      rows: { title: 清单, type: table, columns: { label: { title: 标签, type: text } } }
`,
  'forms/2025.yaml': `edition: 2025
extends: 2024
opens: 2025-03-01
forms:
  trial:
    fields:
      site: { optional: }
      rows: { columns: { paid: { after: label, title: 付费, type: yesNo } } }
`,
  'forms/2024/scenarios/trial.yaml': `form: trial
given: { answers: { rows: [{ label: 一 }, { label: 二 }] } }
cases:
${cases.join('\n')}
  - { name: 一行, change: { name: 己, "rows[1]": null }, expect: { problems: [] } }
  - { name: 太长, change: { name: { $text: [[字, 11]] } }, expect: { problems: [{ at: name, kind: limit }] } }
  - { name: 不像, change: { name: 庚, site: 不像 }, expect: { problems: [{ at: site, kind: format }] } }
`,
} as const;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tianbao-test-'));
  for (const [path, text] of Object.entries(files)) write(path, text);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function run(...argv: string[]): Promise<Said> {
  return runCommand(folder, ['test', ...argv]);
}

/** The lines to paste: from `form:` to the blank line. */
function pasted(out: string): string {
  return /^form: [^]*?\n(?=\n)/m.exec(out)?.[0] ?? '';
}

describe('what many cases have in common', () => {
  test('is told once, with the first of them and their number', async () => {
    const { code, out } = await run();
    expect(code).toBe(1);
    expect(out).toContain(`FAILED 2025/trial: 8 cases
  forms/2024/scenarios/trial.yaml:4 甲
  forms/2024/scenarios/trial.yaml:5 乙
  forms/2024/scenarios/trial.yaml:6 丙
  … and 5 more (--all lists them)
  problem (in 2 rows)
    expected  no such problem
    got       error required at rows[*].paid: `);
    expect(out).toContain('FAILED 2025/trial: 7 cases\n');
    expect(out.match(/^FAILED/gm)).toHaveLength(2);
    expect(out).toMatch(/\n8 passed, 8 failed in 2 groups\n$/);
  });

  test('is told with every case, if that is wished', async () => {
    const { out } = await run('--all');
    expect(out).toContain('trial.yaml:8 戊\n  forms/2024/scenarios/trial.yaml:9 一行\n');
    expect(out).not.toContain('--all');
  });

  test('is given to all of them by lines to paste, of which is said what they do', async () => {
    const { out } = await run();
    expect(out).toContain('8 of the 8 cases of trial that fail hold again:\n');
    expect(pasted(out)).toBe(`form: trial
carried:
  change:
    site: "https://www.example.cn"
    "rows[*].paid": false
`);
    write('forms/2025/scenarios/trial.yaml', pasted(out));
    expect(await run()).toEqual({ code: 0, out: '16 passed, 0 failed\n', error: '' });
  });

  test('comes after what only some of them have: the lines do what they can', async () => {
    write(
      'forms/2025.yaml',
      files['forms/2025.yaml'].replace(
        'site: { opt',
        'name: { rules: { T-1: { assert: name != "甲", message: "不能是甲。" } } }\n      site: { opt',
      ),
    );
    expect((await run()).out).toContain(
      '7 of the 8 cases of trial that fail hold again, and 1 others differ in less:\n',
    );
  });
});

test('what came at the very path is shown, not a neighbour with the same clause', async () => {
  const fields = (site: string): string =>
    `    fields:\n      place: { title: 地址, type: text, source: T-1 }\n      site: { title: 网址, type: text, format: url, source: ${site} }\n`;
  write(
    'forms/2024.yaml',
    `edition: 2024\ntitle: 试验版\nopens: 2024-03-01\nforms:\n  trial:\n    title: 试验表\n${fields('T-1')}`,
  );
  write(
    'forms/2025.yaml',
    'edition: 2025\nextends: 2024\nopens: 2025-03-01\nforms: { trial: { fields: { site: { source: N-4 } } } }\n',
  );
  write(
    'forms/2024/scenarios/trial.yaml',
    'form: trial\ncases: [{ name: 不像, given: { answers: { site: 不像 } }, expect: { problems: [{ at: place }, { at: site, kind: format, rule: T-1 }] } }]\n',
  );
  const { out } = await run();
  expect(out).toContain('expected  format T-1 at site\n    got       error format N-4 at site: ');
  expect(out.match(/expected/g)).toHaveLength(1);
});

test('the line of what is expected is that of the file where it stands', async () => {
  write(
    'forms/2025/scenarios/trial.yaml',
    'form: trial\ncarried:\n  change: { site: a.cn, "rows[*].paid": true }\n  cases:\n    甲: { expect: { values: { name: 乙 } } }\n',
  );
  const { out } = await run();
  expect(out).toContain(
    'FAILED forms/2024/scenarios/trial.yaml:4 2025/trial: 甲\n  name (forms/2025/scenarios/trial.yaml:5)\n',
  );
});

test('mistakes in a scenario file come first, and what follows from them is not told', async () => {
  write('forms/2025/scenarios/trial.yaml', 'form: trial\ncarried: { change: { "rows.paid": true } }\n');
  let said = '';
  const hear = (text: string): void => void (said += text);
  const code = (await runCommand(folder, ['test'], { out: hear, error: hear })).code;
  expect(code).toBe(1);
  expect(said).toContain('TB609');
  expect(said).not.toContain('FAILED');
  expect(said).toMatch(
    /\n1 error in 1 file\. The cases in these, and 8 cases that they may change, were not run\.\n8 passed, 0 failed\n$/,
  );
});

describe('in Chinese', () => {
  test('every line is', async () => {
    const { out } = await run('--lang', 'zh');
    expect(out).toContain('不符合 2025/trial: 8个用例\n');
    expect(out).toContain('  问题（2行）\n    应有  没有这个问题\n    实有  error required 在 rows[*].paid：');
    expect(out).toContain('…… 另外5个（--all 全部列出）\n');
    expect(out).toMatch(/\n8个用例符合，8个不符合，归为2组\n$/);
    const words = out.match(/[A-Za-z]{2,}/g) ?? [];
    const known =
      /^(trial|error|required|rows|paid|site|forms|scenarios|yaml|all|form|carried|change|https|www|example|cn|cases|expect|without|false)$/;
    expect(words.filter((word) => !known.test(word))).toEqual([]);
  });

  test('by the locale, too, and in every command', async () => {
    const chinese = { env: { LANG: 'zh_CN.UTF-8' } };
    expect((await runCommand(folder, ['check'], chinese)).out).toBe('3个文件，没有错误。\n');
    expect((await runCommand(folder, ['build'], chinese)).out).toMatch(/^generated 里有\d+个文件：新增\d+个。\n$/);
    const again = await runCommand(folder, ['build', '--lang', 'en'], chinese);
    expect(again.out).toMatch(/ files in generated: nothing has changed\.\n$/);
    expect((await runCommand(folder, ['--help'], chinese)).out).toContain(
      'tianbao check [forms] [--format text|json|github]\n      找出',
    );
    for (const { name } of commands) {
      const { out } = await runCommand(folder, ['help', name], chinese);
      expect(out).toMatch(new RegExp(`^tianbao ${name}：[^]*\n用法：tianbao ${name}[^]*\n选项：\n[^]*\n例如：\n`));
      expect(out).not.toMatch(/ (the|is|of|and) /);
    }
    expect((await runCommand(folder, ['chekc'], chinese)).error).toBe(
      'tianbao: 没有命令 chekc。\n是不是“check”？tianbao --help 有各个命令的说明。\n',
    );
    expect((await runCommand(folder, ['check', '--lang', 'fr'], chinese)).error).toContain(
      '--lang fr：这里可以写 zh、en。',
    );
    write('forms/2025.yaml', files['forms/2025.yaml'].replace('yesNo', 'yseNo'));
    expect((await runCommand(folder, ['check'], chinese)).out).toMatch(/\n1个文件里有1个错误\n$/);
    expect((await runCommand(folder, ['resolve', '2025', '--form', 'trial', '--lang=zh'])).error).toContain(
      '定义里有错误（1个文件里有1个错误）。',
    );
  });
});
