/** A small form whose conditions are made at random, to compare what is proved with what is worked out. */
import fc from 'fast-check';

/** Every condition becomes a computed field: `c0` … of the form, `r0` … of a row. */
export function smallForm(conditions: readonly string[], inRow: readonly string[]): string {
  const computed = (names: string, texts: readonly string[], indent: string) =>
    texts.map((text, at) => `${indent}${names}${at}: { title: 条件, type: yesNo, compute: '${text}' }\n`).join('');
  return `form: trial
title: 例
fields:
  kind: { title: 类别, type: choice, options: { a: 甲, b: 乙, c: 丙 } }
  other: { title: 另一类, type: choice, optional: true, when: 'kind = "a"', options: { a: 甲, b: 乙 } }
  agreed: { title: 同意, type: yesNo, optional: true }
  n: { title: 数, type: integer, optional: true, min: 0, max: 4 }
  m: { title: 又一数, type: integer, optional: true, when: 'agreed', max: n }
  x: { title: 额, type: decimal, optional: true, min: 0 }
  total: { title: 合计, type: decimal, compute: 'sum(n, x)' }
  name: { title: 名称, type: text, optional: true }
  host: { title: 单位, type: text, optional: true, when: 'kind != "c"' }
  day: { title: 日, type: date, optional: true, max: filing.date }
  month: { title: 月, type: month, optional: true }
${computed('c', conditions, '  ')}  rows:
    title: 行
    type: table
    optional: true
    when: 'n > 0'
    maxRows: 3
    columns:
      price: { title: 价, type: decimal, optional: true, min: 0 }
      label: { title: 名, type: text, optional: true, when: 'kind = "b"' }
${computed('r', inRow, '      ')}`;
}

const number = fc.constantFrom(
  'n',
  'm',
  'x',
  'total',
  '0',
  '1',
  '2',
  '2.5',
  'count(rows)',
  'sum(rows.price)',
  'day.year - 2020',
);
const ordered = fc.constantFrom('=', '!=', '<', '<=', '>', '>=');
const text = fc.constantFrom('name', 'host', '"京"', '"沪"');
const code = fc.constantFrom('"a"', '"b"');
const date = fc.constantFrom(
  'day',
  'month',
  'filing.date',
  'date("2021-01-01")',
  'day + duration("P1M")',
  'day - duration("P30D")',
);

function sum(terms: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: terms },
    fc.tuple(terms, fc.constantFrom('+', '-'), terms).map((parts) => `(${parts.join(' ')})`),
    fc.tuple(terms, terms).map(([a, b]) => `sum(${a}, ${b})`),
    fc.tuple(terms, fc.constantFrom('2', '0.5')).map(([a, by]) => `${a} * ${by}`),
    fc.tuple(terms, terms).map(([a, b]) => `(if agreed then ${a} else ${b})`),
    fc.tuple(terms, terms).map(([a, b]) => `get or else(${a}, ${b})`),
  );
}

function atom(numbers: fc.Arbitrary<string>, texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(
    fc.tuple(sum(numbers), ordered, sum(numbers)).map((parts) => parts.join(' ')),
    fc.tuple(sum(numbers), fc.constantFrom('[0..2]', '(1..3]', '(1, > 3)')).map((parts) => parts.join(' in ')),
    fc.tuple(fc.constantFrom('kind', 'other'), fc.constantFrom('=', '!='), code).map((parts) => parts.join(' ')),
    fc.constantFrom(
      'kind in ["a", "c"]',
      'other in ["b"]',
      'kind = other',
      'agreed',
      'agreed = false',
      'c0',
      'is blank(name)',
    ),
    fc.tuple(texts, fc.constantFrom('=', '!='), texts).map((parts) => parts.join(' ')),
    fc.tuple(date, ordered, date).map((parts) => parts.join(' ')),
    fc
      .tuple(fc.constantFrom('n', 'm', 'name', 'day', 'rows', 'other'), fc.constantFrom('= null', '!= null'))
      .map((parts) => parts.join(' ')),
    fc.constantFrom(
      'matches(name, "京")',
      'characters(name) > 3',
      'count(rows[price > 1]) > count(rows)',
      'every row in rows satisfies row.price > 1',
    ),
  );
}

function condition(atoms: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      atoms,
      fc.tuple(tie('tree'), fc.constantFrom('and', 'or'), tie('tree')).map((parts) => `(${parts.join(' ')})`),
      tie('tree').map((inner) => `not(${inner})`),
      fc.tuple(tie('tree'), tie('tree'), tie('tree')).map(([a, b, c]) => `(if ${a} then ${b} else ${c})`),
    ),
  }));
  return tree;
}

export const formCondition: fc.Arbitrary<string> = condition(atom(number, text));
export const rowCondition: fc.Arbitrary<string> = condition(
  atom(fc.oneof(number, fc.constantFrom('price', 'price', 'sum(price, n)')), fc.oneof(text, fc.constant('label'))),
);

const blank = <T>(of: fc.Arbitrary<T>) => fc.option(of, { freq: 3 });
export const someAnswers = fc.record({
  kind: fc.constantFrom('a', 'b', 'c', null),
  other: blank(fc.constantFrom('a', 'b')),
  agreed: blank(fc.boolean()),
  n: blank(fc.nat(4)),
  m: blank(fc.integer({ min: -1, max: 4 })),
  x: blank(fc.constantFrom(0, 0.5, 1, 2, 2.5, 3)),
  name: blank(fc.constantFrom('京', '沪', '长名字')),
  host: blank(fc.constantFrom('京', '沪')),
  day: blank(fc.constantFrom('2020-12-31', '2021-01-01', '2021-01-31', '2024-04-15')),
  month: blank(fc.constantFrom('2020-12', '2021-01', '2024-04')),
  rows: blank(
    fc.array(fc.record({ price: blank(fc.constantFrom(0, 1, 2.5)), label: blank(fc.constantFrom('京', '沪')) }), {
      maxLength: 3,
    }),
  ),
});
