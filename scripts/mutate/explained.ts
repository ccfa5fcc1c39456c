/**
 * Faults that nothing can find and why, beside the scenarios of an edition: `YEAR/scenarios/explained.json`. Each is one
 * fault, named by its kind, place and words; one that is no longer there, or that something finds now, has to go.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Judged } from './judge-all.ts';
import type { Mutant } from './mutant.ts';

export interface Explanation extends Omit<Mutant, 'edit' | 'kind'> {
  readonly kind: string;
  readonly why: string;
}

export function readExplained(folder: string, edition: number): readonly Explanation[] {
  const file = join(folder, String(edition), 'scenarios', 'explained.json');
  if (!existsSync(file)) return [];
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (Array.isArray(content) && content.every(isExplanation)) return content;
  throw new Error(`${file} has to be a list of { kind, file, where, was, becomes, why }, each a text.`);
}

const keys = ['kind', 'file', 'where', 'was', 'becomes', 'why'];

function isExplanation(entry: unknown): entry is Explanation {
  return (
    typeof entry === 'object' && entry !== null && keys.every((key) => typeof Reflect.get(entry, key) === 'string')
  );
}

export function explanationOf(mutant: Mutant, explained: readonly Explanation[]): Explanation | undefined {
  return explained.find((one) => isAbout(one, mutant));
}

function isAbout({ kind, file, where, was, becomes }: Explanation, mutant: Mutant): boolean {
  return (
    kind === mutant.kind &&
    file === mutant.file &&
    where === mutant.where &&
    was === mutant.was &&
    becomes === mutant.becomes
  );
}

/** Of faults that cannot be planted any more, and of faults that did not survive. */
export function staleIn(
  explained: readonly Explanation[],
  planted: readonly Mutant[],
  judged: readonly Judged[],
): readonly Explanation[] {
  return explained.filter((one) => {
    const tried = judged.find(({ mutant }) => isAbout(one, mutant));
    return tried === undefined ? !planted.some((mutant) => isAbout(one, mutant)) : tried.outcome.kind !== 'survived';
  });
}
