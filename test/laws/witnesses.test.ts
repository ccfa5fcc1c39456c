/** Laws of the witnesses of the project's own editions: they reach every branch, nobody refuses them, and each answer counts. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBranches } from '../../engine/compile.ts';
import {
  type Answers,
  answerAt,
  change,
  type CompiledForm,
  evaluate,
  type FilingContext,
  type FilingPath,
  type FilingState,
  missingLinks,
  type Scope,
  start,
  submission,
} from '../../engine/index.ts';
import { branches } from '../../engine/witness/branches.ts';
import type { FormWitnesses } from '../../engine/witness/edition-witnesses.ts';
import { isCovered } from '../../engine/witness/find-witness.ts';
import { repair } from '../../engine/witness/repair.ts';
import type { Witness } from '../../engine/witness/witnesses.ts';
import { validator } from '../emit/validator.ts';
import { ownEditions, readForms } from '../support/forms.ts';

const { witnesses: all, diagnostics } = checkBranches(readForms(), ownEditions());

function contextOf({ asOf, links, collected }: Witness): FilingContext {
  return { date: asOf, ...(links && { links }), ...(collected && { collected }) };
}

function stateOf(form: CompiledForm, witness: Witness): FilingState {
  return start(form, witness.answers, contextOf(witness));
}

/** Where an answer stands, rows one by one. */
function answered(scope: Scope, answers: Answers, prefix: FilingPath): readonly FilingPath[] {
  return scope.fields.flatMap((field) => {
    const path = [...prefix, field.name];
    const answer = answers[field.name];
    if (answer === undefined) return [];
    if (field.type === 'group') return answered(field.scope, Object(answer) as Answers, path);
    if (field.type !== 'table' || !Array.isArray(answer)) return [path];
    return [path, ...answer.flatMap((row: Answers, index) => answered(field.scope, row, [...path, index]))];
  });
}

it('every branch of every form can be completed', () => {
  expect(diagnostics).toEqual([]);
  expect(all.flatMap(({ missing }) => missing)).toEqual([]);
});

describe.each(all.map((one) => [one.form.form, one] as const))('the witnesses of %s', (_, found: FormWitnesses) => {
  const { form, witnesses } = found;

  it('are filings without errors that nobody ignores a part of', () => {
    for (const witness of witnesses) {
      const { problems, ignored } = evaluate(form, witness.answers, contextOf(witness));
      expect(missingLinks(form, contextOf(witness))).toEqual([]);
      expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
      expect(ignored).toEqual([]);
    }
  });

  it('reach every branch, each said to be reached by the first that does', () => {
    const states = witnesses.map((witness) => stateOf(form, witness));
    const reached = branches(form).map(({ name, ...branch }) => {
      return `${name}: ${states.findIndex((state) => isCovered(state, { name, ...branch }))}`;
    });
    const said = witnesses.flatMap(({ covers }, index) => covers.map((name) => `${name}: ${index}`));
    expect(new Set(said)).toEqual(new Set(reached));
  });

  it('are what the JSON Schema accepts', () => {
    const validate = validator(form);
    for (const witness of witnesses) expect(validate(submission(stateOf(form, witness)))).toEqual([]);
  });

  it('are as committed', () => {
    const committed: unknown = JSON.parse(
      readFileSync(`generated/${form.edition}/${form.form}/witnesses.json`, 'utf8'),
    );
    expect(JSON.parse(JSON.stringify({ witnesses }))).toEqual(committed);
  });

  it('give the same verdict by changes as from scratch, when one answer is taken away or put back', () => {
    const places = witnesses.flatMap((witness) => {
      const state = stateOf(form, witness);
      return answered(form.scope, witness.answers, []).map((path) => ({ state, path }));
    });
    fc.assert(
      fc.property(fc.constantFrom(...places), ({ state, path }) => {
        const without = change(state, path, undefined);
        expect(start(form, without.root.answers, state.context).root).toEqual(without.root);
        expect(change(without, path, answerAt(state, path)).root).toEqual(state.root);
      }),
      { numRuns: 40 },
    );
  });

  it('can be repaired when one answer is taken away', () => {
    const [witness] = witnesses;
    if (witness === undefined) throw new Error('no witness');
    const state = stateOf(form, witness);
    fc.assert(
      fc.property(fc.constantFrom(...answered(form.scope, witness.answers, [])), (path) => {
        const without = change(state, path, undefined).root.answers;
        const { steps, left } = repair(form, without, state.context);
        expect(left).toEqual([]);
        const errors = evaluate(form, without, state.context).problems.filter(({ level }) => level === 'error');
        expect(steps.length > 0).toBe(errors.length > 0);
      }),
      { numRuns: 8 },
    );
  });
});
