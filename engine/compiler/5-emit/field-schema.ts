/** The schema of one field: what its type says, with title, help, clauses and rules as annotations. */
import { isList, type Json, type JsonObject, jsonObject, unlessEmpty } from '../../field-types/json.ts';
import { type EngineKey, jsonSchemas, type SchemaContext } from '../../field-types/json-schema.ts';
import type { CompiledExpression, Text } from '../../model/expression.ts';
import type { Field, Rule, Source } from '../../model/form.ts';

/** `engine`: what only the engine can judge here, beside what the type leaves to it. */
export function fieldSchema(field: Field, context: SchemaContext, engine: readonly EngineKey[]): JsonObject {
  const { 'x-engine': own, ...shape } = jsonSchemas[field.type].of(field, context);
  const left = [...(isList(own) ? own : []), ...engine];
  return jsonObject({
    ...description(field),
    ...shape,
    ...defaultOf(field.default),
    'x-when': engine.includes('when') ? field.when?.source : undefined,
    'x-required': engine.includes('required') && typeof field.required === 'object' ? field.required.source : undefined,
    'x-engine': unlessEmpty(left),
    'x-rules': unlessEmpty(Object.fromEntries(field.rules.map((rule) => [rule.name, ruleNote(rule)]))),
    'x-source': sources(field.source),
    'x-inferred': field.inferred,
  });
}

interface Described {
  readonly title: Text;
  readonly help?: Text;
  readonly notice?: Text;
}

export function description({ title, help, notice }: Described): Record<string, Json | undefined> {
  return {
    title: textSource(title),
    description: help && textSource(help),
    'x-notice': notice && textSource(notice),
  };
}

/** A text as its author wrote it: what is worked out stands in braces. */
export function textSource(text: Text): string {
  if (typeof text === 'string') return text;
  return text.parts.map((part) => (typeof part === 'string' ? part : `{${part.expression.source}}`)).join('');
}

function defaultOf(expression: CompiledExpression | undefined): Record<string, Json> {
  if (expression === undefined) return {};
  const { tree, source } = expression;
  return tree.kind === 'literal' && tree.value !== null ? { default: tree.value } : { 'x-default': source };
}

function ruleNote({ level, when, assert, message, inferred }: Rule): JsonObject {
  return jsonObject({
    level,
    when: when?.source,
    assert: assert.source,
    message: textSource(message),
    inferred,
  });
}

/** Clauses of the field itself as a list; those of single keys by key. */
export function sources(source: Source | undefined): Json | undefined {
  if (source === undefined) return undefined;
  const { field, ...others } = source;
  if (Object.keys(others).length === 0) return field;
  return Object.fromEntries(Object.entries(source).map(([key, clauses]) => [key, [...clauses]]));
}
