/** What is asked of answers, as far as a schema can say it: the parts of which `if`, `then` and rules are made. */
import type { JsonObject } from '../../field-types/json.ts';

export type Condition =
  | { readonly kind: 'always' }
  | { readonly kind: 'never' }
  /** The answer at the path is there and fits the schema; when it is there and does not, it fits `otherwise`. */
  | {
      readonly kind: 'holds';
      readonly path: readonly string[];
      readonly schema: JsonObject;
      readonly otherwise?: JsonObject;
    }
  /** The answer at the path fits the schema, or is not there. */
  | { readonly kind: 'fits'; readonly path: readonly string[]; readonly schema: JsonObject }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

/** Logic has three values: what is blank is neither true nor false. */
export interface Judgement {
  /** The slots whose answers it reads. */
  readonly slots: readonly number[];
  readonly isTrue: Condition;
  readonly isFalse: Condition;
}

const always: Condition = { kind: 'always' };
const never: Condition = { kind: 'never' };

export function all(conditions: readonly Condition[]): Condition {
  const relevant = conditions.filter((condition) => condition.kind !== 'always');
  if (relevant.some((condition) => condition.kind === 'never')) return never;
  return relevant.length === 1 && relevant[0] !== undefined ? relevant[0] : several('all', relevant);
}

export function any(conditions: readonly Condition[]): Condition {
  const relevant = conditions.filter((condition) => condition.kind !== 'never');
  if (relevant.some((condition) => condition.kind === 'always')) return always;
  return relevant.length === 1 && relevant[0] !== undefined ? relevant[0] : several('any', relevant);
}

function several(kind: 'all' | 'any', of: readonly Condition[]): Condition {
  if (of.length === 0) return kind === 'all' ? always : never;
  return { kind, of: of.flatMap((condition) => (condition.kind === kind ? condition.of : [condition])) };
}

export function not(condition: Condition): Condition {
  switch (condition.kind) {
    case 'always':
      return never;
    case 'never':
      return always;
    case 'all':
      return any(condition.of.map(not));
    case 'any':
      return all(condition.of.map(not));
    case 'not':
      return condition.of;
    case 'fits':
      return { kind: 'not', of: condition };
    case 'holds': {
      const { path, otherwise } = condition;
      return otherwise === undefined ? { kind: 'not', of: condition } : { kind: 'fits', path, schema: otherwise };
    }
  }
}

/** The same for an answer that is there; while it is not, nothing is asked of it. */
export function ofPresent(condition: Condition): Condition {
  switch (condition.kind) {
    case 'always':
    case 'never':
    case 'fits':
      return condition;
    case 'holds':
      return { kind: 'fits', path: condition.path, schema: condition.schema };
    case 'all':
      return all(condition.of.map(ofPresent));
    case 'any':
      return any(condition.of.map(ofPresent));
    case 'not': {
      const { of } = condition;
      return of.kind === 'holds' ? { kind: 'fits', path: of.path, schema: { not: of.schema } } : condition;
    }
  }
}

/** The paths of the answers that are looked at. */
export function pathsIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'always':
    case 'never':
      return [];
    case 'holds':
    case 'fits':
      return [condition.path.join('.')];
    case 'all':
    case 'any':
      return condition.of.flatMap(pathsIn);
    case 'not':
      return pathsIn(condition.of);
  }
}

export function certain(value: unknown): Judgement {
  return { slots: [], isTrue: value === true ? always : never, isFalse: value === false ? always : never };
}

export function opposite(judged: Judgement): Judgement {
  return { slots: judged.slots, isTrue: judged.isFalse, isFalse: judged.isTrue };
}

export function conjunction(sides: readonly Judgement[]): Judgement {
  return {
    slots: slotsOf(sides),
    isTrue: all(sides.map((side) => side.isTrue)),
    isFalse: any(sides.map((side) => side.isFalse)),
  };
}

/** What is not true, blank too, takes `otherwise`. */
export function choice(condition: Judgement, then: Judgement, otherwise: Judgement): Judgement {
  const untrue = not(condition.isTrue);
  return {
    slots: slotsOf([condition, then, otherwise]),
    isTrue: any([all([condition.isTrue, then.isTrue]), all([untrue, otherwise.isTrue])]),
    isFalse: any([all([condition.isTrue, then.isFalse]), all([untrue, otherwise.isFalse])]),
  };
}

function slotsOf(sides: readonly Judgement[]): readonly number[] {
  return [...new Set(sides.flatMap((side) => side.slots))];
}
