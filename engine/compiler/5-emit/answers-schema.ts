/** JSON Schema 2020-12 of a form's submission: the answers of what is shown, without computed values. */
import { type JsonObject, jsonObject } from '../../field-types/json.ts';
import { attachment, codes, type SchemaContext } from '../../field-types/json-schema.ts';
import type { CompiledForm } from '../../model/form.ts';
import { textSource } from './field-schema.ts';
import { type PartNames, partNames, scopesOf } from './names.ts';
import { type SchemaOutput, scopeSchema } from './scope-schema.ts';

/** Keywords of ours, all annotations: the schema judges the same without them. For Ajv: `ajv.addVocabulary(vocabulary)`. */
export const vocabulary: readonly string[] = [
  'x-accept',
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
  'x-min',
  'x-none',
  'x-notice',
  'x-parent',
  'x-required',
  'x-rules',
  'x-scale',
  'x-source',
  'x-unit',
  'x-when',
];

export function answersSchema(form: CompiledForm): JsonObject {
  const names = partNames(form);
  const output: SchemaOutput = { defs: {}, lifted: [] };
  const scopes = [null, form.scope];
  const root = scopeSchema(form.scope, {
    scopes,
    owners: [null, null],
    names,
    context: contextOf(form, names),
    output,
  });
  return jsonObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:tianbao:${form.edition}:${form.form}:answers`,
    title: textSource(form.title),
    description:
      'The answers of a submitted filing: of what is shown, without computed values. x-engine names what a schema cannot say ' +
      'and the engine judges: when, required, type (at most 15 significant digits), format (check digits), min, max, scale; x-rules too are its own.',
    'x-edition': form.edition,
    'x-form': form.form,
    ...root,
    $defs: { ...output.defs, ...sharedDefinitions(form, names) },
  });
}

function contextOf(form: CompiledForm, names: PartNames): SchemaContext {
  return {
    lists: form.lists,
    listReference: (list) => {
      const name = names.list(list);
      return name === undefined ? null : `#/$defs/${name}`;
    },
    scopeReference: (path) => `#/$defs/${names.scope(path)}`,
    attachmentReference: '#/$defs/Attachment',
  };
}

/** Attachments and the code lists that several fields may use. */
function sharedDefinitions(form: CompiledForm, names: PartNames): JsonObject {
  const lists = Object.values(form.lists).flatMap((list) => {
    const name = names.list(list.name);
    return name === undefined ? [] : [[name, jsonObject({ title: list.title, ...codes(list) })] as const];
  });
  const hasFiles = scopesOf(form.scope).some((scope) => scope.fields.some((field) => field.type === 'files'));
  return { ...(hasFiles && { Attachment: attachment }), ...Object.fromEntries(lists) };
}
