/**
 * Laws: what the engine accepts fits the submitted type of its form; where what is there is decided by answers of the same
 * scope alone, the type refuses a submission with a hidden answer and one without an answer that is asked for.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerTypes } from '../../engine/compile.ts';
import { type Answers, type CompiledForm, start, submission } from '../../engine/index.ts';
import { everyKind, lists } from '../emit/every-kind.ts';
import { compileForm, ownForms } from '../support/forms.ts';
import { acceptedSubmissions, type KnownFiling, scenarioFilings, witnessFilings } from '../support/known-filings.ts';
import { typeErrors } from '../support/type-errors.ts';
import { plausibleAnswers } from './submissions.ts';

const context = { date: '2024-04-15' };

interface Sample {
  readonly answers: Answers;
  readonly fits: boolean;
}

/** The lines of samples about which the compiler and the expectation differ. */
async function disagreements(
  forms: readonly (readonly [CompiledForm, readonly Sample[]])[],
): Promise<readonly string[]> {
  const files: Record<string, string> = {};
  for (const [at, [form, samples]] of forms.entries()) {
    const { types } = await answerTypes(form);
    const [, name = ''] = /export (?:type|interface) (\w+Submitted)/.exec(types) ?? [];
    files[`${at}/answers.ts`] = types;
    const lines = samples.map(({ answers }, line) => `export const x${line}: ${name} = ${JSON.stringify(answers)};`);
    files[`${at}/use.ts`] = [`import type { ${name} } from './answers.js';`, ...lines].join('\n');
  }
  const errors = typeErrors(files);
  const wrong = forms.flatMap(([, samples], at) =>
    samples.flatMap(({ answers, fits }, line) => {
      const error = errors.get(`${at}/use.ts:${line + 2}`);
      return (error === undefined) === fits ? [] : [`${JSON.stringify(answers)}: ${error ?? 'is accepted'}`];
    }),
  );
  return [...wrong, ...[...errors].flatMap(([place, error]) => (place.includes('answers.ts') ? [error] : []))];
}

test('accepted submissions of scenarios, of witnesses and of random filings fit their types', async () => {
  const own = ownForms()
    .filter(({ edition }) => edition === 2024)
    .map((form) => [form, [...scenarioFilings(), ...witnessFilings(form)]] as const);
  const random = compileForm(everyKind, lists);
  const filings = fc
    .sample(plausibleAnswers(random), { numRuns: 500, seed: 1 })
    .map((answers) => ({ answers, context }));
  const samples = [...own, [random, filings] as const].map(([form, all]) => [form, accepted(form, all)] as const);
  // Of each form, those that were made to be accepted at least.
  expect(samples.map(([, all]) => all.length > 2)).toEqual(samples.map(() => true));
  expect(await disagreements(samples)).toEqual([]);
}, 60_000);

function accepted(form: CompiledForm, filings: readonly KnownFiling[]): readonly Sample[] {
  return acceptedSubmissions(form, filings).map((answers) => ({ answers, fits: true }));
}

const atom = fc.constantFrom(
  'a = "x"',
  'a != "y"',
  'not(a = "x")',
  'a in ["x", "z"]',
  'b',
  'not(b)',
  'b != true',
  'c = "y"',
  'c != "y"',
  'c = null',
  'inner = "x"',
  'inner in ["y", "z"]',
);
const exact = fc.array(atom, { minLength: 1, maxLength: 2 }).map((atoms) => atoms.join(' and '));
const options = 'options: { x: 甲, y: 乙, z: 丙 }';

/** `inner` is a switch that is itself shown under a condition. */
function definition(conditions: readonly string[], shown: string): string {
  const fields = conditions.map((when, at) => `  f${at}: { title: F, type: text, when: '${when}' }`);
  return `form: trial
title: 试验表
fields:
  a: { title: A, type: choice, ${options} }
  b: { title: B, type: yesNo }
  c: { title: C, type: choice, optional: true, ${options} }
  inner: { title: I, type: choice, when: '${shown}', ${options} }
${fields.join('\n')}
`;
}

const codes = ['x', 'y', 'z'];
const filings: readonly Answers[] = codes.flatMap((a) =>
  [true, false].flatMap((b) =>
    [...codes, undefined].flatMap((c) => codes.map((inner) => ({ a, b, ...(c !== undefined && { c }), inner }))),
  ),
);

test('conditions on answers of the same scope narrow exactly', async () => {
  const shown = fc.constantFrom('a = "y"', 'b', 'c = "y"', 'a != "x"');
  const definitions = fc.sample(fc.tuple(fc.array(exact, { minLength: 3, maxLength: 4 }), shown), {
    numRuns: 25,
    seed: 3,
  });
  const forms = definitions.flatMap(([conditions, when]) => {
    const form = compiledUnlessCertain(definition(conditions, when));
    const names = conditions.map((_, at) => `f${at}`);
    return form === null ? [] : [[form, filings.flatMap((filing) => samplesOf(form, names, filing))] as const];
  });
  expect(forms.length).toBeGreaterThan(10);
  expect(await disagreements(forms)).toEqual([]);
}, 120_000);

/** A condition that can never change is an error of the definition. */
function compiledUnlessCertain(text: string): CompiledForm | null {
  try {
    return compileForm(text);
  } catch {
    return null;
  }
}

/** What is submitted, that with each hidden answer, that without each answer. */
function samplesOf(form: CompiledForm, names: readonly string[], filing: Answers): readonly Sample[] {
  const written = Object.fromEntries(names.map((name) => [name, '写']));
  const submitted = submission(start(form, { ...filing, ...written }, context));
  const changed = names.map((name) => {
    const { [name]: answer, ...others } = submitted;
    return { answers: answer === undefined ? { ...submitted, [name]: '写' } : others, fits: false };
  });
  return [{ answers: submitted, fits: true }, ...changed];
}
