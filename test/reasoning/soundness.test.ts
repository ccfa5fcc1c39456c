/** Law: what is proved impossible never happens. Checker, evaluator and proof see the same conditions. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, type CompiledForm, evaluate } from '../../engine/index.ts';
import type { Value } from '../../engine/model/value.ts';
import { contradiction, type Fact, knowledgeOf, type Truth } from '../../engine/reasoning/contradiction.ts';
import { compileForm } from '../support/forms.ts';
import { formCondition, rowCondition, smallForm, someAnswers } from './small-form.ts';

const context = { date: '2024-04-15' };

/** What is said of a computed condition: its very truth, or only what it is not. */
function truthOf(value: Value | undefined, exactly: boolean): Truth {
  if (value === true) return exactly ? 'true' : 'notFalse';
  if (value === false) return exactly ? 'false' : 'notTrue';
  return exactly ? 'notTrue' : 'notFalse';
}

/** The formulas of the fields so named, in the form or in its rows, with the truths given. */
function asked(form: CompiledForm, scope: string, truths: Readonly<Record<string, Truth>>): readonly Fact[] {
  const fields = form.scope.fields.flatMap((field) =>
    scope === '' ? [field] : field.type === 'table' ? field.scope.fields : [],
  );
  return fields.flatMap(({ name, compute }): readonly Fact[] => {
    const truth = truths[name];
    if (truth === undefined || compute === undefined) return [];
    return [{ tree: compute.tree, scope, truth, owner: `asked ${name}`, key: 'asked' }];
  });
}

/** Of each row of a filing without mistakes what is true in it; of the form alone when it has no rows. */
function whatHappened(form: CompiledForm, answers: Answers): readonly (readonly Fact[])[] {
  const { values, problems } = evaluate(form, answers, context);
  if (problems.some(({ kind }) => kind !== 'required')) return [];
  const [c0, c1, c2] = [truthOf(values['c0'], true), truthOf(values['c1'], false), truthOf(values['c2'], true)];
  const ofForm = asked(form, '', { c0, c1, c2 });
  const { rows } = values;
  if (!Array.isArray(rows)) return [ofForm];
  return rows.map((row: Readonly<Record<string, Value>>) => {
    const [r0, r1] = [truthOf(row['r0'], true), truthOf(row['r1'], false)];
    return [...ofForm, ...asked(form, 'rows', { r0, r1 })];
  });
}

const conditions = fc.tuple(
  fc.array(formCondition, { minLength: 3, maxLength: 3 }),
  fc.array(rowCondition, { minLength: 2, maxLength: 2 }),
);
const filings = fc.array(someAnswers, { minLength: 15, maxLength: 15 });

describe('what is proved impossible', () => {
  it('never happens', () => {
    let happened = 0;
    let proved = 0;
    fc.assert(
      fc.property(conditions, filings, ([[first = '', ...others], ofRow], given) => {
        const form = compileForm(smallForm([first.replaceAll('c0', 'agreed'), ...others], ofRow));
        const knowledge = knowledgeOf(form);
        for (const facts of given.flatMap((answers) => whatHappened(form, answers))) {
          happened += 1;
          expect(contradiction(knowledge, facts)).toBeUndefined();
        }
        if (contradiction(knowledge, asked(form, '', { c0: 'true', c1: 'true' })) !== undefined) proved += 1;
      }),
      { numRuns: 120 },
    );
    expect(happened).toBeGreaterThan(100);
    expect(proved).toBeGreaterThan(0);
  }, 120_000);
});
