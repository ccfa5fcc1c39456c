/**
 * Laws: the JSON Schema accepts what the engine accepts, and what the schema accepts the engine refuses only for what
 * the schema says it leaves to the engine.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emit } from '../../engine/compile.ts';
import { type CompiledForm, start, submission } from '../../engine/index.ts';
import { everyKind, lists } from '../emit/every-kind.ts';
import { leftToEngine } from '../emit/left-to-engine.ts';
import { validator } from '../emit/validator.ts';
import { compileForm, ownForm } from '../support/forms.ts';
import { trialForm } from '../support/trial-form.ts';
import { verdictOf } from './carried-verdict.ts';
import { changedSubmission, plausibleAnswers } from './submissions.ts';

const context = { date: '2024-04-15' };

/** Returns how many submissions the schema accepted. */
function holds(form: CompiledForm, runs: number): number {
  const validate = validator(form);
  const left = leftToEngine(form);
  let accepted = 0;
  const submissions = plausibleAnswers(form).chain((answers) => {
    const submitted = submission(start(form, answers, context));
    return fc.oneof(fc.constant(submitted), changedSubmission(form, submitted));
  });
  fc.assert(
    fc.property(submissions, (submitted) => {
      const expected = verdictOf(form, submitted, { context, left });
      const refusals = validate(submitted);
      if (refusals.length === 0) accepted += 1;
      if (expected === 'refuse') expect(refusals).not.toEqual([]);
      if (expected === 'accept') expect(refusals).toEqual([]);
    }),
    { numRuns: runs },
  );
  return accepted;
}

describe('engine and JSON Schema agree', () => {
  it('on a form with a field of every type', () => {
    expect(holds(compileForm(everyKind, lists), 2000)).toBeGreaterThan(0);
  }, 60_000);
  it('on a form with rows in rows', () => {
    expect(holds(compileForm(trialForm), 1000)).toBeGreaterThan(0);
  }, 60_000);
  // Answers by chance seldom keep all rules of a long form; what both accept of it is in the corpus.
  it('on the registration of institutions', () => void holds(ownForm(2024, 'institution-registration'), 200), 60_000);
  it('on the annual report of institutions', () => void holds(ownForm(2024, 'institution-annual-report'), 60), 120_000);
  it('on the registration of managers', () => void holds(ownForm(2024, 'manager-registration'), 60), 60_000);
  it('on the annual report of managers', () => void holds(ownForm(2024, 'manager-annual-report'), 60), 60_000);
});

describe('what is emitted', () => {
  it('holds the whole compiled form', async () => {
    const form = compileForm(everyKind, lists);
    const emitted = (await emit(form)).find(({ path }) => path.endsWith('form.json'));
    expect(JSON.parse(emitted?.text ?? '')).toEqual(form);
  });

  it('is the same, byte by byte, for the same definitions', async () => {
    const once = await emit(compileForm(everyKind, lists));
    expect(await emit(compileForm(everyKind, lists))).toEqual(once);
  });
});
