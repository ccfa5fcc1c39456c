/** A condition as a schema of the object whose answers it reads. */
import { isList, type Json, type JsonObject } from '../../field-types/json.ts';
import type { Condition } from './condition.ts';

export function conditionSchema(condition: Condition): Json {
  switch (condition.kind) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'holds':
      return holdsAll([condition]);
    case 'fits':
      return fits(condition);
    case 'not':
      return { not: conditionSchema(condition.of) };
    case 'all':
      return allOf(condition.of);
    case 'any':
      return anyOf(condition.of);
  }
}

type Holds = Extract<Condition, { kind: 'holds' }>;

/** What is asked of different answers fits into one object; the rest stands beside it. */
function allOf(conditions: readonly Condition[]): Json {
  const merged: Holds[] = [];
  const others: Condition[] = [];
  for (const condition of conditions) {
    const mergeable = condition.kind === 'holds' && merged.every((other) => other.path[0] !== condition.path[0]);
    if (mergeable) merged.push(condition);
    else others.push(condition);
  }
  if (others.length === 0) return holdsAll(merged);
  const rest = others.map(conditionSchema);
  return { allOf: merged.length === 0 ? rest : [holdsAll(merged), ...rest] };
}

function holdsAll(conditions: readonly Holds[]): JsonObject {
  const properties: Record<string, Json> = {};
  const required: string[] = [];
  for (const { path, schema } of conditions) {
    const [first, ...rest] = path;
    if (first === undefined) continue;
    const inner = rest.length === 0 ? schema : { type: 'object', ...holdsAll([{ kind: 'holds', path: rest, schema }]) };
    if (Object.keys(inner).length > 0) properties[first] = inner;
    required.push(first);
  }
  return Object.keys(properties).length === 0 ? { required } : { properties, required };
}

function fits({ path: [first, ...rest], schema }: Extract<Condition, { kind: 'fits' }>): JsonObject {
  if (first === undefined) return schema;
  const inner = rest.length === 0 ? schema : { type: 'object', ...fits({ kind: 'fits', path: rest, schema }) };
  return { properties: { [first]: inner } };
}

/** `a = "x" or a = "y"` is one list of codes. */
function anyOf(conditions: readonly Condition[]): Json {
  const [first] = conditions;
  const values = conditions.flatMap((condition) => valuesOf(condition));
  const same =
    first?.kind === 'holds' &&
    conditions.every(
      (one) => one.kind === 'holds' && one.path.join('.') === first.path.join('.') && valuesOf(one).length > 0,
    );
  if (same) return holdsAll([{ ...first, schema: { enum: [...new Set(values)] } }]);
  return { anyOf: conditions.map(conditionSchema) };
}

function valuesOf(condition: Condition): readonly Json[] {
  if (condition.kind !== 'holds') return [];
  const { const: only, enum: several } = condition.schema;
  if (only !== undefined) return [only];
  return isList(several) ? several : [];
}
