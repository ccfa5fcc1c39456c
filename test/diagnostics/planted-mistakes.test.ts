/** The acceptance of the language: mistakes planted into the project's own registration form, one at a time. */
import { describe, expect, it } from 'vitest';
import { compileForms } from '../../engine/compile.ts';
import { readForms } from '../support/forms.ts';
import { planted } from './planted-mistakes.ts';
import { readMarks } from './read-fixture.ts';

describe('a mistake planted into the registration form is reported at its line and column, with advice', () => {
  const files = readForms();

  it('has no errors to begin with', () => {
    expect(compileForms(files).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is tried with more than twenty-five different mistakes', () => {
    expect(new Set(planted.map(({ code }) => code)).size).toBeGreaterThan(25);
  });

  it.each(planted)('$mistake: $code', ({ file, replace, by, code, names }) => {
    const original = files.find((candidate) => candidate.file === file)?.text ?? '';
    expect(original.split(replace)).toHaveLength(2);
    const { text, marks } = readMarks(
      original.replace(replace, () => by),
      file,
    );
    const changed = files.map((candidate) => (candidate.file === file ? { file, text } : candidate));
    const errors = compileForms(changed).diagnostics.filter(({ severity }) => severity === 'error');
    expect(
      errors.map(({ file, line, column, endLine, endColumn, code }) => ({
        file,
        line,
        column,
        endLine,
        endColumn,
        code,
      })),
    ).toEqual(marks.map((mark) => ({ ...mark, code })));
    const [error] = errors;
    expect(error?.hint).toBeTruthy();
    expect(`${error?.message} ${error?.hint}`).toContain(names);
  });
});
