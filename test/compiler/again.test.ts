/** Compiling again gives what compiling for the first time gives, whatever was compiled before. */
import { describe, expect, test } from 'vitest';
import { compileForms, type SourceFile } from '../../engine/compile.ts';
import { withMutant } from '../../scripts/mutate/mutant.ts';
import { plantFaults } from '../../scripts/mutate/plant.ts';
import { sampleOf } from '../../scripts/mutate/sample.ts';
import { tinyEdition } from '../mutate/tiny-edition.ts';
import { readForms } from '../support/forms.ts';

/** Other forms of the same names: what was known of those before is forgotten. */
function forget(files: readonly SourceFile[]): void {
  const other = { sections: { other: { title: '其他', fields: { other: { title: '其他', type: 'text' } } } } };
  const { editions } = compileForms(files);
  compileForms(
    editions.map(({ edition, forms }) => {
      const named = Object.fromEntries(forms.map(({ form }) => [form, { form, title: '其他', ...other }]));
      return { file: `${edition}.yaml`, text: JSON.stringify({ edition, title: '其他', forms: named }) };
    }),
  );
}

function expectTheSameAgain(before: readonly SourceFile[], after: readonly SourceFile[]): void {
  compileForms(before);
  const again = compileForms(after);
  forget(before);
  const first = compileForms(after);
  expect(again.diagnostics).toEqual(first.diagnostics);
  expect(again.editions).toEqual(first.editions);
}

describe('after an edit', () => {
  const faults = plantFaults(tinyEdition, { edition: 2024 });

  test.each(sampleOf(faults, 90, 1))('$kind at $where of $file: $was → $becomes', (mutant) => {
    expectTheSameAgain(tinyEdition, withMutant(tinyEdition, mutant));
  });

  const forms = readForms();
  const inForms = [2024, 2025].flatMap((edition) => sampleOf(plantFaults(forms, { edition }), 6, 1));

  test.each(inForms)('of the real editions: $kind at $where of $file', (mutant) => {
    expectTheSameAgain(forms, withMutant(forms, mutant));
  });

  test.each([
    ['a list', 'lists/provinces.yaml', /title: .*/, 'title: 别的省份'],
    ['the options of a list', 'lists/hi-tech-fields.yaml', /title: .*/, 'title: 别的领域'],
    ['the ledger', '2024/clauses.yaml', /quote: .*/, 'quote: 别的话'],
    ['a form that another links to', '2024/institution-registration.yaml', /title: .*/, 'title: 别的登记'],
    ['a line that moves what is below it', '2024/blocks/institution-basics.yaml', /^/, '# 注释\n'],
    ['an edition', '2024.yaml', /reportYear: editionYear - 1/, 'reportYear: editionYear - 2'],
  ])('to %s', (_, name, was, becomes) => {
    const changed = forms.map(({ file, text }) => ({ file, text: file === name ? text.replace(was, becomes) : text }));
    expect(changed).not.toEqual(forms);
    expectTheSameAgain(forms, changed);
  });
});

describe('of two forms that are linked', () => {
  const linked = (one: string, forms = '{ one: one.yaml, other: other.yaml }'): readonly SourceFile[] => [
    { file: '2024.yaml', text: `edition: 2024\ntitle: 试验\nforms: ${forms}\n` },
    { file: 'one.yaml', text: `form: one\ntitle: 甲\nsections: { part: { title: 甲, fields: { ${one} } } }\n` },
    {
      file: 'other.yaml',
      text: `form: other
title: 乙
links: { first: { form: one } }
sections:
  part:
    title: 乙
    fields:
      double: { title: 两倍, type: integer, compute: first.amount * 2 }
      nature: { title: 性质, type: text, when: 'first.nature = "a"' }
`,
    },
  ];
  const before = linked(
    'amount: { title: 数, type: integer }, nature: { title: 性质, type: choice, options: { a: 甲 } }',
  );

  test.each([
    ['a field is gone', linked('nature: { title: 性质, type: choice, options: { a: 甲 } }')],
    [
      'a code is gone',
      linked('amount: { title: 数, type: integer }, nature: { title: 性质, type: choice, options: { b: 甲 } }'),
    ],
    ['the form is gone', linked('amount: { title: 数, type: integer }', '{ other: other.yaml }')],
  ])('%s', (_, after) => {
    expect(compileForms(before).diagnostics).toEqual([]);
    expectTheSameAgain(before, after);
    expect(compileForms(after).diagnostics).not.toEqual([]);
  });
});

test('a form that stays as it is stays the same object', () => {
  const forms = readForms();
  const [before] = compileForms(forms).editions;
  const changed = forms.map(({ file, text }) => ({
    file,
    text: file === '2024/manager-annual-report.yaml' ? text.replace(/title: .*/, 'title: 别的年报') : text,
  }));
  const [after] = compileForms(changed).editions;
  const same = after?.forms.map((form, at) => form === before?.forms[at]);
  expect(same).toEqual([true, true, true, false]);
});
