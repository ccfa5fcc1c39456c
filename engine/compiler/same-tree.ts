/** Plain data compared by content. */
import { isRecord } from '../field-types/nested.ts';

/** Whether plain data are the same: what is the same object is not looked into. */
export function sameTree(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) return Array.isArray(other) && sameItems(one, other);
  if (one instanceof Map) return other instanceof Map && sameItems([...one], [...other]);
  if (!isRecord(one) || !isRecord(other)) return Object.is(one, other);
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => sameTree(one[key], other[key]));
}

function sameItems(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((item, at) => sameTree(item, others[at]));
}
