/** The order in which cases are tried against a fault: first those that speak of what the fault touches. */
import type { SourceFile } from '../../engine/compile.ts';
import type { FormCase, FoundCases } from '../../engine/scenarios/find-cases.ts';
import type { Mutant } from './mutant.ts';

/** The words of each case as it is written, by where it stands. */
export type WordsByCase = ReadonlyMap<string, ReadonlySet<string>>;

export function wordsByCase(files: readonly SourceFile[], { cases }: FoundCases): WordsByCase {
  const words = new Map<string, ReadonlySet<string>>();
  for (const [at, { one }] of cases.entries()) {
    const { file, start } = one.place;
    const next = cases[at + 1]?.one.place;
    const text = files.find((candidate) => candidate.file === file)?.text ?? '';
    words.set(idOf(one.place), new Set(wordsIn(text.slice(start, next?.file === file ? next.start : text.length))));
  }
  return words;
}

function idOf({ file, start }: FormCase['one']['place']): string {
  return `${file} ${start}`;
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[A-Za-z][A-Za-z0-9.-]*[A-Za-z0-9]|[A-Za-z]/g)?.flatMap((word) => [word, ...word.split('.')]) ?? [];
}

export function likeliestFirst(
  cases: readonly FormCase[],
  { where, was, becomes }: Mutant,
  words: WordsByCase,
): readonly FormCase[] {
  const wanted = new Map(wordsIn(`${was} ${becomes}`).map((word) => [word, 1]));
  for (const word of where.split('.')) wanted.set(word, 3);
  for (const rule of /rules\.([^ ]+?)\.(?:when|assert|level|message)$/.exec(where)?.slice(1) ?? []) wanted.set(rule, 5);
  const weightOf = ({ one }: FormCase): number => {
    const own = words.get(idOf(one.place)) ?? new Set();
    return [...wanted].reduce((sum, [word, weight]) => sum + (own.has(word) ? weight : 0), 0);
  };
  return cases
    .map((one) => [one, weightOf(one)] as const)
    .toSorted(([, left], [, right]) => right - left)
    .map(([one]) => one);
}
