import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkBranches, compileForms } from '../../engine/compile.ts';
import { branchMessages } from '../../engine/diagnostics/branch-messages.ts';
import { checkMessages } from '../../engine/diagnostics/check-messages.ts';
import { editionMessages } from '../../engine/diagnostics/edition-messages.ts';
import { overlayMessages } from '../../engine/diagnostics/overlay-messages.ts';
import { expressionMessages } from '../../engine/diagnostics/expression-messages.ts';
import { readMessages } from '../../engine/diagnostics/read-messages.ts';
import { reasonMessages } from '../../engine/diagnostics/reason-messages.ts';
import { resolveMessages } from '../../engine/diagnostics/resolve-messages.ts';
import type { Diagnostic, SourceFile } from '../../engine/model/diagnostic.ts';
import { readFixture } from './read-fixture.ts';

const folder = new URL('fixtures/', import.meta.url);
const names = readdirSync(folder).toSorted();
/** `UPDATE_FIXTURES=1 npx vitest run test/diagnostics` writes the messages anew; codes and places stay as written. */
const updating = process.env['UPDATE_FIXTURES'] === '1';

const catalogue: readonly { readonly code: string; readonly severity: string }[] = [
  ...Object.values(readMessages),
  ...Object.values(resolveMessages),
  ...Object.values(checkMessages),
  ...Object.values(editionMessages),
  ...Object.values(expressionMessages),
  ...Object.values(overlayMessages),
  ...Object.values(reasonMessages),
  ...Object.values(branchMessages),
];

describe('a planted mistake is reported with its code, place, message and advice', () => {
  it.each(names)('%s', (name) => {
    const url = new URL(name, folder);
    const written = readFileSync(url, 'utf8');
    const { expected, files, marks } = readFixture(written);
    const diagnostics = diagnosticsOf(name, files);
    expect(diagnostics.map(placeOf)).toEqual(marks);
    const codes = expected.split('\n').flatMap((line) => line.match(/TB\d{3}/g) ?? []);
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
    const said = diagnostics.map(inWords).join('');
    if (updating && said !== expected) writeFileSync(url, said + written.slice(expected.length));
    else expect(said).toBe(expected);
  });
});

describe('the catalogue', () => {
  const codes = catalogue.map(({ code }) => code);

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

describe('the page of all checks', () => {
  const entries = catalogue.toSorted((one, other) => (one.code < other.code ? -1 : 1));

  it('names every code with its level and what it says', () => {
    const page = new URL('../../docs/checks.md', import.meta.url);
    const written = readFileSync(page, 'utf8');
    const table = entries.map(({ code, severity }) => `| ${code} | ${severity} | ${exampleOf(code)} |\n`).join('');
    const start = written.indexOf('| TB1');
    const wanted = written.slice(0, start) + table;
    if (updating && wanted !== written) writeFileSync(page, wanted);
    else expect(written).toBe(wanted);
  });
});

/** What the first fixture of a code makes it say in English. */
function exampleOf(code: string): string {
  const name = names.find((candidate) => candidate.startsWith(code));
  if (name === undefined) return 'The file, or the expression, is too large';
  const { files } = readFixture(readFileSync(new URL(name, folder), 'utf8'));
  const told = diagnosticsOf(name, files, 'en').find((diagnostic) => diagnostic.code === code);
  return (told?.message ?? '').replaceAll('|', String.raw`\|`);
}

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

/** Branches are looked for only where a fixture is about them. */
function diagnosticsOf(
  name: string,
  files: readonly SourceFile[],
  language: 'zh' | 'en' = 'zh',
): readonly Diagnostic[] {
  const { diagnostics, editions } = compileForms(files, { language });
  const isBranch = Object.values(branchMessages).some(({ code }) => name.startsWith(code));
  return isBranch ? [...diagnostics, ...checkBranches(files, editions, { language }).diagnostics] : diagnostics;
}

function placeOf({ file, line, column, endLine, endColumn }: Diagnostic): unknown {
  return { file, line, column, endLine, endColumn };
}

function inWords({ code, message, hint }: Diagnostic): string {
  return `${code} ${message}\n${hint === undefined ? '' : `  ${hint}\n`}`;
}
