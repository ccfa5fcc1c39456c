/** The schema of one field: what its type says, with title, help, clauses and rules as annotations. */
import { isList, type Json, type JsonObject, jsonObject, unlessEmpty } from '../../field-types/json.ts';
import { type EngineKey, jsonSchemas, type SchemaContext } from '../../field-types/json-schema.ts';
import type { CompiledExpression, Text } from '../../model/expression.ts';
import type { Field, Rule, Source } from '../../model/form.ts';
import type { Wording } from './wording.ts';

export interface FieldPlace {
  readonly context: SchemaContext;
  readonly wording: Wording;
  /** The path of the scope in which the field stands. */
  readonly scope: string;
}

/** `engine`: what only the engine can judge here, beside what the type leaves to it. */
export function fieldSchema(field: Field, place: FieldPlace, engine: readonly EngineKey[]): JsonObject {
  const { 'x-engine': own, ...shape } = jsonSchemas[field.type].of(field, place.context);
  const left = [...(isList(own) ? own : []), ...engine];
  const required = typeof field.required === 'object' ? field.required : undefined;
  return jsonObject({
    ...description(field, place),
    ...shape,
    ...defaultOf(field.default),
    ...conditionNote('x-when', engine.includes('when') ? field.when : undefined, place),
    ...conditionNote('x-required', engine.includes('required') ? required : undefined, place),
    'x-engine': unlessEmpty(left),
    'x-rules': unlessEmpty(Object.fromEntries(field.rules.map((rule) => [rule.name, ruleNote(rule)]))),
    'x-source': sources(field.source),
    'x-inferred': field.inferred,
  });
}

/** A condition that the engine alone judges: in words for people, in FEEL for programs. */
function conditionNote(
  key: string,
  condition: CompiledExpression | undefined,
  { wording, scope }: FieldPlace,
): Record<string, Json> {
  if (condition === undefined) return {};
  return { [key]: wording.conditions([condition], scope), [`${key}-feel`]: condition.source };
}

interface Described {
  readonly title: Text;
  readonly help?: Text;
  readonly notice?: Text;
}

export function description(
  { title, help, notice }: Described,
  { wording, scope }: Pick<FieldPlace, 'wording' | 'scope'>,
): Record<string, Json | undefined> {
  return {
    title: wording.title(title),
    description: help && wording.text(help, scope),
    'x-notice': notice && wording.text(notice, scope),
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
