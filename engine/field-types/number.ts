/** `integer`, `decimal`, `percent`: a JSON number of at most 15 significant digits, an exact decimal. */
import { formatNumber, isExact, scaleOf } from '../expression/decimal.ts';
import type { NumberField } from '../model/form.ts';
import type { Value } from '../model/value.ts';
import {
  blankReading,
  type FieldType,
  isUnanswered,
  type Issue,
  type Limits,
  mistyped,
  type Reading,
  reading,
} from './field-type.ts';

function read(answer: unknown, field: NumberField): Reading {
  if (isUnanswered(answer)) return blankReading;
  if (typeof answer !== 'number' || !Number.isFinite(answer)) {
    return mistyped(field.type === 'integer' ? '须填写整数' : '须填写数字');
  }
  if (!isExact(answer)) return mistyped('数字过长，最多15位有效数字');
  if (field.type === 'integer' && !Number.isInteger(answer)) return mistyped('须填写整数，不能有小数');
  return reading(answer + 0); // Zero has no sign.
}

function limits(value: Value, field: NumberField, { valueOf }: Limits): readonly Issue[] {
  if (typeof value !== 'number') return [];
  const issues: Issue[] = [];
  const unit = field.unit ?? (field.type === 'percent' ? '%' : '');
  const min = field.min && valueOf(field.min);
  const max = field.max && valueOf(field.max);
  if (typeof min === 'number' && value < min) {
    issues.push({ kind: 'limit', key: 'min', message: `不能小于${formatNumber(min)}${unit}` });
  }
  if (typeof max === 'number' && value > max) {
    issues.push({ kind: 'limit', key: 'max', message: `不能大于${formatNumber(max)}${unit}` });
  }
  if (field.scale !== undefined && scaleOf(value) > field.scale) {
    issues.push({ kind: 'limit', key: 'scale', message: `最多保留${field.scale}位小数` });
  }
  return issues;
}

export const number: FieldType<NumberField> = { read, limits, ask: '请填写' };
