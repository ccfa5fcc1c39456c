/** String functions and conversions. Lengths and positions count code points. */
import type { Tables } from './table.ts';

const source = 'DMN 1.5, 10.3.4.3 string functions';
const conversion = 'DMN 1.5, 10.3.4.1 conversion functions';

export const texts: Tables = {
  'string length': {
    source,
    cases: [
      ['string length("")', 0],
      ['string length("𠮷 a")', 3],
      ['string length("\\uD842\\uDFB7")', 1],
      ['string length("\\U020BB7")', 1],
      ['string length("\\\\u0041")', 6],
      ['string length(string: "ab")', 2],
      ['string length(none)', 'refused', 'TB241'],
      ['string length(null)', null],
    ],
  },
  substring: {
    source,
    cases: [
      ['substring("foobar", 3)', 'obar'],
      ['substring("foobar", 3, 3)', 'oba'],
      ['substring("foobar", -2, 1)', 'a'],
      ['substring("foobar", 2, 2.9)', 'oo'],
      ['substring("foobar", 0)', null],
      ['substring("foobar", 7)', ''],
      ['substring("一𠮷二", 2, 1)', '𠮷'],
      ['substring(string: "foobar", start position: 5)', 'ar'],
      ['substring(null, 1)', null],
      ['substring("foobar", none)', null],
      ['substring("foobar")', 'refused', 'TB238'],
    ],
  },
  'upper case': {
    source,
    cases: [
      ['upper case("aBc")', 'ABC'],
      ['upper case("é中")', 'É中'],
      ['upper case(null)', null],
    ],
  },
  'lower case': {
    source,
    cases: [
      ['lower case("aBc")', 'abc'],
      ['lower case(null)', null],
    ],
  },
  'substring before': {
    source,
    cases: [
      ['substring before("foobar", "bar")', 'foo'],
      ['substring before("foobar", "xyz")', ''],
      ['substring before("foobar", "")', ''],
      ['substring before(null, "a")', null],
    ],
  },
  'substring after': {
    source,
    cases: [
      ['substring after("foobar", "ob")', 'ar'],
      ['substring after("foobar", "")', 'foobar'],
      ['substring after("", "a")', ''],
      ['substring after("a", null)', null],
    ],
  },
  contains: {
    source,
    cases: [
      ['contains(name, "三")', true],
      ['contains("ab", "")', true],
      ['contains("", "a")', false],
      ['contains(string: "ab", match: "c")', false],
      ['contains(null, "a")', null],
      ['contains(1, "a")', 'refused', 'TB241'],
    ],
  },
  'starts with': {
    source,
    cases: [
      ['starts with(name, "张")', true],
      ['starts with("a", "ab")', false],
      ['starts with("a", null)', null],
    ],
  },
  'ends with': {
    source,
    cases: [
      ['ends with(name, "张")', false],
      ['ends with("🐎😀", "\\uD83D\\uDE00")', true],
      ['ends with(null, "a")', null],
    ],
  },
  'string join': {
    source,
    cases: [
      ['string join(managers.name, "、")', '甲、乙'],
      ['string join(["a", null, "b"], "-")', 'a-b'],
      ['string join(["a", "b"])', 'ab'],
      ['string join(["a", "b"], null)', 'ab'],
      ['string join([], "-")', ''],
      ['string join(null)', null],
      ['string join([1, 2])', 'refused', 'TB241'],
      ['string join("a")', 'refused', 'TB241'],
    ],
  },
  string: {
    source: conversion,
    cases: [
      ['string(income)', '250.5'],
      ['string(1.00)', '1'],
      ['string(0.0000001)', '0.0000001'],
      ['string(1e15)', '1000000000000000'],
      ['string(-0)', '0'],
      ['string(flag)', 'true'],
      ['string(day)', '2024-01-31'],
      ['string("a")', 'a'],
      ['"截至" + string(reportYear) + "年"', '截至2023年'],
      ['string(none)', null],
      ['string([1])', 'refused', 'TB241'],
    ],
  },
  number: {
    source: conversion,
    cases: [
      ['number("1.5")', 1.5],
      ['number("-.5")', -0.5],
      ['number("007")', 7],
      ['number(2.5)', 2.5],
      ['number("1 234,5", " ", ",")', 1234.5],
      ['number("1.234,5", ".", ",")', 1234.5],
      ['number("1,234", ",", null)', 1234],
      ['number("12.5", null, ".")', 12.5],
      ['number(from: "1,5", decimal separator: ",", grouping separator: " ")', 1.5],
      ['number("1,2", ",", ",")', null],
      ['number("1.2", ":", ".")', null],
      ['number("1,2", ".", ":")', null],
      ['number("1,2,3", " ", ",")', null],
      ['number("abc")', null],
      ['number("")', null],
      ['number("1 2")', null],
      ['number("0x10")', null],
      ['number("1234567890123456789")', null],
      ['number(null)', null],
      ['number("1,234", ",")', 'refused', 'TB238'],
      ['number(1, ",", ".")', 'refused', 'TB241'],
      ['number(true)', 'refused', 'TB241'],
    ],
  },
  characters: {
    source: 'own: 字, code points without white space',
    cases: [
      ['characters("一 二\\n𠮷 é")', 4],
      ['characters(emptyText)', 0],
      ['characters(null)', null],
    ],
  },
  trim: {
    source: 'own',
    cases: [
      ['trim("  a ")', 'a'],
      ['trim(null)', null],
    ],
  },
  'is blank': {
    source: 'own',
    cases: [
      ['is blank(emptyText)', true],
      ['is blank(noIndustries)', true],
      ['is blank([])', true],
      ['is blank(null)', true],
      ['is blank(a)', false],
    ],
  },
};
