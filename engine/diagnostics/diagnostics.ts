/** Mistakes become diagnostics: with line and column, in one language, once each, in order. */
import type { Diagnostic, SourceFile } from '../model/diagnostic.ts';
import type { Language } from './finding.ts';
import type { Mistake } from './mistake.ts';
import { type Position, positionsIn } from './source-lines.ts';

export function toDiagnostics(
  mistakes: readonly Mistake[],
  files: readonly SourceFile[],
  language: Language,
): readonly Diagnostic[] {
  const positions = new Map(files.map(({ file, text }) => [file, positionsIn(text)]));
  const found = new Map<string, Diagnostic>();
  for (const said of mistakes) {
    const diagnostic = toDiagnostic(said, positions.get(said.place.file) ?? positionsIn(''), language);
    const { code, file, line, column, message } = diagnostic;
    found.set(`${file}:${line}:${column} ${code} ${message}`, diagnostic);
  }
  return [...found.values()].toSorted(inOrder);
}

function toDiagnostic(said: Mistake, positionOf: (offset: number) => Position, language: Language): Diagnostic {
  const { code, severity, message, hint, place } = said;
  const start = positionOf(place.start);
  const end = positionOf(Math.max(place.start, place.end));
  return {
    code,
    severity,
    message: message[language],
    ...(hint !== undefined && { hint: hint[language] }),
    file: place.file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

function inOrder(one: Diagnostic, other: Diagnostic): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column || (one.code < other.code ? -1 : 1);
}
