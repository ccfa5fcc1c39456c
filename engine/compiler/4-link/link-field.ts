/** A field of the definition becomes a field of the compiled form. */
import type { Field, FieldBase, FieldTypeName, Rule, Scope, TextFormat } from '../../model/form.ts';
import type { CompiledExpression } from '../../model/expression.ts';
import { prepare } from '../../expression/evaluate.ts';
import type { FieldDefinition, RuleDefinition } from '../2-resolve/definition.ts';
import { textFormats } from '../2-resolve/field-shapes.ts';
import { bytesOf, countAt, countsAt, flagAt, sourceAt, wordAt, wordsAt } from '../2-resolve/key-values.ts';
import { isRequired } from '../3-check/check-field.ts';
import type { CheckedForm } from '../3-check/check-form.ts';
import { expressionsOf, textOf, textsOf } from './linking.ts';

export function linkField(field: FieldDefinition, scope: Scope | undefined, form: CheckedForm): Field | undefined {
  const { type } = field;
  return type === undefined ? undefined : linkTyped({ ...field, type }, scope, form);
}

type TypedDefinition = FieldDefinition & { readonly type: FieldTypeName };

function linkTyped(field: TypedDefinition, scope: Scope | undefined, form: CheckedForm): Field | undefined {
  const { type, node, path } = field;
  const base = baseOf(field, form);
  switch (type) {
    case 'text':
    case 'longText':
      return { ...base, type, ...countOf(field, 'max'), ...formatOf(field), ...wordOf(field, 'none') };
    case 'integer':
    case 'decimal':
    case 'percent':
      return {
        ...base,
        type,
        ...wordOf(field, 'unit'),
        ...expressionsOf(form, path, ['min', 'max']),
        ...countOf(field, 'scale'),
      };
    case 'date':
    case 'month':
    case 'year':
      return { ...base, type, ...expressionsOf(form, path, ['min', 'max']) };
    case 'yesNo':
      return { ...base, type, ...(flagAt(node, 'confirm') && { confirm: true as const }) };
    case 'choice':
    case 'choices':
      return {
        ...base,
        type,
        list: field.list?.name ?? wordAt(node, 'list') ?? '',
        ...countOf(field, 'max'),
        ...exclusiveOf(field),
      };
    case 'cascade':
      return { ...base, type, list: wordAt(node, 'list') ?? '', levels: countsAt(node, 'levels') };
    case 'files':
      return { ...base, type, ...filesOf(field) };
    case 'group':
      return scope === undefined ? undefined : { ...base, type, scope };
    case 'table':
      return scope === undefined ? undefined : { ...base, type, scope, ...tableOf(field, form) };
  }
}

function baseOf(field: FieldDefinition, form: CheckedForm): FieldBase {
  const { name, path, section, node } = field;
  const source = sourceAt(node);
  const was = wordAt(node, 'was');
  const fresh = wordAt(node, 'fresh');
  return {
    name,
    path,
    ...(section !== undefined && { section }),
    title: textOf(form, path, 'title'),
    ...textsOf(form, path, ['help', 'notice', 'placeholder', 'blank']),
    required: requiredOf(field, form),
    ...expressionsOf(form, path, ['when', 'compute', 'default']),
    rules: field.rules.map((rule) => linkRule(rule, path, form)),
    ...(source !== undefined && { source }),
    ...(flagAt(node, 'inferred') && { inferred: true as const }),
    ...(was !== undefined && { was }),
    ...(fresh !== undefined && { fresh }),
  };
}

/** A condition that reads nothing is decided here. */
function requiredOf(field: FieldDefinition, form: CheckedForm): boolean | CompiledExpression {
  const { required } = expressionsOf(form, field.path, ['required']);
  if (required === undefined || !isRequired(field)) return isRequired(field);
  return required.reads.length > 0 ? required : prepare(required.tree)([]) === true;
}

const holds: CompiledExpression = { source: 'true', tree: { kind: 'literal', value: true }, reads: [] };

function linkRule({ name, node }: RuleDefinition, owner: string, form: CheckedForm): Rule {
  const prefix = `rules.${name}.`;
  const source = sourceAt(node);
  return {
    name,
    level: wordAt(node, 'level') === 'warning' ? 'warning' : 'error',
    assert: holds,
    ...expressionsOf(form, owner, ['when', 'assert'], prefix),
    message: textOf(form, owner, `${prefix}message`),
    ...(source !== undefined && { source }),
    ...(flagAt(node, 'inferred') && { inferred: true as const }),
  };
}

function countOf<K extends string>({ node }: FieldDefinition, key: K): { readonly [P in K]?: number } {
  const found: { [P in K]?: number } = {};
  const count = countAt(node, key);
  if (count !== undefined) found[key] = count;
  return found;
}

function wordOf<K extends string>({ node }: FieldDefinition, key: K): { readonly [P in K]?: string } {
  const found: { [P in K]?: string } = {};
  const word = wordAt(node, key);
  if (word !== undefined) found[key] = word;
  return found;
}

function formatOf({ node }: FieldDefinition): { readonly format?: TextFormat } {
  const format = textFormats.find((known) => known === wordAt(node, 'format'));
  return format === undefined ? {} : { format };
}

function exclusiveOf({ node }: FieldDefinition): { readonly exclusive?: readonly string[] } {
  const exclusive = wordsAt(node, 'exclusive').map((word) => word.text);
  return exclusive.length === 0 ? {} : { exclusive };
}

/** What a file may be when the definition does not say. */
const usualFiles = { accept: ['pdf', 'jpg', 'jpeg', 'png'], maxSize: 10 * 1024 * 1024, max: 1 } as const;

function filesOf({ node }: FieldDefinition): { accept: readonly string[]; maxSize: number; max: number } {
  const accept = wordsAt(node, 'accept').map((word) => word.text);
  return {
    accept: accept.length === 0 ? usualFiles.accept : accept,
    maxSize: bytesOf(wordAt(node, 'maxSize') ?? '') ?? usualFiles.maxSize,
    max: countAt(node, 'max') ?? usualFiles.max,
  };
}

function tableOf(
  field: FieldDefinition,
  form: CheckedForm,
): Omit<Extract<Field, { type: 'table' }>, keyof FieldBase | 'type' | 'scope'> {
  const { node, path } = field;
  const key = wordsAt(node, 'key').map((word) => word.text);
  return {
    ...countOf(field, 'minRows'),
    ...countOf(field, 'maxRows'),
    ...wordOf(field, 'rows'),
    ...(key.length > 0 && { key }),
    ...(flagAt(node, 'excel') && { excel: true as const }),
    layout: wordAt(node, 'layout') === 'cards' ? 'cards' : 'grid',
    ...textsOf(form, path, ['rowTitle']),
  };
}
