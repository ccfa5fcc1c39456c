/**
 * The answers schema as json-schema-to-typescript reads it best: it knows no conditions, and names a type after its
 * title. So titles become documentation, sections become interfaces that a scope extends, and what stands under a
 * condition is optional.
 */
import { asObject, isList, type Json, type JsonObject, jsonObject, unlessEmpty } from '../../field-types/json.ts';

export function typeView(schema: JsonObject): JsonObject {
  const definitions = asObject(schema['$defs']);
  const conditional = conditionalDefinitions(definitions, schema);
  const views: Record<string, Json> = {};
  for (const [name, definition] of Object.entries(definitions)) {
    const { required, ...rest } = view(asObject(definition));
    views[name] = jsonObject({ ...rest, required: conditional.has(name) ? undefined : required });
  }
  return { ...view(schema), $defs: views };
}

function view(schema: JsonObject): JsonObject {
  if (schema['properties'] !== undefined || schema['allOf'] !== undefined || schema['x-computed'] !== undefined) {
    if (schema['type'] === 'object') return objectView(schema);
  }
  const documentation = documentationOf(schema);
  if (typeof schema['$ref'] === 'string') return jsonObject({ ...documentation, allOf: [{ $ref: schema['$ref'] }] });
  if (schema['type'] === 'array') return jsonObject({ ...documentation, type: 'array', items: itemsView(schema) });
  if (isList(schema['oneOf'])) {
    return jsonObject({ ...documentation, enum: schema['oneOf'].map((option) => asObject(option)['const'] ?? null) });
  }
  if (schema['const'] !== undefined) return jsonObject({ ...documentation, const: schema['const'] });
  return jsonObject({ ...documentation, type: schema['type'] });
}

function objectView(schema: JsonObject): JsonObject {
  const properties = Object.entries(asObject(schema['properties'])).filter(([, property]) => property !== false);
  const sections = references(schema).map(($ref) => ({ $ref }));
  return jsonObject({
    ...documentationOf(schema),
    type: 'object',
    extends: unlessEmpty(sections),
    properties: Object.fromEntries(properties.map(([name, property]) => [name, view(asObject(property))])),
    required: schema['required'],
    additionalProperties: false,
  });
}

/** Items of fixed rows are all alike but for their code. */
function itemsView(schema: JsonObject): Json {
  const [first] = isList(schema['prefixItems']) ? schema['prefixItems'] : [schema['items'] ?? {}];
  const { $ref, ...item } = asObject(first);
  return typeof $ref === 'string' ? { $ref } : view(item);
}

/** The sections of a scope or section, shown always or under a condition. */
function references(schema: JsonObject): readonly string[] {
  return clauses(schema).flatMap((clause) =>
    clause.$ref === undefined ? conditionalReferences(clause) : [clause.$ref],
  );
}

function conditionalReferences({ then }: Clause): readonly string[] {
  if (then === undefined) return [];
  const all = isList(then['allOf']) ? then['allOf'].map(asObject) : [];
  return [then, ...all].flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []));
}

interface Clause {
  readonly $ref?: string;
  readonly then?: JsonObject;
}

function clauses(schema: JsonObject): readonly Clause[] {
  if (!isList(schema['allOf'])) return [];
  return schema['allOf'].map(asObject).map(({ $ref, then }) => ({
    ...(typeof $ref === 'string' && { $ref }),
    ...(then !== undefined && { then: asObject(then) }),
  }));
}

/** Sections under a condition, and the sections within them. */
function conditionalDefinitions(definitions: JsonObject, root: JsonObject): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (reference: string): void => {
    const name = reference.slice('#/$defs/'.length);
    if (found.has(name)) return;
    found.add(name);
    references(asObject(definitions[name])).forEach(add);
  };
  for (const schema of [root, ...Object.values(definitions).map(asObject)]) {
    clauses(schema).flatMap(conditionalReferences).forEach(add);
  }
  return found;
}

/** Title, unit, help and clauses, as they stand above a property. */
function documentationOf(schema: JsonObject): { description?: string } {
  const unit = schema['x-unit'];
  const clauses = schema['x-source'];
  const title = [schema['title'], isText(unit) ? `（${unit}）` : undefined].filter(isText).join('');
  const named = isList(clauses) ? `@see ${clauses.filter(isText).join(', ')}` : undefined;
  const description = [title, schema['description'], schema['x-notice'], named].filter(isText).join('\n\n');
  return description === '' ? {} : { description: description.replaceAll('*/', '*\\/') };
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string' && value !== '';
}
