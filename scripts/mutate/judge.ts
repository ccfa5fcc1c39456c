/** What finds a fault: `check`, a scenario, or nothing; and whether there is anything to find. */
import { type CompiledEdition, compileForms, type Diagnostic, type SourceFile } from '../../engine/compile.ts';
import type { CompiledForm } from '../../engine/index.ts';
import { casesIn, type FormCase, type FoundCases } from '../../engine/scenarios/find-cases.ts';
import { runCase } from '../../engine/scenarios/run-scenarios.ts';
import { likeliestFirst, wordsByCase } from './likeliest-first.ts';
import { meaningOf } from './meaning.ts';
import { type Mutant, withMutant } from './mutant.ts';
import { nearbyStarter } from './start-nearby.ts';

export type Outcome =
  /** `by`: the code of the diagnostic. */
  | { readonly kind: 'check'; readonly by: string }
  /** `by`: the case that fails. */
  | { readonly kind: 'scenarios'; readonly by: string }
  /** The compiled forms are the same. */
  | { readonly kind: 'equivalent' }
  /** They judge every filing alike: only what is shown differs. */
  | { readonly kind: 'shown' }
  | { readonly kind: 'survived' };

export type Judge = (mutant: Mutant) => Outcome;

/** Compiles and runs the unchanged files once. Throws when they have mistakes: then there is nothing to compare with. */
export function judgeOf(files: readonly SourceFile[], edition: number): Judge {
  const base = compileForms(files);
  const known = countsOf(base.diagnostics);
  const forms = formsOf(base.editions, edition);
  const meanings = new Map(forms.map((form) => [form.form, meaningOf(form)]));
  const words = wordsByCase(files, casesUpTo(edition, files, base.editions));
  return (mutant) => {
    const changedFiles = withMutant(files, mutant);
    const compiled = compileForms(changedFiles);
    const found = newIn(compiled.diagnostics, known);
    if (found !== undefined) return { kind: 'check', by: found.code };
    const changed = formsOf(compiled.editions, edition).filter((form) => !forms.some(({ hash }) => hash === form.hash));
    if (changed.length === 0) return { kind: 'equivalent' };
    const isShownOnly = changed.every((form) => meanings.get(form.form) === meaningOf(form));
    const cases = casesUpTo(edition, changedFiles, compiled.editions);
    const failed = failingCase(cases, (all) => {
      const concerned = all.filter(
        ({ form, one }) => changed.includes(form) && (!isShownOnly || expectsWords(one.expect)),
      );
      return likeliestFirst(concerned, mutant, words);
    });
    if (failed !== undefined) return { kind: 'scenarios', by: failed };
    return { kind: isShownOnly ? 'shown' : 'survived' };
  };
}

function formsOf(editions: readonly CompiledEdition[], edition: number): readonly CompiledForm[] {
  return editions.filter((one) => one.edition === edition).flatMap(({ forms }) => forms);
}

/** A case that speaks of messages is the only one to see another wording. */
function expectsWords({ problems, problemsInclude }: FormCase['one']['expect']): boolean {
  return [...(problems ?? []), ...problemsInclude].some(({ message }) => message !== undefined);
}

/** Those of later editions are carried from it, and many: they would find nothing that its own do not. */
function casesUpTo(year: number, files: readonly SourceFile[], editions: readonly CompiledEdition[]): FoundCases {
  const later = editions.filter(({ edition }) => edition > year).map(({ edition }) => `${edition}/`);
  return casesIn(
    files.filter(({ file }) => !later.some((folder) => file.startsWith(folder))),
    editions.filter(({ edition }) => edition <= year),
  );
}

function failingCase(
  { cases, mistakes }: FoundCases,
  inOrder: (cases: readonly FormCase[]) => readonly FormCase[],
): string | undefined {
  const [mistake] = mistakes;
  if (mistake !== undefined) return `${mistake.place.file} (${mistake.code})`;
  const startNearby = nearbyStarter();
  for (const one of inOrder(cases)) {
    // What fails is run again as every scenario is.
    if (fails(one, startNearby) && fails(one)) return `${one.one.place.file}: ${one.one.name}`;
  }
  return undefined;
}

function fails(one: FormCase, starting?: Parameters<typeof runCase>[1]): boolean {
  const result = runCase(one, starting);
  return 'code' in result || result.differences.length > 0;
}

/** Diagnostics by what they say, whatever the line; hints are not counted as finding anything. */
function countsOf(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of diagnostics) counts.set(sayingOf(one), (counts.get(sayingOf(one)) ?? 0) + 1);
  return counts;
}

function newIn(diagnostics: readonly Diagnostic[], known: ReadonlyMap<string, number>): Diagnostic | undefined {
  const counts = countsOf(diagnostics);
  return diagnostics.find(
    (one) => one.severity !== 'hint' && (counts.get(sayingOf(one)) ?? 0) > (known.get(sayingOf(one)) ?? 0),
  );
}

function sayingOf({ code, file, message }: Diagnostic): string {
  return `${code} ${file} ${message.replace(/\d+/g, '')}`;
}
