import { describe, expect, it } from 'vitest';
import { parseDate, showDate } from '../../renderer/texts/dates.ts';
import { parseNumber, showNumber } from '../../renderer/texts/numbers.ts';
import { matching } from '../../renderer/widgets/search-widget.tsx';
import { toggled } from '../../renderer/widgets/checks-widget.tsx';

describe('numbers as people write them', () => {
  it.each([
    ['12', 12],
    ['1.', 1],
    ['.5', 0.5],
    ['-3', -3],
    ['－３．５', -3.5],
    ['１２，３４５', 12345],
    ['1,234,567.5', 1234567.5],
    ['1,2345', 12345],
    [' 1 000 ', 1000],
    ['28%', 28],
    ['0.1', 0.1],
  ])('%s is %d', (text, number) => {
    expect(parseNumber(text)).toBe(number);
  });

  it.each(['', '-', '.', 'abc', '12a', '1.2.3', '1,,2', '12345678901234567890', '一百', '1e5'])(
    '%s is no number',
    (text) => {
      expect(parseNumber(text)).toBeUndefined();
    },
  );

  it('understands the unit of its field, and no other', () => {
    expect(parseNumber('100万元', '万元')).toBe(100);
    expect(parseNumber('100元', '万元')).toBeUndefined();
  });

  it('are shown with thousands separators and all their places', () => {
    expect([0, 1234567.5, -1000, 0.000001, 123].map(showNumber)).toEqual([
      '0',
      '1,234,567.5',
      '-1,000',
      '0.000001',
      '123',
    ]);
  });
});

describe('dates as people write them', () => {
  it.each([
    ['2024-04-15', '2024-04-15'],
    ['2024/4/5', '2024-04-05'],
    ['2024.4.5', '2024-04-05'],
    ['20240405', '2024-04-05'],
    ['2024年4月5日', '2024-04-05'],
    ['２０２４－０４－０５', '2024-04-05'],
  ])('%s is a day', (text, date) => {
    expect(parseDate(text, 'date')).toBe(date);
  });

  it.each(['2023-02-29', '2024-13-01', '昨天', '2024-04', '2024-0'])(
    '%s is no day, and no other day either',
    (text) => {
      expect(parseDate(text, 'date')).toBeUndefined();
    },
  );

  it('months may come with a day, years with 年', () => {
    expect(['2024-4', '202404', '2024年4月', '2024/4/1'].map((text) => parseDate(text, 'month'))).toEqual(
      Array.from({ length: 4 }, () => '2024-04'),
    );
    expect(parseDate('2024年', 'year')).toBe(2024);
    expect(parseDate('24', 'year')).toBeUndefined();
  });

  it('are shown in words, and half of one as it is', () => {
    expect(['2024-04-05', '2024-04', '2024-0'].map(showDate)).toEqual(['2024年4月5日', '2024年4月', '2024-0']);
    expect(showDate(2024)).toBe('2024年');
  });
});

describe('options', () => {
  const options = ['广东省', '广西壮族自治区', '山东省'].map((title, index) => ({ code: `${index}`, title }));

  it('are found by any part of their title, those that begin with it first', () => {
    expect(matching(options, '东').map(({ title }) => title)).toEqual(['广东省', '山东省']);
    expect(matching(options, '山').map(({ title }) => title)).toEqual(['山东省']);
    expect(matching(options, '')).toHaveLength(3);
  });

  it('that stand alone drive the others out, and are driven out by them', () => {
    expect(toggled(['a', 'b'], 'none', true, ['none'])).toEqual(['none']);
    expect(toggled(['none'], 'a', true, ['none'])).toEqual(['a']);
    expect(toggled(['a', 'b'], 'a', false, ['none'])).toEqual(['b']);
  });
});
