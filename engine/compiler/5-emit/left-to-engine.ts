/** What a schema says of itself: by path, what it leaves to the engine, and the rules that it carries. */
import { asObject, isList, type Json, type JsonObject } from '../../field-types/json.ts';

export interface LeftToEngine {
  /** By path of a field: its `x-engine`, and that of the sections around it. */
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
  readonly carriedRules: ReadonlySet<string>;
}

export function leftToEngine(schema: JsonObject): LeftToEngine {
  const keys = new Map<string, ReadonlySet<string>>();
  const carriedRules = new Set<string>();
  walk(schema, '', []);
  return { keys, carriedRules };

  function walk(part: JsonObject, prefix: string, inherited: readonly string[]): void {
    for (const [name, property] of Object.entries(asObject(part['properties']))) {
      const path = prefix + name;
      const own = asObject(property);
      keys.set(path, new Set([...strings(own['x-engine']), ...inherited, ...(keys.get(path) ?? [])]));
      const [item = own['items']] = isList(own['prefixItems']) ? own['prefixItems'] : [];
      const inside = scopeOf(own) ?? scopeOf(asObject(item));
      if (inside !== undefined) walk(inside, `${path}.`, inherited);
    }
    for (const clause of objects(part['allOf'])) {
      if (typeof clause['x-rule'] === 'string') carriedRules.add(clause['x-rule']);
      const below = [...inherited, ...strings(clause['x-engine'])];
      const then = asObject(clause['then']);
      for (const one of [clause, then, ...objects(then['allOf'])]) {
        const section = scopeOf(one);
        if (section !== undefined) walk(section, prefix, below);
      }
    }
  }

  /** The section, group or row that is referred to. */
  function scopeOf({ $ref }: JsonObject): JsonObject | undefined {
    if (typeof $ref !== 'string') return undefined;
    const definition = asObject(asObject(schema['$defs'])[$ref.slice('#/$defs/'.length)]);
    return definition['type'] === 'object' ? definition : undefined;
  }
}

function objects(value: Json | undefined): readonly JsonObject[] {
  return isList(value) ? value.map(asObject) : [];
}

function strings(value: Json | undefined): readonly string[] {
  return isList(value) ? value.filter((one) => typeof one === 'string') : [];
}
