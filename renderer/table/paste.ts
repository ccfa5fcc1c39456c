/** A pasted block laid over the rows of a table, as one change. */
import type { Answers, CompiledForm, Field } from '../../engine/index.ts';
import { parseAnswer } from '../texts/answer-text.ts';

export interface PasteInput {
  readonly cells: readonly (readonly string[])[];
  readonly rows: readonly Answers[];
  readonly columns: readonly Field[];
  /** The titles over the columns, to recognise a pasted heading. */
  readonly titles: readonly string[];
  readonly at: { readonly row: number; readonly column: number };
  /** Rows at most; the number of rows now when none can be added. */
  readonly limit: number;
  readonly newRow: () => Answers;
}

export interface Pasted {
  readonly rows: readonly Answers[];
  readonly from: number;
  readonly count: number;
  /** Rows that found no place. */
  readonly left: number;
}

export function pasteCells(input: PasteInput, form: CompiledForm): Pasted {
  const cells = withoutHeading(input);
  const rows = [...input.rows];
  let count = 0;
  for (const [offset, texts] of cells.entries()) {
    const index = input.at.row + offset;
    if (index >= input.limit && index >= input.rows.length) break;
    rows[index] = overlaid(rows[index] ?? input.newRow(), texts, input, form);
    count++;
  }
  return { rows, from: input.at.row, count, left: cells.length - count };
}

function overlaid(row: Answers, texts: readonly string[], input: PasteInput, form: CompiledForm): Answers {
  const answers: Record<string, unknown> = { ...row };
  for (const [offset, text] of texts.entries()) {
    const column = input.columns[input.at.column + offset];
    if (column === undefined || !isPastable(column)) continue;
    const answer = parseAnswer(text, column, form);
    if (answer === undefined) delete answers[column.name];
    else answers[column.name] = answer;
  }
  return answers;
}

function withoutHeading({ cells, titles, at }: PasteInput): readonly (readonly string[])[] {
  const bare = (text: string | undefined): string => (text ?? '').replace(/[\s*＊]|[（(].*?[）)]/g, '');
  const first = cells[0];
  if (first === undefined || first.every((text) => bare(text) === '')) return cells;
  const isHeading = first.every((text, offset) => bare(text) === '' || bare(text) === bare(titles[at.column + offset]));
  return isHeading ? cells.slice(1) : cells;
}

/** Files and what holds answers of its own cannot come from a spreadsheet; computed values are not entered. */
function isPastable(column: Field): boolean {
  return column.compute === undefined && !('scope' in column) && !('accept' in column);
}
