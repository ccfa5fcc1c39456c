/** Few filings that together reach every branch of a form: each begins as a draft does and is filled in without error. */
import type { Answers, FilingContext, FilingState, LinkedFiling, Problem } from '../model/filing.ts';
import type { CompiledForm } from '../model/form.ts';
import type { Value } from '../model/value.ts';
import type { Fact } from '../reasoning/contradiction.ts';
import { submission } from '../runtime/evaluate.ts';
import { initialAnswers } from '../runtime/initial.ts';
import { start } from '../runtime/state.ts';
import { newSearch } from './achieve.ts';
import { type Branch, type BranchKind, branches } from './branches.ts';
import { complete, errors, withoutWarnings } from './complete.ts';
import { findFrom, isCovered } from './find-witness.ts';
import { impossibility } from './impossible.ts';
import { withoutNeedless } from './without-needless.ts';

export interface Witness {
  readonly name: string;
  /** The day of the judgement. */
  readonly asOf: string;
  readonly answers: Answers;
  readonly links?: Readonly<Record<string, LinkedFiling | null>>;
  readonly collected?: Readonly<Record<string, readonly Value[]>>;
  /** The branches that it reaches first. */
  readonly covers: readonly string[];
}

export interface Witnesses {
  readonly witnesses: readonly Witness[];
  /** Branches for which none was found, with the errors that were left in the filing that came nearest. */
  readonly missing: readonly Missing[];
  /** Answers and contexts tried. */
  readonly steps: number;
}

export interface Missing {
  /** Undefined: nothing can be submitted at all. */
  readonly branch: Branch | undefined;
  /** What excludes each other, whatever is answered; undefined when the branch was merely not found. */
  readonly contradiction: readonly Fact[] | undefined;
  readonly left: readonly Problem[];
}

export interface Budget {
  /** Answers tried for one branch at first; once no contradiction is found; and for one more in a filing that reaches others. */
  readonly first: number;
  readonly branch: number;
  readonly more: number;
  /** For a whole form; what is left then is looked for no further than at first. */
  readonly form: number;
}

const ordinary: Budget = { first: 300, branch: 3000, more: 60, form: 30_000 };

interface Options {
  readonly budget?: Budget;
  /** Filings that are known, looked at where the search finds none; those with errors do not matter. */
  readonly known?: () => readonly FilingState[];
}

export function witnesses(
  form: CompiledForm,
  context: FilingContext,
  { budget = ordinary, known = () => [] }: Options = {},
): Witnesses {
  const fine = (): readonly FilingState[] => known().filter((state) => errors(state).length === 0);
  const search = newSearch({ steps: budget.branch });
  const completion = { search, guard: () => true };
  const draft = start(form, initialAnswers(form, context), context);
  const { state: found, nearest } = complete(completion, draft);
  const first = found ?? fine()[0];
  if (first === undefined)
    return {
      witnesses: [],
      missing: [{ branch: undefined, contradiction: impossibility(form, undefined), left: errors(nearest) }],
      steps: search.steps(),
    };
  const base = withoutNeedless(withoutWarnings(completion, first), () => true);
  const all = branches(form);
  const cover: Cover = {
    states: [base],
    open: all.filter((branch) => !isCovered(base, branch)),
    missing: [],
    steps: search.steps(),
  };
  return asWitnesses(all, covered(cover, { budget, known: fine }));
}

interface Cover {
  readonly states: readonly FilingState[];
  readonly open: readonly Branch[];
  readonly missing: readonly Missing[];
  readonly steps: number;
}

function covered(cover: Cover, options: Required<Options>): Cover {
  let now = cover;
  for (let [branch] = now.open; branch !== undefined; [branch] = now.open) now = withBranch(now, branch, options);
  return now;
}

/** A filing for the branch, which then takes up as many others as it can. */
function withBranch(cover: Cover, branch: Branch, { budget, known }: Required<Options>): Cover {
  const [base] = cover.states;
  const quick = base && findFrom(base, { branch, kept: [], budget: budget.first });
  if (base === undefined || quick === undefined) return cover;
  if (quick.state !== undefined) return packed(cover, branch, { state: quick.state, steps: quick.steps, budget });
  const contradiction = impossibility(base.form, branch);
  let { left, steps } = quick;
  if (contradiction === undefined)
    for (const from of sources(cover, budget)) {
      const found = findFrom(from, { branch, kept: [], budget: budget.branch });
      steps += found.steps;
      if (found.state !== undefined) return packed(cover, branch, { state: found.state, steps, budget });
      if (found.left.length > 0) ({ left } = found);
    }
  const shown = contradiction === undefined ? known().find((state) => isCovered(state, branch)) : undefined;
  if (shown !== undefined) return packed(cover, branch, { state: shown, steps, budget });
  if (contradiction === undefined && left.length === 0)
    ({ left } = findFrom(base, { branch, kept: [], budget: budget.first, keepsLimits: false }));
  const open = cover.open.filter((one) => one !== branch);
  const missing = [...cover.missing, { branch, contradiction, left }];
  return { ...cover, open, missing, steps: cover.steps + steps };
}

/** Filings to begin with: the first, and the one that reaches most, while there is time. */
function sources({ states, steps }: Cover, budget: Budget): readonly FilingState[] {
  return steps > budget.form ? [] : states.slice(0, 2);
}

interface Reached {
  readonly state: FilingState;
  readonly steps: number;
  readonly budget: Budget;
}

function packed(cover: Cover, branch: Branch, { state, steps, budget }: Reached): Cover {
  const full = withMore(state, branch, { open: cover.open, budget: budget.more });
  const open = cover.open.filter((one) => !isCovered(full.state, one));
  return { ...cover, states: [...cover.states, full.state], open, steps: cover.steps + steps + full.steps };
}

function withMore(
  state: FilingState,
  branch: Branch,
  { open, budget }: { readonly open: readonly Branch[]; readonly budget: number },
): { readonly state: FilingState; readonly steps: number } {
  const kept = [branch];
  let now = state;
  let steps = 0;
  for (const next of open) {
    if (isCovered(now, next)) {
      kept.push(next);
      continue;
    }
    if (kept.some((one) => excludes(one, next))) continue;
    const found = findFrom(now, { branch: next, kept, budget });
    steps += found.steps;
    if (found.state === undefined) continue;
    now = found.state;
    kept.push(next);
  }
  const search = newSearch({ steps: budget });
  const guard = (one: FilingState): boolean => kept.every((covered) => isCovered(one, covered));
  now = withoutNeedless(withoutWarnings({ search, guard }, now), guard);
  return { state: now, steps: steps + search.steps() };
}

const opposites: Partial<Record<BranchKind, BranchKind>> = {
  shown: 'hidden',
  hidden: 'shown',
  required: 'optional',
  optional: 'required',
};

/** Whether one of the two says the contrary of the other, in a place that is there once. */
function excludes(one: Branch, other: Branch): boolean {
  if (one.at !== other.at || one.scope !== '') return false;
  const isOtherCode = one.code !== undefined && other.code !== undefined && one.code !== other.code;
  return opposites[one.kind] === other.kind || (isOtherCode && !one.wants.some(({ wish }) => wish.kind === 'has'));
}

function asWitnesses(all: readonly Branch[], { states, missing, steps }: Cover): Witnesses {
  const taken = new Set<string>();
  const found = states.map((state, index): Witness => {
    const answers = submission(state);
    const { form, context } = state;
    const submitted = start(form, answers, context);
    const first = all.filter((branch) => !taken.has(branch.name) && isCovered(submitted, branch));
    for (const { name } of first) taken.add(name);
    return {
      name: `W${index + 1}`,
      asOf: context.date,
      ...(Object.keys(context.links ?? {}).length > 0 && { links: context.links }),
      ...(Object.keys(context.collected ?? {}).length > 0 && { collected: context.collected }),
      answers,
      covers: first.map(({ name }) => name),
    };
  });
  return { witnesses: found, missing, steps };
}
