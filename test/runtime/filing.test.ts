import { describe, expect, it } from 'vitest';
import { change, evaluate, initialAnswers, parsePath, problems, start, submission } from '../../engine/index.ts';
import { compileForm } from '../support/forms.ts';
import { trialForm } from '../support/trial-form.ts';

const form = compileForm(trialForm);
const context = { date: '2024-04-15' };
const university = {
  kind: 'university',
  staff: 10,
  rows: [
    { name: '甲', amount: 30 },
    { name: '乙', amount: 10 },
  ],
  bigFrom: 100,
  contact: { phone: '13900000001', wechat: true },
};

function problemsOf(answers: Record<string, unknown>): readonly string[] {
  return evaluate(form, answers, context).problems.map(({ at, kind }) => `${at} ${kind}`);
}

describe('a filing', () => {
  it('without mistakes has no problems, and its computed values', () => {
    const verdict = evaluate(form, university, context);
    expect(verdict.problems).toEqual([]);
    expect(verdict.values).toMatchObject({ total: 40, allMonths: 0, rows: [{ share: 75 }, { share: 25 }] });
  });

  it('lists what is hidden, with the row for a column and only the outermost name', () => {
    expect(evaluate(form, university, context).hidden).toEqual([
      'capital',
      'listed',
      'stockCode',
      'rows[0].big',
      'rows[0].members',
      'rows[0].memberMonths',
      'rows[1].big',
      'rows[1].members',
      'rows[1].memberMonths',
      'note',
    ]);
  });

  it('ignores answers to what is hidden or does not exist', () => {
    const verdict = evaluate(
      form,
      { ...university, capital: 5, nonsense: 1, rows: [{ name: '甲', amount: 1, big: true, x: 2 }] },
      context,
    );
    expect(verdict.ignored).toEqual(['nonsense', 'capital', 'rows[0].x', 'rows[0].big']);
    expect(verdict.problems).toEqual([]);
  });

  it('asks for everything that is shown and not optional', () => {
    expect(problemsOf({})).toEqual([
      'kind required',
      'staff required',
      'rows required',
      'bigFrom required',
      'contact.phone required',
    ]);
  });

  it('reports answers of the wrong type and computes as if they were blank', () => {
    const verdict = evaluate(form, { ...university, staff: '十', rows: [{ name: '甲', amount: '3o' }] }, context);
    expect(verdict.problems.map(({ at, kind }) => `${at} ${kind}`)).toEqual(['staff type', 'rows[0].amount type']);
    expect(verdict.values).toMatchObject({ total: 0 });
  });

  it('judges limits at their boundary', () => {
    expect(problemsOf({ ...university, rows: [{ name: '一二三四五', amount: 1 }] })).toEqual([]);
    expect(problemsOf({ ...university, rows: [{ name: '一二三四五六', amount: 1 }] })).toEqual(['rows[0].name limit']);
    expect(problemsOf({ ...university, rows: Array.from({ length: 4 }, () => ({ name: '甲', amount: 1 })) })).toEqual([
      'rows limit',
    ]);
  });

  it('fills the numbers into the message of a broken rule', () => {
    const [problem] = evaluate(form, { ...university, doctors: 11 }, context).problems;
    expect(problem).toEqual({
      at: 'doctors',
      kind: 'rule',
      rule: 'T-1',
      level: 'error',
      message: '博士人数（11）不能多于人数（10）。',
    });
  });

  it('does not judge a rule while its field is blank', () => {
    expect(problemsOf({ ...university, staff: undefined })).toEqual(['staff required']);
  });

  it('reports a stated computed value that differs, and never uses it', () => {
    const verdict = evaluate(form, { ...university, total: 41 }, context);
    expect(verdict.problems).toMatchObject([{ at: 'total', kind: 'rule' }]);
    expect(verdict.values['total']).toBe(40);
    expect(problemsOf({ ...university, total: 40 })).toEqual([]);
  });

  it('submits normalised answers of what is shown and nothing else', () => {
    const answers = { ...university, capital: 1, contact: { phone: ' +86 139-0000-0001', wechat: false } };
    expect(submission(start(form, answers, context))).toEqual({
      ...university,
      contact: { phone: '13900000001', wechat: false },
    });
  });

  it('starts a draft with the defaults of groups and of rows that are given', () => {
    const inside = compileForm(
      `form: trial
title: 试验表
filedBy: institution
sections:
  all:
    title: 全部
    fields:
      contact:
        title: 联系
        type: group
        fields: { city: { title: 城市, type: text, default: '"北京"' } }
      kinds:
        title: 各类
        type: table
        rows: kinds
        columns: { count: { title: 数量, type: integer, default: "0" } }
`,
      { kinds: 'list: kinds\ntitle: 类别\noptions: { a: 甲, b: 乙 }\n' },
    );
    const kinds = [
      { row: 'a', count: 0 },
      { row: 'b', count: 0 },
    ];
    expect(initialAnswers(inside, context)).toEqual({ contact: { city: '北京' }, kinds });
  });

  it('starts a draft with its defaults', () => {
    expect(initialAnswers(form, context)).toEqual({ bigFrom: 100 });
  });
});

describe('a changed filing', () => {
  it('keeps what was typed in a part that is hidden and shown again', () => {
    const path = (text: string) => parsePath(text) ?? [];
    let state = start(form, { ...university, kind: 'company' }, context);
    state = change(state, path('capital'), 50);
    state = change(state, path('kind'), 'university');
    expect(submission(state)).not.toHaveProperty('capital');
    state = change(state, path('kind'), 'company');
    expect(submission(state)).toHaveProperty('capital', 50);
    expect(problems(state).map(({ at }) => at)).toEqual(['listed']);
  });

  it('shares what a change does not touch', () => {
    const before = start(form, university, context);
    const after = change(before, ['rows', 0, 'name'], '丙');
    expect(after.root.nested['rows']?.[1]).toBe(before.root.nested['rows']?.[1]);
    expect(after.root.nested['contact']).toBe(before.root.nested['contact']);
    expect(before.root.values['rows']).toMatchObject([{ name: '甲' }, { name: '乙' }]);
  });

  it('keeps the state of a row that only moves', () => {
    const before = start(form, university, context);
    const after = change(before, ['rows'], [{ name: '新', amount: 0 }, ...university.rows]);
    expect(after.root.nested['rows']?.[2]?.answers).toBe(before.root.nested['rows']?.[1]?.answers);
  });
});
