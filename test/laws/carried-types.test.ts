/** Law: what is carried fits the types of the module that carries it, the draft and every note of the report. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emit } from '../../engine/compile.ts';
import { type CompiledForm, draftCarrier } from '../../engine/index.ts';
import { everyNote } from '../editions/every-note.ts';
import { ownEditions } from '../support/forms.ts';
import { acceptedSubmissions, type KnownFiling, scenarioFilings, witnessFilings } from '../support/known-filings.ts';
import { typeErrors } from '../support/type-errors.ts';
import { plausibleAnswers } from './submissions.ts';

type Pair = readonly [before: CompiledForm, after: CompiledForm];

test('drafts and reports of submissions fit', async () => {
  const random = fc.sample(plausibleAnswers(everyNote[0]), { numRuns: 300, seed: 1 });
  const samples: readonly (readonly [Pair, readonly KnownFiling[]])[] = [
    [everyNote, random.map((answers) => ({ answers, context: { date: '2024-04-15' } }))],
    ...ownPairs().map((pair) => [pair, [...scenarioFilings(), ...witnessFilings(pair[0])]] as const),
  ];
  const files: Record<string, string> = {};
  const told = new Set<unknown>();
  for (const [at, [[before, after], filings]] of samples.entries()) {
    const artifacts = [...(await emit(before)), ...(await emit(after, before))];
    for (const { path, text } of artifacts) if (path.endsWith('.ts')) files[`${at}/${path}`] = text;
    const carry = draftCarrier(before, after);
    const submissions = acceptedSubmissions(before, filings);
    expect(submissions.length, `${before.edition} ${before.form}`).toBeGreaterThan(2);
    const lines = submissions.map((submitted) => {
      const { draft, report } = carry(submitted);
      for (const { outcome } of report) told.add(`${at} ${outcome}`);
      return `{ draft: ${JSON.stringify(draft)}, report: ${JSON.stringify(report)} },`;
    });
    files[`${at}/use.ts`] = [
      `import { carry } from './${after.edition}/${after.form}/carry.js';`,
      "type Carried = Pick<ReturnType<typeof carry>, 'draft' | 'report'>;",
      'export const carried: Carried[] = [',
      ...lines,
      '];',
    ].join('\n');
  }
  expect([...typeErrors(files)]).toEqual([]);
  for (const outcome of ['converted', 'asked', 'dropped']) expect(told).toContain(`0 ${outcome}`);
}, 120_000);

function ownPairs(): readonly Pair[] {
  const editions = ownEditions();
  return editions.flatMap(({ extends: year, forms }) => {
    const base = editions.find(({ edition }) => edition === year)?.forms ?? [];
    return forms.flatMap((after) =>
      base.filter(({ form }) => form === after.form).map((before): Pair => [before, after]),
    );
  });
}
