/** The base answers of an edition's scenarios, with `$text` written out. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Answers } from '../../engine/index.ts';

export function scenarioAnswers(file: string): Answers {
  const { answers } = parse(readFileSync(file, 'utf8')) as { answers: unknown };
  return plain(answers) as Answers;
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('$text' in value) return written(value.$text);
  return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, plain(inside)]));
}

function written(parts: unknown): string {
  const list: readonly unknown[] = Array.isArray(parts) ? parts : [];
  return list.map((part) => (Array.isArray(part) ? String(part[0]).repeat(Number(part[1])) : String(part))).join('');
}
