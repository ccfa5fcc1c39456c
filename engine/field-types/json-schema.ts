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
  TextFormat,
  YesNoField,
} from '../model/form.ts';
import { optionsByLevel } from './code-levels.ts';
import { type Json, type JsonObject, jsonObject, unlessEmpty } from './json.ts';

/** What the schema of a field needs from the schema around it. */
export interface SchemaContext {
  readonly lists: Readonly<Record<string, CodeList>>;
  /** A reference to the schema of a shared code list; null when the field alone uses the list. */
  readonly listReference: (list: string) => string | null;
  /** A reference to the schema of a group or of a table's row, by the path of the field. */
  readonly scopeReference: (path: string) => string;
  readonly attachmentReference: string;
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

/** Part of a format that a pattern can say; check digits are the engine's. */
export const formatPatterns = {
  mobile: { pattern: '^1[3-9]\\d{9}$', exact: true },
  email: { pattern: '^[^\\s@]{1,64}@[^\\s@.]{1,63}(?:\\.[^\\s@.]{1,63}){1,8}$', exact: true },
  url: { pattern: '^(?:https?:\\/\\/)?[^\\s\\/.?#]+(?:\\.[^\\s\\/.?#]+)+(?:[\\/?#]\\S*)?$', exact: true },
  'credit-code': { pattern: '^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$', exact: false },
  'id-number': { pattern: '^\\d{17}[\\dX]$', exact: false },
} as const satisfies Record<TextFormat, { pattern: string; exact: boolean }>;

function text(field: TextField): JsonObject {
  const length = field.max === undefined ? '\\S' : `^(?:\\s*\\S){1,${field.max}}\\s*$`;
  const maximum = { 'x-max-characters': field.max, 'x-none': field.none };
  if (field.format === undefined) return jsonObject({ type: 'string', pattern: length, ...maximum });
  const { pattern, exact } = formatPatterns[field.format];
  const bounded = field.max === undefined ? { pattern } : { allOf: [{ pattern }, { pattern: length }] };
  const shape = field.none === undefined ? bounded : { anyOf: [{ const: field.none }, bounded] };
  const engine = exact ? undefined : ['format'];
  return jsonObject({ type: 'string', ...shape, 'x-format': field.format, ...maximum, 'x-engine': engine });
}

/** Numbers are exact decimals: `multipleOf` works on binary fractions and would refuse 0.07, so the engine counts the places. */
function number(field: NumberField): JsonObject {
  const whole = field.type === 'integer' || field.scale === 0;
  const scale = field.type === 'integer' ? undefined : field.scale;
  const engine: EngineKey[] = ['type'];
  if (!whole && scale !== undefined) engine.push('scale');
  return limited(field, engine, {
    type: whole ? 'integer' : 'number',
    'x-unit': field.unit ?? (field.type === 'percent' ? '%' : undefined),
    'x-scale': scale,
  });
}

function date(field: DateField): JsonObject {
  const shape = {
    date: { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    month: { type: 'string', pattern: '^\\d{4}-(?:0[1-9]|1[0-2])$' },
    year: { type: 'integer', minimum: 1000, maximum: 9999 },
  }[field.type];
  return limited(field, [], shape);
}

/** Limits that are numbers stand in the schema, limits that are worked out stay with the engine. */
function limited(
  field: NumberField | DateField,
  engine: EngineKey[],
  shape: Record<string, Json | undefined>,
): JsonObject {
  const result = { ...shape };
  for (const [key, keyword] of [
    ['min', 'minimum'],
    ['max', 'maximum'],
  ] as const) {
    const limit = field[key];
    if (limit === undefined) continue;
    const fixed = shape['type'] === 'string' ? null : fixedNumber(limit.tree);
    if (fixed !== null) result[keyword] = tighter(keyword, fixed, shape[keyword]);
    else {
      result[`x-${key}`] = limit.source;
      engine.push(key);
    }
  }
  return jsonObject({ ...result, 'x-engine': unlessEmpty(engine) });
}

function tighter(keyword: 'minimum' | 'maximum', limit: number, given: Json | undefined): number {
  if (typeof given !== 'number') return limit;
  return keyword === 'minimum' ? Math.max(limit, given) : Math.min(limit, given);
}

/** The number that an expression is whatever was answered; null when it depends on something. */
export function fixedNumber(tree: Expression): number | null {
  if (tree.kind === 'literal') return typeof tree.value === 'number' ? tree.value : null;
  if (tree.kind !== 'negate') return null;
  const number = fixedNumber(tree.of);
  return number === null ? null : -number;
}

function yesNo(field: YesNoField): JsonObject {
  return field.confirm && field.required === true ? { const: true } : { type: 'boolean' };
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

/** Each level by itself; whether the levels fit together the engine judges. */
function cascade(field: CascadeField, { lists }: SchemaContext): JsonObject {
  const byLevel = optionsByLevel(lists[field.list]?.options ?? []);
  const levels = field.levels.map((maxItems, at) => {
    const items = titledCodes(byLevel[at] ?? []);
    return [`level${at + 1}`, { type: 'array', items, uniqueItems: true, minItems: 1, maxItems }] as const;
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
    name: accepted === '' ? undefined : { type: 'string', pattern: `\\.(?:${accepted})\\s*$` },
    size: { type: 'number', maximum: field.maxSize },
  });
  return jsonObject({
    type: 'array',
    items: { $ref: context.attachmentReference, type: 'object', properties },
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
export const attachment: JsonObject = {
  title: '附件',
  type: 'object',
  properties: {
    id: { type: 'string' },
    name: { type: 'string', pattern: '\\S' },
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
