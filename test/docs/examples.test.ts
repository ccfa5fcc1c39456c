import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileForms } from '../../engine/compile.ts';
import { readFile } from '../../engine/compiler/1-read/read-file.ts';
import { codeBlocks, readDocument, root } from './read-document.ts';

const files = readdirSync(join(root, 'forms'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({ file: file.replaceAll('\\', '/'), text: readDocument(`forms/${file}`) }));

describe.each([
  'docs/definition-language.md',
  'docs/administrators-guide.zh-CN.md',
  'docs/editions.md',
  'README.md',
  'README.zh-CN.md',
])('%s', (document) => {
  const examples = codeBlocks(readDocument(document), 'yaml');
  const editions = examples.filter((example) => /^extends: \d+$/m.test(example));

  test.each(examples)('this example is YAML as the compiler reads it: %s', (example) => {
    const { mistakes } = readFile({ file: 'example.yaml', text: example });
    // Alternatives are shown one below the other.
    expect(mistakes.filter(({ code }) => code !== 'TB101')).toEqual([]);
  });

  test.each(editions)('this edition compiles over the one that is there: %s', (example) => {
    const year = /^edition: (\d+)$/m.exec(example)?.[1] ?? '';
    const others = files.filter(({ file }) => file !== `${year}.yaml` && !file.startsWith(`${year}/`));
    const { editions: compiled, diagnostics } = compileForms([...others, { file: `${year}.yaml`, text: example }]);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(compiled.find(({ edition }) => String(edition) === year)?.forms).not.toEqual([]);
  });
});
