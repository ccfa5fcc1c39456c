/** Faults planted into a small edition: the golden file shows of every kind what it does to the text. */
import { describe, expect, test } from 'vitest';
import { readFile } from '../../engine/compiler/1-read/read-file.ts';
import { compileForms, runScenarios } from '../../engine/compile.ts';
import { faultKinds } from '../../scripts/mutate/kinds.ts';
import { type Mutant, withMutant } from '../../scripts/mutate/mutant.ts';
import { plantFaults } from '../../scripts/mutate/plant.ts';
import { sampleOf } from '../../scripts/mutate/sample.ts';
import { tinyEdition } from './tiny-edition.ts';

const planted = plantFaults(tinyEdition, { edition: 2024 });
const kinds = Object.keys(faultKinds);

test('the edition itself is sound and its scenarios pass', () => {
  const { editions, diagnostics } = compileForms(tinyEdition);
  expect(diagnostics).toEqual([]);
  const { results, diagnostics: found } = runScenarios(tinyEdition, editions);
  expect([...found, ...results.flatMap(({ differences }) => differences)]).toEqual([]);
});

describe('what is planted', () => {
  test('is what an administrator could have typed', async () => {
    const shown = kinds.map(
      (kind) =>
        `# ${kind}\n${planted
          .filter((one) => one.kind === kind)
          .map(change)
          .join('\n')}\n`,
    );
    await expect(shown.join('\n')).toMatchFileSnapshot('../goldens/mutate/faults.txt');
  });

  test('is of every kind', () => {
    expect(kinds.filter((kind) => !planted.some((one) => one.kind === kind))).toEqual([]);
  });

  test('can be read as YAML', () => {
    const unreadable = planted.filter((mutant) => readFile(changedFile(mutant)).tree === null);
    expect(unreadable).toEqual([]);
  });

  test('lies in the files of the edition, never in its scenarios', () => {
    expect([...new Set(planted.map(({ file }) => file))].toSorted()).toEqual([
      '2024.yaml',
      'blocks/order.yaml',
      'lists/areas.yaml',
      'trial.yaml',
    ]);
  });

  test('is nothing where there is no such form or edition', () => {
    expect(plantFaults(tinyEdition, { edition: 2024, form: 'other' })).toEqual([]);
    expect(plantFaults(tinyEdition, { edition: 1999 })).toEqual([]);
  });
});

describe('a sample', () => {
  test('has the size asked for and something of every kind', () => {
    const sample = sampleOf(planted, 80, 1);
    expect(sample).toHaveLength(80);
    expect(new Set(sample.map(({ kind }) => kind)).size).toBe(kinds.length);
  });

  test('is the same for the same seed, and another for another', () => {
    expect(sampleOf(planted, 80, 7)).toEqual(sampleOf(planted, 80, 7));
    expect(sampleOf(planted, 80, 8)).not.toEqual(sampleOf(planted, 80, 7));
  });

  test('is everything when that is asked for', () => {
    expect(sampleOf(planted, planted.length + 1, 1)).toBe(planted);
  });
});

function changedFile(mutant: Mutant): { readonly file: string; readonly text: string } {
  const changed = withMutant(tinyEdition, mutant).find(({ file }) => file === mutant.file);
  return changed ?? { file: mutant.file, text: '' };
}

/** The lines that the fault takes away and those that it puts there. */
function change(mutant: Mutant): string {
  const before = (tinyEdition.find(({ file }) => file === mutant.file)?.text ?? '').split('\n');
  const after = changedFile(mutant).text.split('\n');
  const same = before.findIndex((line, at) => line !== after[at]);
  const tail = before.toReversed().findIndex((line, at) => line !== after.at(-1 - at));
  const end = Math.min(tail, Math.min(before.length, after.length) - same);
  const lines = (text: readonly string[], mark: string): readonly string[] =>
    text.slice(same, text.length - end).map((line) => `${mark}${line.trim()}`);
  return [mutant.where, ...lines(before, '  - '), ...lines(after, '  + ')].join('\n');
}
