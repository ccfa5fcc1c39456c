/** List functions. `sum`, `mean`, `min` and `max` skip blanks, and `sum` of nothing is 0: the deviation of the manual. */
import type { Tables } from './table.ts';

const source = 'DMN 1.5, 10.3.4.4 list functions';
const deviating = `${source}; blanks as in the manual`;

export const lists: Tables = {
  sum: {
    source: deviating,
    cases: [
      ['sum(contracts.amount)', 0.3],
      ['sum(contracts[type = "develop"].amount)', 0.1],
      ['sum(flatten(managers.projects).amount)', 8],
      ['sum(for m in managers return m.age * 2)', 140],
      ['sum(managers[1].projects.amount)', 4],
      ['sum(a, b, none)', 10],
      ['sum(c, 0.2)', 0.3],
      ['sum(none)', 0],
      ['sum([])', 0],
      ['sum(noContracts.amount)', 0],
      ['sum(list: [1, 2])', 3],
      ['sum([1], [2])', 'refused', 'TB241'],
      ['sum(["a"])', 'refused', 'TB241'],
      ['sum(income, staff)', 'refused', 'TB248'],
      ['sum()', 'refused', 'TB238'],
    ],
  },
  mean: {
    source: deviating,
    cases: [
      ['mean(contracts.amount)', 0.15],
      ['mean(a, b)', 5],
      ['mean([])', null],
      ['mean([none])', null],
    ],
  },
  count: {
    source: deviating,
    cases: [
      ['count(contracts)', 3],
      ['count(contracts[amount > 0.1])', 1],
      ['count(noContracts)', 0],
      ['count([1, null])', 2],
      ['count([[1, 2], [3]])', 2],
      ['count([])', 0],
      ['count(1)', 'refused', 'TB241'],
    ],
  },
  min: {
    source: deviating,
    cases: [
      ['min(contracts.amount)', 0.1],
      ['min(contracts.signed)', '2022-12-31'],
      ['min(managers.start)', '2023-01-01'],
      ['min("b", "a")', 'a'],
      ['min([@"P1Y", @"P3M"]) = @"P3M"', true],
      ['min(a, b)', 4],
      ['min(noContracts.amount)', null],
      ['min([])', null],
      ['min(1, "a")', 'refused', 'TB241'],
    ],
  },
  max: {
    source: deviating,
    cases: [
      ['max(contracts.amount)', 0.2],
      ['max(a, none)', 6],
      ['max(list: [1, 3, 2])', 3],
      ['max([])', null],
    ],
  },
  all: {
    source,
    cases: [
      ['all([flag, noFlag])', false],
      ['all([unknownFlag, noFlag])', false],
      ['all(flag, unknownFlag)', null],
      ['all(flag)', true],
      ['all([])', true],
      ['all(null)', null],
      ['all([1])', 'refused', 'TB241'],
    ],
  },
  any: {
    source,
    cases: [
      ['any(flag, unknownFlag)', true],
      ['any([noFlag, unknownFlag])', null],
      ['any([noFlag])', false],
      ['any([])', false],
      ['any(null)', null],
    ],
  },
  'list contains': {
    source,
    cases: [
      ['list contains(industries, "bio")', true],
      ['list contains(industries, "energy")', false],
      ['list contains([1, null], null)', true],
      ['list contains([1], null)', false],
      ['list contains([[1], [2]], [2])', true],
      ['list contains(noIndustries, "bio")', null],
      ['list contains(["a"], 1)', 'refused', 'TB241'],
      ['list contains([1], [1])', 'refused', 'TB241'],
    ],
  },
  'distinct values': {
    source,
    cases: [
      ['distinct values([1, 2, 1])', [1, 2]],
      ['distinct values([null, 1, null])', [null, 1]],
      ['distinct values([[1], [1]])', [[1]]],
      ['count(distinct values(managers.mobile))', 1],
      ['distinct values([])', []],
      ['distinct values(null)', null],
    ],
  },
  'duplicate values': {
    source: `${source}; blanks do not count`,
    cases: [
      ['duplicate values(managers.mobile)', ['1']],
      ['duplicate values([[1], [2], [1]])', [[1]]],
      ['duplicate values([null, null, 1])', []],
      ['duplicate values(null)', null],
    ],
  },
  flatten: {
    source,
    cases: [
      ['flatten([[1, 2], [3]])', [1, 2, 3]],
      ['flatten([[[1]], [[2]]])', [1, 2]],
      ['flatten([])', []],
      ['flatten(null)', null],
    ],
  },
  concatenate: {
    source: `${source}; a blank list adds nothing`,
    cases: [
      ['concatenate([1], [2, 3])', [1, 2, 3]],
      ['concatenate([1], [null])', [1, null]],
      ['concatenate([])', []],
      ['concatenate([1], null)', [1]],
      ['concatenate([1], ["a"])', 'refused', 'TB241'],
    ],
  },
  append: {
    source,
    cases: [
      ['append([1], 2, 3)', [1, 2, 3]],
      ['append([[1]], [2])', [[1], [2]]],
      ['append([], null)', [null]],
      ['append(null, 1)', null],
      ['append([1], [2])', 'refused', 'TB241'],
    ],
  },
  'get or else': {
    source: 'own',
    cases: [
      ['get or else(none, 0) + a', 6],
      ['get or else(a, 0)', 6],
      ['get or else(null, null)', null],
      ['get or else(a, "x")', 'refused', 'TB241'],
    ],
  },
  'in list': {
    source: 'own: code lists',
    cases: [
      ['in list(region, "regions")', true],
      ['in list("99", "regions")', false],
      ['a > 0 and in list(region, "regions")', true],
      ['in list(null, "regions")', null],
      ['in list(region, "region")', 'refused', 'TB236'],
    ],
  },
  'parent code': {
    source: 'own: code lists',
    cases: [
      ['parent code(region, "regions")', '1'],
      ['parent code("1", "regions")', null],
      ['parent code(null, "regions")', null],
    ],
  },
  'left out': {
    source: 'functions of FEEL that the manual does not list',
    cases: [
      ...['sublist([1], 1)', 'reverse([1])', 'union([1], [2])', 'index of([1], 1)', 'remove([1], 1)'].map(
        (expression) => [expression, 'refused', 'TB233'] as const,
      ),
      ...['list replace([1], 1, 2)', 'product([1])', 'median([1])', 'mode([1])', 'sqrt(4)', 'odd(1)', 'today()'].map(
        (expression) => [expression, 'refused', 'TB233'] as const,
      ),
    ],
  },
};
