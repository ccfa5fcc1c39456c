/** The titles of fields, and the fields that loop variables and filter items stand for. */
import type { Expression } from '../../model/expression.ts';
import type { Scalar } from '../../model/value.ts';
import { formatNumber } from '../decimal.ts';

export type Titles = (slot: number, path: string) => string;
export type Codes = Readonly<Record<string, string>>;

/** A field by its path from the record of a slot. */
export interface Origin {
  readonly slot: number;
  readonly path: string;
}

type Leaf = Extract<Expression, { kind: 'name' | 'variable' | 'path' | 'part' }>;
type Origins = ReadonlyMap<number, Origin>;

export function describeLeaf(
  titleOf: Titles,
  origins: Origins,
  node: Leaf,
  words: (node: Expression) => string,
): string {
  if (node.kind === 'part') return `${words(node.of)}的${PARTS.get(node.part) ?? node.part}`;
  if (node.kind === 'variable' && !origins.has(node.slot)) return node.name;
  const origin = originOf(node, origins);
  if (origin === undefined) return node.kind === 'path' ? `${words(node.of)}的“${node.name}”` : node.name;
  if (origin.slot === 0) return CONTEXT.get(origin.path) ?? titleOf(0, origin.path);
  const title = `「${titleOf(origin.slot, origin.path)}」`;
  return node.kind === 'path' && !isVariable(node.of, origins) ? `${words(node.of)}中${title}` : title;
}

const CONTEXT: ReadonlyMap<string, string> = new Map([['filing.date', '填报当日']]);
const PARTS: ReadonlyMap<string, string> = new Map([
  ['year', '年份'],
  ['month', '月份'],
  ['day', '日'],
  ['weekday', '星期'],
  ['years', '整年数'],
  ['months', '月数'],
  ['days', '天数'],
]);

/** The columns of a row that is gone through need no table before them. */
function isVariable(node: Expression, origins: Origins): boolean {
  return node.kind === 'variable' && origins.has(node.slot);
}

export function originOf(node: Expression, origins: Origins): Origin | undefined {
  if (node.kind === 'variable') return origins.get(node.slot);
  if (node.kind === 'filter' || node.kind === 'index') return originOf(node.of, origins);
  if (node.kind === 'name') {
    const row = origins.get(node.slot);
    return row === undefined ? { slot: node.slot, path: node.name } : { ...row, path: `${row.path}.${node.name}` };
  }
  if (node.kind === 'path') {
    const of = originOf(node.of, origins);
    return of === undefined ? undefined : { ...of, path: `${of.path}.${node.name}` };
  }
  const [list] = node.kind === 'call' && node.function === 'flatten' ? node.arguments : [];
  return list === undefined ? undefined : originOf(list, origins);
}

export function within(origins: Origins, slot: number, origin: Origin): Origins {
  return new Map([...origins, [slot, origin]]);
}

export function describeScalar(value: Scalar): string {
  if (value === null) return '空';
  if (typeof value === 'boolean') return value ? '是' : '否';
  return typeof value === 'number' ? formatNumber(value) : `“${value}”`;
}
