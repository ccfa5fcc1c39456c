import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { possibleNotes } from '../../engine/editions/possible-notes.ts';
import { type CarryNote, type CompiledForm, draftCarrier } from '../../engine/index.ts';
import { fieldPath, parsePath } from '../../engine/model/path.ts';
import { everyNote } from './every-note.ts';

const [before, after] = everyNote;
const carry = draftCarrier(before, after);

const text = fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('甲', '乙') });
const code = (...codes: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...codes);
const codes = (...all: readonly string[]): fc.Arbitrary<string[]> => fc.uniqueArray(code(...all), { minLength: 1 });
const rows = (row: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> =>
  fc.array(fc.record(row), { minLength: 1, maxLength: 3 });
const submissions = fc.record(
  {
    name: text,
    stage: code('primary', 'middle', 'none'),
    level: code('city', 'town'),
    tags: codes('art', 'sport', 'tech'),
    visits: fc.nat(),
    guards: fc.nat(),
    total: fc.nat(),
    agreed: fc.constant(true),
    place: fc.record({ street: text, room: text }),
    drills: rows({ day: fc.constant('2024-03-01'), people: fc.nat(), kind: code('fire', 'other') }),
    trips: rows({ day: fc.constant('2024-03-01') }),
    byKind: rows({ row: code('fire', 'quake', 'flood', 'storm'), times: fc.nat(), cost: fc.nat() }),
  },
  { requiredKeys: [] },
);

describe('what carrying may report', () => {
  const possible = possibleNotes(before, after);

  test('is all that any submission gives, and no more', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(submissions, (submitted) => {
        for (const note of carry(submitted).report) {
          const found = possible.filter((one) => isOf(note, one));
          expect(found, JSON.stringify(note)).toHaveLength(1);
          for (const one of found) seen.add(JSON.stringify([one.outcome, one.before.path, one.candidates, one.reason]));
        }
      }),
      { numRuns: 500, seed: 1 },
    );
    expect(seen.size).toBe(possible.length);
  });
});

function isOf(note: CarryNote, one: ReturnType<typeof possibleNotes>[number]): boolean {
  const { outcome, reason, candidates, codes: about } = one;
  const path = (written: string | undefined): string | undefined =>
    written === undefined ? undefined : fieldPath(parsePath(written) ?? []);
  const isSame = path(note.from) === one.before.path && path(note.to) === one.after?.path && note.outcome === outcome;
  const isSaid = note.reason === reason && JSON.stringify(note.candidates) === JSON.stringify(candidates);
  const answer = note.answer;
  const row = typeof answer === 'object' && answer !== null && 'row' in answer ? answer.row : answer;
  return isSame && isSaid && (about === undefined || (typeof row === 'string' && about.includes(row)));
}

test('of two editions that are alike nothing is reported', () => {
  const same: CompiledForm = { ...before, edition: before.edition + 1 };
  expect(possibleNotes(before, same).map(({ before: { path } }) => path)).toEqual(['agreed']);
});
