import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../engine/model/value.ts';
import { filing, managerScopes, valueOf } from './example.ts';

const cases: readonly (readonly [string, Value])[] = [
  ['none + 1', null],
  ['none > 0', null],
  ['a / 0', null],
  ['-none', null],
  ['none = null', true],
  ['none != null', false],
  ['none = 0', false],
  ['none != 0', true],
  ['flag and none > 0', null],
  ['noFlag and none > 0', false],
  ['none > 0 and noFlag', false],
  ['flag or none > 0', true],
  ['noFlag or none > 0', null],
  ['if none > 0 then 1 else 2', 2],
  ['none between 1 and 2', null],
  ['3 between 1 and none', null],
  ['3 between 5 and none', false],
  ['none in [1..5]', null],
  ['category in ["university"] and false', false],
  ['category in ["market"] or true', true],
  ['category in ("university", "market") and category != null', true],
  ['none in (1, 2)', false],
  ['none in (1, null)', true],
  ['category in ["university", "market"]', true],
  ['a in (1, > 5)', true],
  ['a in [6..10)', true],
  ['a in (6..10]', false],
  ['every c in contracts satisfies c.amount > 0', null],
  ['every c in contracts satisfies c.amount > 0.1', false],
  ['some c in contracts satisfies c.amount > 0.1', true],
  ['some c in contracts satisfies c.amount > 5', null],
  ['every c in noContracts satisfies c.amount > 0', null],
  ['every x in [] satisfies x', true],
  ['some x in [1, 2], y in [2, 3] satisfies x = y', true],
  ['noContracts.amount', null],
  ['noContracts[amount > 1]', null],
  ['contracts[9].amount', null],
  ['contracts[-1].count', 3],
  ['contracts.amount', [0.1, 0.2, null]],
  ['count(contracts[item.signed = null])', 1],
  ['previous.income', 200],
  ['noDay.year', null],
  ['noDay - day', null],
  ['day.year * 100 + day.month', 202_401],
  ['(filing.date - day).days', 75],
  ['founded', '2019-05-01'],
  ['contracts.signed.year', [2023, 2022, null]],
  ['[1, 2] = [1, 2]', true],
  ['for x in 1..2, y in [10, 20] return x * y', [10, 20, 20, 40]],
  ['for x in 3..1 return x', [3, 2, 1]],
  ['deadline > filing.date', true],
  ['1 + 2 /* a comment */ * 3', 7],
  ['2 ** 10', 1024],
];

describe('blanks and operators', () => {
  it.each(cases)('%s is %j', (expression, expected) => {
    expect(valueOf(expression)).toEqual(expected);
  });

  it('reads the columns of the own row before the fields of the form', () => {
    expect(valueOf('name', { scopes: managerScopes })).toBe('乙');
    expect(valueOf('count(managers[mobile = item.mobile])', { scopes: managerScopes })).toBe(filing.managers.length);
    expect(valueOf('age = max(managers.age)', { scopes: managerScopes })).toBe(true);
  });

  it('agrees with a naive reference for and, or and not', () => {
    const truth = fc.constantFrom<Logic>(['flag', 1], ['noFlag', 0], ['unknownFlag', 0.5]);
    const { any } = fc.letrec<{ any: Logic }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 6 },
        truth,
        fc
          .tuple(tie('any'), tie('any'))
          .map(([[one, x], [other, y]]): Logic => [`(${one} and ${other})`, Math.min(x, y)]),
        fc
          .tuple(tie('any'), tie('any'))
          .map(([[one, x], [other, y]]): Logic => [`(${one} or ${other})`, Math.max(x, y)]),
        tie('any').map(([inner, x]): Logic => [`not(${inner})`, 1 - x]),
      ),
    }));
    fc.assert(
      fc.property(any, ([expression, truthOfIt]) => {
        expect(valueOf(expression)).toBe(truthOfIt === 0.5 ? null : truthOfIt === 1);
      }),
    );
  });
});

/** An expression and its truth in Kleene's logic, by the minimum and maximum of 0, ½ and 1. */
type Logic = [expression: string, truth: number];
