/** Paths in changes: those into a filing, in which `[*]` means every row that is there. */
import type { FilingPath } from '../model/filing.ts';
import { parsePath } from '../model/path.ts';
import { isRecord } from '../field-types/nested.ts';

/** Null: every row. */
export type ChangePath = readonly (string | number | null)[];

/** The path that a text writes, or null when it writes none. */
export function parseChangePath(text: string): ChangePath | null {
  const isEvery = [...text.matchAll(/\[(\*|\d+)\]/g)].map(([, row]) => row === '*');
  let row = 0;
  const path = parsePath(text.replaceAll('[*]', '[0]'));
  return path?.map((step) => (typeof step === 'number' && isEvery[row++] === true ? null : step)) ?? null;
}

/** The paths that are meant, in these answers; the last row first, so that rows can be taken out one by one. */
export function pathsIn(answers: unknown, [step, ...rest]: ChangePath): readonly FilingPath[] {
  if (step === undefined) return [[]];
  if (step !== null) return pathsIn(stepInto(answers, step), rest).map((path) => [step, ...path]);
  const rows: readonly unknown[] = Array.isArray(answers) ? answers : [];
  return rows.flatMap((row, index) => pathsIn(row, rest).map((path) => [index, ...path])).toReversed();
}

/** The answer at a path; undefined where there is none. */
export function answerIn(answers: unknown, path: FilingPath): unknown {
  return path.reduce<unknown>(stepInto, answers);
}

function stepInto(answers: unknown, step: string | number): unknown {
  if (typeof step === 'number') return Array.isArray(answers) ? answers[step] : undefined;
  return isRecord(answers) && Object.hasOwn(answers, step) ? answers[step] : undefined;
}

/** Whether one path means what the other means, or something inside it. */
export function isWithin(path: ChangePath, outer: ChangePath): boolean {
  return outer.every((step, at) => {
    const own = path[at];
    return (
      own === step ||
      (own !== undefined && typeof own !== 'string' && typeof step !== 'string' && (own === null || step === null))
    );
  });
}
