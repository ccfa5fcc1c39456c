/** `integer`, `decimal`, `percent`: a JSON number of at most 15 significant digits, an exact decimal. */
import { formatNumber, isExact, scaleOf } from '../expression/decimal.ts';
import type { NumberField } from '../model/form.ts';
import type { Value } from '../model/value.ts';
import {
  blankReading,
  type FieldType,
  fine,
  isUnanswered,
  type Issue,
  type LimitAt,
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

function limits(value: Value, field: NumberField, limitAt: LimitAt): readonly Issue[] {
  if (typeof value !== 'number') return fine;
  const min = limitAt('min');
  const max = limitAt('max');
  const below = typeof min === 'number' && value < min ? min : undefined;
  const above = typeof max === 'number' && value > max ? max : undefined;
  const finer = field.scale !== undefined && scaleOf(value) > field.scale;
  if (below === undefined && above === undefined && !finer) return fine;
  const unit = field.unit ?? (field.type === 'percent' ? '%' : '');
  const issues: Issue[] = [];
  if (below !== undefined) issues.push({ kind: 'limit', key: 'min', message: `不能小于${formatNumber(below)}${unit}` });
  if (above !== undefined) issues.push({ kind: 'limit', key: 'max', message: `不能大于${formatNumber(above)}${unit}` });
  if (finer) issues.push({ kind: 'limit', key: 'scale', message: `最多保留${field.scale}位小数` });
  return issues;
}

export const number: FieldType<NumberField> = { read, limits, ask: '请填写' };
