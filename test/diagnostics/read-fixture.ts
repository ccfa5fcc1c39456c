/** A fixture: the diagnostics that are expected, then the files, with ⟦…⟧ around each place that a diagnostic points to. */
import type { SourceFile } from '../../engine/model/diagnostic.ts';

export interface Mark {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface Fixture {
  /** `TB101 message`, followed by `  hint` where there is one. */
  readonly expected: string;
  readonly files: readonly SourceFile[];
  readonly marks: readonly Mark[];
}

const edition = 'edition: 2024\ntitle: 例\nforms:\n  example: form.yaml\n';

/** Without an edition of its own, a fixture's form.yaml stands in the edition 2024. */
export function readFixture(text: string): Fixture {
  const [expected = '', ...parts] = text.split(/^=== /m);
  const files: SourceFile[] = [];
  const marks: Mark[] = [];
  for (const part of parts) {
    const end = part.indexOf('\n');
    const file = part.slice(0, end);
    const read = readMarks(part.slice(end + 1), file);
    files.push({ file, text: read.text });
    marks.push(...read.marks);
  }
  if (!files.some((file) => /^edition:/m.test(file.text))) files.push({ file: '2024.yaml', text: edition });
  return { expected, files, marks: marks.toSorted(inOrder) };
}

export function readMarks(marked: string, file: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let start = { line: 1, column: 1 };
  for (const piece of marked.split(/(⟦|⟧)/)) {
    const lines = text.split('\n');
    const here = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
    if (piece === '⟦') start = here;
    else if (piece === '⟧') marks.push({ file, ...start, endLine: here.line, endColumn: here.column });
    else text += piece;
  }
  return { text, marks };
}

function inOrder(one: Mark, other: Mark): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}
