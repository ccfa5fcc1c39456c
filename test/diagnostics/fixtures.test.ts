import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileForms } from '../../engine/compile.ts';
import { checkMessages } from '../../engine/diagnostics/check-messages.ts';
import { editionMessages } from '../../engine/diagnostics/edition-messages.ts';
import { expressionMessages } from '../../engine/diagnostics/expression-messages.ts';
import { readMessages } from '../../engine/diagnostics/read-messages.ts';
import { resolveMessages } from '../../engine/diagnostics/resolve-messages.ts';
import type { Diagnostic } from '../../engine/model/diagnostic.ts';
import { readFixture } from './read-fixture.ts';

const folder = new URL('fixtures/', import.meta.url);
const names = readdirSync(folder).toSorted();
/** `UPDATE_FIXTURES=1 npx vitest run test/diagnostics` writes the messages anew; codes and places stay as written. */
const updating = process.env['UPDATE_FIXTURES'] === '1';

describe('a planted mistake is reported with its code, place, message and advice', () => {
  it.each(names)('%s', (name) => {
    const url = new URL(name, folder);
    const written = readFileSync(url, 'utf8');
    const { expected, files, marks } = readFixture(written);
    const { diagnostics } = compileForms(files);
    expect(diagnostics.map(placeOf)).toEqual(marks);
    const codes = expected.split('\n').flatMap((line) => line.match(/TB\d{3}/g) ?? []);
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
    const said = diagnostics.map(inWords).join('');
    if (updating && said !== expected) writeFileSync(url, said + written.slice(expected.length));
    else expect(said).toBe(expected);
  });
});

describe('the catalogue', () => {
  const entries: readonly { readonly code: string }[] = [
    ...Object.values(readMessages),
    ...Object.values(resolveMessages),
    ...Object.values(checkMessages),
    ...Object.values(editionMessages),
    ...Object.values(expressionMessages),
  ];
  const codes = entries.map(({ code }) => code);

  it('gives every code once', () => {
    expect(codes).toEqual([...new Set(codes)]);
  });

  it('has a fixture for every code', () => {
    const shown = new Set(names.map((name) => name.slice(0, 5)));
    const madeInTest = new Set([readMessages.tooLarge.code, expressionMessages.tooLong.code]);
    expect(codes.filter((code) => !shown.has(code) && !madeInTest.has(code))).toEqual([]);
  });

  it('has no fixture for a code that is gone', () => {
    expect(names.filter((name) => !codes.includes(name.slice(0, 5)))).toEqual([]);
  });
});

describe('a file that is too large', () => {
  it('is refused before it is parsed', () => {
    const { diagnostics } = compileForms([{ file: '2024.yaml', text: `# ${'x'.repeat(4_000_001)}` }]);
    expect(diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(['TB122 1:1']);
  });
});

describe('a formula that is too long', () => {
  it('is refused before it is parsed', () => {
    const formula = `count in [${'1, '.repeat(7000)}1]`;
    const { files } = readFixture(
      `=== form.yaml\nform: example\ntitle: 例\nfields:\n  count: { title: 数, type: integer, max: "${formula}" }\n`,
    );
    expect(compileForms(files).diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
      'TB212 4:43',
    ]);
  });
});

function placeOf({ file, line, column, endLine, endColumn }: Diagnostic): unknown {
  return { file, line, column, endLine, endColumn };
}

function inWords({ code, message, hint }: Diagnostic): string {
  return `${code} ${message}\n${hint === undefined ? '' : `  ${hint}\n`}`;
}
