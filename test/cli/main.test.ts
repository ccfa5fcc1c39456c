import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand, type Said } from './run-command.ts';

const files = {
  'forms/2024.yaml': 'edition: 2024\ntitle: 试验版\nforms: { trial: trial.yaml }\n',
  'forms/trial.yaml': `form: trial
title: 试验表
filedBy: institution
links:
  registration: { form: trial, state: accepted }
sections:
  all:
    title: 全部
    fields:
      name: { title: 名称, type: text, source: T-1 }
      open: { title: 公开, type: yesNo }
      site: { title: 网址, type: text, when: open }
      day: { title: 判断日, type: date, compute: filing.date }
      before: { title: 原名, type: text, compute: registration.name }
`,
  'forms/2024/scenarios/trial.yaml': `form: trial
asOf: 2024-04-15
given: { answers: { name: 甲, open: false } }
cases:
  - { name: 好, expect: { problems: [] } }
`,
  'a.json': '{ "name": "甲", "open": false, "site": "x", "nobody": 1 }',
  'bad.json': '{ "open": true }',
  'r.json': '{ "answers": { "name": "乙" }, "acceptedOn": "2023-05-10" }',
  'broken.json': '{ "name": ',
  'list.json': '[]',
} as const;

let folder = '';
let released = false;
beforeEach(() => {
  released = false;
  folder = mkdtempSync(join(tmpdir(), 'tianbao-cli-'));
  for (const [path, text] of Object.entries(files)) write(path, text);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function tianbao(...argv: string[]): Promise<Said> {
  return runCommand(folder, argv, { serve: () => Promise.reject(new Error('port 3000 is taken')), released });
}

const evaluate = ['evaluate', '--edition', '2024', '--form', 'trial', '--answers'] as const;

describe('help', () => {
  test('names every command, and every command explains itself with examples', async () => {
    const { code, out } = await tianbao('--help');
    expect(code).toBe(0);
    for (const name of ['check', 'build', 'test', 'evaluate', 'guide', 'serve']) {
      expect(out).toContain(`tianbao ${name}`);
      const own = await tianbao(name, '--help');
      expect([own.code, own.error]).toEqual([0, '']);
      expect(own.out).toContain(`Examples:\n  tianbao ${name}`);
    }
  });

  test('the version is the one of the package', async () => {
    expect((await tianbao('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('a call that cannot be understood ends with 2 and words', () => {
  const calls: readonly (readonly [string, readonly string[], string])[] = [
    ['no command', [], ''],
    ['an unknown command', ['chekc'], 'Did you mean check?'],
    ['an unknown option', ['check', '--fromat', 'json'], 'Did you mean --format?'],
    ['an option without its value', ['check', '--format'], '--format needs a value'],
    ['a value for a flag', ['build', '--check=yes'], '--check takes no value'],
    ['an unknown word', ['check', '--format', 'xml'], 'text, json, github'],
    ['an unknown language', ['check', '--lang', 'fr'], 'zh, en'],
    ['an argument too many', ['check', 'forms', 'more'], '"more" is one argument too many'],
    ['a folder that is not there', ['check', 'froms'], 'There is no folder froms'],
    ['a folder without definitions', ['check', 'forms/2024/empty'], 'There is no folder'],
    ['no edition', ['evaluate', '--form', 'trial'], '--edition is missing'],
    [
      'an unknown edition',
      ['evaluate', '--edition', '2042', '--form', 'trial', '--answers', 'a.json'],
      'There is no edition 2042',
    ],
    [
      'an unknown form',
      ['evaluate', '--edition', '2024', '--form', 'trail', '--answers', 'a.json'],
      'Did you mean trial?',
    ],
    ['a guide of an edition that is not there', ['guide', '--edition', '2042'], 'There is no edition 2042'],
    ['a guide of an unknown form', ['guide', '--form', 'trail'], 'Did you mean trial?'],
    ['no answers', ['evaluate', '--edition', '2024', '--form', 'trial'], '--answers is missing'],
    ['a file that is not there', [...evaluate, 'c.json'], 'There is no file c.json'],
    ['a folder in place of a file', [...evaluate, 'forms'], 'forms is a folder'],
    ['broken JSON', [...evaluate, 'broken.json'], 'broken.json is not JSON'],
    ['JSON that is no object', [...evaluate, 'list.json'], 'does not hold a JSON object'],
    ['a day that is none', [...evaluate, 'a.json', '--as-of', '2024-02-30'], '--as-of 2024-02-30 is not a day'],
    ['an unknown link', [...evaluate, 'a.json', '--registraton', 'r.json'], 'Did you mean --registration?'],
    [
      'a linked filing without answers',
      [...evaluate, 'a.json', '--registration', 'a.json'],
      'a.json is not a linked filing',
    ],
    ['a server that does not start', ['serve'], 'port 3000 is taken'],
    ['a file in the way of a folder that is to be written', ['build', '--out', 'a.json/below'], 'a.json'],
    ['a file as output folder', ['build', '--out', 'a.json'], 'a.json is a file'],
  ];
  test.each(calls)('%s', async (_, argv, words) => {
    const { code, error } = await tianbao(...argv);
    expect(code).toBe(2);
    expect(error).toContain(words);
    expect(error).not.toMatch(/\n\s+at /);
  });
});

describe('check', () => {
  test('says when there is nothing to say', async () => {
    expect(await tianbao('check')).toEqual({ code: 0, out: 'No mistakes in 3 files.\n', error: '' });
  });

  test('shows a mistake with its lines, and counts', async () => {
    write('forms/trial.yaml', files['forms/trial.yaml'].replace('when: open', 'when: opne'));
    const { code, out } = await tianbao('check');
    expect(code).toBe(1);
    expect(out).toContain('forms/trial.yaml:12');
    expect(out).toContain('"open"');
    expect(out).toContain('1 error in 1 file\n');
  });

  test('reports as JSON with the agreed keys', async () => {
    write('forms/2024/scenarios/trial.yaml', 'form: trail\ncases: []\n');
    const { code, out } = await tianbao('check', '--format', 'json', '--lang', 'zh');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual([
      {
        code: 'TB604',
        severity: 'error',
        message: '2024年版没有“trail”这张表',
        hint: '是不是“trial”？',
        file: 'forms/2024/scenarios/trial.yaml',
        line: 1,
        column: 7,
        endLine: 1,
        endColumn: 12,
      },
    ]);
  });

  test('reports to GitHub', async () => {
    write('forms/2024/scenarios/trial.yaml', 'form: trail\ncases: []\n');
    const { out } = await tianbao('check', 'forms', '--format', 'github');
    expect(out).toBe(
      '::error file=forms/2024/scenarios/trial.yaml,line=1,endLine=1,col=7,endColumn=12,title=TB604::Edition 2024 has no form "trail"%0ADid you mean "trial"?\n',
    );
  });
});

describe('build', () => {
  test('writes, says what changed, and removes what is left over', async () => {
    const first = await tianbao('build');
    expect(first.out).toMatch(/^(\d+) files in generated: \1 new\.\n$/);
    expect(first.code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'generated/2024/trial/form.json'), 'utf8'))).toMatchObject({
      form: 'trial',
    });
    write('generated/2024/gone/form.json', '{}');
    write('generated/2024/trial/answers.ts', '');
    write('generated/openapi.json', '{}');
    const stale = await tianbao('build', '--check');
    expect(stale.code).toBe(1);
    expect(stale.out).toBe(
      'stale    generated/2024/trial/answers.ts\nextra    generated/2024/gone/form.json\n' +
        'generated is not what the definitions give. Run: tianbao build\n',
    );
    expect((await tianbao('build')).out).toMatch(/^\d+ files in generated: 1 changed, 1 removed\.\n$/);
    expect(existsSync(join(folder, 'generated/2024/gone'))).toBe(false);
    expect(existsSync(join(folder, 'generated/openapi.json'))).toBe(true);
    expect(await tianbao('build', '--check')).toMatchObject({ code: 0 });
  });

  test('writes nothing while there are errors', async () => {
    write('forms/trial.yaml', files['forms/trial.yaml'].replace('type: text', 'type: txet'));
    const { code, error } = await tianbao('build');
    expect(code).toBe(1);
    expect(error).toContain('Nothing was built.');
    expect(existsSync(join(folder, 'generated'))).toBe(false);
  });
});

describe('test', () => {
  test('counts what passed', async () => {
    expect(await tianbao('test')).toEqual({ code: 0, out: '1 passed, 0 failed\n', error: '' });
  });

  test('shows what failed, with its line', async () => {
    write(
      'forms/2024/scenarios/trial.yaml',
      files['forms/2024/scenarios/trial.yaml'].replace('problems: []', 'hidden: [name]'),
    );
    expect(await tianbao('test')).toMatchObject({
      code: 1,
      out:
        'FAILED forms/2024/scenarios/trial.yaml:5 2024/trial: 好\n' +
        '  name (line 5)\n    expected  hidden\n    got       shown\n\n0 passed, 1 failed\n',
    });
  });

  test('tells what to do about a case that was carried over and does not hold any more', async () => {
    write(
      'forms/2025.yaml',
      'edition: 2025\nextends: 2024\nforms: { trial: { fields: { name: { format: email } } } }\n',
    );
    const { code, out } = await tianbao('test');
    expect(code).toBe(1);
    expect(out).toContain('FAILED forms/2024/scenarios/trial.yaml:5 2025/trial: 好\n');
    expect(out).toContain('carried: { without: { 好: reason } }');
    expect(out).toContain('1 passed, 1 failed\n');
  });

  test('a scenario that cannot be read fails the run', async () => {
    write('forms/2024/scenarios/trial.yaml', 'form: trail\ncases: []\n');
    const { code, out, error } = await tianbao('test');
    expect(code).toBe(1);
    expect(error).toContain('TB604');
    expect(out).toContain('0 passed, 0 failed\n');
  });
});

describe('evaluate', () => {
  test('prints the verdict and nothing else', async () => {
    const { code, out, error } = await tianbao(...evaluate, 'a.json', '--registration', 'r.json');
    expect([code, error]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({
      values: { name: '甲', open: false, day: '2024-04-15', before: '乙' },
      hidden: ['site'],
      ignored: ['nobody', 'site'],
      problems: [],
    });
  });

  test('ends with 1 when a problem is an error', async () => {
    const { code, out } = await tianbao(...evaluate, 'bad.json', '--as-of', '2024-05-01');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      values: { day: '2024-05-01' },
      problems: [
        { at: 'name', kind: 'required', rule: 'T-1', level: 'error' },
        { at: 'site', kind: 'required', level: 'error' },
      ],
    });
  });

  test('takes answers that are wrapped', async () => {
    expect((await tianbao(...evaluate, 'r.json')).out).toContain('"name": "乙"');
  });

  test('a released engine reads what was built, until the definitions change', async () => {
    await tianbao('build');
    const form = readFileSync(join(folder, 'generated/2024/trial/form.json'), 'utf8');
    write('generated/2024/trial/form.json', form.replace('T-1', 'T-1 as built'));
    released = true;
    expect((await tianbao(...evaluate, 'bad.json')).out).toContain('"rule": "T-1 as built"');
    write('forms/trial.yaml', `${files['forms/trial.yaml']}# changed\n`);
    expect((await tianbao(...evaluate, 'bad.json')).out).toContain('"rule": "T-1"');
  });

  test('refuses to judge by definitions with mistakes', async () => {
    write('forms/trial.yaml', files['forms/trial.yaml'].replace('when: open', 'when: opne'));
    const { code, error, out } = await tianbao(...evaluate, 'a.json');
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain('The definitions have mistakes (1 error in 1 file).');
  });
});

describe('guide', () => {
  test('prints the filing instructions as Markdown', async () => {
    const { code, out, error } = await tianbao('guide', '--edition', '2024', '--form', 'trial');
    expect([code, error]).toEqual([0, '']);
    expect(out).toMatch(/^# 试验版填报说明\n\n/);
    expect(out).toContain('\n**3.网址**（必填，文字）「公开」为“是”时填写。\n');
    expect(out).toMatch(/[^\n]\n$/);
  });

  test('writes them to a file, of the newest edition unless one is named', async () => {
    write('forms/2025.yaml', 'edition: 2025\nextends: 2024\ntitle: 新的一年\n');
    const { code, out } = await tianbao('guide', '--out', 'out/guide.md');
    expect([code, out]).toEqual([0, 'The guide of edition 2025 is in out/guide.md.\n']);
    expect(readFileSync(join(folder, 'out/guide.md'), 'utf8')).toMatch(/^# 新的一年填报说明\n/);
  });

  test('says nothing while there are errors', async () => {
    write('forms/trial.yaml', files['forms/trial.yaml'].replace('when: open', 'when: opne'));
    const { code, out, error } = await tianbao('guide');
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain('No guide was written.');
  });
});
