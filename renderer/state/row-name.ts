/** What a row is called: its rowTitle, or the option that a fixed row stands for; empty when it has no name yet. */
import { type FilingPath, type FilingState, optionsOf, stateAt, type TableField, textAt } from '../../engine/index.ts';

export function rowName(state: FilingState, table: TableField, rowPath: FilingPath): string {
  const row = stateAt(state, rowPath);
  if (row === undefined) return '';
  if (table.rows !== undefined) {
    const code = row.answers[FIXED];
    return typeof code === 'string' ? (optionsOf(table.rows, state.form).get(code)?.title ?? code) : '';
  }
  return table.rowTitle === undefined ? '' : textAt(state, table.rowTitle, rowPath).trim();
}

/** The column in which a fixed row carries its code. */
export const FIXED = 'row';
