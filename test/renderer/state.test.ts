import { describe, expect, it } from 'vitest';
import { type Field, problems, progress, type Scope } from '../../engine/index.ts';
import { fieldSchema } from '../../renderer/field-schema.ts';
import { newlyShown } from '../../renderer/page/live-region.tsx';
import { createFilingStore } from '../../renderer/state/filing-store.ts';
import { formSteps, stepHolding } from '../../renderer/state/outline.ts';
import { createPageState } from '../../renderer/state/page-state.ts';
import { problemsByStep } from '../../renderer/state/problem-place.ts';
import { standingInWords, standingOf } from '../../renderer/state/standing.ts';
import { filledAnswers } from './demo/filled-answers.ts';
import { sampler } from './sampler.ts';

const context = { date: '2024-04-15' };
const filled = () => createFilingStore(sampler, filledAnswers(3), context);
const empty = { total: 4, answered: 0, required: 4, missing: 4, errors: 0, warnings: 0 };

describe('the store', () => {
  it('tells of each change, with its path, after the state has it', () => {
    const store = filled();
    const heard: unknown[] = [];
    const stop = store.onChange((change) => heard.push(change, store.getState().root.answers['shortName']));
    store.change(['shortName'], '新');
    stop();
    store.change(['shortName'], '再');
    expect(heard).toEqual([{ path: ['shortName'], value: '新' }, '新']);
  });

  it('gives rows keys that lead back to them after a move', () => {
    const store = filled();
    const key = store.keyOf(['managers', 1, 'mobile']);
    const rows = store.getState().root.nested['managers']?.map((row) => row.answers) ?? [];
    store.change(['managers'], rows.toReversed());
    expect(store.pathOf(key)).toEqual(['managers', 1, 'mobile']);
    store.change(['managers'], rows.slice(0, 1));
    expect(store.pathOf(key)).toBeNull();
  });

  it('gives every field an id of its own', () => {
    const store = filled();
    const ids = idsIn(sampler.scope, []).map((path) => store.keyOf(path));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[\w.]+$/.test(id))).toBe(true);
  });

  function idsIn(scope: Scope, path: (string | number)[]): (string | number)[][] {
    return scope.fields.flatMap((field) => {
      const own = [...path, field.name];
      if (field.type === 'group') return [own, ...idsIn(field.scope, own)];
      return field.type === 'table' ? [own, ...idsIn(field.scope, [...own, 0])] : [own];
    });
  }
});

describe('the outline', () => {
  it('has a step for every section at the top, with all fields below it', () => {
    expect(formSteps(sampler).map(({ name, fields }) => [name, fields.length])).toEqual([
      ['words', 14],
      ['choosing', 13],
      ['tables', 3],
      ['people', 1],
      ['declaration', 2],
    ]);
  });

  it('finds the step of a field and of a section in a section', () => {
    expect(stepHolding(sampler, 'libraryTotal')?.name).toBe('choosing');
    expect(stepHolding(sampler, 'library')?.name).toBe('choosing');
    expect(stepHolding(sampler, 'nothing')).toBeUndefined();
  });
});

describe('how a part stands', () => {
  it.each([
    [empty, false, '未开始'],
    [empty, true, '4处问题'],
    [{ ...empty, answered: 2, missing: 2 }, false, '进行中 2/4'],
    [{ ...empty, answered: 4, missing: 0 }, true, '已完成'],
    [{ ...empty, required: 0, missing: 0 }, false, '选填'],
    [{ ...empty, answered: 4, missing: 0, errors: 1 }, false, '1处问题'],
    [{ ...empty, answered: 4, missing: 0, warnings: 2 }, true, '已完成'],
  ])('%j, checked %s: %s', (part, checked, words) => {
    expect(standingInWords(standingOf(part, checked))).toBe(words);
  });

  it('says how much of it nobody has looked at', () => {
    expect(standingInWords({ kind: 'carried', count: 3 })).toBe('3项待核对');
  });

  it('counts a section of the form', () => {
    expect(progress(filled().getState(), [], 'declaration').total).toBe(3);
  });
});

describe('problems', () => {
  it('are grouped by step and name their place in the reader’s words', () => {
    const state = filled().getState();
    const groups = problemsByStep(state, problems(state));
    const places = groups.flatMap((group) => group.problems.map(({ place }) => place.join(' › ')));
    expect(groups.map(({ title }) => title)).toContain('（四）技术经理人');
    expect(places).toContain('技术经理人 第2行「王芳」 › 联系电话（手机号）');
    expect(places).toContain('技术经理人 第3行 › 姓名');
    expect(places).toContain('各类合同数量、金额 「技术转让」 › 当年到账金额');
  });

  it('are shown once a field, or the row around it, was left', () => {
    const page = createPageState();
    page.touch('managers.r2');
    expect(page.isTouched('managers.r2.mobile')).toBe(true);
    expect(page.isTouched('managers.r2.experiences.r1.duty')).toBe(true);
    expect(page.isTouched('managers.r1.mobile')).toBe(false);
    page.touch('managers');
    expect(page.isTouched('managers.r1.mobile')).toBe(false);
    page.check(true);
    expect(page.isTouched('anything')).toBe(true);
  });
});

describe('what comes into view', () => {
  it('is named by its titles, in rows too, but not for a new row', () => {
    const store = filled();
    const before = store.getState();
    store.change(['policies', 'hasRules'], false);
    const without = store.getState();
    expect(newlyShown(without, before)).toEqual(['说明']);
    store.change(['managers'], [...(before.root.nested['managers'] ?? []).map((row) => row.answers), {}]);
    expect(newlyShown(without, store.getState())).toEqual([]);
  });
});

describe('the widget of a field', () => {
  it.each([
    ['shortName', 'text'],
    ['intro', 'longText'],
    ['income', 'number'],
    ['founded', 'date'],
    ['willing', 'yesNo'],
    ['consented', 'confirm'],
    ['nature', 'radios'],
    ['district', 'select'],
    ['province', 'search'],
    ['industries', 'checks'],
    ['license', 'files'],
  ])('%s: %s', (name, widget) => {
    const field: Field | undefined = sampler.scope.fields.find((one) => one.name === name);
    expect(field && fieldSchema(field, sampler)?.uiSchema['ui:widget']).toBe(widget);
  });

  it('is none for tables and groups', () => {
    for (const field of sampler.scope.fields.filter((one) => 'scope' in one))
      expect(fieldSchema(field, sampler)).toBeNull();
  });
});
