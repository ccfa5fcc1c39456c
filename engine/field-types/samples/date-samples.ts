/** Days, months and years within their limits, at the edge of what is wished. */
import { addDays, addMonths, firstDayOfMonth } from '../../expression/dates.ts';
import type { DateField } from '../../model/form.ts';
import type { Value } from '../../model/value.ts';
import { allowed, type Sampling, type Wish } from './sampling.ts';

export function dateSamples(sampling: Sampling<DateField>): readonly unknown[] {
  const { field, wish, min, max, isFirm } = sampling;
  const days = wishedDays(sampling).filter((day) => day !== null);
  const written = [...new Set(days.map((day) => asWritten(day, field.type)))];
  const low = asWritten(dayOf(min) ?? '0000-01-01', field.type);
  const high = asWritten(dayOf(max) ?? '9999-12-31', field.type);
  const inside = written.filter((sample) => sample >= low && sample <= high);
  return allowed(wish, [...new Set(isFirm ? inside : [...inside, ...written])]);
}

function asWritten(day: string, type: DateField['type']): string | number {
  switch (type) {
    case 'year':
      return Number(day.slice(0, 4));
    case 'month':
      return day.slice(0, 7);
    case 'date':
      return day;
  }
}

/** A limit or a wish as a day: of a month its first, of a year its first. */
function dayOf(value: Value): string | null {
  if (typeof value === 'number') return firstDayOfMonth(`${value}-01`);
  return typeof value === 'string' ? firstDayOfMonth(value) : null;
}

function wishedDays({ wish, date, min, max }: Sampling<DateField>): readonly (string | null)[] {
  const low = dayOf(min);
  const high = dayOf(max);
  const yearAgo = addMonths(date, -12);
  const ordinary = [yearAgo, date, high, low, addMonths(date, -24), addMonths(date, -6), addMonths(date, 12)];
  if (wish.kind === 'is') return [dayOf(wish.value)];
  if (wish.kind !== 'order') return [...ordinary, ...between(yearAgo)];
  const edge = dayOf(wish.value);
  return edge === null ? [] : beside(wish, edge, ordinary);
}

/** Many days that differ, for places that must not say the same. */
function between(day: string | null): readonly (string | null)[] {
  return day === null ? [] : [1, 2, 3, 4, 5, 6, 7, 8].map((step) => addMonths(day, -step));
}

function beside(
  { operator }: Extract<Wish, { kind: 'order' }>,
  edge: string,
  ordinary: readonly (string | null)[],
): readonly (string | null)[] {
  const sign = operator === '>' || operator === '>=' ? 1 : -1;
  const next = [addDays(edge, sign), addMonths(edge, sign), addMonths(edge, 12 * sign), ...ordinary];
  return operator === '>=' || operator === '<=' ? [edge, ...next] : next;
}
