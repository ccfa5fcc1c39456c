/** The loops of an automaton: states that reach each other (Tarjan), each before those that it leads to. */
import type { Automaton } from './automaton.ts';

export interface Component {
  readonly states: ReadonlySet<number>;
  readonly isLoop: boolean;
}

interface Walk {
  readonly automaton: Automaton;
  readonly order: Map<number, number>;
  readonly lowest: Map<number, number>;
  readonly open: number[];
  readonly found: Component[];
}

export function componentsOf(automaton: Automaton): readonly Component[] {
  const walk: Walk = { automaton, order: new Map(), lowest: new Map(), open: [], found: [] };
  visit(walk, 0);
  return walk.found.toReversed();
}

function visit(walk: Walk, state: number): void {
  const at = walk.order.size;
  walk.order.set(state, at);
  walk.lowest.set(state, at);
  walk.open.push(state);
  for (const next of walk.automaton[state]?.next.keys() ?? []) {
    if (!walk.order.has(next)) visit(walk, next);
    if (walk.open.includes(next)) walk.lowest.set(state, Math.min(lowestOf(walk, state), lowestOf(walk, next)));
  }
  if (lowestOf(walk, state) < at) return;
  const states = new Set(walk.open.splice(walk.open.indexOf(state)));
  walk.found.push({ states, isLoop: states.size > 1 || walk.automaton[state]?.next.has(state) === true });
}

function lowestOf(walk: Walk, state: number): number {
  return walk.lowest.get(state) ?? Infinity;
}
