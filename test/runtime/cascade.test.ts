import { describe, expect, it } from 'vitest';
import { evaluate, start, submission } from '../../engine/index.ts';
import { lists } from '../emit/every-kind.ts';
import { compileForm } from '../support/forms.ts';

const form = compileForm(
  `
form: trial
title: 试验表
fields:
  domain:
    title: 技术领域
    type: cascade
    list: domains
    levels: [1, 2, 1]
    source: { field: T-1, level2: T-2, level3: T-3 }
  topDomains: { title: 一级, type: integer, compute: count(domain.level1) }
  software: { title: 软件说明, type: text, optional: true, when: 'list contains(domain.level2, "a1")' }
  told: { title: '所选：{domain.level2}', type: yesNo, rules: { T-4: { assert: told, message: "{domain.level2}请核对。" } } }
`,
  lists,
);

function problemsOf(domain: unknown): readonly string[] {
  const { problems } = evaluate(form, { domain, told: true }, { date: '2024-04-15' });
  return problems.map(({ at, kind, rule, message }) => `${at} ${kind} ${rule} ${message}`);
}

describe('a cascade', () => {
  it('is answered from the top as far down as there are codes', () => {
    expect(problemsOf({ level1: ['a'], level2: ['a1', 'a2'], level3: ['a11'] })).toEqual([]);
    expect(problemsOf({ level1: ['c'] })).toEqual([]);
    expect(problemsOf({ level1: ['a'], level2: ['a2'] })).toEqual([]);
  });

  it('without a choice on the first level is blank', () => {
    const asked = ['domain required T-1 请选择「技术领域」。'];
    for (const domain of [undefined, null, {}, { level1: [] }, { level2: ['a1'] }])
      expect(problemsOf(domain)).toEqual(asked);
  });

  it('asks for a choice on each level that has codes below the one above', () => {
    expect(problemsOf({ level1: ['a'] })).toEqual(['domain required T-2 「技术领域」还没有选二级，请选择。']);
    expect(problemsOf({ level1: ['a'], level2: ['a1'] })).toEqual([
      'domain required T-3 「技术领域」还没有选三级，请选择。',
    ]);
  });

  it('has limits on each level', () => {
    expect(problemsOf({ level1: ['a', 'b'], level2: ['a2', 'b1'] })).toEqual([
      'domain limit T-1 「技术领域」一级最多选1项，现选了2项，请去掉1项。',
    ]);
    expect(problemsOf({ level1: ['a'], level2: ['a1'], level3: ['a11', 'a12'] })).toEqual([
      'domain limit T-3 「技术领域」三级最多选1项，现选了2项，请去掉1项。',
    ]);
  });

  it('refuses codes that do not exist, are of another level, or lie below something else', () => {
    expect(problemsOf({ level1: ['x'] })[0]).toContain('domain option T-1');
    expect(problemsOf({ level1: ['a'], level2: ['a11'] })[0]).toContain('二级没有「a11」这个选项');
    expect(problemsOf({ level1: ['b'], level2: ['a1'], level3: ['a11'] })).toEqual([
      'domain option T-2 「技术领域」二级的「软件」不属于上一级所选的项，请重新选择。',
    ]);
    expect(problemsOf('a')[0]).toContain('type');
    expect(problemsOf({ level1: 'a' })[0]).toContain('type');
  });

  it('is a record of lists of codes in expressions, and titles in texts', () => {
    const answers = { domain: { level1: ['a'], level2: ['a1', 'a2'], level3: ['a12'] }, software: '有', told: false };
    const { values, problems } = evaluate(form, answers, { date: '2024-04-15' });
    expect(values).toMatchObject({ topDomains: 1, software: '有' });
    expect(problems.map(({ message }) => message)).toEqual(['软件、硬件请核对。']);
  });

  it('is submitted without empty levels, unknown codes and levels that are not asked for', () => {
    const domain = { level1: ['b', 'b', 'x'], level2: ['b1'], level3: [], level4: ['z'] };
    expect(submission(start(form, { domain }, { date: '2024-04-15' }))).toEqual({
      domain: { level1: ['b'], level2: ['b1'] },
    });
  });
});
