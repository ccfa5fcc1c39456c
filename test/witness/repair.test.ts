/** The smallest set of answers that would make a filing submittable. */
import { describe, expect, it } from 'vitest';
import { type Answers, change, evaluate, parsePath, start } from '../../engine/index.ts';
import { repair, type Repair } from '../../engine/witness/repair.ts';
import { compileForm } from '../support/forms.ts';

const context = { date: '2024-04-15' };

const form = compileForm(`
form: trial
title: 试验表
fields:
  kind: { title: 类别, type: choice, options: { school: 学校, company: 企业 } }
  capital: { title: 注册资本, type: decimal, unit: 万元, min: 1, when: kind = "company" }
  staff: { title: 人数, type: integer, unit: 人, min: 0 }
  doctors:
    title: 博士
    type: integer
    min: 0
    unit: 人
    optional: true
    rules:
      T-1: { assert: doctors <= staff, message: 博士多于人数。 }
  masters:
    title: 硕士
    type: integer
    min: 0
    unit: 人
    optional: true
    rules:
      T-2: { assert: "sum(doctors, masters) <= staff", message: 博士和硕士多于人数。 }
  agreed: { title: 声明, type: yesNo, confirm: true }
  mobile: { title: 手机, type: text, format: mobile, optional: true }
  managers:
    title: 经理人
    type: table
    optional: true
    columns:
      name: { title: 姓名, type: text }
      begin: { title: 起, type: month }
      end:
        title: 止
        type: month
        rules:
          T-3: { assert: end >= begin, message: 止早于起。 }
`);

const fine: Answers = { kind: 'school', staff: 10, agreed: true };

function steps({ steps }: Repair): readonly string[] {
  return steps.map(({ kind, path, follows }) => `${kind} ${path}${follows ? ' (follows)' : ''}`);
}

/** What a filer has who follows the steps. */
function followed(answers: Answers, { steps }: Repair): readonly string[] {
  let state = start(form, answers, context);
  for (const { path, to } of steps) state = change(state, parsePath(path) ?? [], to);
  return evaluate(form, state.root.answers, context).problems.map(({ at, rule }) => `${at} ${rule}`);
}

describe('repair', () => {
  it('of a filing without errors is nothing', () => {
    expect(repair(form, fine, context)).toEqual({ steps: [], isSmallest: true, left: [] });
  });

  it('names what is required, and tells an answer from an example', () => {
    const found = repair(form, {}, context);
    expect(steps(found)).toEqual(['answer kind', 'answer staff', 'answer agreed']);
    expect(found.steps.map(({ isExample }) => isExample)).toEqual([true, true, false]);
    expect(found.steps[0]).toMatchObject({ title: '类别', why: ['请选择「类别」。'] });
    expect(followed({}, found)).toEqual([]);
  });

  it('changes one answer where one is enough, and says why', () => {
    const answers = { ...fine, staff: 3, doctors: 5 };
    const found = repair(form, answers, context);
    expect(found.steps).toHaveLength(1);
    expect(found.isSmallest).toBe(true);
    expect(found.steps[0]?.why).toContain('博士多于人数。');
    expect(followed(answers, found)).toEqual([]);
  });

  it('finds the one answer that two rules have in common', () => {
    const answers = { ...fine, staff: 3, doctors: 4, masters: 4 };
    const found = repair(form, answers, context);
    expect(steps(found)).toEqual(['change staff']);
    expect(found.steps[0]?.to).toBe(8);
    expect(found.isSmallest).toBe(true);
  });

  it('solves what has nothing in common one by one, and knows that it is the smallest', () => {
    const row = { name: '甲', begin: '2024-02', end: '2024-01' };
    const answers = { ...fine, staff: 3, doctors: 5, mobile: '123', managers: [row, { ...row, end: '2023-12' }] };
    const found = repair(form, answers, context);
    expect(found.steps).toHaveLength(4);
    expect(found.isSmallest).toBe(true);
    expect(found.left).toEqual([]);
    expect(followed(answers, found)).toEqual([]);
    expect(found.steps.at(-1)?.title).toMatch(/^经理人 第2行 › /);
  });

  it('marks the questions that its own steps open', () => {
    const rule = compileForm(`
form: trial
title: 试验表
fields:
  kind:
    title: 类别
    type: choice
    options: { school: 学校, company: 企业 }
    rules:
      T-1: { assert: kind != "school", message: 学校不填。 }
  capital: { title: 注册资本, type: decimal, unit: 万元, when: kind = "company" }
`);
    const found = repair(rule, { kind: 'school' }, context);
    expect(steps(found)).toEqual(['change kind', 'answer capital (follows)']);
    expect(found.steps[0]).toMatchObject({ from: 'school', to: 'company', isExample: false });
  });

  it('says what it cannot take away', () => {
    const never = compileForm(`
form: trial
title: 试验表
fields:
  a: { title: 甲, type: integer, min: 10, max: 20 }
  b: { title: 乙, type: integer, rules: { T-1: { assert: b > a, message: 乙须大。 } } }
  c: { title: 丙, type: integer, max: 10, rules: { T-2: { assert: c > b, message: 丙须大。 } } }
`);
    const found = repair(never, { a: 10, b: 10, c: 10 }, context);
    expect(found.left.length).toBeGreaterThan(0);
    expect(found.isSmallest).toBe(false);
  });
});
