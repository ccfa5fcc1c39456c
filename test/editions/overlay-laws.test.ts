/** Laws of the overlay over a chain of editions, for patches of many kinds. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { compileForms } from '../../engine/compile.ts';
import { carryAlong, compareEditions, type CompiledForm } from '../../engine/index.ts';
import { fields, schoolEditions } from './school.ts';

/** What a patch may say of one key of one field; patches to different keys do not touch each other. */
const says: Readonly<Record<string, (n: number) => string>> = {
  'name.max': (n) => `${n + 1}`,
  'name.help': (n) => `第${n}条说明`,
  'name.title': (n) => `校名${n}`,
  'guards.min': (n) => `${n % 7}`,
  'guards.title': (n) => `保安${n}`,
  'notes.max': (n) => `${n + 100}`,
  'notes.notice': (n) => `注意${n}`,
  'visits.help': (n) => `含抽查${n}`,
  'hasBus.help': (n) => `校车${n}`,
};
type Patch = Readonly<Record<string, string>>;

const patches: fc.Arbitrary<Patch> = fc
  .dictionary(fc.constantFrom(...Object.keys(says)), fc.nat(500), { maxKeys: 6 })
  .map((chosen) =>
    Object.fromEntries(Object.entries(chosen).map(([key, n]): [string, string] => [key, says[key]?.(n) ?? ''])),
  );

/** In the order of the keys. */
function written(patch: Patch): string {
  const names = [...new Set(Object.keys(patch).map((key) => key.split('.')[0] ?? ''))];
  const lines = names.map((name) => {
    const keys = Object.entries(patch).filter(([key]) => key.startsWith(`${name}.`));
    return `${name}: { ${keys.map(([key, value]) => `${key.slice(name.length + 1)}: ${value}`).join(', ')} }`;
  });
  return lines.length === 0 ? '' : fields(lines.join('\n'));
}

/** The form of the newest edition, without what places and versions say. */
function newest({ editions, diagnostics }: ReturnType<typeof compileForms>): unknown {
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const form = editions.at(-1)?.forms[0];
  return form === undefined ? undefined : content(form);
}

function content({ scope, lists, links, title }: CompiledForm): unknown {
  const text = JSON.stringify({ scope, lists, links, title }, (key, value: unknown) =>
    key === 'writtenAt' || key === 'origin' ? undefined : value,
  );
  return JSON.parse(text);
}

const runs = { numRuns: 25 };

test('two patches one over the other are one patch that says both, where they are about different keys', () => {
  fc.assert(
    fc.property(patches, patches, (first, second) => {
      const other = Object.fromEntries(Object.entries(second).filter(([key]) => !Object.hasOwn(first, key)));
      const both = newest(schoolEditions('', written({ ...first, ...other })));
      expect(newest(schoolEditions(written(first), written(other)))).toEqual(both);
    }),
    runs,
  );
});

test('of two patches to one key the later one holds', () => {
  fc.assert(
    fc.property(patches, patches, (first, second) => {
      const both = newest(schoolEditions('', written({ ...first, ...second })));
      expect(newest(schoolEditions(written(first), written(second)))).toEqual(both);
    }),
    runs,
  );
});

test('the order in which a patch says things does not matter', () => {
  fc.assert(
    fc.property(patches, (patch) => {
      const reversed = Object.fromEntries(Object.entries(patch).toReversed());
      expect(newest(schoolEditions(written(reversed)))).toEqual(newest(schoolEditions(written(patch))));
    }),
    runs,
  );
});

test('a patch that says nothing changes nothing but the years', () => {
  fc.assert(
    fc.property(patches, (patch) => {
      const { editions } = schoolEditions(written(patch), '');
      const [, before, after] = editions;
      if (before === undefined || after === undefined) throw new Error('three editions are needed');
      const { changes, forms } = compareEditions(editions, before, after);
      expect([...changes, ...forms.flatMap((form) => form.changes)]).toEqual([]);
    }),
    runs,
  );
});

test('what was renamed and renamed again, split and merged is one chain from the first edition to the last', () => {
  const { editions, diagnostics } = schoolEditions(
    fields(
      'schoolName: { was: name }\nstage: { options: { junior: { title: 初中, was: middle }, senior: { title: 高中, was: middle } } }',
    ),
    fields('fullName: { was: schoolName }\nstage: { options: { secondary: { title: 中学, was: [junior, senior] } } }'),
  );
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [first, , last] = editions;
  if (first === undefined || last === undefined) throw new Error('three editions are needed');
  const told = compareEditions(editions, first, last).forms.flatMap(({ changes }) => changes);
  expect(told.filter(({ kind }) => kind === 'renamed')).toMatchObject([{ at: 'fullName', was: 'name' }]);
  expect(told.filter(({ subject }) => subject === 'option')).toMatchObject([
    { kind: 'recoded', at: 'stage:middle', before: 'middle', after: 'secondary' },
  ]);
  const forms = editions.flatMap((edition) => edition.forms);
  expect(carryAlong(forms, { name: '一小', stage: 'middle' })).toMatchObject({
    answers: { fullName: '一小', stage: 'secondary' },
  });
});
