/** Reading the project's own documents. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export function readDocument(path: string): string {
  return readFileSync(`${root}${path}`, 'utf8');
}

/** What stands below a heading, down to the next heading of the same or a higher level; empty when there is none. */
export function below(text: string, heading: string): string {
  const lines = text.split('\n');
  const start = lines.indexOf(heading);
  if (start < 0) return '';
  const level = heading.indexOf(' ');
  const length = lines.slice(start + 1).findIndex((line) => /^#+ /.test(line) && line.indexOf(' ') <= level);
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length).join('\n');
}

/** The words in backticks in the first column of all tables in a text. */
export function firstColumn(text: string): readonly string[] {
  const rows = text.split('\n').filter((line) => line.startsWith('| ') && !/^\| [^`]*\|/.test(line));
  return rows.flatMap((row) => codeIn(row.split(' | ')[0] ?? ''));
}

/** Everything in backticks. */
export function codeIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
}

/** The lines of code blocks of a language. */
export function codeBlocks(text: string, language: string): readonly string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map((match) => match[1] ?? '');
}

export function sorted(words: Iterable<string>): readonly string[] {
  return [...new Set(words)].toSorted();
}
