/** What an author of definitions is told. A diagnostic is for authors, a problem for filers. */

/** A span of a definition file, in UTF-16 offsets. */
export interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** `line` and `column` count from 1; `endLine`/`endColumn` are exclusive. Codes are permanent. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly message: string;
  readonly hint?: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A definition file as read from wherever it lives; `file` is a path relative to the forms folder, with `/`. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}
