/** The clauses of the filing instructions: what carries each of them, and which cases exercise it. */
import type { Clause, CompiledEdition } from '../compiler/compile-forms.ts';
import type { Source } from '../model/form.ts';
import { type Carrier, carriersIn } from './carriers.ts';
import type { CaseResult } from './run-scenarios.ts';

export interface ClauseCoverage {
  readonly clause: Clause;
  /** `institution-registration institutionName rule REG-1.2.3` */
  readonly carriedBy: readonly string[];
  /** Names of cases. */
  readonly exercisedBy: readonly string[];
  /** Whether a clause of this kind should be exercised by some case. */
  readonly isJudged: boolean;
}

/** Kinds that say what a form works out, asks or refuses: a case can show that it does. */
export const judgedKinds: readonly string[] = ['RULE', 'LIMIT', 'WARN', 'COND', 'CALC', 'PREFILL'];

/** In the order of the ledger; empty when the edition names none. */
export function clauseCoverage(edition: CompiledEdition, results: readonly CaseResult[]): readonly ClauseCoverage[] {
  const carriers = new Map<string, Carrier[]>();
  for (const carrier of [...ofEdition(edition.source), ...edition.forms.flatMap(carriersIn)]) {
    const known = carriers.get(carrier.clause);
    if (known === undefined) carriers.set(carrier.clause, [carrier]);
    else known.push(carrier);
  }
  return (edition.clauses ?? []).map((clause) => {
    const own = carriers.get(clause.id) ?? [];
    const cases = new Set(own.flatMap(({ form, exercisedBy }) => exercisedBy(ofForm(results, form))));
    return {
      clause,
      carriedBy: [...new Set(own.map(({ where }) => where))],
      exercisedBy: [...cases].map(({ name }) => name),
      isJudged: judgedKinds.includes(clause.kind),
    };
  });
}

function ofEdition(source: Source | undefined): readonly Carrier[] {
  const clauses = Object.values(source ?? {}).flat();
  return clauses.map((clause) => ({ clause, form: null, where: 'edition', exercisedBy: () => [] }));
}

function ofForm(results: readonly CaseResult[], form: Carrier['form']): readonly CaseResult[] {
  return results.filter((result) => result.form === form);
}
