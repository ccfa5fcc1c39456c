/** Answers what has to be answered and takes problems away, one after another, until a filing has none. */
import { limitOf } from '../field-types/limit-of.ts';
import { blank, given } from '../field-types/samples/sampling.ts';
import type { Expression } from '../model/expression.ts';
import type { FilingPath, FilingState, Problem } from '../model/filing.ts';
import type { Field, Rule } from '../model/form.ts';
import { parsePath } from '../model/path.ts';
import { nameOf } from '../reasoning/contradiction.ts';
import { change } from '../runtime/state.ts';
import { answerAt, fieldAt, problems } from '../runtime/view.ts';
import { enter, samplesAt } from './enter.ts';
import { at, siteOf } from './place.ts';
import { inTurn, type Search, type Trials } from './search.ts';
import { isTrue, notFalse, notTrue } from './wish.ts';

/** Whether a state still is what it is searched for. */
export type Guard = (state: FilingState) => boolean;

export interface Completion {
  readonly search: Search;
  readonly guard: Guard;
  /** What has to be taken away; every error, unless told. */
  readonly wrong?: (state: FilingState) => readonly Problem[];
}

/** Problems that stand in the way of a submission, other than missing answers. */
export function conflicts(state: FilingState): readonly Problem[] {
  return problems(state).filter(({ kind, level }) => kind !== 'required' && level === 'error');
}

export function errors(state: FilingState): readonly Problem[] {
  return problems(state).filter(({ level }) => level === 'error');
}

/** The same filing without errors, or undefined when none was found; `nearest` is then the one with the fewest. */
export interface Completed {
  readonly state: FilingState | undefined;
  readonly nearest: FilingState;
}

/**
 * Best first: of all filings on the way the one with the fewest errors goes on. One that has been tried often stands
 * back, and so does one that brings an error back, or that has the same errors as others before it.
 */
export function complete({ search, guard, wrong = errors }: Completion, state: FilingState): Completed {
  const first = nodeOf(search, answered(search, state), wrong);
  const open = [first];
  const seen = new Map([[JSON.stringify(first.state.root.answers), 1]]);
  let nearest = first;
  for (let node = best(open); node !== undefined; node = best(open)) {
    if (node.errors.length < nearest.errors.length) nearest = node;
    if (node.errors.length === 0 && guard(node.state)) return { state: node.state, nearest: node.state };
    const trial = node.trials.next();
    node.cost += COST_OF_TRIAL;
    if (trial.done === true) open.splice(open.indexOf(node), 1);
    else {
      const next = answered(search, trial.value);
      if (timesSeen(seen, JSON.stringify(next.root.answers)) === 0 && guard(next))
        open.push(childOf(nodeOf(search, next, wrong), node, seen));
    }
  }
  return { state: undefined, nearest: nearest.state };
}

const COST_OF_TRIAL = 0.1;
const COST_OF_DETOUR = 0.25;
const COST_OF_REVIVAL = 1;
const COST_OF_LIKENESS = 0.2;

interface Node {
  readonly state: FilingState;
  readonly errors: readonly string[];
  readonly trials: Trials;
  /** Errors taken away on the way to it. */
  solved: ReadonlySet<string>;
  cost: number;
}

function nodeOf(search: Search, state: FilingState, wrong: typeof errors): Node {
  const all = wrong(state);
  const first = all.find(({ kind }) => kind !== 'required') ?? all[0];
  const trials = first === undefined ? noTrials() : fixes(search, state, first);
  return { state, errors: all.map(errorName), trials, solved: new Set(), cost: all.length };
}

export function errorName({ at, kind, rule }: Problem): string {
  return `${at} ${kind} ${rule}`;
}

function childOf(child: Node, parent: Node, seen: Map<string, number>): Node {
  const revived = child.errors.filter((error) => parent.solved.has(error)).length;
  const detour = child.errors.length >= parent.errors.length ? COST_OF_DETOUR : 0;
  const likeness = timesSeen(seen, child.errors.join('\n')) * COST_OF_LIKENESS;
  const solved = new Set([...parent.solved, ...parent.errors.filter((error) => !child.errors.includes(error))]);
  return { ...child, solved, cost: child.cost + detour + likeness + revived * COST_OF_REVIVAL };
}

function timesSeen(seen: Map<string, number>, key: string): number {
  const times = seen.get(key) ?? 0;
  seen.set(key, times + 1);
  return times;
}

function* noTrials(): Trials {}

/** The cheapest, of equals the newest. */
function best(open: readonly Node[]): Node | undefined {
  let found: Node | undefined;
  for (const node of open) if (found === undefined || node.cost <= found.cost) found = node;
  return found;
}

/** With the fewest warnings that were found on the way; each only if nothing else gets worse. */
export function withoutWarnings(completion: Completion, state: FilingState): FilingState {
  let best = state;
  const tried = new Set<string>();
  for (;;) {
    const open = problems(best).find(({ at, rule }) => !tried.has(`${at} ${rule}`));
    if (open === undefined) return best;
    tried.add(`${open.at} ${open.rule}`);
    best = improved(completion, best, open) ?? best;
  }
}

function improved(completion: Completion, state: FilingState, problem: Problem): FilingState | undefined {
  const before = problems(state).length;
  for (const trial of fixes(completion.search, state, problem)) {
    const next = answered(completion.search, trial);
    if (problems(next).length < before && errors(next).length === 0 && completion.guard(next)) return next;
  }
  return undefined;
}

/** Every question that has to be answered has an answer: the one that opens the fewest others, of the first few. */
export function answered(search: Search, state: FilingState): FilingState {
  let now = state;
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const missing = problems(now).filter(({ kind }) => kind === 'required');
    if (missing.length === 0) return now;
    const before = now;
    for (const { at } of missing) now = answeredAt(search, now, parsePath(at) ?? []);
    if (now === before) return now;
  }
  return now;
}

const MOST_TURNS = 20;
const MOST_OPTIONS = 8;

function answeredAt(search: Search, state: FilingState, path: FilingPath): FilingState {
  const field = fieldAt(state.form, path);
  if (field === undefined || field.compute !== undefined) return state;
  const dependents = state.form.dependents[field.path] ?? [];
  const choices = samplesAt(state, path, given).slice(0, dependents.length === 0 ? 1 : MOST_OPTIONS);
  let best = state;
  let fewest = Number.POSITIVE_INFINITY;
  const enough = errors(state).length - 1;
  for (const answer of choices) {
    if (!search.spend()) return best;
    const next = change(state, path, answer);
    const count = errors(next).length;
    if (count < fewest) [best, fewest] = [next, count];
    if (count <= enough) break;
  }
  return best;
}

/** States in which a problem may be gone. */
export function* fixes(search: Search, state: FilingState, problem: Problem): Trials {
  const path = parsePath(problem.at);
  const field = path === null ? undefined : fieldAt(state.form, path);
  if (path === null || field === undefined) return;
  const rule = field.rules.find(({ name }) => name === problem.rule && problem.kind === 'rule');
  const ways = rule === undefined ? answerFixes(search, state, path, field) : ruleFixes(search, state, path, rule);
  const isAnswered = field.compute === undefined && answerAt(state, path) !== undefined;
  yield* inTurn(isAnswered ? [...ways, enter(search, state, path, blank)] : ways);
}

function ruleFixes(search: Search, state: FilingState, path: FilingPath, { assert, when }: Rule): readonly Trials[] {
  const scope = path.slice(0, -1);
  const ways = [isTrue, notFalse].map((wish) => search.achieve(state, { ...siteOf(assert, scope), wish }));
  return when === undefined ? ways : [...ways, search.achieve(state, { ...siteOf(when, scope), wish: notTrue })];
}

function answerFixes(search: Search, state: FilingState, path: FilingPath, field: Field): readonly Trials[] {
  const value = answerAt(state, path);
  const own = field.compute?.tree ?? nameOf(field);
  const limits = (['min', 'max'] as const).flatMap((key) => {
    const limit = limitOf(field, key);
    if (limit === undefined) return [];
    const site = siteOf(limit, path.slice(0, -1));
    const operator = key === 'min' ? '>=' : '<=';
    const within: Expression = { kind: 'compare', operator, left: own, right: site.node, deep: false };
    return [search.achieve(state, { ...at(site, within), wish: isTrue })];
  });
  if (field.compute !== undefined) return limits;
  // The same text, with the check character that it should have.
  const mended = typeof value === 'string' ? [enter(search, state, path, { kind: 'is', value })] : [];
  return [...mended, enter(search, state, path, given), ...limits];
}
