import { expect, test } from 'vitest';
import { commonKeys } from '../../engine/compiler/2-resolve/field-shapes.ts';
import {
  clauseKinds,
  fieldTypeNames,
  fileKeys,
  keysOfField,
  nodeKeys,
  placementKeys,
} from '../../engine/compiler/2-resolve/shapes.ts';
import { functions } from '../../engine/expression/functions.ts';
import { formats } from '../../engine/field-types/formats.ts';
import {
  keysOfCarried,
  keysOfCase,
  keysOfCasePatch,
  keysOfExpectation,
  keysOfProblem,
  keysOfScenario,
} from '../../engine/scenarios/scenario-keys.ts';
import { below, firstColumn, readDocument, sorted } from './read-document.ts';

const manual = readDocument('docs/definition-language.md');

const tables: readonly (readonly [heading: string, keys: object])[] = [
  ['an edition', fileKeys.edition],
  ['a form', fileKeys.form],
  ['a block', fileKeys.block],
  ['a list', fileKeys.list],
  ['a ledger', fileKeys.clauses],
  ['a clause', nodeKeys.clause],
  ['a section', nodeKeys.section],
  ['a rule', nodeKeys.rule],
  ['a link', nodeKeys.link],
  ['an option', nodeKeys['list entry']],
  ['every field', commonKeys],
  ['a patch', placementKeys],
  ['a scenario file', keysOfScenario],
  ['what is carried', keysOfCarried],
  ['what is different about a case', keysOfCasePatch],
  ['a case', keysOfCase],
  ['what is expected', keysOfExpectation],
  ['an expected problem', keysOfProblem],
];

test.each(tables)('the keys of %s are those that the compiler knows', (name, keys) => {
  expect(sorted(firstColumn(below(manual, `### Keys of ${name}`)))).toEqual(sorted(Object.keys(keys)));
});

test('an option of a field has the keys of one of a list, but for its parent', () => {
  expect(sorted([...Object.keys(nodeKeys.option), 'parent'])).toEqual(sorted(Object.keys(nodeKeys['list entry'])));
});

test('the patch of a list has the keys of a list, but for its name', () => {
  expect(sorted(['list', ...Object.keys(nodeKeys['list patch'])])).toEqual(sorted(Object.keys(fileKeys.list)));
});

test.each(fieldTypeNames)('the keys of the type %s are those that the compiler knows', (type) => {
  const heading = manual.split('\n').find((line) => line.startsWith('### Type ') && line.includes(`\`${type}\``)) ?? '';
  const own = firstColumn(below(manual, heading)).filter((key) => !Object.hasOwn(formats, key));
  const isPlain = !['cascade', 'files', 'group', 'table'].includes(type);
  const single = isPlain ? keysBelow('a field with one answer') : [];
  expect(sorted([...keysBelow('every field'), ...single, ...own])).toEqual(sorted(Object.keys(keysOfField(type))));
});

test('every type is in the table of types', () => {
  const overview = below(manual, '## Types').split('\n### ')[0] ?? '';
  expect(sorted(firstColumn(overview))).toEqual(sorted(fieldTypeNames));
});

test('every kind of clause is named', () => {
  const words = [...below(manual, '### Keys of a clause').matchAll(/`([A-Z]+)`/g)].map((match) => match[1] ?? '');
  expect(words).toEqual(expect.arrayContaining([...clauseKinds]));
});

test('every format of texts is described', () => {
  expect(firstColumn(manual)).toEqual(expect.arrayContaining(Object.keys(formats)));
});

test('the functions are those of the language', () => {
  const calls = firstColumn(below(manual, '## Functions'));
  expect(sorted(calls.map((call) => call.replace(/\(.*$/, '')))).toEqual(sorted(functions.keys()));
});

test.each([...functions.values()])('the parameters of $name are as many as it takes', ({ name, parameters }) => {
  const calls = firstColumn(below(manual, '## Functions')).filter((call) => call.startsWith(`${name}(`));
  const counts = calls.map(
    (call) =>
      call
        .slice(name.length + 1, -1)
        .split(', ')
        .filter((argument) => argument !== '…').length,
  );
  expect(Math.max(...counts)).toBeGreaterThanOrEqual(parameters.length);
});

function keysBelow(name: string): readonly string[] {
  return firstColumn(below(manual, `### Keys of ${name}`));
}
