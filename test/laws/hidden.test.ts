/** Laws: what is hidden never reaches a submission, a sum, a rule or any other value; the order of files means nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileForms } from '../../engine/compile.ts';
import { type Answers, type CompiledForm, evaluate, start, submission } from '../../engine/index.ts';
import { isRecord } from '../../engine/field-types/nested.ts';
import { everyKind, lists } from '../emit/every-kind.ts';
import { compileForm, ownForms, readForms } from '../support/forms.ts';
import { plausibleAnswers } from './submissions.ts';

const context = { date: '2024-04-15' };

/** The same answers without those that `hidden` names, whole fields or cells of a row. */
function without(answers: Answers, hidden: readonly string[]): Answers {
  const paths = new Set(hidden);
  return Object.fromEntries(
    Object.entries(answers).flatMap(([name, answer]) =>
      paths.has(name) ? [] : [[name, stripped(answer, name, paths)]],
    ),
  );
}

function stripped(answer: unknown, path: string, hidden: ReadonlySet<string>): unknown {
  if (Array.isArray(answer)) return answer.map((row: unknown, index) => stripped(row, `${path}[${index}]`, hidden));
  if (!isRecord(answer)) return answer;
  const kept = Object.entries(answer).filter(([name]) => !hidden.has(`${path}.${name}`));
  return Object.fromEntries(kept.map(([name, inner]) => [name, stripped(inner, `${path}.${name}`, hidden)]));
}

function pathsIn(answer: unknown, path = ''): readonly string[] {
  if (Array.isArray(answer)) return answer.flatMap((row: unknown, index) => pathsIn(row, `${path}[${index}]`));
  if (!isRecord(answer)) return [path];
  const inner = Object.entries(answer).flatMap(([name, one]) => pathsIn(one, path === '' ? name : `${path}.${name}`));
  return path === '' ? inner : [path, ...inner];
}

function holds(form: CompiledForm, numRuns: number): void {
  let hiddenAnswers = 0;
  fc.assert(
    fc.property(plausibleAnswers(form), (answers) => {
      const { hidden, values, problems } = evaluate(form, answers, context);
      const shown = without(answers, hidden);
      hiddenAnswers += pathsIn(answers).length - pathsIn(shown).length;
      const again = evaluate(form, shown, context);
      expect({ values: again.values, problems: again.problems, hidden: again.hidden }).toEqual({
        values,
        problems,
        hidden,
      });
      const submitted = new Set(pathsIn(submission(start(form, answers, context))));
      expect(hidden.filter((path) => submitted.has(path))).toEqual([]);
    }),
    { numRuns },
  );
  expect(hiddenAnswers).toBeGreaterThan(0);
}

describe('what is hidden decides nothing and is not submitted', () => {
  it('in a form with a field of every type', () => holds(compileForm(everyKind, lists), 200));
  it.each(ownForms().map((form) => [`${form.edition} ${form.form}`, form] as const))(
    'in %s',
    (_, form) => holds(form, 25),
    60_000,
  );
});

it('compiling is deterministic, whatever the order of the files', () => {
  const files = readForms('test/fixtures/annual');
  const once = JSON.stringify(compileForms(files));
  fc.assert(
    fc.property(fc.shuffledSubarray([...files], { minLength: files.length }), (shuffled) => {
      expect(JSON.stringify(compileForms(shuffled))).toBe(once);
    }),
    { numRuns: 10 },
  );
});
