import { describe, expect, it } from 'vitest';
import { compileForms } from '../../engine/compile.ts';
import { compileAnnual, fieldOf, formOf } from './annual.ts';

describe('a block with changes laid over it', () => {
  const { scope } = formOf(compileAnnual(), 2024, 'registration');

  it('places a new field after the one it names', () => {
    expect(scope.sections[0]?.layout.map(({ name }) => name)).toEqual(['contactName', 'email', 'mobile']);
  });

  it('keeps what the changes do not mention', () => {
    expect(fieldOf(scope, 'mobile')).toMatchObject({ title: '手机', format: 'mobile', source: { format: ['REG-3'] } });
    const annual = formOf(compileAnnual(), 2024, 'annual');
    expect(fieldOf(annual.scope, 'mobile')).toMatchObject({
      title: '手机',
      help: '填写2023年12月31日仍在使用的手机号。',
    });
  });

  it('keeps the codes of options as they are written', () => {
    expect(formOf(compileAnnual(), 2024, 'registration').lists['kind']?.options.map(({ code }) => code)).toEqual([
      'university',
      '01',
    ]);
  });
});

describe('an edition laid over the one before', () => {
  const compiled = compileAnnual();
  const before = formOf(compiled, 2024, 'annual');
  const { scope, lists, removed, constants, title } = formOf(compiled, 2025, 'annual');
  const names = scope.fields.map(({ name }) => name);

  it('moves the years on', () => {
    expect(constants).toEqual({ editionYear: 2025, reportYear: 2024, priorYear: 2023 });
    expect(title).toBe('2024年度报告');
    expect(compiled.editions.map((edition) => edition.title)).toEqual(['年报（2024年版）', '年报（2025年版）']);
    expect(compiled.editions[1]).toMatchObject({ opens: '2025-03-01', closes: '2025-04-30' });
  });

  it('adds a field where it says', () => {
    expect(names.slice(names.indexOf('libraryTotal'))).toEqual(expect.arrayContaining(['dataAssets']));
    expect(scope.sections.find(({ name }) => name === 'libraryNumbers')?.layout.map(({ name }) => name)).toEqual([
      'libraryName',
      'libraryTotal',
      'dataAssets',
      'highValue',
    ]);
  });

  it('takes a field out and keeps the reason', () => {
    expect(names).not.toContain('libraryPrior');
    expect(removed).toEqual({ libraryPrior: '上一年的数字由系统读取' });
    expect(before.removed).toBeUndefined();
  });

  it('renames a field in its place and remembers its old name', () => {
    expect(fieldOf(scope, 'libraryName')).toMatchObject({ title: '库名', was: 'libraryTitle' });
  });

  it('clears a key that is set to nothing', () => {
    expect(fieldOf(before.scope, 'libraryTitle').help).toBe('全称');
    expect(fieldOf(scope, 'libraryName').help).toBeUndefined();
  });

  it('renames the code of an option', () => {
    expect(lists['hasLibrary']?.options).toEqual([
      { code: 'yes', title: '有' },
      { code: 'none', title: '没有', was: ['no'] },
    ]);
  });

  it('changes a column of a table in a table', () => {
    expect(fieldOf(scope, 'managers.projects.amount')).toMatchObject({ unit: '万元', min: { source: '10' } });
  });

  it('changes a rule wherever it sits', () => {
    expect(fieldOf(before.scope, 'libraryTotal').rules[0]?.level).toBe('warning');
    expect(fieldOf(scope, 'libraryTotal').rules[0]).toMatchObject({ name: 'ANN-1', level: 'error' });
  });

  it('changes a code list for itself only', () => {
    expect(lists['contract-types']?.options.map((option) => option.title)).toEqual([
      '转让',
      '许可（含独占）',
      '作价入股',
      '服务',
    ]);
    expect(before.lists['contract-types']?.options.map((option) => option.title)).toEqual(['转让', '许可', '服务']);
  });

  it('takes over every form when it names none', () => {
    const files = [
      {
        file: '2024.yaml',
        text: 'edition: 2024\nforms:\n  small: { title: "{editionYear}", fields: { name: { title: 名, type: text } } }\n',
      },
      { file: '2025.yaml', text: 'edition: 2025\nextends: 2024\n' },
    ];
    expect(compileForms(files).diagnostics).toEqual([]);
    expect(formOf(compileForms(files), 2025, 'small').title).toBe('2025');
  });
});

describe('a source laid over a source', () => {
  const sources = (base: string, patch: string): unknown => {
    const files = [
      {
        file: '2024.yaml',
        text: `edition: 2024
forms:
  small:
    title: 小
    fields:
      name: { title: 名, type: text, format: email, source: ${base}, rules: { R-1: { assert: name != "a", message: 不, source: ${base} } } }
`,
      },
      {
        file: '2025.yaml',
        text: `edition: 2025
extends: 2024
forms:
  small: { fields: { name: { source: ${patch}, rules: { R-1: { source: ${patch} } } } } }
`,
      },
    ];
    const compiled = compileForms(files);
    expect(compiled.diagnostics).toEqual([]);
    const { source, rules } = fieldOf(formOf(compiled, 2025, 'small').scope, 'name');
    expect(rules[0]?.source).toEqual(source);
    return source;
  };

  it.each([
    ['A-1', '{ format: B-1 }', { field: ['A-1'], format: ['B-1'] }],
    ['[A-1, A-2]', '{ format: B-1 }', { field: ['A-1', 'A-2'], format: ['B-1'] }],
    ['A-1', '{ field: B-1 }', { field: ['B-1'] }],
    ['{ field: A-1, format: A-2 }', 'B-1', { field: ['B-1'], format: ['A-2'] }],
    ['{ format: A-2 }', '[B-1, B-2]', { format: ['A-2'], field: ['B-1', 'B-2'] }],
    ['{ field: A-1, format: A-2 }', '{ format: }', { field: ['A-1'] }],
    ['A-1', 'B-1', { field: ['B-1'] }],
  ])('%s, and over it %s: a short one is its field', (base, patch, source) => {
    expect(sources(base, patch)).toEqual(source);
  });
});

describe('a key without a value', () => {
  it('is taken away from a rule and an option, too', () => {
    const files = [
      {
        file: '2024.yaml',
        text: `edition: 2024
forms:
  small:
    title: 小
    fields:
      isOpen: { title: 开放, type: yesNo }
      kind:
        title: 类
        type: choice
        options: { a: { title: 甲, help: 说明 }, b: 乙 }
        rules: { R-1: { when: isOpen, assert: kind = "a", message: 选甲 } }
`,
      },
      {
        file: '2025.yaml',
        text: `edition: 2025
extends: 2024
forms:
  small: { fields: { kind: { options: { a: { help: } }, rules: { R-1: { when: } } } } }
`,
      },
    ];
    const compiled = compileForms(files);
    expect(compiled.diagnostics).toEqual([]);
    const form = formOf(compiled, 2025, 'small');
    expect(fieldOf(form.scope, 'kind').rules[0]?.when).toBeUndefined();
    expect(form.lists['kind']?.options[0]).toEqual({ code: 'a', title: '甲' });
  });
});
