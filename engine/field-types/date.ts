/** `date` (`2024-04-15`), `month` (`2024-04`) and `year` (2024). */
import { isDay } from '../expression/dates.ts';
import type { DateField } from '../model/form.ts';
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

const advice = {
  date: '须填写日期，如 2024-04-15',
  month: '须填写年月，如 2024-04',
  year: '须填写四位年份，如 2024',
} as const;

function read(answer: unknown, field: DateField): Reading {
  if (isUnanswered(answer)) return blankReading;
  return isOfType(answer, field.type) ? reading(answer) : mistyped(advice[field.type]);
}

function isOfType(answer: unknown, type: DateField['type']): answer is string | number {
  switch (type) {
    case 'year':
      return typeof answer === 'number' && Number.isInteger(answer) && answer >= 1000 && answer <= 9999;
    case 'month':
      return typeof answer === 'string' && isDay(`${answer}-01`);
    case 'date':
      return typeof answer === 'string' && isDay(answer);
  }
}

function limits(value: Value, field: DateField, limitAt: LimitAt): readonly Issue[] {
  if (field.min === undefined && field.max === undefined) return fine;
  const issues: Issue[] = [];
  const min = comparable(limitAt('min'), field.type);
  const max = comparable(limitAt('max'), field.type);
  const own = comparable(value, field.type);
  if (own === null) return fine;
  if (min !== null && own < min) {
    issues.push({ kind: 'limit', key: 'min', message: `不能早于${inWords(min)}` });
  }
  if (max !== null && own > max) {
    issues.push({ kind: 'limit', key: 'max', message: `不能晚于${inWords(max)}` });
  }
  return issues;
}

const lengths = { date: 10, month: 7, year: 4 } as const;

/** Months compare as months: a limit of the 15th admits the whole month. */
function comparable(value: Value | undefined, type: DateField['type']): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  return value.slice(0, lengths[type]);
}

/** `2024-04-15` → 2024年4月15日, `2024-04` → 2024年4月, `2024` → 2024年. */
export function inWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
}

export const date: FieldType<DateField> = { read, limits, ask: '请填写' };
