/** A field as a JSON Schema and a uiSchema of its own, by field type: what RJSF needs to choose a widget. */
import type { CompiledForm, Field, FieldTypeName } from '../engine/index.ts';
import { fieldOptions } from './texts/answer-text.ts';

export type WidgetName =
  | 'text'
  | 'longText'
  | 'number'
  | 'date'
  | 'yesNo'
  | 'confirm'
  | 'radios'
  | 'select'
  | 'search'
  | 'checks'
  | 'cascade'
  | 'files';

/** Of JSON Schema only what says which kind of answer it is: the engine judges, not RJSF. */
export interface FieldSchema {
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  readonly items?: { readonly type: 'string' | 'object' };
}

export interface ProjectedField {
  readonly schema: FieldSchema;
  readonly uiSchema: { readonly 'ui:widget': WidgetName };
}

/** Up to so many options stand open as radio buttons; up to so many in a plain drop-down list. */
const RADIOS = 5;
const DROP_DOWN = 20;

const kinds = {
  text: () => projected({ type: 'string' }, 'text'),
  longText: () => projected({ type: 'string' }, 'longText'),
  integer: () => projected({ type: 'integer' }, 'number'),
  decimal: () => projected({ type: 'number' }, 'number'),
  percent: () => projected({ type: 'number' }, 'number'),
  date: () => projected({ type: 'string' }, 'date'),
  month: () => projected({ type: 'string' }, 'date'),
  year: () => projected({ type: 'integer' }, 'date'),
  yesNo: (field) => projected({ type: 'boolean' }, 'confirm' in field ? 'confirm' : 'yesNo'),
  choice: (field, form) => projected({ type: 'string' }, choiceWidget(fieldOptions(field, form).length)),
  choices: () => projected({ type: 'array', items: { type: 'string' } }, 'checks'),
  cascade: () => projected({ type: 'object' }, 'cascade'),
  files: () => projected({ type: 'array', items: { type: 'object' } }, 'files'),
  group: null,
  table: null,
} as const satisfies Record<FieldTypeName, ((field: Field, form: CompiledForm) => ProjectedField) | null>;

/** Null for groups and tables: they are laid out by this room itself. */
export function fieldSchema(field: Field, form: CompiledForm): ProjectedField | null {
  return kinds[field.type]?.(field, form) ?? null;
}

function projected(schema: FieldSchema, widget: WidgetName): ProjectedField {
  return { schema, uiSchema: { 'ui:widget': widget } };
}

function choiceWidget(options: number): WidgetName {
  if (options <= RADIOS) return 'radios';
  return options <= DROP_DOWN ? 'select' : 'search';
}

/** Widgets made of several inputs: their label names a group and belongs to none of them. */
export const grouped: ReadonlySet<WidgetName> = new Set(['yesNo', 'radios', 'checks', 'cascade', 'files']);
