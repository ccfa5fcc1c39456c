import { describe, expect, it } from 'vitest';
import { type CascadeField, fieldAt, initialAnswers } from '../../engine/index.ts';
import { createFilingStore } from '../../renderer/state/filing-store.ts';
import { headingOver } from '../../renderer/state/outline.ts';
import { originReader } from '../../renderer/state/origins.ts';
import { showAnswer } from '../../renderer/texts/answer-text.ts';
import { isSameTitle } from '../../renderer/texts/same-title.ts';
import { readCascade, toggledCodes, withCodes } from '../../renderer/widgets/cascade-levels.ts';
import { linkedFilings } from './demo/linked-filings.ts';
import { linkedReport as form } from './sampler.ts';

function field(name: string) {
  const found = fieldAt(form, [name]);
  if (found === undefined) throw new Error(name);
  return found;
}

function cascade(): CascadeField {
  const found = field('advantageFields');
  if (found.type !== 'cascade') throw new Error(found.type);
  return found;
}

describe('where an answer comes from', () => {
  const context = { date: '2024-04-15', links: linkedFilings['2024-linked-report'] ?? {} };
  const begin = () => createFilingStore(form, initialAnswers(form, context), context);

  it('follows the answer, and that of a default from another filing', () => {
    const store = begin();
    const name = originReader(['shortName'], field('shortName'));
    const before = originReader(['libraryBefore'], field('libraryBefore'));
    const website = originReader(['website'], field('website'));
    const all = () => [name, before, website].map((read) => read(store.getState()));
    expect(all()).toEqual(['imported', 'imported', null]);
    store.change(['shortName'], '别的');
    store.change(['libraryBefore'], 251);
    store.change(['website'], 'a.cn');
    expect(all()).toEqual(['changed', 'changed', 'added']);
    store.change(['shortName'], '北京某某技术转移中心');
    expect(all()).toEqual(['imported', 'changed', 'added']);
  });

  it('is told for rows and for what stands in them', () => {
    const store = begin();
    store.change(['people', 1, 'phone'], '1');
    const people = field('people');
    const paths = [['people'], ['people', 0], ['people', 1], ['people', 1, 'name'], ['people', 1, 'phone']];
    expect(paths.map((path) => originReader(path, people)(store.getState()))).toEqual([
      'changed',
      'imported',
      'changed',
      'imported',
      'changed',
    ]);
  });
});

describe('a cascade', () => {
  const read = (answer: unknown) => readCascade(answer, cascade(), form);
  const groups = (answer: unknown) =>
    read(answer).map((level) => level.groups.map(({ parent, options }) => [parent?.title ?? null, options.length]));

  it('offers on each level what lies below the choices above, under their titles', () => {
    expect(groups(undefined)).toEqual([[[null, 3]], [], []]);
    expect(groups({ level1: ['10'], level2: ['102', '101'] })).toEqual([
      [[null, 3]],
      [['电子信息', 4]],
      [
        ['软件', 10],
        ['微电子技术', 6],
      ],
    ]);
  });

  it('keeps what lies below another choice, and says so', () => {
    const answer = { level1: ['20'], level2: ['101', '201', '999'], level3: ['10101', '20101'] };
    const levels = read(answer);
    expect(levels.map(({ strays }) => strays.map(({ title }) => title))).toEqual([[], ['软件', '999'], ['基础软件']]);
    expect(withCodes(levels, 0, ['10'])).toEqual({ ...answer, level1: ['10'] });
    expect(withCodes(levels, 1, ['201'])).toEqual({ ...answer, level2: ['201'] });
  });

  it('takes codes in the order of the list; one alone replaces the other', () => {
    const [first, second] = read({ level1: ['10'], level2: ['102'] });
    if (first === undefined || second === undefined) throw new Error('no levels');
    expect(toggledCodes(first, '20', true)).toEqual(['20']);
    expect(toggledCodes(second, '101', true)).toEqual(['101', '102']);
    expect(toggledCodes(second, '102', false)).toEqual([]);
    expect(withCodes(read({ level1: ['10'] }), 0, [])).toBeUndefined();
  });

  it('is read as paths from the top', () => {
    const words = (answer: unknown) => showAnswer(answer, cascade(), form);
    expect(words({ level1: ['10'], level2: ['101'], level3: ['10101'] })).toBe('电子信息 › 软件 › 基础软件');
    expect(words({ level1: ['10'], level2: ['101', '102'], level3: ['10101', '10102'] })).toBe(
      '电子信息 › 微电子技术；电子信息 › 软件 › 基础软件、嵌入式软件',
    );
    expect(words({ level1: ['20'], level2: ['101'] })).toBe('生物与新医药；软件');
    expect([words(undefined), words('x'), words({ level1: 'x' })]).toEqual(['', 'x', '']);
  });
});

describe('a heading over a single field', () => {
  it('says its title, whatever the numbering', () => {
    expect(
      ['3.发展规划', '（三）发展规划', '③发展规划', '二、发展规划'].map((title) => isSameTitle(title, '发展规划')),
    ).toEqual(Array.from({ length: 4 }, () => true));
    expect(isSameTitle('发展规划', '发展计划')).toBe(false);
    expect(isSameTitle('2023年情况', '情况')).toBe(false);
  });

  it('is none over several fields or a section', () => {
    const one = { kind: 'field', name: 'a' } as const;
    expect(headingOver([one], '甲')).toEqual({ heading: '甲' });
    expect(headingOver([one, { kind: 'field', name: 'b' }], '甲').heading).toBeUndefined();
    expect(headingOver([{ kind: 'section', name: 'a' }], '甲').heading).toBeUndefined();
  });
});
