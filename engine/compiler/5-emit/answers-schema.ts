/** JSON Schema 2020-12 of a form's submission: the answers of what is shown, without computed values. */
import { type JsonObject, jsonObject } from '../../field-types/json.ts';
import { codes, type SchemaContext } from '../../field-types/json-schema.ts';
import type { CompiledForm } from '../../model/form.ts';
import { constantOf } from './constant.ts';
import { type PartNames, partNames } from './names.ts';
import { type SchemaOutput, scopeSchema } from './scope-schema.ts';
import { wordingOf } from './wording.ts';

/** Keywords of ours, all annotations: the schema judges the same without them. For Ajv: `ajv.addVocabulary(vocabulary)`. */
export const vocabulary: readonly string[] = [
  'x-accept',
  'x-assert',
  'x-computed',
  'x-default',
  'x-edition',
  'x-engine',
  'x-form',
  'x-format',
  'x-inferred',
  'x-key',
  'x-max',
  'x-max-characters',
  'x-message',
  'x-min',
  'x-none',
  'x-notice',
  'x-parent',
  'x-required',
  'x-required-feel',
  'x-rule',
  'x-rules',
  'x-scale',
  'x-source',
  'x-unit',
  'x-when',
  'x-when-feel',
];

export function answersSchema(form: CompiledForm): JsonObject {
  const names = partNames(form);
  const shared = new Map<string, JsonObject>();
  const output: SchemaOutput = { defs: {}, lifted: [] };
  const wording = wordingOf(form);
  const root = scopeSchema(form.scope, {
    scopes: [null, form.scope],
    owners: [null, null],
    names,
    context: contextOf(form, names, shared),
    output,
    wording,
  });
  return jsonObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:tianbao:${form.edition}:${form.form}:answers`,
    title: wording.title(form.title),
    description:
      'The answers of a submitted filing: of what is shown, without computed values. What stands here the engine judges alike. ' +
      'x-engine names what a schema cannot say and the engine alone judges: when, required, type (at most 15 significant digits), ' +
      'format (check digits), min, max, scale, levels; x-rules too are its own. schema-coverage.md lists all of it.',
    'x-edition': form.edition,
    'x-form': form.form,
    ...root,
    $defs: { ...output.defs, ...sharedLists(form, names), ...Object.fromEntries([...shared].toSorted(byName)) },
  });
}

function byName([a]: readonly [string, JsonObject], [b]: readonly [string, JsonObject]): number {
  return a < b ? -1 : 1;
}

function contextOf(form: CompiledForm, names: PartNames, shared: Map<string, JsonObject>): SchemaContext {
  return {
    lists: form.lists,
    listReference: (list) => {
      const name = names.list(list);
      return name === undefined ? null : `#/$defs/${name}`;
    },
    scopeReference: (path) => `#/$defs/${names.scope(path)}`,
    shared: (wish, schema) => {
      const name = names.shared(wish);
      shared.set(name, schema);
      return `#/$defs/${name}`;
    },
    constant: constantOf,
  };
}

/** The code lists that several fields may use. */
function sharedLists(form: CompiledForm, names: PartNames): JsonObject {
  const lists = Object.values(form.lists).flatMap((list) => {
    const name = names.list(list.name);
    return name === undefined ? [] : [[name, jsonObject({ title: list.title, ...codes(list) })] as const];
  });
  return Object.fromEntries(lists);
}
