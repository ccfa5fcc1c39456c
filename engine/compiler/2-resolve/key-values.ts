/** The values of keys whose shape has been checked; undefined when absent (or wrong, which has been reported). */
import type { Source } from '../../model/form.ts';
import { type MappingNode, type ScalarNode, scalarAt, type SourceNode, valueAt } from '../1-read/source-node.ts';

export function flagAt(node: MappingNode, key: string): boolean {
  return scalarAt(node, key)?.value === true;
}

export function countAt(node: MappingNode, key: string): number | undefined {
  const value = scalarAt(node, key)?.value;
  return typeof value === 'number' ? value : undefined;
}

export function countsAt(node: MappingNode, key: string): readonly number[] {
  return scalarsOf(valueAt(node, key)).flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
}

export function wordAt(node: MappingNode, key: string): string | undefined {
  return scalarAt(node, key)?.text;
}

/** A word or a list of words, each with its place. */
export function wordsAt(node: MappingNode, key: string): readonly ScalarNode[] {
  return scalarsOf(valueAt(node, key));
}

function scalarsOf(node: SourceNode | undefined): readonly ScalarNode[] {
  if (node?.kind === 'scalar') return node.value === null ? [] : [node];
  return node?.kind === 'sequence' ? node.items.flatMap(scalarsOf) : [];
}

/** Every clause that a `source` names, with its place. */
export function clausesAt(node: MappingNode): readonly ScalarNode[] {
  const value = valueAt(node, 'source');
  return value?.kind === 'mapping' ? value.entries.flatMap((entry) => scalarsOf(entry.value)) : scalarsOf(value);
}

/** A bare clause or list of clauses is that of the field itself. */
export function sourceAt(node: MappingNode): Source | undefined {
  const value = valueAt(node, 'source');
  if (value?.kind !== 'mapping') {
    const clauses = scalarsOf(value);
    return clauses.length === 0 ? undefined : { field: clauses.map((clause) => clause.text) };
  }
  const named = value.entries.map(({ key, value }) => [key, scalarsOf(value).map((clause) => clause.text)] as const);
  return Object.fromEntries(named.filter(([, clauses]) => clauses.length > 0));
}

const units: Readonly<Record<string, number>> = { KB: 1024, MB: 1024 * 1024, GB: 1024 * 1024 * 1024 };
const size = /^([1-9][0-9]{0,3}(?:\.[0-9]{1,2})?) ?(KB|MB|GB)$/i;

/** `10MB` in bytes. */
export function bytesOf(text: string): number | undefined {
  const [, amount, unit] = size.exec(text) ?? [];
  const factor = units[unit?.toUpperCase() ?? ''];
  return amount === undefined || factor === undefined ? undefined : Math.round(Number(amount) * factor);
}
