/** What a value is at run time; the guards by which values leave `unknown`. */
import type { Value, ValueRecord } from '../model/value.ts';

export function isList(value: unknown): value is readonly Value[] {
  return Array.isArray(value);
}

export function isRecord(value: unknown): value is ValueRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isValue(value: unknown): value is Value {
  return ['string', 'number', 'boolean', 'object'].includes(typeof value);
}

/** A property of a record; what is missing is blank. */
export function propertyOf(record: unknown, name: string): Value {
  return isRecord(record) ? (record[name] ?? null) : null;
}

/** Blank, white space only, or a list without entries. */
export function isBlank(value: Value): boolean {
  if (value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return isList(value) && value.length === 0;
}

export function sameContent(left: Value, right: Value): boolean {
  if (left === right) return true;
  if (isList(left) && isList(right)) {
    return left.length === right.length && left.every((value, at) => sameContent(value, right[at] ?? null));
  }
  if (!isRecord(left) || !isRecord(right)) return false;
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].every((name) => sameContent(left[name] ?? null, right[name] ?? null));
}
