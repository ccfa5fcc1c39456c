import { describe, expect, it } from 'vitest';
import { contradiction, type Fact, knowledgeOf } from '../../engine/reasoning/contradiction.ts';
import { compileForm } from '../support/forms.ts';
import { smallForm } from './small-form.ts';

/** The owners and keys of the reasons why these conditions cannot all be true; undefined when they can. */
function reasons(...conditions: readonly string[]): readonly string[] | undefined {
  const form = compileForm(smallForm(conditions, []));
  const facts = form.scope.fields.flatMap(({ name, compute }): readonly Fact[] => {
    const at = /^c\d$/.test(name) ? conditions[Number(name.slice(1))] : undefined;
    if (at === undefined || compute === undefined) return [];
    return [{ tree: compute.tree, scope: '', truth: 'true', owner: at, key: 'asked' }];
  });
  return contradiction(knowledgeOf(form), facts)?.map(({ owner, key }) =>
    key === 'asked' ? owner : `${owner} ${key}`,
  );
}

describe('a contradiction', () => {
  it.each([
    ['two options at once', ['kind = "a"', 'kind = "b"'], ['kind = "a"', 'kind = "b"']],
    ['all options excluded', ['kind != null', 'not(kind in ["a", "b"])', 'kind != "c"'], undefined],
    ['no option left', ['kind != null and kind != "a"', 'kind = "a"'], undefined],
    ['a field that is hidden then', ['kind = "b"', 'other = "a"'], ['kind = "b"', 'other = "a"', 'other when']],
    ['a limit', ['n > 4'], ['n > 4', 'n max']],
    ['a limit that is an expression', ['m > n'], ['m > n', 'm max']],
    ['no whole number between', ['n > 1 and n < 2'], ['n > 1 and n < 2']],
    ['sums', ['n > m + 1', 'm > x', 'x > n'], ['n > m + 1', 'm > x', 'x > n']],
    ['a total with what it counts', ['total < n'], ['total < n', 'x min', 'total compute']],
    ['a count', ['count(rows) < 0'], ['count(rows) < 0']],
    ['the most rows', ['count(rows) > 3'], ['count(rows) > 3', 'rows maxRows']],
    ['some of the rows', ['count(rows[price > 1]) > count(rows)'], ['count(rows[price > 1]) > count(rows)']],
    ['a column that is not negative', ['sum(rows.price) < 0'], ['sum(rows.price) < 0', 'rows.price min']],
    ['a year against a day', ['day.year >= 2021', 'day <= date("2020-12-31")'], undefined],
    ['a year against a later year', ['day.year > 2021', 'day.year < 2022'], undefined],
    ['31 days in a month', ['day > month', 'day - @"P31D" > month', 'day = month + @"P1M"'], undefined],
    ['texts', ['name = "京"', 'host = name', 'host != "京"'], undefined],
    ['a condition that is a value', ['agreed = (n > 1)', 'n = 1', 'agreed'], undefined],
    ['blank', ['m = null', 'm > 0'], ['m = null', 'm > 0']],
    ['either way', ['agreed or n > 2', 'agreed = false and n < 2'], undefined],
  ] as const)('is found: %s', (_, conditions, expected) => {
    const found = reasons(...conditions);
    expect(found).toBeDefined();
    if (expected !== undefined) expect(found?.toSorted()).toEqual([...expected].toSorted());
  });

  it.each([
    ['numbers with decimals', ['x > 1 and x < 2']],
    ['a limit that is reached', ['n = 4', 'm = n']],
    ['a blank in a comparison of equals', ['m = x']],
    ['what is not, while it is blank', ['kind != "a"', 'kind != "b"', 'kind != "c"']],
    ['the first day of the year', ['day.year >= 2021', 'day <= date("2021-01-01")']],
    ['the last day of the year', ['day.year <= 2020', 'day >= date("2020-12-31")']],
    ['31 days in a month', ['day - @"P31D" = month', 'day = month + @"P1M"']],
    ['28 days in a month', ['day - @"P28D" = month', 'day = month + @"P1M"']],
    ['a blank in a sum counts as nothing', ['sum(n, m) = 0', 'n = null']],
    ['a blank in a sum leaves the rest', ['sum(n, x) = x', 'x > 0']],
    ['other rows than this', ['count(rows[price > 1]) > 0', 'count(rows[price <= 1]) > 0']],
    ['a total of nothing', ['sum(rows.price) = 0', 'rows = null']],
    ['division that is rounded', ['x / 3 * 3 != x']],
    ['products of answers', ['n * x > 0', 'x > 0']],
    ['a filter and its text', ['every row in rows satisfies row.price > 1', 'count(rows[price > 1]) < count(rows)']],
  ] as const)('is not seen where there is none: %s', (_, conditions) => {
    expect(reasons(...conditions)).toBeUndefined();
  });
});
