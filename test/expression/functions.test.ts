import { describe, expect, it } from 'vitest';
import { functions } from '../../engine/expression/functions.ts';
import type { Value } from '../../engine/model/value.ts';
import { valueOf } from './example.ts';

/** Each function with its cases: expression and value in the example filing. */
const cases: Record<string, readonly (readonly [string, Value])[]> = {
  sum: [
    ['sum(contracts.amount)', 0.3],
    ['sum(contracts[type = "develop"].amount)', 0.1],
    ['sum(noContracts.amount)', 0],
    ['sum([])', 0],
    ['sum(none)', 0],
    ['sum(a, b, none)', 10],
    ['sum(c, 0.2) = 0.3', true],
    ['sum(flatten(managers.projects).amount)', 8],
    ['sum(for m in managers return m.age * 2)', 140],
    ['sum(managers[1].projects.amount)', 4],
  ],
  count: [
    ['count(contracts)', 3],
    ['count(contracts[amount > 0.1])', 1],
    ['count(noContracts)', 0],
    ['count(noIndustries)', 0],
    ['count(industries)', 2],
    ['count([1, null])', 2],
  ],
  min: [
    ['min(contracts.amount)', 0.1],
    ['min(contracts.signed)', '2022-12-31'],
    ['min(noContracts.amount)', null],
    ['min(a, b)', 4],
    ['min(managers.start)', '2023-01-01'],
  ],
  max: [
    ['max(contracts.amount)', 0.2],
    ['max(a, none)', 6],
    ['max([])', null],
  ],
  mean: [
    ['mean(contracts.amount)', 0.15],
    ['mean(a, b)', 5],
    ['mean([])', null],
  ],
  all: [
    ['all([flag, noFlag])', false],
    ['all(flag, unknownFlag)', null],
    ['all([])', true],
  ],
  any: [
    ['any(flag, unknownFlag)', true],
    ['any([noFlag, unknownFlag])', null],
    ['any([])', false],
  ],
  'list contains': [
    ['list contains(industries, "bio")', true],
    ['list contains(industries, "energy")', false],
    ['list contains(noIndustries, "bio")', null],
    ['list contains([1, null], null)', true],
  ],
  'distinct values': [['count(distinct values(managers.mobile))', 1]],
  'duplicate values': [
    ['duplicate values(managers.mobile)', ['1']],
    ['duplicate values([null, null, 1])', []],
  ],
  flatten: [['flatten([[1, 2], [3]])', [1, 2, 3]]],
  concatenate: [['concatenate([1], [2, 3])', [1, 2, 3]]],
  append: [['append([1], 2, 3)', [1, 2, 3]]],
  'string join': [
    ['string join(managers.name, "、")', '甲、乙'],
    ['string join(["a", "b"])', 'ab'],
  ],
  'string length': [['string length("𠮷 a")', 3]],
  characters: [
    ['characters("一 二\\n𠮷 é")', 4],
    ['characters(emptyText)', 0],
  ],
  contains: [['contains(name, "三")', true]],
  'starts with': [['starts with(name, "张")', true]],
  'ends with': [['ends with(name, "张")', false]],
  matches: [
    ['matches(mobile, "^1[3-9]\\\\d{9}$")', true],
    ['matches("AB", "ab", "i")', true],
    ['matches(name, "^..$")', true],
  ],
  replace: [['replace("a1b2", "[0-9]", "-")', 'a-b-']],
  split: [['split("a;b", ";")', ['a', 'b']]],
  substring: [
    ['substring("foobar", 3)', 'obar'],
    ['substring("foobar", 3, 3)', 'oba'],
    ['substring("foobar", -2, 1)', 'a'],
  ],
  'substring before': [
    ['substring before("foobar", "bar")', 'foo'],
    ['substring before("foobar", "xyz")', ''],
  ],
  'substring after': [['substring after("foobar", "ob")', 'ar']],
  'upper case': [['upper case("aBc")', 'ABC']],
  'lower case': [['lower case("aBc")', 'abc']],
  trim: [['trim("  a ")', 'a']],
  string: [
    ['string(income)', '250.5'],
    ['string(0.0000001)', '0.0000001'],
    ['"截至" + string(reportYear) + "年"', '截至2023年'],
  ],
  number: [
    ['number("1.5")', 1.5],
    ['number("1,000", ",")', 1000],
    ['number("abc")', null],
  ],
  abs: [['abs(-1.5)', 1.5]],
  floor: [
    ['floor(-1.5)', -2],
    ['floor(1.56, 1)', 1.5],
  ],
  ceiling: [['ceiling(-1.5)', -1]],
  'round half up': [
    ['round half up(1.005, 2)', 1.01],
    ['round half up(-2.5, 0)', -3],
    ['round half up(1234, -2)', 1200],
  ],
  'round half down': [['round half down(5.5, 0)', 5]],
  'round up': [['round up(1.121, 2)', 1.13]],
  'round down': [['round down(-1.126, 2)', -1.12]],
  decimal: [
    ['decimal(2.5, 0)', 2],
    ['decimal(1/3, 2)', 0.33],
  ],
  modulo: [
    ['modulo(-12, 5)', 3],
    ['modulo(12, -5)', -3],
    ['modulo(0.3, 0.1)', 0],
    ['modulo(1, 0)', null],
  ],
  not: [
    ['not(flag)', false],
    ['not(unknownFlag)', null],
  ],
  date: [
    ['date("2024-02-29")', '2024-02-29'],
    ['date(2024, 2, 30)', null],
    ['date(name)', null],
    ['@"2024-02-29"', '2024-02-29'],
  ],
  duration: [
    ['date("2024-01-31") + duration("P1M")', '2024-02-29'],
    ['day - duration("P31D")', '2023-12-31'],
    ['day > filing.date - @"P5Y"', true],
    ['duration("P1Y6M").years', 1],
    ['(duration("P1Y") * 2).months', 0],
  ],
  'years and months duration': [
    ['years and months duration(date("2023-03-15"), day).months', 10],
    ['years and months duration(founded, filing.date).years', 4],
  ],
  'day of week': [['day of week(date("2024-04-15"))', 'Monday']],
  'month of year': [['month of year(day)', 'January']],
  'get or else': [
    ['get or else(none, 0) + a', 6],
    ['get or else(a, 0)', 6],
  ],
  'is blank': [
    ['is blank(emptyText)', true],
    ['is blank(noIndustries)', true],
    ['is blank(a)', false],
  ],
  'growth rate': [
    ['growth rate(income, previous.income, 2)', 25.25],
    ['growth rate(a, 0)', null],
    ['growth rate(none, a)', null],
    ['growth rate(current: b, previous: a)', -33.33],
  ],
  share: [
    ['share(library.patents, library.total, 2)', 10.31],
    ['share(1, 0)', null],
  ],
  'months covered': [
    ['months covered(managers.start, managers.end, filing.date)', 16],
    ['months covered(starts: managers.start, ends: managers.end, until: date("2023-06-30"))', 6],
    ['months covered(noContracts.signed, noContracts.signed, filing.date)', 0],
  ],
  'in list': [
    ['in list(region, "regions")', true],
    ['in list("99", "regions")', false],
    ['a > 0 and in list(region, "regions")', true],
  ],
  'parent code': [
    ['parent code(region, "regions")', '1'],
    ['parent code("1", "regions")', null],
  ],
};

describe('functions', () => {
  it('are all covered by this table', () => {
    expect(Object.keys(cases).toSorted()).toEqual([...functions.keys()].toSorted());
  });
  for (const [name, rows] of Object.entries(cases)) {
    it.each(rows)(`${name}: %s is %j`, (expression, expected) => {
      expect(valueOf(expression)).toEqual(expected);
    });
  }
});
