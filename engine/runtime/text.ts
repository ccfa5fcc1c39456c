/** Texts with `{…}` in them, resolved for the reader. */
import { formatNumber } from '../expression/decimal.ts';
import { optionsOf } from '../field-types/choice.ts';
import { inWords } from '../field-types/date.ts';
import type { Frame, Text, TextPart } from '../model/expression.ts';
import type { CompiledForm } from '../model/form.ts';
import type { Value } from '../model/value.ts';
import { valueOf } from './prepare.ts';

export function resolveText(text: Text, frame: Frame, form: CompiledForm): string {
  if (typeof text === 'string') return text;
  return text.parts.map((part) => (typeof part === 'string' ? part : show(part, frame, form))).join('');
}

function show(part: TextPart, frame: Frame, form: CompiledForm): string {
  const value = valueOf(part.expression, frame);
  const values: readonly Value[] = Array.isArray(value) ? value : [value];
  return values.map((one) => showOne(one, part, form)).join('、');
}

function showOne(value: Value, part: TextPart, form: CompiledForm): string {
  if (value === null) return '';
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value !== 'string') return '';
  if (part.titles !== undefined) return optionsOf(part.titles, form).get(value)?.title ?? value;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return inWords(part.as === 'month' ? value.slice(0, 7) : value);
  return value;
}
