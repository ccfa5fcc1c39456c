/** Paths into a filing: `['managers', 0, 'mobile']` in memory, `managers[0].mobile` in writing. */
import type { FilingPath } from './filing.ts';

export function formatPath(path: FilingPath): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else text += text === '' ? step : `.${step}`;
  }
  return text;
}

/** The path that a text writes, or null when it writes none. */
export function parsePath(text: string): FilingPath | null {
  const path: (string | number)[] = [];
  const step = /([A-Za-z_][A-Za-z0-9_]*)|\[(\d{1,9})\]|(\.)/y;
  let expectsName = true;
  while (step.lastIndex < text.length) {
    const match = step.exec(text);
    if (match === null) return null;
    const [, name, index, dot] = match;
    if (name !== undefined) {
      if (!expectsName) return null;
      path.push(name);
      expectsName = false;
    } else if (index !== undefined) {
      if (expectsName) return null;
      path.push(Number(index));
    } else if (dot !== undefined) {
      if (expectsName) return null;
      expectsName = true;
    }
  }
  return expectsName ? null : path;
}

/** The field's path in the definition: a filing path without its row numbers. */
export function fieldPath(path: readonly (string | number | null)[]): string {
  return path.filter((step) => typeof step === 'string').join('.');
}
