import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../app/server/settings.ts';
import { main } from '../../engine/cli/main.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { below, codeBlocks, codeIn, firstColumn, readDocument, root } from './read-document.ts';

const documents = [
  'README.md',
  'README.zh-CN.md',
  'CONTRIBUTING.md',
  'docs/administrators-guide.zh-CN.md',
  'docs/editions.md',
  'docs/definition-language.md',
];
const npmCommands = new Set(['ci', 'test', 'start']);
const { scripts } = packageJson;

describe.each(documents)('the commands in %s', (document) => {
  const text = readDocument(document);
  const commands = [...codeBlocks(text, 'sh').flatMap((block) => block.split('\n')), ...codeIn(text)];

  test('call scripts of package.json', () => {
    const called = commands.flatMap((line) =>
      [...line.matchAll(/npm (?:run )?([a-z:]+)/g)].map((match) => match[1] ?? ''),
    );
    expect(called.filter((script) => !Object.hasOwn(scripts, script) && !npmCommands.has(script))).toEqual([]);
  });

  const calls = commands.flatMap((line) => [...line.matchAll(/\btianbao ([a-z-]+)([^`\n]*)/g)]);

  test('call subcommands of tianbao, with options that they know', async () => {
    for (const [line, subcommand = '', rest = ''] of calls) {
      const help = await helpOf(subcommand);
      expect(help, line).toContain(`tianbao ${subcommand}`);
      for (const option of rest.match(/--[a-z-]+/g) ?? []) expect(help, line).toContain(option);
    }
  });
});

test.each([
  ['README.md', '## Settings'],
  ['README.zh-CN.md', '## 设置'],
])('the settings in %s are those that the server reads', (document, heading) => {
  const read = new Set<string>();
  const environment = new Proxy<Record<string, string | undefined>>(
    {},
    {
      get: (_, name) => void read.add(String(name)),
    },
  );
  readSettings(environment);
  expect([...firstColumn(below(readDocument(document), heading))].toSorted()).toEqual([...read].toSorted());
});

test('every diagnostic code that a document mentions is in the catalogue', () => {
  const folder = join(root, 'engine/diagnostics');
  const catalogue = readdirSync(folder)
    .map((file) => readDocument(`engine/diagnostics/${file}`))
    .join('\n');
  const all = ['ARCHITECTURE.md', 'docs/decisions/0005-diagnostics-in-two-languages.md', ...documents]
    .map(readDocument)
    .join('\n');
  const mentioned = [...all.matchAll(/\bTB\d{3}\b/g)].map((match) => match[0]);
  expect(mentioned.filter((code) => !catalogue.includes(`'${code}'`))).toEqual([]);
});

async function helpOf(subcommand: string): Promise<string> {
  let help = '';
  const world = { serve: () => Promise.resolve(), out: (text: string) => void (help += text), error: () => undefined };
  await main(['help', subcommand], world);
  return help;
}
