/** Rules over the columns of a table: for each of them the search finds a filing that the engine accepts. */
import { describe, expect, it } from 'vitest';
import { checkBranches, compileForms } from '../../engine/compile.ts';
import { evaluate } from '../../engine/index.ts';
import { witnesses } from '../../engine/witness/witnesses.ts';
import { compileForm } from '../support/forms.ts';

const columns = `
      day: { title: 日期, type: date, max: filing.date }
      kind: { title: 类型, type: choice, options: { a: 甲, b: 乙, c: 丙, d: 丁 } }
      people: { title: 人数, type: integer, min: 1, max: 500 }
      times: { title: 次数, type: integer, min: 1, max: 20 }
      place: { title: 地点, type: text, max: 20 }
      indoor: { title: 室内, type: yesNo }
      tags: { title: 标签, type: choices, max: 2, options: { p: 一, q: 二, r: 三, s: 四 } }
      parts: { title: 部分, type: table, optional: true, columns: { who: { title: 谁, type: text, max: 10 } } }`;

const rules: Readonly<Record<string, readonly string[]>> = {
  'distinct values': [
    'count(distinct values(drills.kind[item != null])) >= 2',
    'count(distinct values(drills.kind)) >= 3',
    'count(distinct values(drills.kind)) = 4',
    'count(distinct values(drills.day)) >= 3',
    'count(distinct values(drills.people)) >= 4',
    'count(distinct values(drills.place)) >= 3',
    'count(distinct values(drills[people > 50].kind)) >= 3',
    'count(distinct values(drills.kind)) = count(drills) and count(drills) >= 3',
    'count(distinct values(drills.kind)) = 1 and count(drills) >= 5',
    'count(distinct values(drills.kind)) < count(drills) and count(distinct values(drills.kind)) >= 3',
    'count(distinct values(for d in drills return d.kind)) >= 3',
    'count(distinct values(drills.day.month)) >= 4',
    'count(distinct values(flatten(drills.tags))) >= 4',
    'count(distinct values(flatten(drills.parts).who)) >= 3',
    'count(distinct values(concatenate(drills.kind, others.kind))) >= 4',
    'count(others) = count(distinct values(drills.kind)) and count(others) >= 3',
  ],
  'repeated values': [
    'count(duplicate values(drills.kind)) = 0 and count(drills) >= 4',
    'count(duplicate values(drills.place)) >= 2',
    'count(duplicate values(for d in drills return d.kind + d.place)) = 0 and count(drills) >= 4',
  ],
  'totals and averages': [
    'sum(drills.people) >= 4321',
    'sum(drills.people) = 1234',
    'sum(drills[kind = "b"].people) >= 1500',
    'sum(for d in drills return d.people * d.times) >= 30000',
    'sum(for d in drills return count(d.parts)) >= 5',
    'mean(drills.people) >= 250 and count(drills) > 2',
    'share(sum(drills[kind = "b"].people), sum(drills.people)) >= 60 and count(distinct values(drills.kind)) >= 2',
  ],
  extremes: [
    'max(drills.people) >= 480 and min(drills.people) <= 20',
    'min(drills.people) >= 300 and count(drills) >= 4',
    'max(drills.day) - min(drills.day) >= duration("P90D")',
  ],
  'rows that satisfy': [
    'count(drills[kind = "c"]) >= 3',
    'count(drills[kind = "c" and people > 100]) >= 3 and count(drills[indoor]) >= 2',
    'count(drills[people > 100]) >= 2 and count(drills[people <= 100]) >= 2',
    'count(drills[indoor]) / count(drills) >= 0.6 and count(drills[not(indoor)]) >= 1',
    'count(drills[kind = "a"]) * 2 <= count(drills)',
    'not(is blank(drills[kind = "d"]))',
    'count(flatten(drills.tags)) >= 6',
  ],
  'every and some': [
    'every d in drills satisfies d.people >= 100 and d.indoor',
    'some d in drills[indoor] satisfies d.kind = "c" and d.people > 400',
    '(some d in drills satisfies d.kind = "c") and (some d in drills satisfies d.kind = "d")',
    'every i in 1..(count(drills) - 1) satisfies drills[i].people < drills[i + 1].people',
    'any(drills.indoor) and not(all(drills.indoor))',
  ],
  'codes in a column': [
    'list contains(drills.kind, "d") and list contains(drills.kind, "b")',
    'every k in ["a", "b", "c", "d"] satisfies list contains(drills.kind, k)',
    'every k in ["a", "b"] satisfies count(drills[kind = k]) >= 2',
    'every o in others satisfies not(list contains(drills.kind, o.kind))',
    'every d in drills satisfies list contains(others.kind, d.kind)',
  ],
};

describe.each(Object.entries(rules))('%s', (_, asserts) => {
  it.each(asserts)('%s', (assert) => {
    const form = compileForm(`form: trial
title: 试验表
fields:
  drills:
    title: 演练
    type: table
    rules: { T-1: { assert: '${assert}', message: 不符。 } }
    columns:${columns}
  others:
    title: 其他
    type: table
    optional: true
    columns:
      kind: { title: 类型, type: choice, options: { a: 甲, b: 乙, c: 丙, d: 丁 } }
`);
    const { witnesses: found, missing } = witnesses(form, { date: '2024-04-15' });
    expect(missing).toEqual([]);
    expect(found).not.toEqual([]);
    for (const { answers, asOf } of found)
      expect(evaluate(form, answers, { date: asOf }).problems.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('what the search does not find', () => {
  const hard = `form: trial
title: 试验表
fields:
  a: { title: 甲, type: integer, min: 2, max: 4000000 }
  b: { title: 乙, type: integer, min: 2, max: 4000000, rules: { T-1: { assert: a * b = 10000600009, message: 不符。 } } }
  odd: { title: 说明, type: text, optional: true, when: a > b }
`;

  function checked(answers: string, problems = '[]') {
    const files = [
      { file: '2024.yaml', text: 'edition: 2024\ntitle: 试验版\nforms:\n  trial: trial.yaml\n' },
      { file: 'trial.yaml', text: hard },
      {
        file: '2024/scenarios/trial.yaml',
        text: `form: trial\nasOf: 2024-04-15\ncases:\n  - { name: 一例, given: { answers: ${answers} }, expect: { problems: ${problems} } }\n`,
      },
    ];
    const { editions } = compileForms(files);
    const { diagnostics, witnesses: found } = checkBranches(files, editions);
    return {
      codes: diagnostics.map(({ code }) => code),
      answers: found.flatMap((one) => one.witnesses[0]?.answers ?? []),
    };
  }

  it('is settled by a case that passes, whose filing becomes the witness', () =>
    expect(checked('{ a: 100003, b: 100003 }')).toEqual({ codes: ['TB492'], answers: [{ a: 100003, b: 100003 }] }));

  it('is not settled by a case that fails', () =>
    expect(checked('{ a: 100003, b: 100003 }', '[{ at: a }]').codes).toEqual(['TB494']));

  it('is not settled by a filing with errors', () =>
    expect(checked('{ a: 3, b: 3 }', '[{ at: b, rule: T-1 }]').codes).toEqual(['TB494']));
});
