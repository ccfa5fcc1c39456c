/** Dates and durations. There are no times of day; a duration is of months or of days. */
import type { Tables } from './table.ts';

const source = 'DMN 1.5, 10.3.4.1 conversion functions';
const temporal = 'DMN 1.5, 10.3.4.8 temporal functions';
const arithmetic = 'DMN 1.5, 10.3.2 semantics of addition, subtraction, multiplication and division';

export const days: Tables = {
  date: {
    source,
    cases: [
      ['date("2024-02-29")', '2024-02-29'],
      ['@"2024-02-29"', '2024-02-29'],
      ['date(2024, 2, 29)', '2024-02-29'],
      ['date(year: 2024, month: 2, day: 29)', '2024-02-29'],
      ['date(from: day)', '2024-01-31'],
      ['date(day.year, day.month + 1, day.day)', null],
      ['date(name)', null],
      ['date(null)', null],
      ['date(2024, none, 1)', null],
      ['date("2023-02-29")', 'refused', 'TB253'],
      ['date("2024-2-9")', 'refused', 'TB253'],
      ['date("2024-02-29T10:00:00")', 'refused', 'TB253'],
      ['date("-2024-01-01")', 'refused', 'TB253'],
      ['date(2024, 2, 30)', 'refused', 'TB253'],
      ['date(-2024, 1, 1)', 'refused', 'TB253'],
      ['date(12024, 1, 1)', 'refused', 'TB253'],
      ['date(2024)', 'refused', 'TB238'],
      ['date(2024, 1)', 'refused', 'TB238'],
      ['date(day, 1, 1)', 'refused', 'TB241'],
      ['time("10:00:00")', 'refused', 'TB233'],
      ['@"10:00:00"', 'refused', 'TB253'],
    ],
  },
  duration: {
    source,
    cases: [
      ['duration("P1Y6M") = @"P18M"', true],
      ['@"-P1M" = -@"P1M"', true],
      ['duration("P30D") > @"P29D"', true],
      ['duration("P1Y6M").years', 1],
      ['duration("P1Y6M").months', 6],
      ['duration("-P1Y6M").months', -6],
      ['duration("P30D").days', 30],
      ['duration("P1D").hours', 'refused', 'TB232'],
      ['duration("PT1H")', 'refused', 'TB254'],
      ['duration("P")', 'refused', 'TB254'],
      ['duration("P1Y1D")', 'refused', 'TB254'],
      ['duration(null)', 'refused', 'TB257'],
      ['@"P1Y" = @"P365D"', 'refused', 'TB242'],
    ],
  },
  'date ± duration': {
    source: arithmetic,
    cases: [
      ['date("2024-01-31") + @"P1M"', '2024-02-29'],
      ['@"P1Y" + date("2024-02-29")', '2025-02-28'],
      ['day - duration("P31D")', '2023-12-31'],
      ['(filing.date - day).days', 75],
      ['day - filing.date = @"-P75D"', true],
      ['day > filing.date - @"P5Y"', true],
      ['day + null', 'refused', 'TB243'],
      ['noDay + @"P1D"', null],
      ['day + 1', 'refused', 'TB243'],
      ['day + day', 'refused', 'TB243'],
    ],
  },
  'durations computed with': {
    source: arithmetic,
    cases: [
      ['@"P1Y" + @"P6M" = @"P18M"', true],
      ['@"P1Y" * 2 = @"P2Y"', true],
      ['2 * @"P10D" = @"P20D"', true],
      ['-2.5 * @"P1Y11M" = @"-P4Y9M"', true],
      ['@"P10Y11M" / 2.5 = @"P4Y4M"', true],
      ['@"P1Y" / 0', null],
      ['(@"P3D" / 2).days', 1],
      ['@"P3D" / 2 * 2 = @"P3D"', true],
      ['@"2024-01-03" - @"P3D" / 2', '2024-01-01'],
      ['@"2024-01-03" + 0.5 * @"P3D"', '2024-01-04'],
      ['@"P1Y" + @"P1D"', 'refused', 'TB243'],
      ['@"P2Y" / @"P1Y"', 'refused', 'TB243'],
    ],
  },
  'parts of a date': {
    source: 'DMN 1.5, 10.3.2 properties of dates and durations',
    cases: [
      ['day.year', 2024],
      ['day.month', 1],
      ['day.day', 31],
      ['date("2024-04-14").weekday', 7],
      ['date("2024-04-15").weekday', 1],
      ['contracts.signed.year', [2023, 2022, null]],
      ['noDay.year', null],
      ['day.hour', 'refused', 'TB232'],
      ['name.year', 'refused', 'TB249'],
    ],
  },
  'years and months duration': {
    source,
    cases: [
      ['years and months duration(date("2023-03-15"), day) = @"P10M"', true],
      ['years and months duration(day, date("2023-03-15")) = @"-P10M"', true],
      ['years and months duration(date("2024-01-31"), date("2024-02-29")) = @"P0M"', true],
      ['years and months duration(founded, filing.date).years', 4],
      ['years and months duration(from: day, to: noDay)', null],
      ['years and months duration("2024", day)', 'refused', 'TB241'],
    ],
  },
  'day of week': {
    source: temporal,
    cases: [
      ['day of week(date("2024-04-15"))', 'Monday'],
      ['day of week(date: date("2024-04-21"))', 'Sunday'],
      ['day of week(noDay)', null],
      ['day of week("2024-04-15")', 'refused', 'TB241'],
    ],
  },
  'month of year': {
    source: temporal,
    cases: [
      ['month of year(day)', 'January'],
      ['month of year(date("2024-12-31"))', 'December'],
      ['month of year(noDay)', null],
    ],
  },
  'months covered': {
    source: 'own: distinct calendar months in the union of periods',
    cases: [
      ['months covered(managers.start, managers.end, filing.date)', 16],
      ['months covered(starts: managers.start, ends: managers.end, until: date("2023-06-30"))', 6],
      ['months covered(noContracts.signed, noContracts.signed, filing.date)', 0],
      ['months covered(managers.start, managers.end, noDay)', null],
    ],
  },
};
