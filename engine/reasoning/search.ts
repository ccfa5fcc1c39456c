/** Whether formulas can hold together: choices are tried in turn, and each dead end is found by what its atoms say. */
import { leaveRoom } from './bounds.ts';
import type { Atom, Formula } from './formula.ts';
import { consistentTexts, shared } from './texts.ts';
import type { Variables } from './variables.ts';

/** More choices than these are not tried. */
const MOST_CHOICES = 150;

/** True only when the formulas contradict each other. */
export function contradict(formulas: readonly Formula[], variables: Variables): boolean {
  const search: Search = { variables, left: MOST_CHOICES };
  const state = emptyState();
  return !assertAll(formulas, state, search) || isDeadEnd(state, search);
}

interface Search {
  readonly variables: Variables;
  left: number;
}

type AnyOf = Extract<Formula, { kind: 'any' }>;

interface State {
  readonly given: Map<string, boolean>;
  readonly among: Map<string, ReadonlySet<string | boolean>>;
  readonly without: Map<string, ReadonlySet<string | boolean>>;
  readonly atoms: Atom[];
  open: readonly AnyOf[];
  /** Whether sums were added since they were looked at. */
  untested: boolean;
}

function emptyState(): State {
  return { given: new Map(), among: new Map(), without: new Map(), atoms: [], open: [], untested: false };
}

function copied({ given, among, without, atoms, open, untested }: State): State {
  return { given: new Map(given), among: new Map(among), without: new Map(without), atoms: [...atoms], open, untested };
}

/** False when one of them contradicts the state. */
function assertAll(formulas: readonly Formula[], state: State, search: Search): boolean {
  const open: AnyOf[] = [...state.open];
  const waiting: Formula[] = [...formulas];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.kind === 'all') waiting.push(...next.of);
    else if (next.kind === 'any') open.push(next);
    else if (!assertAtom(next, state, search)) return false;
  }
  state.open = open;
  return true;
}

/** Whether every way on contradicts itself. A search that takes too long has found nothing. */
function isDeadEnd(state: State, search: Search): boolean {
  if (!propagate(state, search)) return true;
  if (state.untested && !isConsistent(state, search)) return true;
  const choice = smallest(state.open);
  if (choice === undefined)
    return !consistentTexts(state.atoms, (name) => ({
      allowed: allowedIn(state, name, search),
      excluded: state.without.get(name),
    }));
  state.open = state.open.filter((other) => other !== choice);
  for (const way of choice.of) {
    search.left -= 1;
    if (search.left < 0) return false;
    const next = copied(state);
    if (assertAll([way], next, search) && !isDeadEnd(next, search)) return false;
  }
  return true;
}

function isConsistent(state: State, { variables }: Search): boolean {
  state.untested = false;
  const limits = state.atoms.flatMap((atom) =>
    atom.kind === 'below' ? [{ terms: atom.sum.terms, constant: atom.sum.constant, strict: atom.strict }] : [],
  );
  return leaveRoom(limits, (name) => variables.get(name)?.whole === true);
}

function smallest(open: readonly AnyOf[]): AnyOf | undefined {
  let best: AnyOf | undefined;
  for (const one of open) if (best === undefined || one.of.length < best.of.length) best = one;
  return best;
}

/** Settles what has one way left, until nothing changes. False when something has none. */
function propagate(state: State, search: Search): boolean {
  for (let changed = true; changed; ) {
    changed = false;
    const left: AnyOf[] = [];
    const settled: Formula[] = [];
    for (const one of state.open) {
      const ways = waysOf(one, state);
      const [only] = ways ?? [];
      if (ways === undefined) continue;
      if (only === undefined) return false;
      if (ways.length === 1) settled.push(only);
      else left.push(ways.length === one.of.length ? one : { kind: 'any', of: ways });
    }
    state.open = left;
    if (settled.length === 0) break;
    changed = true;
    if (!assertAll(settled, state, search)) return false;
  }
  return true;
}

/** The ways that are not closed yet; undefined when one of them holds already. */
function waysOf({ of }: AnyOf, state: State): readonly Formula[] | undefined {
  const ways: Formula[] = [];
  for (const way of of) {
    const known = knownIn(way, state);
    if (known === true) return undefined;
    if (known === undefined) ways.push(way);
  }
  return ways;
}

function knownIn(formula: Formula, state: State): boolean | undefined {
  switch (formula.kind) {
    case 'given': {
      const known = state.given.get(formula.variable);
      return known === undefined ? undefined : known === formula.is;
    }
    case 'among':
      return amongIn(formula, state);
    case 'same':
    case 'below':
      return undefined;
    case 'all': {
      const parts = formula.of.map((part) => knownIn(part, state));
      return parts.includes(false) ? false : parts.every((part) => part === true) ? true : undefined;
    }
    case 'any': {
      const parts = formula.of.map((part) => knownIn(part, state));
      return parts.includes(true) ? true : parts.every((part) => part === false) ? false : undefined;
    }
  }
}

function amongIn({ variable, values, is }: Extract<Atom, { kind: 'among' }>, state: State): boolean | undefined {
  const allowed = state.among.get(variable);
  if (allowed === undefined) return undefined;
  const inside = [...allowed].filter((value) => values.has(value)).length;
  if (inside === 0) return !is;
  return inside === allowed.size ? is : undefined;
}

function assertAtom(atom: Atom, state: State, search: Search): boolean {
  switch (atom.kind) {
    case 'given': {
      const known =
        state.given.get(atom.variable) ?? (search.variables.get(atom.variable)?.always === true ? true : undefined);
      state.given.set(atom.variable, atom.is);
      return known === undefined || known === atom.is;
    }
    case 'among': {
      if (atom.is) {
        const allowed = allowedIn(state, atom.variable, search);
        state.among.set(atom.variable, allowed === undefined ? atom.values : shared(allowed, atom.values));
      } else {
        const excluded = state.without.get(atom.variable);
        state.without.set(atom.variable, new Set([...(excluded ?? []), ...atom.values]));
      }
      const left = allowedIn(state, atom.variable, search);
      if (left !== undefined) state.among.set(atom.variable, left);
      return left === undefined || left.size > 0;
    }
    case 'same':
      state.atoms.push(atom);
      return true;
    case 'below':
      state.atoms.push(atom);
      state.untested = true;
      return true;
  }
}

/** What the variable can still be; undefined when that is not limited. */
function allowedIn(state: State, name: string, { variables }: Search): ReadonlySet<string | boolean> | undefined {
  const allowed = state.among.get(name) ?? variables.get(name)?.values;
  const excluded = state.without.get(name);
  return allowed === undefined || excluded === undefined
    ? allowed
    : new Set([...allowed].filter((value) => !excluded.has(value)));
}
