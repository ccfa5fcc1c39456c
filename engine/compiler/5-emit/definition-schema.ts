/** JSON Schema of the definition language, for editors: completion, hover texts and squiggles while YAML is written. */
import { type Json, type JsonObject, jsonObject, unlessEmpty } from '../../field-types/json.ts';
import type { FieldTypeName } from '../../model/form.ts';
import type { FileKind, Keys, KeyShape, NodeKind, ValueShape } from '../2-resolve/shape.ts';
import { fieldTypeNames, fileKeys, keysOfField, nodeKeys, placementKeys } from '../2-resolve/shapes.ts';
import type { Artifact } from './emit.ts';
import { printJson } from './print-json.ts';
import { answersFileSchema, scenarioSchema } from './scenario-file-schema.ts';

/**
 * Deterministic, and the same for every set of forms. What depends on more than one file (whether a field is new and
 * therefore needs a type, what a name refers to) is left to `tianbao check`.
 */
export function emitDefinitionSchema(): Artifact {
  return { path: 'definition.schema.json', text: printJson(definitionSchema()) };
}

/** A file is what its first key of these says; a scenario names its form too. */
function definitionSchema(): JsonObject {
  const kinds = Object.keys(fileKeys).filter(isFileKind);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:tianbao:definition',
    title: '填报定义语言',
    description: '版本、表、区块、代码表、条款表和用例文件（.yaml）的写法。',
    type: 'object',
    ...firstOf([
      ['cases', 'ScenarioFile'],
      ['carried', 'ScenarioFile'],
      ['answers', 'AnswersFile'],
      ...kinds.map((kind) => [kind, fileName(kind)] as const),
    ]),
    $defs: {
      ...Object.fromEntries(kinds.map((kind) => [fileName(kind), fileSchema(fileKeys[kind], true)])),
      FormPatch: fileSchema({ ...fileKeys.form, ...placementKeys }, false),
      ...Object.fromEntries(nodeKinds.map((kind) => [definitionName(kind), nodeSchema(kind)])),
      ScenarioFile: scenarioSchema,
      AnswersFile: answersFileSchema,
    },
  };
}

/** Nested `if`s, so that an editor reports what is wrong with the file's own kind only. */
function firstOf(kinds: readonly (readonly [key: string, definition: string])[]): JsonObject {
  const [first, ...rest] = kinds;
  if (first === undefined)
    return { not: {}, description: '首先写明这是什么：edition、form、block、list、clauses 或 cases。' };
  const [key, definition] = first;
  return { if: { required: [key] }, then: { $ref: `#/$defs/${definition}` }, else: firstOf(rest) };
}

function fileName(kind: FileKind): string {
  return definitionName(`${kind} file`);
}

const nodeKinds: readonly NodeKind[] = [
  'section',
  'field',
  'rule',
  'link',
  'option',
  'list entry',
  'list patch',
  'clause',
];

function isFileKind(name: string): name is FileKind {
  return Object.hasOwn(fileKeys, name);
}

/** `list entry` → `ListEntry`. */
function definitionName(kind: string): string {
  return kind.replace(/(?:^| )([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function fileSchema(keys: Keys, complete: boolean): JsonObject {
  const needed = Object.entries(keys).filter(([, { required }]) => required && complete);
  return jsonObject({
    type: 'object',
    properties: properties(keys),
    required: unlessEmpty(needed.map(([name]) => name)),
    additionalProperties: false,
  });
}

function properties(keys: Keys): JsonObject {
  return Object.fromEntries(Object.entries(keys).map(([name, shape]) => [name, keySchema(shape)]));
}

function keySchema({ value, description: { zh, en } }: KeyShape): JsonObject {
  return { description: `${zh}\n\n${en}`, ...valueSchema(value) };
}

/** Everything can be laid over a base, so nothing is required here: what is new and what is a patch, the compiler tells. */
function nodeSchema(kind: NodeKind): JsonObject {
  if (kind === 'field') return anyField();
  return {
    type: 'object',
    properties: properties({ ...nodeKeys[kind], ...placementKeys }),
    additionalProperties: false,
  };
}

/** A field may carry the keys of its type; a patch may leave the type out. */
function anyField(): JsonObject {
  const shapes = new Map<string, KeyShape[]>();
  for (const type of fieldTypeNames) {
    for (const [name, shape] of Object.entries(keysOfField(type))) {
      const known = shapes.get(name) ?? [];
      if (!known.some((other) => same(other.value, shape.value))) shapes.set(name, [...known, shape]);
    }
  }
  const common = [...shapes].map(([name, variants]) => [name, variantsSchema(variants)] as const);
  return {
    type: 'object',
    properties: { ...Object.fromEntries(common), ...properties(placementKeys) },
    additionalProperties: false,
    allOf: fieldTypeNames.map((type) => fieldOfType(type, shapes)),
  };
}

function variantsSchema(variants: readonly KeyShape[]): JsonObject {
  const [first] = variants;
  if (first !== undefined && variants.length === 1) return keySchema(first);
  return { anyOf: variants.map(keySchema) };
}

function fieldOfType(type: FieldTypeName, shapes: ReadonlyMap<string, readonly KeyShape[]>): JsonObject {
  const keys = keysOfField(type);
  const special = Object.entries(keys).filter(([name]) => (shapes.get(name)?.length ?? 0) > 1);
  return {
    if: { properties: { type: { const: type } }, required: ['type'] },
    then: jsonObject({
      properties: unlessEmpty(properties(Object.fromEntries(special))),
      propertyNames: { enum: [...Object.keys(keys), ...Object.keys(placementKeys)] },
    }),
  };
}

function same(one: ValueShape, other: ValueShape): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const clauses = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };

function valueSchema(shape: ValueShape): JsonObject {
  switch (shape.kind) {
    case 'text':
    case 'word':
      return { type: ['string', 'number'] };
    case 'reason':
      return { type: 'string', minLength: 1 };
    case 'expression':
      return { type: ['string', 'number', 'boolean'] };
    case 'field type':
      return { enum: [...fieldTypeNames] };
    case 'one of':
      return { enum: [...shape.words] };
    case 'words':
      return clauses;
    case 'count':
      return { type: 'integer', minimum: shape.least };
    case 'counts':
      return { type: 'array', items: { type: 'integer', minimum: shape.least }, minItems: 1 };
    case 'flag':
      return { type: 'boolean' };
    case 'day':
      return { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
    case 'size':
      return { type: ['string', 'number'] };
    case 'source':
      return { anyOf: [...clauses.anyOf, { type: 'object', additionalProperties: clauses }] };
    case 'named':
      return { type: 'object', additionalProperties: namedSchema(shape.of, shape.short ?? false) };
    case 'constants':
      return { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean'] } };
    case 'clause names':
      return { type: 'object', additionalProperties: { type: 'string' } };
    case 'forms':
      return { type: 'object', additionalProperties: { anyOf: [{ type: 'string' }, { $ref: '#/$defs/FormPatch' }] } };
  }
}

function namedSchema(kind: NodeKind, short: boolean): Json {
  const reference = { $ref: `#/$defs/${definitionName(kind)}` };
  return short ? { anyOf: [{ type: ['string', 'number'] }, reference] } : reference;
}
