/** Functions of dates and durations. A duration is a number of months or of days. */
import type { Value, ValueType } from '../../model/value.ts';
import { makeDay, monthOf, monthsBetween, parseDay, parseDuration, toMonthNumber, weekdayOf } from '../dates.ts';
import { types } from '../types.ts';
import { isList } from '../values.ts';
import { type FunctionDefinition, onText, onTexts, optional, required } from './definition.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const monthsDuration: ValueType = { kind: 'duration', of: 'months' };

export const dateFunctions: readonly FunctionDefinition[] = [
  {
    name: 'date',
    parameters: [
      { ...required('from', 'text', 'date', 'number'), alias: 'year' },
      optional('month', 'number'),
      optional('day', 'number'),
    ],
    returns: () => types.date,
    working: { kind: 'plain', run: toDate },
    words: ([from = '', month, day]) =>
      month === undefined ? from.replaceAll(/[“”]/g, '') : `${from}年${month}月${day}日`,
  },
  {
    name: 'duration',
    parameters: [{ ...required('from', 'text'), literal: 'duration' }],
    // The checker replaces it by what the text says.
    returns: () => types.unknown,
    working: onText((from) => parseDuration(from)?.amount ?? null),
    words: ([from = '']) => durationInWords(from),
  },
  {
    name: 'years and months duration',
    parameters: [required('from', 'date'), required('to', 'date')],
    returns: () => monthsDuration,
    working: onTexts(monthsBetween),
    words: ([from = '', to = '']) => `${from}至${to}的月数`,
  },
  {
    name: 'day of week',
    parameters: [required('date', 'date')],
    returns: () => types.text,
    working: onText((day) => WEEKDAYS[weekdayOf(day) - 1] ?? null),
    words: ([day = '']) => `${day}是星期几`,
  },
  {
    name: 'month of year',
    parameters: [required('date', 'date')],
    returns: () => types.text,
    working: onText((day) => MONTHS[monthOf(day) - 1] ?? null),
    words: ([day = '']) => `${day}的月份`,
  },
  {
    name: 'months covered',
    parameters: [required('starts', 'dates'), required('ends', 'dates'), required('until', 'date')],
    returns: () => types.number,
    working: { kind: 'plain', run: monthsCovered, blanksFrom: 0 },
    words: ([starts = '', ends = '', until = '']) =>
      `${starts}至${ends}（未填的算到${until}）所涵盖的月数，重叠的月份只算一次`,
  },
];

function toDate([from, month, day]: readonly Value[]): Value {
  if (typeof from === 'string') return parseDay(from);
  if (typeof from !== 'number' || typeof month !== 'number' || typeof day !== 'number') return null;
  return makeDay(from, month, day);
}

/** Distinct calendar months; a row without a start is skipped, one without an end runs to `until`. */
function monthsCovered([starts, ends, until]: readonly Value[]): Value {
  if (!isList(starts)) return 0;
  const months = new Set<number>();
  for (const [row, start] of starts.entries()) {
    if (typeof start !== 'string') continue;
    const end = (isList(ends) ? ends[row] : null) ?? until;
    if (typeof end !== 'string') return null;
    const last = toMonthNumber(end);
    for (let month = toMonthNumber(start); month <= last; month += 1) months.add(month);
  }
  return months.size;
}

function durationInWords(quotedText: string): string {
  const duration = parseDuration(quotedText.replaceAll(/[“”"]/g, ''));
  if (duration === null) return quotedText;
  if (duration.of === 'days') return `${duration.amount}天`;
  const years = Math.trunc(duration.amount / 12);
  const months = duration.amount % 12;
  return `${years === 0 ? '' : `${years}年`}${months === 0 && years !== 0 ? '' : `${months}个月`}`;
}
