import { expect, test } from 'vitest';
import { submissionParser } from '../../engine/index.ts';
import { compileForm } from '../support/forms.ts';

interface Trial {
  readonly name: string;
  readonly open: boolean;
}

const form = compileForm(`
form: trial
title: 试验表
links:
  before: { form: trial, state: accepted, required: true }
fields:
  name:
    title: 名称
    type: text
    rules: { T-1: { level: warning, assert: 'name != "无"', message: 请填写名称。 } }
  open: { title: 公开, type: yesNo }
  why: { title: 原因, type: text, when: not(open) }
  total: { title: 字数, type: integer, compute: characters(name) }
`);
const parse = submissionParser<Trial>(form);
const context = { date: '2024-04-15', links: { before: { answers: {} } } };

test('what the engine accepts becomes a submission: normalised, without what is hidden, computed or unknown', () => {
  const parsed = parse({ name: ' 甲 ', open: true, why: '秘密', total: 1, stuff: 1 }, context);
  expect(parsed).toEqual({ ok: true, value: { name: '甲', open: true }, problems: [], ignored: ['stuff', 'why'] });
});

test('a warning does not stop it', () => {
  expect(parse({ name: '无', open: true }, context)).toMatchObject({ ok: true, problems: [{ rule: 'T-1' }] });
});

test('what the engine refuses comes back as problems', () => {
  const parsed = parse({ name: 3, open: false }, context);
  expect(parsed).toMatchObject({
    ok: false,
    problems: [
      { at: 'name', kind: 'type' },
      { at: 'why', kind: 'required' },
    ],
  });
});

test('what is no object, or lacks a filing that is required, is refused', () => {
  expect(parse('{}', context)).toMatchObject({ ok: false, problems: [{ at: '', kind: 'type' }] });
  expect(parse(null, context).ok).toBe(false);
  expect(parse({ name: '甲', open: true }, { date: '2024-04-15' })).toMatchObject({
    ok: false,
    problems: [{ at: 'before', kind: 'required' }],
  });
});
