/** What is asked for among some fields and sections of a scope, without saying what it looks like. */
import { type Json, type JsonObject, jsonObject, unlessEmpty } from '../../field-types/json.ts';
import type { Field, LayoutItem, Scope } from '../../model/form.ts';
import { conditionSchema } from './condition-schema.ts';
import { visibility } from './visibility.ts';

/** The requirements of an item whose conditions on enclosing scopes are met. */
export function requirements(item: LayoutItem, scope: Scope, scopes: readonly (Scope | null)[]): JsonObject {
  const required: string[] = [];
  const allOf: Json[] = [];
  const asked = { scope, scopes, required, allOf };
  ask(item, asked);
  return jsonObject({ required: unlessEmpty(required), allOf: unlessEmpty(allOf) });
}

interface Asked {
  readonly scope: Scope;
  readonly scopes: readonly (Scope | null)[];
  readonly required: string[];
  readonly allOf: Json[];
}

function ask({ kind, name }: LayoutItem, asked: Asked): void {
  const { scope, scopes } = asked;
  const section = kind === 'section' ? scope.sections.find((one) => one.name === name) : undefined;
  const field = kind === 'field' ? scope.fields.find((one) => one.name === name) : undefined;
  const shown = visibility((section ?? field)?.when, scopes);
  if (shown.kind === 'never' || shown.kind === 'engine') return;
  const conditional = shown.kind === 'when' && shown.own.kind !== 'always';
  const inner: Asked = conditional ? { scope, scopes, required: [], allOf: [] } : asked;
  if (field !== undefined && isNeeded(field)) inner.required.push(name);
  for (const below of section?.layout ?? []) if (!dependsOutside(below, asked)) ask(below, inner);
  const then = jsonObject({ required: unlessEmpty(inner.required), allOf: unlessEmpty(inner.allOf) });
  if (conditional && Object.keys(then).length > 0) asked.allOf.push({ if: conditionSchema(shown.own), then });
}

/** Conditions of its own on enclosing scopes: what such an item asks for is left to the engine. */
function dependsOutside({ kind, name }: LayoutItem, { scope, scopes }: Asked): boolean {
  const items = kind === 'section' ? scope.sections : scope.fields;
  const shown = visibility(items.find((one) => one.name === name)?.when, scopes);
  return shown.kind === 'when' && shown.outer.length > 0;
}

/** Needed whenever it is shown. Computed fields are not submitted; groups and fixed rows are always there while they are shown. */
export function isNeeded(field: Field): boolean {
  if (field.compute !== undefined) return false;
  return field.required === true || field.type === 'group' || (field.type === 'table' && field.rows !== undefined);
}
