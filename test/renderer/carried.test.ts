import { describe, expect, it } from 'vitest';
import { compileForms } from '../../engine/compile.ts';
import { carryAlong, compareEditions, type CompiledForm, initialAnswers } from '../../engine/index.ts';
import { changePhrases } from '../../renderer/carried/change-words.ts';
import { formChanges, lostAnswers } from '../../renderer/carried/differences.ts';
import { type CarriedOver, createCarriedState } from '../../renderer/state/carried.ts';
import { createFilingStore } from '../../renderer/state/filing-store.ts';

const base = `edition: 2024
title: 年报
forms:
  school:
    title: 学校年报
    filedBy: institution
    fields:
      name: { title: 校名, type: text, max: 60 }
      stage: { title: 学段, type: choice, options: { primary: 小学, middle: 中学 } }
      guards: { title: 保安, type: integer, unit: 人, max: 100 }
      boards: { title: 有住校生, type: yesNo }
      beds: { title: 床位, type: integer, when: boards, optional: true }
      old: { title: 旧项, type: choice, options: { a: 甲, b: 乙 } }
      houses:
        title: 校舍
        type: table
        optional: true
        columns:
          label: { title: 名称, type: text }
          state: { title: 状况, type: choice, options: { good: 好, poor: 差 } }
          floors: { title: 层数, type: integer }
`;
const next = `edition: 2025
extends: 2024
forms:
  school:
    fields:
      stage: { options: { junior: { title: 初中, was: middle }, senior: { title: 高中, was: middle } } }
      guards: { max: 50, rules: { even: { assert: guards != 13, message: 人数要写准确 } } }
      beds: { max: 900 }
      old: { remove: 不再填写 }
      teachers: { after: stage, title: 教师, type: integer }
      houses: { columns: { floors: { max: 9 }, state: { options: { good: { remove: 分级取消 } } } } }
`;
const answers = {
  name: '第一中学',
  stage: 'middle',
  guards: 80,
  boards: false,
  beds: 12,
  old: 'a',
  houses: [
    { label: '一号楼', state: 'good', floors: 4 },
    { label: '二号楼', state: 'good', floors: 12 },
  ],
};
const context = { date: '2025-03-10' };

const { editions, diagnostics } = compileForms([
  { file: '2024.yaml', text: base },
  { file: '2025.yaml', text: next },
]);

function formOf(year: number): CompiledForm {
  const form = editions.find(({ edition }) => edition === year)?.forms[0];
  if (form === undefined) throw new Error(diagnostics.map(({ code }) => code).join(' '));
  return form;
}

function open(record: (names: readonly string[]) => Promise<void> = () => Promise.resolve()) {
  const [before, form] = [formOf(2024), formOf(2025)];
  const { answers: carried, report: notes } = carryAlong([before, form], answers);
  const [one, other] = editions.toSorted((left, right) => left.edition - right.edition);
  const changes = one && other ? (compareEditions(editions, one, other).forms[0]?.changes ?? []) : [];
  const over: CarriedOver = { edition: 2024, answers: carried, confirmed: [], notes, changes, formBefore: before };
  const store = createFilingStore(form, initialAnswers(form, context, carried), context);
  return { store, over, carried: createCarriedState(store, over, record) };
}

describe('what was carried over', () => {
  it('is what still has the same answer and is shown; another answer ends it, the same one brings it back', () => {
    const { store, carried } = open();
    const names = ['name', 'stage', 'guards', 'boards', 'beds', 'houses', 'teachers'];
    const carriedNow = () => names.filter((name) => carried.standing(name) === 'carried');
    expect(carriedNow()).toEqual(['name', 'guards', 'boards', 'houses']);
    expect([carried.left().length, carried.left(['name', 'beds'])]).toEqual([4, ['name']]);
    store.change(['boards'], true);
    expect(carriedNow()).toEqual(['name', 'guards', 'beds', 'houses']);
    store.change(['houses', 1, 'floors'], 3);
    expect(carried.standing('houses')).toBeNull();
    store.change(['houses', 1, 'floors'], 12);
    expect(carried.standing('houses')).toBe('carried');
  });

  it('is confirmed at once, and not any more when that could not be recorded', async () => {
    const { carried } = open((names) =>
      names.includes('name') ? Promise.reject(new Error('断网')) : Promise.resolve(),
    );
    const outcome = carried.confirm(['name', 'guards']);
    expect(carried.standing('name')).toBe('confirmed');
    expect(await outcome).toBe('断网');
    expect([carried.standing('name'), carried.failureOf(['name', 'guards'])]).toEqual(['carried', '断网']);
    expect(await carried.confirm(['guards'])).toBe('');
    expect([carried.standing('guards'), carried.failureOf(['name', 'guards'])]).toEqual(['confirmed', '']);
  });

  it('is recorded one confirmation after the other', async () => {
    const log: string[] = [];
    const { carried } = open(async ([name = '']) => {
      log.push(`begin ${name}`);
      await Promise.resolve();
      log.push(`end ${name}`);
    });
    await Promise.all([carried.confirm(['name']), carried.confirm(['guards'])]);
    expect(log).toEqual(['begin name', 'end name', 'begin guards', 'end guards']);
  });

  it('tells its listeners of answers and of what is confirmed', () => {
    const { store, carried } = open();
    let heard = 0;
    const stop = carried.subscribe(() => heard++);
    void carried.confirm(['name']);
    store.change(['name'], '第二中学');
    expect(heard).toBe(2);
    stop();
    store.change(['name'], '第三中学');
    expect(heard).toBe(2);
  });
});

describe('what did not come through', () => {
  it('is told by the titles of last year, and asked by the titles of this one', () => {
    const { store, carried } = open();
    const told = () =>
      lostAnswers(carried, store.getState()).map(({ place, text, standing }) => [place, text, standing]);
    const houses = [['状况'], '2024年填的「好」等2处没有带入：分级取消', 'told'];
    const old = [['旧项'], '2024年填的「甲」没有带入：不再填写', 'told'];
    expect(told()).toEqual([
      [['学段'], '2024年填的是「中学」，今年请在「初中」「高中」中选择', 'todo'],
      [['校舍 第1行「一号楼」', '状况'], houses[1], 'told'],
      old,
    ]);
    store.change(['stage'], 'senior');
    expect(told()[0]?.[2]).toBe('done');
  });
});

describe('a draft that took over nothing', () => {
  it('is told what a correction of its form has cost', () => {
    const form = formOf(2025);
    const store = createFilingStore(form, {}, context);
    const notes = [{ outcome: 'dropped', from: 'guards', answer: 40, reason: '误列' }] as const;
    const over: CarriedOver = { edition: 2025, answers: {}, confirmed: [], notes, changes: [], formBefore: form };
    const lost = lostAnswers(
      createCarriedState(store, over, () => Promise.resolve()),
      store.getState(),
    );
    expect(lost.map(({ place, text }) => [place, text])).toEqual([[['保安'], '更正前填的「40人」没有带入：误列']]);
  });
});

describe('what is new in the form', () => {
  it('is said of the fields that this filer is asked, with what is left to do', () => {
    const { store, carried } = open();
    const told = () =>
      formChanges(carried, store.getState()).map(({ place, text, standing }) => [place.join(' '), text, standing]);
    const guards = '上限由100人改为50人；新增一条填写要求：「人数要写准确」';
    expect(told()).toEqual([
      ['教师', '新增的内容，请填写', 'todo'],
      ['保安', guards, 'todo'],
      ['校舍 状况', '取消了选项「好」（分级取消）', 'todo'],
      ['校舍 层数', '新增上限9', 'todo'],
    ]);
    store.change(['teachers'], 40);
    store.change(['guards'], 40);
    store.change(['boards'], true);
    expect(told().map(([place, , standing]) => [place, standing])).toEqual([
      ['教师', 'done'],
      ['保安', 'done'],
      ['床位', 'todo'],
      ['校舍 状况', 'todo'],
      ['校舍 层数', 'todo'],
    ]);
  });

  it('names no code, no formula and no field', () => {
    const form = formOf(2025);
    const change = {
      subject: 'field',
      at: 'guards',
      title: '保安',
      stored: 'kept',
      filers: 'review',
      types: 'patch',
    } as const;
    const words = (key: string, before: string, after: string, kind: 'tightened' | 'changed' = 'tightened') =>
      changePhrases([{ ...change, kind, key, before, after }], form);
    expect(words('required', 'never', 'always')).toEqual(['改为必填']);
    expect(words('required', 'never', 'boards')).toEqual(['必填的条件有变化']);
    expect(words('when', '', 'boards', 'changed')).toEqual(['填写的条件有变化']);
    expect(words('max', '100', 'beds * 2')).toEqual(['上限有变化']);
    expect(words('maxSize', '20971520', '10485760')).toEqual(['文件大小上限由20MB改为10MB']);
    const option = { ...change, kind: 'added', subject: 'option' } as const;
    const added = ['一', '二', '三', '四', '五', '六'].map((title) => ({
      ...option,
      at: `stage:${title}`,
      title: `学段：${title}`,
    }));
    expect(changePhrases(added, form)).toEqual(['新增选项「一」「二」「三」「四」「五」等6项']);
  });
});
