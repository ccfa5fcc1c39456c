import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { below, codeIn, firstColumn, readDocument, root, sorted } from './read-document.ts';

const architecture = readDocument('ARCHITECTURE.md');
const house = below(architecture, '## The house');

test.each(firstColumn(house))('the room %s is there, and something is in it', (room) => {
  expect(statSync(join(root, room)).isDirectory()).toBe(true);
  expect(readdirSync(join(root, room))).not.toEqual([]);
});

test('every room of the engine and of the app is named', () => {
  const rooms = ['engine', 'app'].flatMap((wing) =>
    readdirSync(join(root, wing), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && readdirSync(join(root, wing, entry.name)).length > 0)
      .map((entry) => `${wing}/${entry.name}/`),
  );
  expect(firstColumn(house)).toEqual(expect.arrayContaining(rooms));
});

test('the phases are those of the compiler, in their order', () => {
  const phases = readdirSync(join(root, 'engine/compiler'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(firstColumn(below(architecture, '## The phases'))).toEqual(phases.map(({ name }) => name).toSorted());
});

test('every room with import rules has its line', () => {
  const described = firstColumn(below(architecture, '## Who may import whom'));
  const lint =
    readDocument('.oxlintrc.json').split('---- Who may import whom')[1]?.split('---- Where the limits')[0] ?? '';
  const ruled = [...lint.matchAll(/"files": \[([^\]]+)\]/g)].flatMap((match) =>
    [...(match[1] ?? '').matchAll(/"([^"]+?)(?:\/\*\*)?(?:\/\*\.tsx?)?"/g)].map((file) => file[1] ?? ''),
  );
  const parts = [/^engine\/expression\/parse/, /^app\/web\/workbench/];
  const rooms = ruled.filter((room) => existsSync(join(root, room)) && !parts.some((part) => part.test(room)));
  const filled = rooms.filter(
    (room) => !statSync(join(root, room)).isDirectory() || readdirSync(join(root, room)).length > 0,
  );
  expect(sorted(described)).toEqual(sorted(filled));
});

test('every path in backticks exists', () => {
  const paths = codeIn(architecture).filter((code) => /^(app|engine|renderer|docs|scripts|test)\/[\w./-]+$/.test(code));
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
