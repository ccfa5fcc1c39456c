/**
 * The answers schema as json-schema-to-typescript reads it best: it knows no conditions, and names a type after its
 * title. So titles become documentation, sections become interfaces that a scope extends, and what stands under a
 * condition is optional.
 */
import { type Json, type JsonObject, jsonObject, unlessEmpty } from '../../field-types/json.ts';

export function typeView(schema: JsonObject): JsonObject {
  const definitions = record(schema['$defs']);
  const conditional = conditionalDefinitions(definitions, schema);
  const views = Object.entries(definitions).map(([name, definition]) => {
    const { required, ...rest } = view(record(definition));
    return [name, jsonObject({ ...rest, required: conditional.has(name) ? undefined : required })];
  });
  return { ...view(schema), $defs: Object.fromEntries(views) };
}

function view(schema: JsonObject): JsonObject {
  if (schema['properties'] !== undefined || schema['allOf'] !== undefined || schema['x-computed'] !== undefined) {
    if (schema['type'] === 'object') return objectView(schema);
  }
  const documentation = documentationOf(schema);
  if (typeof schema['$ref'] === 'string') return jsonObject({ ...documentation, allOf: [{ $ref: schema['$ref'] }] });
  if (schema['type'] === 'array') return jsonObject({ ...documentation, type: 'array', items: itemsView(schema) });
  if (Array.isArray(schema['oneOf'])) {
    return jsonObject({ ...documentation, enum: schema['oneOf'].map((option) => record(option)['const'] ?? null) });
  }
  if (schema['const'] !== undefined) return jsonObject({ ...documentation, const: schema['const'] });
  return jsonObject({ ...documentation, type: schema['type'] });
}

function objectView(schema: JsonObject): JsonObject {
  const properties = Object.entries(record(schema['properties'])).filter(([, property]) => property !== false);
  const sections = references(schema).map(($ref) => ({ $ref }));
  return jsonObject({
    ...documentationOf(schema),
    type: 'object',
    extends: unlessEmpty(sections),
    properties: Object.fromEntries(properties.map(([name, property]) => [name, view(record(property))])),
    required: schema['required'],
    additionalProperties: false,
  });
}

/** Items of fixed rows are all alike but for their code. */
function itemsView(schema: JsonObject): Json {
  const [first] = Array.isArray(schema['prefixItems']) ? schema['prefixItems'] : [schema['items'] ?? {}];
  const { $ref, ...item } = record(first);
  return typeof $ref === 'string' ? { $ref } : view(item);
}

/** The sections of a scope or section, shown always or under a condition. */
function references(schema: JsonObject): readonly string[] {
  return clauses(schema).flatMap((clause) => (clause.$ref === undefined ? conditionalReferences(clause) : [clause.$ref]));
}

function conditionalReferences({ then }: Clause): readonly string[] {
  if (then === undefined) return [];
  const all = Array.isArray(then['allOf']) ? then['allOf'].map(record) : [];
  return [then, ...all].flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []));
}

interface Clause {
  readonly $ref?: string;
  readonly then?: JsonObject;
}

function clauses(schema: JsonObject): readonly Clause[] {
  if (!Array.isArray(schema['allOf'])) return [];
  return schema['allOf'].map(record).map(({ $ref, then }) => ({
    ...(typeof $ref === 'string' && { $ref }),
    ...(then !== undefined && { then: record(then) }),
  }));
}

/** Sections under a condition, and the sections within them. */
function conditionalDefinitions(definitions: JsonObject, root: JsonObject): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (reference: string): void => {
    const name = reference.slice('#/$defs/'.length);
    if (found.has(name)) return;
    found.add(name);
    references(record(definitions[name])).forEach(add);
  };
  for (const schema of [root, ...Object.values(definitions).map(record)]) {
    clauses(schema).flatMap(conditionalReferences).forEach(add);
  }
  return found;
}

/** Title, unit, help and clauses, as they stand above a property. */
function documentationOf(schema: JsonObject): { description?: string } {
  const unit = schema['x-unit'];
  const clauses = schema['x-source'];
  const title = [schema['title'], unit === undefined ? undefined : `（${String(unit)}）`].filter(isText).join('');
  const named = Array.isArray(clauses) ? `@see ${clauses.join(', ')}` : undefined;
  const description = [title, schema['description'], schema['x-notice'], named].filter(isText).join('\n\n');
  return description === '' ? {} : { description: description.replaceAll('*/', '*\\/') };
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string' && value !== '';
}

function record(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !isList(value) ? value : {};
}

function isList(value: JsonObject | readonly Json[]): value is readonly Json[] {
  return Array.isArray(value);
}
