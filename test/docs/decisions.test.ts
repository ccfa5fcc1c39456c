import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { firstColumn, readDocument, root, sorted } from './read-document.ts';

const records = readdirSync(join(root, 'docs/decisions')).toSorted();

test('the records are numbered without a gap', () => {
  expect(records.map((record) => Number(record.slice(0, 4)))).toEqual(records.map((_, index) => index + 1));
});

test.each(records)('the title of %s carries its number', (record) => {
  expect(readDocument(`docs/decisions/${record}`)).toMatch(new RegExp(`^# ${record.slice(0, 4)} \\S`));
});

test('each direct dependency is justified, and no other', () => {
  const { dependencies, devDependencies } = packageJson;
  const justified = firstColumn(readDocument('docs/decisions/0001-dependencies.md'));
  expect(sorted(justified)).toEqual(sorted([...Object.keys(dependencies), ...Object.keys(devDependencies)]));
});
