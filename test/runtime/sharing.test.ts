/** What a changed state shares with the one before: the page compares by identity, and memory is kept once. */
import { describe, expect, it } from 'vitest';
import { change, type FilingState, start } from '../../engine/index.ts';
import { compileForm } from '../support/forms.ts';

const form = compileForm(`
form: trial
title: 长表
fields:
  note: { title: 说明, type: text, optional: true }
  rows:
    title: 明细
    type: table
    columns:
      name: { title: 名称, type: text }
      amount: { title: 金额, type: decimal, rules: { R1: { assert: amount >= 0, message: 不能小于0。 } } }
      twice: { title: 两倍, type: decimal, compute: amount * 2 }
  total: { title: 合计, type: decimal, compute: sum(rows.amount) }
`);
const rows = Array.from({ length: 1000 }, (_, at) => ({ name: `项目${at}`, amount: at / 4 }));
const state = start(form, { rows }, { date: '2024-04-15' });

function rowsThatDiffer(after: FilingState): readonly number[] {
  const before = state.root.nested['rows'] ?? [];
  const now = after.root.nested['rows'] ?? [];
  return now.flatMap((row, at) => (row === before[at] ? [] : [at]));
}

describe('a changed state', () => {
  it('has another row where a cell changed, and all others of the state before', () => {
    const after = change(state, ['rows', 17, 'amount'], -1);
    expect(rowsThatDiffer(after)).toEqual([17]);
    expect(after.root.values['total']).not.toBe(state.root.values['total']);
  });

  it('has the very list of rows when nothing in it changed', () => {
    const after = change(state, ['note'], '甲');
    expect(after.root.nested['rows']).toBe(state.root.nested['rows']);
    expect(after.root.values['rows']).toBe(state.root.values['rows']);
    expect(after.root.answers['rows']).toBe(state.root.answers['rows']);
  });

  it('keeps the rows that only moved', () => {
    const after = change(state, ['rows'], rows.toSpliced(500, 1));
    const before = new Set(state.root.nested['rows']);
    expect(after.root.nested['rows']?.every((row) => before.has(row))).toBe(true);
  });

  it('leaves the state before as it was', () => {
    const written = JSON.stringify(state.root.values);
    const after = change(state, ['rows', 999, 'amount'], 0.5);
    change(after, ['rows'], []);
    expect(JSON.stringify(state.root.values)).toBe(written);
  });
});
