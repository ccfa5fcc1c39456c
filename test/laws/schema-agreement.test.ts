/**
 * Laws: the JSON Schema accepts what the engine accepts, and what the schema accepts the engine refuses only for what
 * the schema says it leaves to the engine.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emit } from '../../engine/compile.ts';
import { type Answers, type CompiledForm, evaluate, start, submission } from '../../engine/index.ts';
import { everyKind, lists } from '../emit/every-kind.ts';
import { leftToEngine } from '../emit/left-to-engine.ts';
import { validator } from '../emit/validator.ts';
import { compileForm, ownForm } from '../support/forms.ts';
import { trialForm } from '../support/trial-form.ts';
import { changedSubmission, plausibleAnswers } from './submissions.ts';

const context = { date: '2024-04-15' };

function holds(form: CompiledForm, runs: number): void {
  const validate = validator(form);
  const left = leftToEngine(form);
  let accepted = 0;
  const submissions = plausibleAnswers(form).chain((answers) => {
    const submitted = submission(start(form, answers, context));
    return fc.oneof(fc.constant(submitted), changedSubmission(form, submitted));
  });
  fc.assert(
    fc.property(submissions, (submitted) => {
      const { problems, ignored } = evaluate(form, submitted, context);
      const errors = problems.filter(({ kind }) => kind !== 'rule');
      const refusals = validate(submitted);
      if (refusals.length === 0) {
        accepted += 1;
        // An answer that only the engine can tell is hidden or no number decides what else is asked for.
        const misled =
          ignored.some((name) => left.hides(name)) ||
          errors.some((problem) => problem.kind === 'type' && left.judges(problem));
        if (!misled) expect([ignored, errors.filter((problem) => !left.judges(problem))]).toEqual([[], []]);
      }
      if (errors.length === 0 && ignored.length === 0 && isNormal(form, submitted)) expect(refusals).toEqual([]);
    }),
    { numRuns: runs },
  );
  expect(accepted).toBeGreaterThan(0);
}

/** What is submitted is what the engine would submit: texts trimmed, formats normalised, nothing computed or blank. */
function isNormal(form: CompiledForm, answers: Answers): boolean {
  const normal = submission(start(form, answers, context));
  return sorted(normal) === sorted(answers);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}

describe('engine and JSON Schema agree', () => {
  it('on a form with a field of every type', () => holds(compileForm(everyKind, lists), 2000), 60_000);
  it('on a form with rows in rows', () => holds(compileForm(trialForm), 1000), 60_000);
  it('on the registration of institutions', () => holds(ownForm(2024, 'institution-registration'), 200), 60_000);
  it('on the annual report of institutions', () => holds(ownForm(2024, 'institution-annual-report'), 60), 120_000);
  it('on the registration of managers', () => holds(ownForm(2024, 'manager-registration'), 60), 60_000);
  it('on the annual report of managers', () => holds(ownForm(2024, 'manager-annual-report'), 60), 60_000);
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
