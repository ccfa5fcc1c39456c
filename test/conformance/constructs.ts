/** What is no function: literals, comparison, logic, membership, choice, loops, filters. */
import type { Tables } from './table.ts';

const grammar = 'DMN 1.5, 10.3.1.2 grammar';
const semantics = 'DMN 1.5, 10.3.2 semantics';

export const constructs: Tables = {
  literals: {
    source: grammar,
    cases: [
      ['.5', 0.5],
      ['-.5', -0.5],
      ['1e3', 1000],
      ['"\\"\\\\\\n\\t"', '"\\\n\t'],
      ['"\\u4eac\\U01F40E"', '京🐎'],
      ['"横綱"', '横綱'],
      ['null', null],
      ['1 /* one */ + // two\n 2', 3],
      ['5.', 'refused', 'TB209'],
      ['1_000', 'refused', 'TB210'],
      ['12345678901234567', 'refused', 'TB217'],
      ['1e400', 'refused', 'TB217'],
      ['1e-400', 'refused', 'TB217'],
      ["'a'", 'refused', 'TB203'],
      ['{a: 1}', 'refused', 'TB215'],
      ['function(x) x', 'refused', 'TB215'],
      ['a instance of number', 'refused', 'TB215'],
      ['[1..3]', 'refused', 'TB215'],
    ],
  },
  '= !=': {
    source: `${semantics} of equality`,
    cases: [
      ['1 = 1.0', true],
      ['-0 = 0', true],
      ['"a" = "A"', false],
      ['null = null', true],
      ['null != null', false],
      ['0 = null', false],
      ['a != null', true],
      ['[1, [2]] = [1, [2]]', 'refused', 'TB247'],
      ['[1, 2] = [1, 2]', true],
      ['[1, 2] = [2, 1]', false],
      ['[1, null] = [1, null]', true],
      ['[] = null', false],
      ['day = date("2024-01-31")', true],
      ['true = 1', 'refused', 'TB242'],
      ['a = "6"', 'refused', 'TB242'],
      ['1 == 1', 'refused', 'TB202'],
    ],
  },
  '< <= > >=': {
    source: `${semantics} of comparison`,
    cases: [
      ['1 < 2', true],
      ['2 <= 2', true],
      ['"a" < "b"', true],
      ['"B" < "a"', true],
      ['day < filing.date', true],
      ['@"P1Y" >= @"P12M"', true],
      ['none < 1', null],
      ['null >= null', null],
      ['true < false', 'refused', 'TB242'],
      ['[1] < [2]', 'refused', 'TB242'],
      ['1 < 2 < 3', 'refused', 'TB218'],
    ],
  },
  between: {
    source: `${semantics} of between`,
    cases: [
      ['1 between 1 and 3', true],
      ['3 between 1 and 3', true],
      ['4 between 1 and 3', false],
      ['"b" between "a" and "c"', true],
      ['none between 1 and 3', null],
      ['2 between none and 3', null],
      ['5 between none and 3', false],
    ],
  },
  in: {
    source: `${semantics} of in, unary tests`,
    cases: [
      ['1 in [1, 2]', true],
      ['3 in [1, 2]', false],
      ['1 in 1', true],
      ['1 in (1, 2)', true],
      ['5 in (1, > 4)', true],
      ['5 in < 5', false],
      ['2 in [2..4]', true],
      ['2 in (2..4]', false],
      ['4 in [2..4)', false],
      ['5 in ([1..2], [5..6])', true],
      ['5 in [[1..2], [5..6]]', true],
      ['3 in [[1..2], [5..6]]', false],
      ['"b" in ["a".."c"]', true],
      ['[1] in [[1], [2]]', true],
      ['null in [1, null]', true],
      ['null in [1]', false],
      ['none in [1..2]', null],
      ['category in ["market"] or true', true],
      ['"a" in [1, 2]', 'refused', 'TB242'],
    ],
  },
  'and or not': {
    source: 'DMN 1.5, 10.3.2 semantics of conjunction and disjunction; 10.3.4.2 boolean function',
    cases: [
      ...[true, false, null].flatMap((one) =>
        [true, false, null].flatMap((other) => [
          [`${one} and ${other}`, kleene(one, other, false)] as const,
          [`${one} or ${other}`, kleene(one, other, true)] as const,
        ]),
      ),
      ['true or true and false', true],
      ['true and 1', 'refused', 'TB244'],
    ],
  },
  not: {
    source: 'DMN 1.5, 10.3.4.2 boolean function',
    cases: [
      ['not(flag)', false],
      ['not(noFlag)', true],
      ['not(unknownFlag)', null],
      ['not(negand: true)', false],
      ['not(1)', 'refused', 'TB241'],
      ['flag and not noFlag', 'refused', 'TB207'],
    ],
  },
  if: {
    source: `${semantics} of if`,
    cases: [
      ['if flag then 1 else 2', 1],
      ['if none > 1 then 1 else 2', 2],
      ['if flag then none else 2', null],
      ['if flag then 1 else 2 + 1', 1],
      ['if a then 1 else 2', 'refused', 'TB244'],
      ['if flag then 1', 'refused', 'TB216'],
    ],
  },
  for: {
    source: `${semantics} of for`,
    cases: [
      ['for i in [1, 2] return i * i', [1, 4]],
      ['for i in 1..3 return i', [1, 2, 3]],
      ['for i in 1..-1 return i', [1, 0, -1]],
      ['for i in [1, 2], j in 1..i return i * j', [1, 2, 4]],
      ['for i in [] return i', []],
      ['for i in null return i', null],
      ['for i in 1..none return i', null],
      ['for i in 0.5..2 return i', null],
      ['for i in 1 return i', 'refused', 'TB251'],
    ],
  },
  'some every': {
    source: `${semantics} of quantified expressions`,
    cases: [
      ['some i in [1, 5] satisfies i > 4', true],
      ['every i in [1, 5] satisfies i > 4', false],
      ['some i in [] satisfies i > 4', false],
      ['every i in [] satisfies i > 4', true],
      ['some i in [null, 1] satisfies i > 4', null],
      ['some i in [null, 5] satisfies i > 4', true],
      ['every i in [null, 5] satisfies i > 4', null],
      ['every i in [null, 1] satisfies i > 4', false],
      ['some i in null satisfies i > 4', null],
      ['some i in [1] satisfies i', 'refused', 'TB244'],
    ],
  },
  '[…]': {
    source: `${semantics} of filters and of positions`,
    cases: [
      ['[4, 5, 6][item > 4]', [5, 6]],
      ['[4, 5, 6][1]', 4],
      ['[4, 5, 6][-1]', 6],
      ['[4, 5, 6][0]', null],
      ['[4, 5, 6][4]', null],
      ['[4, 5, 6][-4]', null],
      ['[4, 5, 6][true]', [4, 5, 6]],
      ['[4, 5, 6][false]', []],
      ['[1, null][item > 0]', [1]],
      ['contracts[type = "develop"].count', [2, 3]],
      ['[[1, 2], [3]][1][2]', 2],
      ['a[1]', 'refused', 'TB250'],
      ['null[item > 1]', 'refused', 'TB250'],
      ['[1][null]', 'refused', 'TB244'],
      ['[1]["a"]', 'refused', 'TB244'],
    ],
  },
};

/** By the least (and) or the greatest (or) of false, blank and true. */
function kleene(one: boolean | null, other: boolean | null, decisive: boolean): boolean | null {
  if (one === decisive || other === decisive) return decisive;
  return one === null || other === null ? null : !decisive;
}
