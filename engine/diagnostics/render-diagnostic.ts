/** A diagnostic for people: what is wrong, where, with the lines around it and what to do. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Language } from './finding.ts';

export interface RenderOptions {
  /** With ANSI colours. */
  readonly color?: boolean;
  /** Of the word before the hint; `zh` unless told. */
  readonly language?: Language;
}

type Style = 'error' | 'warning' | 'hint' | 'faint' | 'strong';
const codes: Readonly<Record<Style, string>> = {
  error: '31;1',
  warning: '33;1',
  hint: '36;1',
  faint: '2',
  strong: '1',
};
const words: Readonly<Record<Language, Readonly<Record<'error' | 'warning' | 'hint' | 'advice', string>>>> = {
  zh: { error: '错误', warning: '警告', hint: '提示', advice: '建议' },
  en: { error: 'error', warning: 'warning', hint: 'note', advice: 'help' },
};
const linesAround = 2;
const longestLine = 160;

/** `text` is that of the diagnostic's file. */
export function renderDiagnostic(diagnostic: Diagnostic, text: string, options: RenderOptions = {}): string {
  const { color = false, language = 'zh' } = options;
  const paint = (style: Style, said: string): string =>
    color && said !== '' ? `\u001B[${codes[style]}m${said}\u001B[0m` : said;
  const { code, severity, message, hint, file, line, column } = diagnostic;
  const frame = codeFrame(diagnostic, text, paint);
  const gutter = ' '.repeat(String(lastLine(diagnostic, text)).length);
  return [
    `${paint(severity, `${words[language][severity]} ${code}`)} ${paint('strong', message)}`,
    `${gutter} ${paint('faint', '┌─')} ${file}:${line}:${column}`,
    ...frame,
    ...(hint === undefined
      ? []
      : [`${gutter} ${paint('faint', '└─')} ${paint('hint', words[language].advice)} ${hint}`]),
  ].join('\n');
}

function lastLine({ line }: Diagnostic, text: string): number {
  return Math.min(line + linesAround, text.split('\n').length);
}

function codeFrame(
  diagnostic: Diagnostic,
  text: string,
  paint: (style: Style, said: string) => string,
): readonly string[] {
  const lines = text.split(/\r?\n/);
  const last = lastLine(diagnostic, text);
  const width = String(last).length;
  const bar = paint('faint', '│');
  const first = Math.max(1, diagnostic.line - linesAround);
  return lines.slice(first - 1, last).flatMap((content, at) => {
    const number = first + at;
    const row = `${paint('faint', String(number).padStart(width))} ${bar} ${shortened(content)}`.trimEnd();
    if (number !== diagnostic.line) return [row];
    return [row, `${' '.repeat(width)} ${bar} ${paint(diagnostic.severity, carets(diagnostic, content))}`];
  });
}

function shortened(line: string): string {
  return line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;
}

/** The caret line; what is as wide as two columns on a terminal counts two. */
function carets({ line, column, endLine, endColumn }: Diagnostic, content: string): string {
  const shown = shortened(content);
  const before = shown.slice(0, column - 1);
  const end = endLine === line ? endColumn - 1 : content.trimEnd().length;
  const marked = shown.slice(column - 1, Math.max(end, column - 1));
  const indent = [...before]
    .map((character) => (character === '\t' ? '\t' : ' '.repeat(columnsOf(character))))
    .join('');
  return (
    indent +
    '^'.repeat(
      Math.max(
        1,
        [...marked].reduce((sum, character) => sum + columnsOf(character), 0),
      ),
    )
  );
}

/** East Asian wide and full-width characters (Unicode TR 11). */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

function columnsOf(character: string): number {
  if (/\p{Mark}/u.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
