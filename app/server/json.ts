/** JSON texts of our own tables, read back. */
import { isRecord } from '../shared/changes.ts';

export function readJsonRecord(text: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(text);
  if (isRecord(value)) return value;
  throw new Error('a stored document is not a JSON object');
}

/** Whether nesting stays within `levels`; a body of a hundred thousand brackets is refused before anything walks it. */
export function isShallow(value: unknown, levels: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > levels) return false;
    level = level.flatMap((item): unknown[] => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
  return true;
}
