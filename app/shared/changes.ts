/** Changes to answers by path: what a page sends and what the server applies, by the same function. */
import type { Answers, FilingPath } from '../../engine/index.ts';

/** Without `value` the answer at the path is cleared. */
export interface Change {
  readonly path: FilingPath;
  readonly value?: unknown;
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
const longestTable = 100_000;
const deepestPath = 12;
/** Rows before the one that is set may be missing, as in the engine: they are made, empty. */
const farthestGap = 200;

/** Answers after the changes; null when a path cannot be one (a hostile name, a row beyond the end of its table). */
export function applyChanges(answers: Answers, changes: readonly Change[]): Answers | null {
  let result: unknown = answers;
  for (const change of changes) {
    if (!isPossiblePath(change.path)) return null;
    const next = setAt(result, change.path, change.value);
    if (next === undefined) return null;
    result = next;
  }
  return isRecord(result) ? result : null;
}

/** The answer at a path; undefined where there is none. */
export function answerAtPath(answers: unknown, path: FilingPath): unknown {
  let at: unknown = answers;
  for (const step of path) {
    if (typeof step === 'number') at = Array.isArray(at) ? at[step] : undefined;
    else at = isRecord(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  }
  return at;
}

/** The unsent changes after one more: what it overwrites is dropped, so the list stays as short as the page is wide. */
export function compact(changes: readonly Change[], added: Change): readonly Change[] {
  const kept = changes.filter((change) => !startsWith(change.path, added.path));
  return [...kept, added];
}

export function startsWith(path: FilingPath, prefix: FilingPath): boolean {
  return prefix.length <= path.length && prefix.every((step, index) => step === path[index]);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Equality of JSON values, by content. */
export function sameJson(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => sameJson(item, right[index]));
  }
  if (!isRecord(left) || !isRecord(right)) return false;
  const names = Object.keys(left);
  if (names.length !== Object.keys(right).length) return false;
  return names.every((name) => Object.hasOwn(right, name) && sameJson(left[name], right[name]));
}

function isPossiblePath(path: FilingPath): boolean {
  if (path.length === 0 || path.length > deepestPath || typeof path[0] !== 'string') return false;
  return path.every((step) =>
    typeof step === 'number' ? Number.isInteger(step) && step >= 0 && step < longestTable : !forbidden.has(step),
  );
}

/** A copy of `target` with the value set; undefined when the path does not lead anywhere. */
function setAt(target: unknown, path: FilingPath, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value === undefined ? null : value;
  return typeof step === 'number' ? setInRows(target, step, rest, value) : setInRecord(target, step, rest, value);
}

function setInRows(target: unknown, index: number, rest: FilingPath, value: unknown): unknown {
  const rows: readonly unknown[] = Array.isArray(target) ? target : [];
  if (index > rows.length + farthestGap) return undefined;
  const next = setAt(rows[index], rest, value);
  if (next === undefined) return undefined;
  const gap = Array.from({ length: Math.max(0, index - rows.length) }, () => ({}));
  return [...rows.slice(0, index), ...gap, next, ...rows.slice(index + 1)];
}

function setInRecord(target: unknown, name: string, rest: FilingPath, value: unknown): unknown {
  const record = isRecord(target) ? target : {};
  if (rest.length === 0 && value === undefined) {
    return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
  }
  const next = setAt(Object.hasOwn(record, name) ? record[name] : undefined, rest, value);
  return next === undefined ? undefined : { ...record, [name]: next };
}

/** Changes that turn one document into the other, as far down as both have the same shape. */
export function differences(from: unknown, to: unknown, path: FilingPath = []): readonly Change[] {
  if (sameJson(from, to)) return [];
  if (isRecord(from) && isRecord(to)) {
    const names = [...new Set([...Object.keys(from), ...Object.keys(to)])];
    return names.flatMap((name) =>
      Object.hasOwn(to, name) ? differences(from[name], to[name], [...path, name]) : [{ path: [...path, name] }],
    );
  }
  if (Array.isArray(from) && Array.isArray(to) && from.length === to.length && to.every(isRecord)) {
    return to.flatMap((row, index) => differences(from[index], row, [...path, index]));
  }
  return [{ path, value: to }];
}
