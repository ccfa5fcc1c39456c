/**
 * What a submitted answer of each type looks like in JSON Schema 2020-12. A blank answer is not submitted, so nothing
 * here is empty. What only the engine can judge is named in `x-engine`.
 */
import type { Expression } from '../model/expression.ts';
import type {
  CascadeField,
  ChoiceField,
  CodeList,
  DateField,
  Field,
  FieldTypeName,
  FilesField,
  GroupField,
  NumberField,
  Option,
  TableField,
  TextField,
  YesNoField,
} from '../model/form.ts';
import type { Value } from '../model/value.ts';
import { optionsByLevel } from './code-levels.ts';
import { isList, type Json, type JsonObject, jsonObject, unlessEmpty } from './json.ts';
import {
  charactersUpTo,
  datePattern,
  dayPattern,
  formatPatterns,
  monthPattern,
  nonBlank,
  trailingSpace,
} from './portable-pattern.ts';

/** What the schema of a field needs from the schema around it. */
export interface SchemaContext {
  readonly lists: Readonly<Record<string, CodeList>>;
  /** A reference to the schema of a shared code list; null when the field alone uses the list. */
  readonly listReference: (list: string) => string | null;
  /** A reference to the schema of a group or of a table's row, by the path of the field. */
  readonly scopeReference: (path: string) => string;
  /** A reference to a schema of this name that all fields share; it is defined by being asked for. */
  readonly shared: (name: string, schema: JsonObject) => string;
  /** What an expression is worth whatever was answered; undefined when it depends on something. */
  readonly constant: (tree: Expression) => Value | undefined;
}

interface FieldTypeSchema<F extends Field> {
  /** Without title, help and clauses, which all fields have alike. */
  of(field: F, context: SchemaContext): JsonObject;
}

/** The keys of `x-engine`, and the kinds of problem that the engine may still find there. */
export const engineKeys = {
  when: ['required'],
  required: ['required'],
  type: ['type'],
  format: ['format'],
  min: ['limit'],
  max: ['limit'],
  scale: ['limit'],
  levels: ['required', 'option'],
} as const;
export type EngineKey = keyof typeof engineKeys;

/** Every entry is only ever given fields of its own type. */
export const jsonSchemas: Readonly<Record<FieldTypeName, FieldTypeSchema<Field>>> = {
  text: { of: text },
  longText: { of: text },
  integer: { of: number },
  decimal: { of: number },
  percent: { of: number },
  date: { of: date },
  month: { of: date },
  year: { of: date },
  yesNo: { of: yesNo },
  choice: { of: choice },
  choices: { of: choices },
  cascade: { of: cascade },
  files: { of: files },
  group: { of: group },
  table: { of: table },
};

function text(field: TextField, { shared }: SchemaContext): JsonObject {
  const $ref = textReference(field.max, shared);
  const maximum = { 'x-max-characters': field.max, 'x-none': field.none };
  if (field.format === undefined) return jsonObject({ $ref, ...maximum });
  const { exact, ...shape } = formatPatterns[field.format];
  const format = shared(formatNames[field.format], { type: 'string', ...shape });
  const bounded = field.max === undefined ? { $ref: format } : { allOf: [{ $ref: format }, { $ref }] };
  const engine = exact ? undefined : ['format'];
  const result = field.none === undefined ? bounded : { anyOf: [{ const: field.none }, bounded] };
  return jsonObject({ ...result, 'x-format': field.format, ...maximum, 'x-engine': engine });
}

const formatNames = {
  mobile: 'Mobile',
  email: 'Email',
  url: 'Url',
  'credit-code': 'CreditCode',
  'id-number': 'IdNumber',
} as const;

function textReference(max: number | undefined, shared: SchemaContext['shared']): string {
  if (max === undefined) return shared('Text', { title: '不是空白', type: 'string', pattern: nonBlank });
  const schema = { title: `${max}字以内，空白不计`, type: 'string', pattern: charactersUpTo(max) };
  return shared(`Text${max}`, schema);
}

/** Numbers are exact decimals: `multipleOf` works on binary fractions and would refuse 0.07, so the engine counts the places. */
function number(field: NumberField, context: SchemaContext): JsonObject {
  const whole = field.type === 'integer' || field.scale === 0;
  const scale = field.type === 'integer' ? undefined : field.scale;
  const engine: EngineKey[] = ['type'];
  if (!whole && scale !== undefined) engine.push('scale');
  return limited(field, context, {
    type: whole ? 'integer' : 'number',
    'x-unit': field.unit ?? (field.type === 'percent' ? '%' : undefined),
    'x-scale': scale,
    'x-engine': engine,
  });
}

function date(field: DateField, context: SchemaContext): JsonObject {
  if (field.type === 'year') return limited(field, context, { type: 'integer', minimum: 1000, maximum: 9999 });
  const $ref =
    field.type === 'month'
      ? context.shared('Month', { type: 'string', pattern: monthPattern, maxLength: 7 })
      : context.shared('Date', { type: 'string', format: 'date', pattern: dayPattern, maxLength: 10 });
  return limited(field, context, { $ref });
}

const limits = { min: { keyword: 'minimum', order: '>=' }, max: { keyword: 'maximum', order: '<=' } } as const;

/** Limits that are the same whatever is answered stand in the schema, limits that are worked out stay with the engine. */
function limited(
  field: NumberField | DateField,
  context: SchemaContext,
  shape: Readonly<Record<string, Json | undefined>>,
): JsonObject {
  const { 'x-engine': own, ...given } = shape;
  const result: Record<string, Json | undefined> = given;
  const engine = isList(own) ? [...own] : [];
  const patterns: string[] = [];
  for (const key of ['min', 'max'] as const) {
    const { keyword, order } = limits[key];
    const limit = field[key];
    const fixed = limit && context.constant(limit.tree);
    if (typeof fixed === 'number') result[keyword] = tighter(keyword, fixed, shape[keyword]);
    else if (typeof fixed === 'string' && field.type !== 'year')
      patterns.push(datePattern(order, field.type === 'month' ? fixed.slice(0, 7) : fixed));
    else if (limit !== undefined) {
      result[`x-${key}`] = limit.source;
      engine.push(key);
    }
  }
  const [pattern, ...others] = patterns;
  const bounds = others.length === 0 ? { pattern } : { allOf: patterns.map((one) => ({ pattern: one })) };
  return jsonObject({ ...result, ...bounds, 'x-engine': unlessEmpty(engine) });
}

function tighter(keyword: 'minimum' | 'maximum', limit: number, given: Json | undefined): number {
  if (typeof given !== 'number') return limit;
  return keyword === 'minimum' ? Math.max(limit, given) : Math.min(limit, given);
}

function yesNo(field: YesNoField): JsonObject {
  return field.confirm && field.required === true ? { type: 'boolean', const: true } : { type: 'boolean' };
}

function choice(field: ChoiceField, context: SchemaContext): JsonObject {
  return oneCode(field, context);
}

function choices(field: ChoiceField, context: SchemaContext): JsonObject {
  const alone = field.exclusive?.map((code) => ({ if: { contains: { const: code } }, then: { maxItems: 1 } }));
  return jsonObject({
    type: 'array',
    items: oneCode(field, context),
    uniqueItems: true,
    minItems: 1,
    maxItems: field.max,
    allOf: unlessEmpty(alone ?? []),
  });
}

/** Each level by itself; whether the levels fit together the engine judges: a schema would have to name each code's children again. */
function cascade(field: CascadeField, { lists, shared }: SchemaContext): JsonObject {
  const byLevel = optionsByLevel(lists[field.list]?.options ?? []);
  const levels = field.levels.map((maxItems, at) => {
    const $ref = shared(`${field.list}-level${at + 1}-code`, titledCodes(byLevel[at] ?? []));
    return [`level${at + 1}`, { type: 'array', items: { $ref }, uniqueItems: true, minItems: 1, maxItems }] as const;
  });
  return {
    type: 'object',
    properties: Object.fromEntries(levels),
    required: ['level1'],
    additionalProperties: false,
    'x-engine': ['levels'],
  };
}

function oneCode(field: ChoiceField, context: SchemaContext): JsonObject {
  const reference = context.listReference(field.list);
  return reference === null ? codes(context.lists[field.list]) : { $ref: reference };
}

/** One of the codes of a list, each with its title. */
export function codes(list: CodeList | undefined): JsonObject {
  return titledCodes(list?.options ?? []);
}

function titledCodes(options: readonly Option[]): JsonObject {
  const titled = options.map(({ code, title, parent }) => jsonObject({ const: code, title, 'x-parent': parent }));
  return { type: 'string', oneOf: titled };
}

function files(field: FilesField, context: SchemaContext): JsonObject {
  const accepted = field.accept.map(eitherCase).join('|');
  const properties = jsonObject({
    name: accepted === '' ? undefined : { type: 'string', pattern: `\\.(?:${accepted})${trailingSpace}` },
    size: { type: 'number', maximum: field.maxSize },
  });
  return jsonObject({
    type: 'array',
    items: { $ref: context.shared('Attachment', attachment), type: 'object', properties },
    minItems: 1,
    maxItems: field.max,
    'x-accept': unlessEmpty(field.accept),
  });
}

/** Patterns have no flag for it: `pdf` is written `[pP][dD][fF]`. */
function eitherCase(extension: string): string {
  return extension.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`).replace(/[.+*?()|]/g, '\\$&');
}

/** A reference to an attachment; the store holds the bytes. */
const attachment: JsonObject = {
  title: '附件',
  type: 'object',
  properties: {
    id: { type: 'string' },
    name: { type: 'string', pattern: nonBlank },
    size: { description: '字节', type: 'number' },
    type: { description: 'MIME', type: 'string' },
  },
  required: ['name'],
  additionalProperties: false,
};

function group(field: GroupField, context: SchemaContext): JsonObject {
  return { $ref: context.scopeReference(field.path) };
}

function table(field: TableField, context: SchemaContext): JsonObject {
  const row = context.scopeReference(field.path);
  if (field.rows !== undefined) return fixedRows(row, context.lists[field.rows]);
  return jsonObject({
    type: 'array',
    items: { $ref: row },
    minItems: Math.max(field.minRows ?? 0, 1),
    maxItems: field.maxRows,
    'x-key': field.key && [...field.key],
  });
}

/** One row for each option of the list, in its order. */
function fixedRows(row: string, list: CodeList | undefined): JsonObject {
  const options = list?.options ?? [];
  const rows = options.map(({ code, title }) => ({
    $ref: row,
    title,
    type: 'object',
    properties: { row: { const: code } },
  }));
  return { type: 'array', prefixItems: rows, items: false, minItems: rows.length, maxItems: rows.length };
}
