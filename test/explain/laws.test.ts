/** Laws: what an explanation does not name decides nothing, and its figures work out to the value. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  change,
  type CompiledForm,
  explain,
  type FilingState,
  type Inputs,
  isRequired,
  start,
  valueAt,
} from '../../engine/index.ts';
import { compileForm } from '../support/forms.ts';

const context = { date: '2024-04-15' };
const numbers = ['n1', 'n2', 'n3'] as const;

/** A form in which one field is required under the condition and another is worked out. */
function formWith(condition: string, formula: string): CompiledForm | undefined {
  const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
  try {
    return compileForm(`
form: trial
title: 试验表
fields:
  b1: { title: 一, type: yesNo }
  b2: { title: 二, type: yesNo }
  n1: { title: 数一, type: integer }
  n2: { title: 数二, type: integer }
  n3: { title: 数三, type: integer }
  kind: { title: 类, type: choice, options: { a: 甲, b: 乙, c: 丙 } }
  marks: { title: 标, type: choices, options: { x: 十, y: 百 } }
  rows:
    title: 行
    type: table
    optional: true
    columns:
      flag: { title: 选, type: yesNo }
      amount: { title: 额, type: integer }
  target: { title: 目标, type: text, required: ${quoted(condition)} }
  result: { title: 结果, type: decimal, compute: ${quoted(formula)} }
`);
  } catch {
    return undefined; // its outcome is certain, which is a mistake of the definition
  }
}

const atom = fc.constantFrom(
  'b1',
  'b2 = true',
  'b2 != null',
  'n1 > 2',
  'n1 + n2 <= n3',
  'n2 / n3 > 1',
  'share(n1, n2) > 50',
  'n1 between 1 and n2',
  'n3 in (1, > 3)',
  'get or else(n1, n2) > 1',
  'kind = "a"',
  'kind in ["a", "b"]',
  'list contains(marks, "x")',
  'count(rows) > 1',
  'count(rows[amount > n1]) = 1',
  'sum(rows[flag].amount) > 3',
  'rows[1].amount > 2',
  'some row in rows satisfies row.flag',
  'every row in rows satisfies row.amount > n2',
  'any(rows.flag)',
  'if b1 then n1 > 0 else b2',
);
const condition = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    atom,
    fc.tuple(tie('node'), tie('node')).map(([left, right]) => `(${left} and ${right})`),
    fc.tuple(tie('node'), tie('node')).map(([left, right]) => `(${left} or ${right})`),
    tie('node').map((inner) => `not(${inner})`),
  ),
})).node;

const sum = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...numbers, '2', 'sum(rows.amount)', 'sum(n1, n2, n3)', 'sum(rows[flag].amount)', '-n1'),
    fc
      .tuple(tie('node'), fc.constantFrom('+', '-', '*', '/'), tie('node'))
      .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
  ),
})).node;
const formula = fc.oneof(
  sum,
  fc.tuple(sum, sum).map(([part, whole]) => `share(${part}, ${whole}, 6)`),
  fc.tuple(sum, sum).map(([now, before]) => `growth rate(${now}, ${before}, 6)`),
  fc.tuple(condition, sum, sum).map(([when, one, other]) => `if ${when} then ${one} else ${other}`),
);

const count = fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined });
const flag = fc.option(fc.boolean(), { nil: undefined });
const row = fc.record({ flag, amount: count });
const answers = fc.record({
  b1: flag,
  b2: flag,
  n1: count,
  n2: count,
  n3: count,
  kind: fc.constantFrom(undefined, 'a', 'b', 'c'),
  marks: fc.constantFrom(undefined, ['x'], ['x', 'y']),
  rows: fc.array(row, { minLength: 2, maxLength: 3 }),
});
type Given = typeof answers extends fc.Arbitrary<infer T> ? T : never;

/** Everything that was not named is answered otherwise. Which rows there are stays. */
function otherwise(state: FilingState, { listed }: Inputs, other: Given): FilingState {
  const named = new Set(
    listed.flatMap(({ at, working }) => [at, ...(working?.inputs.listed.map(({ at }) => at) ?? [])]),
  );
  const plain = Object.entries(other).filter(([name]) => name !== 'rows' && !named.has(name));
  let now = plain.reduce((before, [name, value]) => change(before, [name], value), state);
  for (const [index, instead] of other.rows.entries()) {
    for (const [name, value] of Object.entries(instead)) {
      const isThere = state.root.nested['rows']?.[index] !== undefined;
      if (isThere && !named.has(`rows[${index}].${name}`)) now = change(now, ['rows', index, name], value);
    }
  }
  return now;
}

it('what a requirement does not name does not decide it', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(condition, answers, answers, (asked, given, other) => {
      const form = formWith(asked, 'n1');
      fc.pre(form !== undefined);
      const state = start(form, given, context);
      const inputs = explain(state, ['target'])?.required?.outcome?.inputs;
      fc.pre(inputs !== undefined && inputs.more === 0);
      expect(isRequired(otherwise(state, inputs, other), ['target'])).toBe(isRequired(state, ['target']));
    }),
    { numRuns: 100 },
  );
});

it('what a formula does not name does not enter into its value', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(formula, answers, answers, (worked, given, other) => {
      const form = formWith('b1', worked);
      fc.pre(form !== undefined);
      const state = start(form, given, context);
      const inputs = explain(state, ['result'])?.working?.inputs;
      fc.pre(inputs !== undefined && inputs.more === 0);
      expect(valueAt(otherwise(state, inputs, other), ['result'])).toBe(valueAt(state, ['result']));
    }),
    { numRuns: 100 },
  );
});

it('the figures work out to the value', { timeout: 60_000 }, () => {
  let told = 0;
  fc.assert(
    fc.property(formula, answers, (worked, given) => {
      const form = formWith('b1', worked);
      fc.pre(form !== undefined);
      const state = start(form, given, context);
      const figures = explain(state, ['result'])?.working?.figures;
      fc.pre(figures !== undefined);
      told++;
      expect(Math.abs(workedOut(figures) - Number(valueAt(state, ['result'])))).toBeLessThan(1e-5);
    }),
    { numRuns: 120 },
  );
  expect(told).toBeGreaterThan(50);
});

/** 「（2 ＋ 3）÷ 4 × 100% = 125」, as the engine works out the left side. */
function workedOut(figures: string): number {
  const [text = ''] = figures.split(' = ');
  const signs = { '（': '(', '）': ')', '＋': '+', '−': '-', '×': '*', '÷': '/', '100%': '100', ',': '' };
  const feel = Object.entries(signs).reduce((before, [sign, plain]) => before.replaceAll(sign, plain), text);
  const form = compileForm(`
form: trial
title: 试验表
fields:
  result: { title: 结果, type: decimal, compute: '${feel}' }
`);
  return Number(valueAt(start(form, {}, context), ['result']));
}
