/** Which problems the schema of a form says it leaves to the engine, read from its `x-engine` annotations. */
import { answersSchema } from '../../engine/compiler/5-emit/answers-schema.ts';
import { engineKeys } from '../../engine/field-types/json-schema.ts';
import { asObject as record, isList, type Json, type JsonObject } from '../../engine/field-types/json.ts';
import type { CompiledForm, Problem } from '../../engine/index.ts';

export interface LeftToEngine {
  judges(problem: Problem): boolean;
  hides(path: string): boolean;
}

export function leftToEngine(form: CompiledForm): LeftToEngine {
  const schema = answersSchema(form);
  const keys = new Map<string, ReadonlySet<string>>();
  walk(schema, '', []);
  return {
    judges: ({ at, kind }) => [...(keys.get(withoutRows(at)) ?? [])].some((key) => kindsOf(key).includes(kind)),
    hides: (path) => outer(withoutRows(path)).some((one) => keys.get(one)?.has('when')),
  };

  function walk(part: JsonObject, prefix: string, inherited: readonly string[]): void {
    for (const [name, property] of Object.entries(record(part['properties']))) {
      const path = prefix + name;
      const own = record(property);
      keys.set(path, new Set([...strings(own['x-engine']), ...inherited, ...(keys.get(path) ?? [])]));
      const inside = referenced(own) ?? referenced(record(own['items']));
      if (inside !== undefined) walk(inside, `${path}.`, inherited);
    }
    for (const clause of list(part['allOf']).map(record)) {
      const below = [...inherited, ...strings(clause['x-engine'])];
      for (const one of [clause, record(clause['then']), ...list(record(clause['then'])['allOf']).map(record)]) {
        const section = referenced(one);
        if (section !== undefined) walk(section, prefix, below);
      }
    }
  }

  function referenced({ $ref }: JsonObject): JsonObject | undefined {
    if (typeof $ref !== 'string') return undefined;
    const definition = record(record(schema['$defs'])[$ref.slice('#/$defs/'.length)]);
    return definition['type'] === 'object' ? definition : undefined;
  }
}

function kindsOf(key: string): readonly string[] {
  return Object.entries(engineKeys).find(([name]) => name === key)?.[1] ?? [];
}

function withoutRows(path: string): string {
  return path.replace(/\[\d+\]/g, '');
}

/** `a.b.c` → a, a.b, a.b.c */
function outer(path: string): readonly string[] {
  const steps = path.split('.');
  return steps.map((_, index) => steps.slice(0, index + 1).join('.'));
}

function list(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}

function strings(value: Json | undefined): readonly string[] {
  return list(value).filter((one) => typeof one === 'string');
}
