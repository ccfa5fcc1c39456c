/**
 * Whether looking for a pattern in a text may take longer than anyone waits: an upper bound of the ways in which a backtracking search
 * can be at one place of a text, from ambiguity of the pattern's automaton (Weber and Seidl, 1991).
 */
import { readPattern } from '../../functions/read-pattern.ts';
import { remembered } from '../../remembered.ts';
import { type Automaton, automatonOf, type PatternState, type Span } from './automaton.ts';
import { type Component, componentsOf } from './loops.ts';
import { longest, pathsOf } from './pattern-shape.ts';
import { areLinked, splitIn, type Together, togetherIn } from './products.ts';
import type { Work } from './work.ts';

export type Slowness =
  /** In `loop`, two parts can fit the same text: each turn doubles the ways. */
  | { readonly kind: 'exponential'; readonly loop: string; readonly parts: readonly [string, string] }
  /** Parts after each other can fit the same text, which may be divided between them anywhere. */
  | { readonly kind: 'polynomial'; readonly parts: readonly [string, string] }
  /** Too large to be judged. */
  | { readonly kind: 'intricate' };

/** The length of text that has to be searched without waiting, and how many steps that may take. */
const LONGEST_TEXT = 2_000;
const MOST_STEPS = 20_000_000;
/** Steps of the analysis itself. */
const MOST_WORK = 100_000;

const slownessByFlags = remembered(8, (flags) => remembered(512, (pattern) => freshSlownessOf(pattern, flags)));

/** Undefined for a pattern that is quick, or is none. */
export function slownessOf(pattern: string, flags: string): Slowness | undefined {
  return slownessByFlags(flags)(pattern);
}

function freshSlownessOf(pattern: string, flags: string): Slowness | undefined {
  const read = readPattern(pattern, flags);
  if (read === null) return undefined;
  if (pathsOf(read.tree, LONGEST_TEXT) * LONGEST_TEXT * Math.min(LONGEST_TEXT, longest(read.tree)) <= MOST_STEPS)
    return undefined;
  const automaton = automatonOf(read.tree, flags.includes('i'));
  if (automaton === null) return { kind: 'intricate' };
  const work: Work = { left: MOST_WORK };
  const slowness = slownessIn(automaton, read.text, work);
  return work.left > 0 ? slowness : { kind: 'intricate' };
}

/** In how many ways a state may be reached at one place of a text, and the two parts to which most of them are due. */
interface Arrival {
  readonly ways: number;
  readonly parts: readonly [number, number];
}

interface Counting {
  readonly automaton: Automaton;
  readonly arrivals: Map<number, Arrival>;
  readonly together: Together;
  readonly before: readonly (readonly [from: number, ways: number])[][];
  readonly loops: Component[];
  readonly work: Work;
}

function slownessIn(automaton: Automaton, text: string, work: Work): Slowness | undefined {
  const components = componentsOf(automaton);
  for (const { states, isLoop } of components) {
    const split = isLoop ? splitIn(automaton, states, work) : undefined;
    if (split !== undefined) return exponential(automaton, text, split);
  }
  const counting: Counting = {
    automaton,
    arrivals: new Map([[0, { ways: 1, parts: [0, 0] }]]),
    together: togetherIn(automaton, work),
    before: entering(automaton),
    loops: [],
    work,
  };
  for (const component of components) {
    const arrival = component.isLoop ? arrivalInLoop(counting, component) : arrivalAt(counting, component);
    if (arrival.ways * LONGEST_TEXT > MOST_STEPS) return polynomial(automaton, text, arrival.parts);
    for (const state of component.states) counting.arrivals.set(state, arrival);
    if (component.isLoop) counting.loops.push(component);
  }
  return undefined;
}

function entering(automaton: Automaton): (readonly [number, number])[][] {
  const before: (readonly [number, number])[][] = automaton.map(() => []);
  for (const [from, { next }] of automaton.entries()) {
    for (const [state, ways] of next) before[state]?.push([from, ways]);
  }
  return before;
}

interface Entry extends Arrival {
  readonly from: number;
}

/** The ways of all states before it that runs may be in at once. */
function arrivalAt({ before, arrivals, together }: Counting, { states }: Component): Arrival {
  const [state = 0] = states;
  if (state === 0) return { ways: 1, parts: [0, 0] };
  return atOnce(entries(before[state] ?? [], arrivals), together, state);
}

/** A loop may have been entered at any place of the text where something before it can go on as long; else once from each side. */
function arrivalInLoop(counting: Counting, component: Component): Arrival {
  const { automaton, before, arrivals, together, loops } = counting;
  const { states } = component;
  if (states.has(0)) return { ways: 1, parts: [0, 0] };
  const outside = [...states].flatMap((state) => (before[state] ?? []).filter(([from]) => !states.has(from)));
  const all = entries(outside, arrivals);
  const linked = loops.filter((loop) => areLinked(automaton, [loop.states, states], counting.work));
  const reached = linked.map((loop) => ({ loop, behind: reachableFrom(automaton, loop) }));
  const partner = ({ from }: Entry) => reached.findLast(({ behind }) => behind.has(from))?.loop;
  const [state = 0] = states;
  const often = atOnce(
    all.filter((entry) => partner(entry) !== undefined),
    together,
    state,
  );
  const once = all.filter((entry) => partner(entry) === undefined).reduce((ways, entry) => ways + entry.ways, 0);
  const places = Math.min(LONGEST_TEXT, automaton[state]?.loop?.most ?? LONGEST_TEXT);
  const [other = 0] = linked.at(-1)?.states ?? [];
  return { ways: once + places * often.ways, parts: linked.length === 0 ? often.parts : [other, state] };
}

function entries(before: readonly (readonly [number, number])[], arrivals: ReadonlyMap<number, Arrival>): Entry[] {
  return before.flatMap(([from, ways]) => {
    const arrival = arrivals.get(from);
    return arrival === undefined ? [] : [{ from, ways: ways * arrival.ways, parts: arrival.parts }];
  });
}

/** Of the entries in which runs can be at once, directly or through others, the sum that is the largest. */
function atOnce(all: readonly Entry[], together: Together, state: number): Arrival {
  const left = new Set(all);
  let most: Arrival = { ways: 0, parts: [state, state] };
  for (const entry of left) {
    const group = [entry];
    left.delete(entry);
    for (const member of group) {
      const more = [...left].filter((other) => together(member.from, other.from));
      for (const other of more) left.delete(other);
      group.push(...more);
    }
    const ways = group.reduce((total, member) => total + member.ways, 0);
    const largest = group.reduce((one, other) => (other.ways > one.ways ? other : one));
    if (ways > most.ways) most = { ways, parts: partsOf(largest, group, state) };
  }
  return most;
}

function partsOf(largest: Entry, group: readonly Entry[], state: number): readonly [number, number] {
  const isOwn = group.length > 1 && largest.parts[1] === 0;
  return isOwn ? [largest.from, state] : largest.parts;
}

function reachableFrom(automaton: Automaton, { states }: Component): ReadonlySet<number> {
  const reached = new Set(states);
  for (const state of reached) for (const next of automaton[state]?.next.keys() ?? []) reached.add(next);
  return reached;
}

function exponential(automaton: Automaton, text: string, [one, other]: readonly [number, number]): Slowness {
  const loop = loopOf(automaton[one]);
  const first = cut(text, automaton[one]?.own);
  const second = one === other ? loop && cut(text, loop) : cut(text, automaton[other]?.own);
  return { kind: 'exponential', loop: cut(text, loop), parts: [first, second ?? first] };
}

function polynomial(automaton: Automaton, text: string, [one, other]: readonly [number, number]): Slowness {
  const parts = [cut(text, loopOf(automaton[one])), cut(text, loopOf(automaton[other]))] as const;
  return parts.includes('') ? { kind: 'intricate' } : { kind: 'polynomial', parts };
}

function loopOf(state: PatternState | undefined): Span | undefined {
  return state?.loop ?? state?.own;
}

function cut(text: string, span: Span | undefined): string {
  return span === undefined ? '' : text.slice(span.start, span.end);
}
