/**
 * What a row is called: its rowTitle, the option that a fixed row stands for, or what stands in its first column;
 * empty when it has no name yet.
 */
import { type FilingPath, type FilingState, optionsOf, stateAt, type TableField, textAt } from '../../engine/index.ts';
import { showAnswer } from '../texts/answer-text.ts';

const LONGEST = 30;

export function rowName(state: FilingState, table: TableField, rowPath: FilingPath): string {
  const row = stateAt(state, rowPath);
  if (row === undefined) return '';
  if (table.rows !== undefined) {
    const code = row.answers[FIXED];
    return typeof code === 'string' ? (optionsOf(table.rows, state.form).get(code)?.title ?? code) : '';
  }
  if (table.rowTitle !== undefined) return textAt(state, table.rowTitle, rowPath).trim();
  const [first] = table.scope.fields;
  return first === undefined ? '' : showAnswer(row.answers[first.name], first, state.form).slice(0, LONGEST);
}

/** The column in which a fixed row carries its code. */
export const FIXED = 'row';
