/** Law: a state reached by changes equals the state started from the same answers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answers,
  change,
  type CompiledForm,
  type Field,
  type FilingPath,
  type FilingState,
  type Scope,
  start,
} from '../../engine/index.ts';
import { everyKind, lists } from '../emit/every-kind.ts';
import { compileForm, ownForm } from '../support/forms.ts';
import { trialForm } from '../support/trial-form.ts';

const context = { date: '2024-04-15' };

const junk = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    '无',
    true,
    false,
    0,
    1,
    5,
    12,
    100,
    120.5,
    '2023-05',
    '2022-01-31',
    '13900000001',
  ),
  fc.string({ maxLength: 12 }),
  fc.integer({ min: -5, max: 200 }),
);

function answerOf(form: CompiledForm, field: Field): fc.Arbitrary<unknown> {
  if (field.type === 'group') return answersOf(form, field.scope);
  if (field.type === 'table') return fc.array(answersOf(form, field.scope), { maxLength: 3 });
  if (field.type === 'choice' || field.type === 'choices') {
    const codes = fc.constantFrom(...(form.lists[field.list]?.options.map(({ code }) => code) ?? ['']));
    return field.type === 'choice' ? fc.oneof(codes, junk) : fc.oneof(fc.array(codes, { maxLength: 4 }), junk);
  }
  if (field.type === 'cascade') {
    const codes = fc.constantFrom(...(form.lists[field.list]?.options.map(({ code }) => code) ?? ['']));
    const level = fc.array(codes, { maxLength: 2 });
    return fc.oneof(fc.record({ level1: level, level2: level }, { requiredKeys: [] }), junk);
  }
  return junk;
}

function answersOf(form: CompiledForm, scope: Scope): fc.Arbitrary<Answers> {
  const fields = scope.fields.map((field) => [field.name, answerOf(form, field)] as const);
  return fc.record(Object.fromEntries(fields), { requiredKeys: [] });
}

/** A path that may lead anywhere in the form, existing row or not, with an answer for it. */
function changeOf(form: CompiledForm, scope: Scope, prefix: FilingPath): fc.Arbitrary<readonly [FilingPath, unknown]> {
  return fc.constantFrom(...scope.fields).chain((field) => {
    const whole = answerOf(form, field).map((value) => [[...prefix, field.name], value] as const);
    if (field.type === 'group') return fc.oneof(whole, changeOf(form, field.scope, [...prefix, field.name]));
    if (field.type !== 'table') return whole;
    const inside = fc.nat({ max: 2 }).chain((row) => changeOf(form, field.scope, [...prefix, field.name, row]));
    return fc.oneof({ arbitrary: whole, weight: 1 }, { arbitrary: inside, weight: 4 });
  });
}

function comparable({ root }: FilingState): unknown {
  return JSON.parse(
    JSON.stringify(root, (_, value: unknown) => (value instanceof Set ? [...value].map(String).toSorted() : value)),
  ) as unknown;
}

function holds(form: CompiledForm, runs: number): void {
  const histories = fc.tuple(
    answersOf(form, form.scope),
    fc.array(changeOf(form, form.scope, []), { minLength: 1, maxLength: 12 }),
  );
  fc.assert(
    fc.property(histories, ([answers, changes]) => {
      let state = start(form, answers, context);
      for (const [path, value] of changes) state = change(state, path, value);
      expect(comparable(state)).toEqual(comparable(start(form, state.root.answers, context)));
    }),
    { numRuns: runs },
  );
}

describe('incremental equals from scratch', () => {
  it('for a form with every kind of dependency', () => holds(compileForm(trialForm), 400));
  it('for a form with a field of every type', () => holds(compileForm(everyKind, lists), 150), 60_000);
  it('for the registration of institutions', () => holds(ownForm(2024, 'institution-registration'), 60), 60_000);
  it('for the annual report of institutions', () => holds(ownForm(2024, 'institution-annual-report'), 20), 120_000);
});
