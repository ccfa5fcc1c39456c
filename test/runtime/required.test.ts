import { describe, expect, it } from 'vitest';
import {
  change,
  evaluate,
  type FilingPath,
  type FilingState,
  initialAnswers,
  isRequired,
  progress,
  start,
} from '../../engine/index.ts';
import { compileForm } from '../support/forms.ts';

const form = compileForm(`
form: trial
title: 试验表
fields:
  listed: { title: 是否上市, type: yesNo }
  stockCode: { title: 股票代码, type: text, required: listed, source: { field: T-1, required: T-2 } }
  hiddenOne: { title: 说明, type: text, when: 'listed = false', required: listed = false }
  always: { title: 总是, type: text, required: 1 < 2 }
  rows:
    title: 清单
    type: table
    optional: true
    columns:
      amount: { title: 金额, type: decimal }
      payer: { title: 付款方, type: text, required: amount > 10 }
      agent: { title: 经办, type: text, required: listed }
`);
const context = { date: '2024-04-15' };

function missing(answers: Record<string, unknown>): readonly string[] {
  return evaluate(form, answers, context)
    .problems.filter(({ kind }) => kind === 'required')
    .map(({ at, rule }) => (rule === undefined ? at : `${at} ${rule}`));
}

describe('a field with a condition of being required', () => {
  it('is required while it is true, and names the clause of the key', () => {
    expect(missing({ listed: true, always: '甲' })).toEqual(['stockCode T-2']);
  });

  it('is optional while it is false or blank', () => {
    expect(missing({ listed: false, always: '甲', hiddenOne: '乙' })).toEqual([]);
    expect(missing({ always: '甲' })).toEqual(['listed']);
  });

  it('is judged row by row, by the answers of the row and of the form', () => {
    const rows = [{ amount: 5 }, { amount: 50 }];
    expect(missing({ listed: false, always: '甲', hiddenOne: '乙', rows })).toEqual(['rows[1].payer']);
    expect(missing({ listed: true, always: '甲', stockCode: '1', rows })).toEqual([
      'rows[0].agent',
      'rows[1].payer',
      'rows[1].agent',
    ]);
  });

  it('is decided when the form is compiled, where the condition reads nothing', () => {
    expect(form.scope.fields.find(({ name }) => name === 'always')?.required).toBe(true);
  });
});

describe('whether a field is required now', () => {
  const paths: readonly FilingPath[] = [['stockCode'], ['hiddenOne'], ['rows', 0, 'payer'], ['rows', 0, 'agent']];
  const now = (state: FilingState): readonly boolean[] => paths.map((path) => isRequired(state, path));

  it('follows the answers', () => {
    const started = start(form, { listed: false, rows: [{ amount: 5 }] }, context);
    expect(now(started)).toEqual([false, true, false, false]);
    expect(now(change(started, ['listed'], true))).toEqual([true, false, false, true]);
    expect(now(change(started, ['rows', 0, 'amount'], 11))).toEqual([false, true, true, false]);
  });

  it('counts in the progress of the form, where it is answered too', () => {
    const required = (answers: Record<string, unknown>): number => progress(start(form, answers, context), []).required;
    expect(required({ listed: false })).toBe(3);
    expect(required({ listed: true, stockCode: '1' })).toBe(3);
    expect(required({})).toBe(2);
    const row = start(form, { rows: [{ agent: '甲' }] }, context);
    expect(progress(change(row, ['listed'], true), []).required - progress(row, []).required).toBe(2);
  });
});

describe('what links collect from the filings of everyone else', () => {
  const linked = compileForm(`
form: trial
title: 试验表
links:
  registered: { form: trial, of: everyone, collect: name }
fields:
  name: { title: 名称, type: text, rules: { T-1: { level: warning, assert: 'not(list contains(registered, name))', message: "{name}已登记。" } } }
  others: { title: 其他, type: integer, compute: count(registered) }
`);

  it('is a list, empty without filings', () => {
    const judged = evaluate(linked, { name: '甲' }, context);
    expect([judged.values['others'], judged.problems]).toEqual([0, []]);
    expect(evaluate(linked, { name: '甲' }, { ...context, collected: { registered: ['乙', '甲'] } })).toMatchObject({
      values: { others: 2 },
      problems: [{ at: 'name', rule: 'T-1', level: 'warning', message: '甲已登记。' }],
    });
    expect(initialAnswers(linked, context)).toEqual({});
  });
});
