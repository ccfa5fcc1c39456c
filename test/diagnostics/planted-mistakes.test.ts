/** The acceptance of the language: mistakes planted into the project's own edition, one at a time. */
import { describe, expect, it } from 'vitest';
import { compileForms } from '../../engine/compile.ts';
import { readForms } from '../support/forms.ts';
import { contradictions } from './planted-contradictions.ts';
import { planted } from './planted-mistakes.ts';
import { readMarks } from './read-fixture.ts';

describe('a mistake planted into the edition is reported at its line and column, with advice', () => {
  const files = readForms().filter(({ file }) => !file.startsWith('2025')); // which says of its own what it misses

  it('has none to begin with, not even a hint', () => {
    expect(compileForms(files).diagnostics).toEqual([]);
  });

  it('is tried with more than twenty-five different mistakes', () => {
    expect(new Set(planted.map(({ code }) => code)).size).toBeGreaterThan(25);
  });

  it.each([...planted, ...contradictions])('$mistake: $code', ({ file, replace, by, code, names }) => {
    const original = files.find((candidate) => candidate.file === file)?.text ?? '';
    expect(original.split(replace)).toHaveLength(2);
    const { text, marks } = readMarks(
      original.replace(replace, () => by),
      file,
    );
    const changed = files.map((candidate) => (candidate.file === file ? { file, text } : candidate));
    const { diagnostics } = compileForms(changed);
    expect(
      diagnostics.map(({ file, line, column, endLine, endColumn, code }) => ({
        file,
        line,
        column,
        endLine,
        endColumn,
        code,
      })),
    ).toEqual(marks.map((mark) => ({ ...mark, code })));
    const [told] = diagnostics;
    expect(told?.hint).toBeTruthy();
    expect(`${told?.message} ${told?.hint}`).toContain(names);
  });
});
