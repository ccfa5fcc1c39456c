/** The table of field types: the only place that knows what a type means. */
import type { Field, FieldTypeName } from '../model/form.ts';
import { cascade } from './cascade.ts';
import { choice, choices } from './choice.ts';
import { date } from './date.ts';
import type { FieldType } from './field-type.ts';
import { files } from './files.ts';
import { group, table } from './nested.ts';
import { number } from './number.ts';
import { text } from './text.ts';
import { yesNo } from './yes-no.ts';

/** Every entry is only ever given fields of its own type. */
export const fieldTypes: Readonly<Record<FieldTypeName, FieldType<Field>>> = {
  text,
  longText: text,
  integer: number,
  decimal: number,
  percent: number,
  date,
  month: date,
  year: date,
  yesNo,
  choice,
  choices,
  cascade,
  files,
  group,
  table,
};
