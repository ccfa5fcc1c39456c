/** Days as ISO text `2024-04-15`: they compare and sort as text. Months of a duration and days are plain numbers. */

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The day itself when it is a day of the calendar written `2024-04-15`, else null. */
export function parseDay(text: string): string | null {
  return isDay(text) ? text : null;
}

/** An existing day of the calendar, written `2024-04-15`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = dayOf(text);
  return day >= 1 && day <= daysInMonth(yearOf(text), monthOf(text));
}

/** The first day of a month written `2024-04`; a day stays what it is; anything else is null. */
export function firstDayOfMonth(text: string): string | null {
  return parseDay(text.length === 7 ? `${text}-01` : text);
}

export function makeDay(year: number, month: number, day: number): string | null {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 0 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
export function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}
export function dayOf(day: string): number {
  return Number(day.slice(8, 10));
}
/** Monday is 1, Sunday 7. */
export function weekdayOf(day: string): number {
  return ((((toDayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** Months since year 0, so that two days of one month give the same number. */
export function toMonthNumber(day: string): number {
  return yearOf(day) * 12 + monthOf(day) - 1;
}

/** Days since 1970-01-01. */
export function toDayNumber(day: string): number {
  const month = monthOf(day);
  const year = yearOf(day) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOf(day) - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

export function fromDayNumber(dayNumber: number): string | null {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return makeDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** A part of a day counts from midnight on: a day and a half before the 3rd is the 1st. */
export function addDays(day: string, days: number): string | null {
  return fromDayNumber(toDayNumber(day) + Math.floor(days));
}

/** The same day so many months later, or the last day of that month. */
export function addMonths(day: string, months: number): string | null {
  const target = toMonthNumber(day) + Math.trunc(months);
  const year = Math.floor(target / 12);
  const month = target - year * 12 + 1;
  return makeDay(year, month, Math.min(dayOf(day), daysInMonth(year, month)));
}

export function daysBetween(from: string, to: string): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** Full months from one day to another; negative when `to` is earlier. */
export function monthsBetween(from: string, to: string): number {
  if (from > to) return 0 - monthsBetween(to, from);
  const months = toMonthNumber(to) - toMonthNumber(from);
  return dayOf(to) < dayOf(from) ? months - 1 : months;
}

export interface Duration {
  readonly of: 'months' | 'days';
  readonly amount: number;
}

/** `P1Y6M` is 18 months, `P30D` is 30 days; hours and shorter are not supported: null. */
export function parseDuration(text: string): Duration | null {
  const match = /^(-?)P(?:(?=\d)(?:(\d{1,6})Y)?(?:(\d{1,6})M)?|(\d{1,8})D)$/.exec(text);
  if (match === null) return null;
  const [, sign, years, months, days] = match;
  const amount = days === undefined ? Number(years ?? 0) * 12 + Number(months ?? 0) : Number(days);
  return { of: days === undefined ? 'months' : 'days', amount: sign === '-' ? 0 - amount : amount };
}
