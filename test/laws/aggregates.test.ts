/** Law: what is remembered of long tables never shows. Whatever the changes and the branches, a total is that of its rows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, change, type FilingPath, type FilingState, start, verdict } from '../../engine/index.ts';
import { compileForm } from '../support/forms.ts';

const form = compileForm(`
form: trial
title: 长表
sections:
  main:
    title: 长表
    fields:
      threshold: { title: 门槛, type: decimal, optional: true }
      items:
        title: 明细
        type: table
        optional: true
        columns:
          kind: { title: 类别, type: choice, options: { a: 甲, b: 乙 }, optional: true }
          amount: { title: 金额, type: decimal, optional: true }
          since: { title: 起始, type: month, optional: true }
          done: { title: 完成, type: yesNo, optional: true }
          note:
            title: 备注
            type: text
            optional: true
            rules:
              R1: { assert: amount < sum(items.amount), message: "合计{sum(items.amount)}" }
      kinds:
        title: 类别
        type: table
        optional: true
        columns:
          which: { title: 类别, type: choice, options: { a: 甲, b: 乙 }, optional: true }
          total: { title: 合计, type: decimal, compute: "sum(items[kind = which].amount)" }
          most: { title: 最大, type: decimal, compute: "max(items[kind != null and amount < threshold].amount)" }
      sumOfAll: { title: 合计, type: decimal, compute: sum(items.amount) }
      sumAbove: { title: 合计, type: decimal, compute: "sum(items[amount > threshold].amount)" }
      sumTwice: { title: 合计, type: decimal, compute: "sum(items[kind = \\"a\\"][amount > 0].amount)" }
      sumOfLoop: { title: 合计, type: decimal, compute: sum(for one in items return one.amount * 2) }
      meanOfAll: { title: 平均, type: decimal, compute: mean(items.amount) }
      least: { title: 最小, type: decimal, compute: min(items.amount) }
      most: { title: 最大, type: decimal, compute: "max(items[done].amount)" }
      first: { title: 最早, type: integer, compute: min(items.since).year }
      rowCount: { title: 行数, type: integer, compute: count(items) }
      doneCount: { title: 完成数, type: integer, compute: "count(items[done])" }
      allDone: { title: 都完成, type: yesNo, compute: all(items.done) }
      anyDone: { title: 有完成, type: yesNo, compute: any(items.done) }
      someLarge: { title: 有大, type: yesNo, compute: some one in items satisfies one.amount > threshold }
      everySmall: { title: 都小, type: yesNo, compute: every one in items satisfies one.amount <= threshold }
      perhaps: { title: 也许, type: decimal, compute: if threshold > 2 then sum(items.amount) else count(items) }
`);
const context = { date: '2024-04-15' };

const amount = fc.constantFrom(
  undefined,
  0,
  1,
  1,
  2,
  3,
  -4,
  0.1,
  0.2,
  0.000001,
  1234.56,
  99999999999999,
  -99999999999999,
  1e-9,
);
const row: fc.Arbitrary<Answers> = fc.record(
  {
    kind: fc.constantFrom('a', 'b'),
    amount,
    since: fc.constantFrom('2020-01', '2021-05', '2023-12'),
    done: fc.boolean(),
    note: fc.constantFrom('甲', '乙'),
  },
  { requiredKeys: [] },
);
const place = fc.nat({ max: 45 });

/** Changes of a state; each returns a later one. */
const edit: fc.Arbitrary<(state: FilingState) => FilingState> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(place, row, fc.constantFrom('kind', 'amount', 'since', 'done', 'note')).map(setCell),
  },
  { weight: 2, arbitrary: fc.constantFrom(undefined, 0, 1, 2.5, 1e9).map((value) => set(['threshold'], value)) },
  { weight: 2, arbitrary: fc.tuple(place, fc.array(row, { maxLength: 3 }), fc.nat({ max: 3 })).map(splice) },
  { weight: 1, arbitrary: fc.array(row, { maxLength: 50 }).map((rows) => set(['items'], rows)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.nat({ max: 1 }), fc.constantFrom('a', 'b'))
      .map(([at, kind]) => set(['kinds', at, 'which'], kind)),
  },
);

function set(path: FilingPath, value: unknown) {
  return (state: FilingState): FilingState => change(state, path, value);
}

function setCell([at, values, name]: readonly [number, Answers, string]) {
  return (state: FilingState): FilingState =>
    at < rowsOf(state).length ? change(state, ['items', at, name], values[name]) : state;
}

function splice([at, rows, gone]: readonly [number, readonly Answers[], number]) {
  return (state: FilingState): FilingState => change(state, ['items'], rowsOf(state).toSpliced(at, gone, ...rows));
}

function rowsOf({ root }: FilingState): readonly unknown[] {
  const { items } = root.answers;
  return Array.isArray(items) ? items : [];
}

describe('what is remembered of long tables', () => {
  it('never shows: every state of a history with branches has the totals of its own rows', () => {
    const histories = fc.tuple(
      fc.array(row, { minLength: 30, maxLength: 45 }),
      fc.array(fc.tuple(fc.nat(), edit), { minLength: 1, maxLength: 15 }),
    );
    fc.assert(
      fc.property(histories, ([items, edits]) => {
        const states = [start(form, { items, threshold: 1, kinds: [{ which: 'a' }, { which: 'b' }] }, context)];
        for (const [from, apply] of edits) {
          const state = states[from % 2 === 0 ? states.length - 1 : from % states.length];
          if (state !== undefined) states.push(apply(state));
        }
        for (const state of states) expect(verdict(state)).toEqual(verdict(start(form, state.root.answers, context)));
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
