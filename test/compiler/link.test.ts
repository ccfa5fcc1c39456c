import { describe, expect, it } from 'vitest';
import { compileForms } from '../../engine/compile.ts';
import type { CompiledForm, Scope, Step } from '../../engine/model/form.ts';
import { readForms } from '../support/forms.ts';
import { compileAnnual, fieldOf, formOf } from './annual.ts';

const annual = formOf(compileAnnual(), 2024, 'annual');

describe('texts', () => {
  it('are plain strings when they only use constants', () => {
    expect(annual.title).toBe('2023年度报告');
    expect(fieldOf(annual.scope, 'libraryPrior').title).toBe('2022年库存');
    expect(annual.lists['contract-types']?.options[1]?.help).toBe('2023年签订的许可合同');
  });

  it('keep the parts that depend on answers, with the titles of codes', () => {
    const message = fieldOf(annual.scope, 'libraryTotal').rules[0]?.message;
    expect(message).toMatchObject({
      parts: [
        '高价值成果一般不超过10%（',
        { expression: { source: 'highValue' } },
        ' ÷ ',
        { expression: { source: 'libraryTotal' } },
        '，',
        { expression: { source: 'registration.kind' }, titles: 'registration.kind' },
        '）。',
      ],
    });
    expect(annual.lists['registration.kind']?.options).toHaveLength(2);
  });
});

describe('the keys of a definition', () => {
  it('arrive in the compiled form', () => {
    expect(fieldOf(annual.scope, 'evidence')).toMatchObject({
      accept: ['pdf', 'jpg'],
      maxSize: 20 * 1024 * 1024,
      max: 3,
      required: true,
    });
    expect(fieldOf(annual.scope, 'managers')).toMatchObject({ layout: 'cards', key: ['name'], maxRows: 50 });
    expect(fieldOf(annual.scope, 'contracts')).toMatchObject({ layout: 'grid', rows: 'contract-types' });
    expect(fieldOf(annual.scope, 'share')).toMatchObject({ required: false, blank: '—', scale: 2 });
    expect(annual.links).toEqual({
      registration: { name: 'registration', form: 'registration', state: 'accepted', required: true },
      previous: { name: 'previous', form: 'annual', edition: 2023, required: false },
    });
    expect(annual.scope.sections.find(({ name }) => name === 'library')?.source).toEqual({
      field: ['ANN-0'],
      title: ['ANN-0.1'],
    });
  });

  it('give the screen its layout and the data its fields', () => {
    const managers = fieldOf(annual.scope, 'managers');
    expect('scope' in managers && managers.scope.layout).toEqual([
      { kind: 'section', name: 'person' },
      { kind: 'field', name: 'projects' },
      { kind: 'field', name: 'projectTotal' },
    ]);
    expect('scope' in managers && managers.scope.fields.map(({ name, section }) => [name, section])).toEqual([
      ['name', 'person'],
      ['started', 'person'],
      ['years', 'experience'],
      ['projects', undefined],
      ['projectTotal', undefined],
    ]);
  });
});

describe('dependents', () => {
  const readers = (path: string): readonly string[] =>
    (annual.dependents[path] ?? []).map(
      (dependent) => `${nameOf(annual, dependent.step) ?? dependent.field} ${dependent.shared}`,
    );

  it('of a column are readers in the same row, and readers of all rows', () => {
    expect(readers('managers.projects.amount')).toEqual([
      'amountTotal 0',
      'managers.projectTotal 1',
      'managers.projects.part 2',
    ]);
  });

  it('of a table are those who read its rows from outside', () => {
    expect(readers('managers.projects')).toEqual(['amountTotal 0', 'managers.projectTotal 1']);
    expect(readers('managers')).toEqual(['amountTotal 0']);
  });

  it('of a section are the fields and sections in it', () => {
    expect(readers('section:/library')).toEqual(['hasLibrary 0', 'section libraryNumbers 0']);
    expect(readers('section:managers/experience')).toEqual(['managers.years 1']);
  });

  it('of the context are all who read it', () => {
    expect(readers('filing.date')).toEqual(['section managers.experience 0', 'managers.years 0', 'managers.started 0']);
    expect(readers('registration.kind')).toEqual(['libraryTotal 0']);
  });

  it('name the field to judge again when a limit, rule or message reads', () => {
    expect(readers('libraryTotal')).toEqual(['libraryTotal 0', 'highValue 0']);
    expect(readers('address.city')).toEqual(['address.street 1']);
  });

  it('of a column include those who use the table as a whole, contents and all', () => {
    const form =
      'form: trial\ntitle: 例\nfields:\n  rows: { title: 行, type: table, columns: { name: { title: 名, type: text } } }\n';
    const whole = `${form}  twice: { title: 重, type: integer, compute: count(duplicate values(rows)) }\n`;
    const counted = `${form}  twice: { title: 数, type: integer, compute: count(rows) }\n`;
    const edition = { file: '2024.yaml', text: 'edition: 2024\nforms:\n  trial: trial.yaml\n' };
    const compiled = (text: string): CompiledForm =>
      formOf(compileForms([edition, { file: 'trial.yaml', text }]), 2024, 'trial');
    expect(Object.keys(compiled(whole).dependents)).toEqual(['rows', 'rows.name']);
    expect(Object.keys(compiled(counted).dependents)).toEqual(['rows']);
  });
});

const everyForm = [...compileAnnual().editions, ...compileForms(readForms()).editions].flatMap(({ forms }) => forms);

describe.each(everyForm.map((form) => [`${form.edition} ${form.form}`, form] as const))(
  'the steps of %s',
  (_, form) => {
    const keys = form.steps.map(keyOf);

    it('are every field and section once', () => {
      expect(keys.toSorted()).toEqual(keysIn(form.scope).toSorted());
    });

    it('come before all steps that depend on them', () => {
      for (const [path, dependents] of Object.entries(form.dependents)) {
        const at = keys.indexOf(path);
        for (const { step } of dependents) if (step !== undefined) expect(step).toBeGreaterThan(at);
      }
    });

    it('come after the group or table and the section they stand in', () => {
      for (const step of form.steps) {
        const at = keys.indexOf(keyOf(step));
        if (step.scope !== '') expect(keys.indexOf(step.scope)).toBeLessThan(at);
      }
    });

    it('are the same whatever the order of the files', () => {
      const again = compileForms(readForms().toReversed()).editions.flatMap(({ forms }) => forms);
      const twin = again.find(
        (other) => other.form === form.form && other.edition === form.edition && other.hash === form.hash,
      );
      if (twin !== undefined) expect(twin).toEqual(form);
    });
  },
);

describe('compiling', () => {
  it('is deterministic', () => {
    const files = readForms('test/fixtures/annual');
    expect(JSON.stringify(compileForms(files.toReversed()))).toBe(JSON.stringify(compileForms(files)));
  });

  it('gives another hash when a title changes, and the same when only a comment does', () => {
    const files = readForms('test/fixtures/annual');
    const hashWith = (from: string, to: string): string =>
      formOf(compileForms(files.map(({ file, text }) => ({ file, text: text.replaceAll(from, to) }))), 2024, 'annual')
        .hash;
    expect(hashWith('title: 成果库\n', 'title: 成果库 # 注\n')).toBe(annual.hash);
    expect(hashWith('title: 成果库\n', 'title: 成果的库\n')).not.toBe(annual.hash);
  });

  it('leaves out a form with errors and keeps the others', () => {
    const files = readForms('test/fixtures/annual').map(({ file, text }) => ({
      file,
      text: text.replace('highValue * 10', 'hihgValue * 10'),
    }));
    const compiled = compileForms(files);
    expect(compiled.editions.map(({ forms }) => forms.map(({ form }) => form))).toEqual([
      ['registration'],
      ['registration'],
    ]);
    expect(compiled.diagnostics).toHaveLength(1);
  });
});

function keyOf({ kind, scope, name }: Step): string {
  if (kind === 'section') return `section:${scope}/${name}`;
  return scope === '' ? name : `${scope}.${name}`;
}

function nameOf({ steps }: CompiledForm, index: number | undefined): string | undefined {
  const step = index === undefined ? undefined : steps[index];
  if (step === undefined) return undefined;
  return `${step.kind === 'section' ? 'section ' : ''}${step.scope === '' ? '' : `${step.scope}.`}${step.name}`;
}

function keysIn(scope: Scope): readonly string[] {
  const sections = scope.sections.map(({ name }) => `section:${scope.path}/${name}`);
  return [
    ...sections,
    ...scope.fields.flatMap((field) => [field.path, ...('scope' in field ? keysIn(field.scope) : [])]),
  ];
}
