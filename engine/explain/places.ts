/** Where a field stands, in the reader's words. */
import { optionsOf } from '../field-types/choice.ts';
import { nameInWords } from '../field-types/value-in-words.ts';
import type { FilingPath, FilingState } from '../model/filing.ts';
import type { Field, TableField } from '../model/form.ts';
import { fieldAt, stateAt, textAt } from '../runtime/view.ts';

const LONGEST_NAME = 30;

/** From the outside in, tables with their row; the last names the field. */
export function placeInWords(state: FilingState, path: FilingPath): readonly string[] {
  return stepsInWords(state, path).reduce<readonly string[]>(
    (place, { words, isRow }) => (isRow ? [...place.slice(0, -1), `${place.at(-1)} ${words}`] : [...place, words]),
    [],
  );
}

/** The field's title; before it its row, or what else it stands in, where that is not where the reader is. */
export function titleFrom(state: FilingState, path: FilingPath, here: FilingPath): string {
  let shared = 0;
  while (shared < here.length && path[shared] === here[shared]) shared++;
  if (typeof path[shared] === 'number') shared--;
  const steps = stepsInWords(state, path).slice(shared);
  const words = steps.map((step) => (step.isRow ? step.words : `「${step.words}」`));
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join('')}的${words.at(-1)}`;
}

interface StepInWords {
  readonly words: string;
  readonly isRow: boolean;
}

function stepsInWords(state: FilingState, path: FilingPath): readonly StepInWords[] {
  return path.map((step, position) => {
    const own = path.slice(0, position + 1);
    const field = fieldAt(state.form, own);
    if (field === undefined) return { words: String(step), isRow: false };
    if (typeof step === 'string') return { words: titleIn(state, field, path.slice(0, position)), isRow: false };
    return { words: field.type === 'table' ? rowInWords(state, field, own) : '', isRow: true };
  });
}

function titleIn(state: FilingState, { title, name }: Field, scopePath: FilingPath): string {
  return textAt(state, title, scopePath) || name;
}

function rowInWords(state: FilingState, table: TableField, rowPath: FilingPath): string {
  const name = rowName(state, table, rowPath);
  if (table.rows !== undefined) return `“${name}”`;
  const row = `第${Number(rowPath.at(-1)) + 1}行`;
  return name === '' ? row : `${row}“${name}”`;
}

/**
 * Its rowTitle, the option that a fixed row stands for, or the text or option in its first column; '' when it has none.
 */
function rowName(state: FilingState, table: TableField, rowPath: FilingPath): string {
  const row = stateAt(state, rowPath);
  if (row === undefined) return '';
  if (table.rows !== undefined) {
    const code = row.values['row'];
    return typeof code === 'string' ? (optionsOf(table.rows, state.form).get(code)?.title ?? code) : '';
  }
  if (table.rowTitle !== undefined) return textAt(state, table.rowTitle, rowPath).trim();
  const [first] = table.scope.fields;
  const text = first === undefined ? '' : nameInWords(row.values[first.name] ?? null, first, state.form);
  return text.slice(0, LONGEST_NAME);
}
