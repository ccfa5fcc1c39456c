/** The limits of a field in two editions: what is a limit, and in which direction it is stricter. */
import type { CompiledExpression } from '../model/expression.ts';
import type { Field } from '../model/form.ts';
import type { Scalar } from '../model/value.ts';
import type { Change, ChangeKind } from './change.ts';
import { fieldChange } from './consequences.ts';
import { sameExpression } from './wording.ts';

/** A limit that is absent, a constant, or depends on something. */
type Limit = undefined | Scalar | CompiledExpression;
type Direction = 'most' | 'least';

/** Keys whose value bounds an answer, from above or from below. */
const bounds: Readonly<Record<string, Direction>> = {
  min: 'least',
  max: 'most',
  scale: 'most',
  minRows: 'least',
  maxRows: 'most',
  maxSize: 'most',
};

export function compareLimits(before: Field, after: Field): readonly Change[] {
  return [...compareBounds(before, after), ...compareFormat(before, after), ...compareSets(before, after)];
}

function compareBounds(before: Field, after: Field): readonly Change[] {
  return Object.entries(bounds).flatMap(([key, direction]): readonly Change[] => {
    const one = limitAt(before, key);
    const other = limitAt(after, key);
    if (sameLimit(one, other)) return [];
    return [
      { ...fieldChange(stricter(one, other, direction), after), key, ...sides(limitInWords(one), limitInWords(other)) },
    ];
  });
}

function limitAt(field: Field, key: string): Limit {
  const value: unknown = Reflect.get(field, key);
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (!isExpression(value)) return undefined;
  return value.tree.kind === 'literal' && value.tree.constant === undefined ? value.tree.value : value;
}

function isExpression(value: unknown): value is CompiledExpression {
  return typeof value === 'object' && value !== null && 'tree' in value;
}

function sameLimit(one: Limit, other: Limit): boolean {
  return isExpression(one) && isExpression(other) ? sameExpression(one, other) : one === other;
}

function stricter(one: Limit, other: Limit, direction: Direction): ChangeKind {
  if (one === undefined) return 'tightened';
  if (other === undefined) return 'loosened';
  if (typeof one !== 'number' || typeof other !== 'number') return 'changed';
  return other < one === (direction === 'most') ? 'tightened' : 'loosened';
}

function limitInWords(limit: Limit): string {
  return isExpression(limit) ? limit.source : String(limit ?? '');
}

function compareFormat(before: Field, after: Field): readonly Change[] {
  return (['format', 'none', 'confirm'] as const).flatMap((key): readonly Change[] => {
    const one = wordAt(before, key);
    const other = wordAt(after, key);
    if (one === other) return [];
    // `none` is one more way to answer; the others are demands.
    const [more, less] = key === 'none' ? (['loosened', 'tightened'] as const) : (['tightened', 'loosened'] as const);
    const kind = one === '' ? more : other === '' ? less : 'changed';
    return [{ ...fieldChange(kind, after), key, ...sides(one, other) }];
  });
}

function wordAt(field: Field, key: string): string {
  const value: unknown = Reflect.get(field, key);
  return typeof value === 'string' ? value : value === true ? 'true' : '';
}

/** Keys that hold several words or numbers: more of them allow more, or forbid more. */
function compareSets(before: Field, after: Field): readonly Change[] {
  return (['accept', 'levels', 'exclusive', 'key'] as const).flatMap((key): readonly Change[] => {
    const one = itemsAt(before, key);
    const other = itemsAt(after, key);
    if (one.join() === other.join()) return [];
    return [{ ...fieldChange(setKind(key, one, other), after), key, ...sides(one.join('、'), other.join('、')) }];
  });
}

function itemsAt(field: Field, key: string): readonly string[] {
  const value: unknown = Reflect.get(field, key);
  return Array.isArray(value) ? value.map(String) : [];
}

function setKind(key: string, before: readonly string[], after: readonly string[]): ChangeKind {
  const gains = after.some((item) => !before.includes(item));
  const loses = before.some((item) => !after.includes(item));
  if (gains === loses || key === 'levels') return 'changed';
  return gains === (key === 'accept') ? 'loosened' : 'tightened';
}

function sides(before: string, after: string): Pick<Change, 'before' | 'after'> {
  return { before, after };
}
