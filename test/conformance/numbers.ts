/** Numeric functions, and arithmetic with exact decimals. */
import type { Tables } from './table.ts';

const source = 'DMN 1.5, 10.3.4.5 numeric functions';
const arithmetic = 'DMN 1.5, 10.3.2 semantics of arithmetic; 10.3.1.2 grammar, precedence';

export const numbers: Tables = {
  '+ - * /': {
    source: arithmetic,
    cases: [
      ['7 - 2 - 1', 4],
      ['2 + 3 * 4', 14],
      ['(2 + 3) * 4', 20],
      ['24 / 4 / 2', 3],
      ['6 - -2', 8],
      ['--6', 6],
      ['0.1 + 0.2', 0.3],
      ['1.1 * 1.1', 1.21],
      ['1 / 3', 0.333333333333333],
      ['a / 0', null],
      ['none + 1', null],
      ['1 - null', null],
      ['null * null', null],
      ['+3', 'refused', 'TB210'],
      ['"3" * 2', 'refused', 'TB243'],
      ['true + 1', 'refused', 'TB243'],
      ['[1] + [2]', 'refused', 'TB243'],
    ],
  },
  '**': {
    source: arithmetic,
    cases: [
      ['2 ** 3 ** 2', 64],
      ['-2 ** 2', 4],
      ['2 ** -2', 0.25],
      ['9 ** 0.5', 3],
      ['1.5 ** 2', 2.25],
      ['0 ** 0', 1],
      ['0 ** -1', null],
      ['(-8) ** 0.5', null],
      ['10 ** 400', null],
      ['none ** 2', null],
      ['"2" ** 2', 'refused', 'TB243'],
      ['@"P1Y" ** 2', 'refused', 'TB243'],
    ],
  },
  abs: {
    source,
    cases: [
      ['abs(-1.5)', 1.5],
      ['abs(n: 3)', 3],
      ['abs(@"-P3M") = @"P3M"', true],
      ['abs(none)', null],
      ['abs("1")', 'refused', 'TB241'],
      ['abs(number: 1)', 'refused', 'TB237'],
      ['abs(n: 1, n: 2)', 'refused', 'TB260'],
      ['abs()', 'refused', 'TB238'],
    ],
  },
  floor: {
    source,
    cases: [
      ['floor(2.9)', 2],
      ['floor(-1.5)', -2],
      ['floor(1.56, 1)', 1.5],
      ['floor(-1.51, 1)', -1.6],
      ['floor(none)', null],
      ['floor(1.5, none)', null],
    ],
  },
  ceiling: {
    source,
    cases: [
      ['ceiling(2.1)', 3],
      ['ceiling(-1.5)', -1],
      ['ceiling(-1.59, 1)', -1.5],
      ['ceiling(n: 0.2)', 1],
      ['ceiling(none)', null],
    ],
  },
  'round half up': {
    source,
    cases: [
      ['round half up(2.5, 0)', 3],
      ['round half up(-2.5, 0)', -3],
      ['round half up(1.005, 2)', 1.01],
      ['round half up(1234, -2)', 1200],
      ['round half up(2.5, 0.5)', null],
      ['round half up(2.5, 6176)', 2.5],
      ['round half up(2.5, 6177)', null],
      ['round half up(2.5, -6111)', 0],
      ['round half up(2.5, -6112)', null],
      ['round half up(none, 0)', null],
      ['round half up(2.5, none)', null],
      ['round half up(2.5)', 'refused', 'TB238'],
      ['round half up(scale: 1)', 'refused', 'TB261'],
    ],
  },
  'round half down': {
    source,
    cases: [
      ['round half down(2.5, 0)', 2],
      ['round half down(-2.5, 0)', -2],
      ['round half down(2.51, 1)', 2.5],
      ['round half down(2.51, 0)', 3],
      ['round half down(none, 0)', null],
    ],
  },
  'round up': {
    source,
    cases: [
      ['round up(2.1, 0)', 3],
      ['round up(-2.1, 0)', -3],
      ['round up(1.121, 2)', 1.13],
      ['round up(2, -6111)', null],
      ['round up(none, 0)', null],
    ],
  },
  'round down': {
    source,
    cases: [
      ['round down(2.9, 0)', 2],
      ['round down(-2.9, 0)', -2],
      ['round down(-1.126, 2)', -1.12],
      ['round down(none, 0)', null],
    ],
  },
  decimal: {
    source,
    cases: [
      ['decimal(1 / 3, 2)', 0.33],
      ['decimal(2.5, 0)', 2],
      ['decimal(3.5, 0)', 4],
      ['decimal(-2.5, 0)', -2],
      ['decimal(0.125, 2)', 0.12],
      ['decimal(n: 1250, scale: -2)', 1200],
      ['decimal(none, 2)', null],
      ['decimal(2.5)', 'refused', 'TB238'],
    ],
  },
  modulo: {
    source,
    cases: [
      ['modulo(12, 5)', 2],
      ['modulo(-12, 5)', 3],
      ['modulo(12, -5)', -3],
      ['modulo(-12, -5)', -2],
      ['modulo(10.1, 4.5)', 1.1],
      ['modulo(0.3, 0.1)', 0],
      ['modulo(1, 0)', null],
      ['modulo(none, 2)', null],
      ['modulo(divisor: 5, dividend: 12)', 2],
    ],
  },
  'growth rate': {
    source: 'own: growth in percent, rounded half up once',
    cases: [
      ['growth rate(income, previous.income, 2)', 25.25],
      ['growth rate(current: b, previous: a)', -33.33],
      ['growth rate(a, 0)', null],
      ['growth rate(none, a)', null],
    ],
  },
  share: {
    source: 'own: a part in percent, rounded half up once',
    cases: [
      ['share(library.patents, library.total, 2)', 10.31],
      ['share(1, 8)', 12.5],
      ['share(1, 0)', null],
      ['share(none, 1)', null],
    ],
  },
};
