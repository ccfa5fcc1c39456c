/** The static type that expressions see in a field. */
import type { ValueType } from '../../model/value.ts';
import type { FieldDefinition, ScopeDefinition } from '../2-resolve/definition.ts';
import { countsAt, wordAt } from '../2-resolve/key-values.ts';

/** The codes of a list that a field names; undefined when there is no such list. */
export interface ListCodes {
  readonly name: string;
  /** Undefined when one of them is wrong, which has been reported: what the list was meant to hold is not known. */
  readonly codes: readonly string[] | undefined;
  /** Level by level, as their parents put them. */
  readonly levels: readonly (readonly string[])[];
}
export type FindList = (field: FieldDefinition, key: 'list' | 'rows') => ListCodes | undefined;

export function typeOfField(field: FieldDefinition, findList: FindList): ValueType {
  switch (field.type) {
    case undefined:
      return { kind: 'unknown' };
    case 'text':
    case 'longText':
      return { kind: 'text' };
    case 'percent':
      return { kind: 'number', unit: wordAt(field.node, 'unit') ?? '%' };
    case 'integer':
    case 'decimal':
    case 'year': {
      const unit = wordAt(field.node, 'unit');
      return unit === undefined ? { kind: 'number' } : { kind: 'number', unit };
    }
    case 'date':
      return { kind: 'date' };
    case 'month':
      return { kind: 'date', month: true };
    case 'yesNo':
      return { kind: 'boolean' };
    case 'choice':
      return typeOfCode(findList(field, 'list'));
    case 'choices':
      return { kind: 'list', of: typeOfCode(findList(field, 'list')) };
    case 'cascade':
      return typeOfLevels(field, findList(field, 'list'));
    case 'files':
      return { kind: 'list', of: attachment };
    case 'group':
      return field.scope === undefined ? { kind: 'unknown' } : typeOfScope(field.scope, findList);
    case 'table':
      return { kind: 'list', of: typeOfRow(field, findList) };
  }
}

const attachment: ValueType = {
  kind: 'record',
  fields: { id: { kind: 'text' }, name: { kind: 'text' }, size: { kind: 'number' }, type: { kind: 'text' } },
};

function typeOfCode(list: ListCodes | undefined): ValueType {
  if (list?.codes === undefined) return { kind: 'text' };
  return { kind: 'text', codes: list.codes, list: list.name };
}

/** `{ level1: list of codes, level2: … }` */
function typeOfLevels({ node }: FieldDefinition, list: ListCodes | undefined): ValueType {
  const levels = countsAt(node, 'levels').map((_, at) => {
    const codes = list?.levels[at];
    const code: ValueType =
      list?.codes === undefined || codes === undefined ? { kind: 'text' } : { kind: 'text', codes, list: list.name };
    return [`level${at + 1}`, { kind: 'list', of: code } satisfies ValueType] as const;
  });
  return { kind: 'record', fields: Object.fromEntries(levels) };
}

/** The fields of a level as a record. */
export function typeOfScope(scope: ScopeDefinition, findList: FindList): ValueType {
  return { kind: 'record', fields: fieldTypesOf(scope, findList) };
}

export function fieldTypesOf(scope: ScopeDefinition, findList: FindList): Readonly<Record<string, ValueType>> {
  return Object.fromEntries(scope.fields.map((field) => [field.name, typeOfField(field, findList)]));
}

function typeOfRow(field: FieldDefinition, findList: FindList): ValueType {
  return field.scope === undefined
    ? { kind: 'unknown' }
    : { kind: 'record', fields: columnTypes(field, field.scope, findList) };
}

/** With the column `row` of a table with fixed rows. */
export function columnTypes(
  field: FieldDefinition,
  scope: ScopeDefinition,
  findList: FindList,
): Readonly<Record<string, ValueType>> {
  const columns = fieldTypesOf(scope, findList);
  return wordAt(field.node, 'rows') === undefined ? columns : { ...columns, row: typeOfCode(findList(field, 'rows')) };
}
