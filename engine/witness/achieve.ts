/** The search for states in which an expression is what was wished: its tree is taken back to the answers that it reads. */
import type { Wish } from '../field-types/samples/sampling.ts';
import type { Expression } from '../model/expression.ts';
import type { FilingPath, FilingState } from '../model/filing.ts';
import { enterContext } from './context.ts';
import { enter, isReached } from './enter.ts';
import { at, elements, locate, valueOfSite } from './place.ts';
import { achieveAll, type Aim, type Search, type Trials } from './search.ts';
import { arithmeticWays } from './ways/arithmetic.ts';
import { callWays } from './ways/calls.ts';
import { compareWays, memberWays } from './ways/compare.ts';
import { madeListWays, quantifiedWays } from './ways/lists.ts';
import { partWays } from './ways/dates.ts';
import { tryingWays } from './ways/trying.ts';
import { isGranted, truthOf, wishes } from './wish.ts';

export interface Limits {
  /** Answers and contexts that are tried, at most. */
  readonly steps: number;
  readonly isFixed?: (path: FilingPath) => boolean;
  readonly keepsLimits?: boolean;
}

export function newSearch({ steps: most, isFixed = () => false, keepsLimits = true }: Limits): Search {
  let steps = 0;
  let depth = 0;
  const search: Search = {
    achieve,
    isFixed,
    keepsLimits,
    steps: () => steps,
    spend: () => {
      steps += 1;
      return steps <= most;
    },
  };
  return search;

  function* achieve(state: FilingState, aim: Aim): Trials {
    if (isReached(state, aim)) {
      yield state;
      return;
    }
    const trials = ways(search, state, aim);
    for (let trial = next(trials); trial !== undefined; trial = next(trials)) if (isReached(trial, aim)) yield trial;
  }

  /** Undefined too where there are steps enough, but aims in aims in aims. */
  function next(trials: Trials): FilingState | undefined {
    if (steps > most || depth === MOST_DEPTH) return undefined;
    depth += 1;
    try {
      const { done, value } = trials.next();
      return done === true ? undefined : value;
    } finally {
      depth -= 1;
    }
  }
}

/** Of aims that lead to aims; an engine's stack holds more. */
const MOST_DEPTH = 120;

function* ways(search: Search, state: FilingState, aim: Aim): Trials {
  const { node, wish } = aim;
  const isMade = isOfLists(wish) && locate(state, aim) === undefined && elements(state, aim) !== undefined;
  if (isMade) return yield* madeListWays(search, state, aim);
  switch (node.kind) {
    case 'literal':
    case 'list':
    case 'for':
      return;
    case 'name':
    case 'variable':
    case 'path':
    case 'index':
      return yield* namedWays(search, state, aim);
    case 'filter':
      return yield* filterWays(search, state, aim, node);
    case 'part':
      return yield* partWays(search, state, aim, node);
    case 'and':
    case 'or':
      return yield* logicWays(search, state, aim, node);
    case 'if':
      return yield* branchWays(search, state, aim, node);
    case 'negate':
    case 'arithmetic':
      yield* arithmeticWays(search, state, aim, node);
      return yield* tryingWays(search, state, aim);
    case 'compare':
      yield* compareWays(search, state, aim, node);
      return yield* tryingWays(search, state, aim);
    case 'between':
    case 'in':
      return yield* memberWays(search, state, aim, node);
    case 'quantified':
      return yield* quantifiedWays(search, state, aim, node);
    case 'call':
      yield* callWays(search, state, { ...aim, wish }, node);
      return yield* tryingWays(search, state, aim);
  }
}

function isOfLists({ kind }: Wish): boolean {
  return kind === 'size' || kind === 'has' || kind === 'lacks';
}

function* namedWays(search: Search, state: FilingState, aim: Aim): Trials {
  const located = locate(state, aim);
  if (located?.kind === 'field') yield* enter(search, state, located.path, aim.wish);
  if (located?.kind === 'context') yield* enterContext(search, state, located.names, aim.wish);
  const item = aim.node.kind === 'variable' ? aim.bound.get(aim.node.slot) : undefined;
  if (item?.kind === 'element' && located === undefined) yield* search.achieve(state, { ...item.site, wish: aim.wish });
  if (aim.node.kind === 'index') yield* grownWays(search, state, aim, aim.node);
  if (aim.node.kind === 'path' && located === undefined) yield* tryingWays(search, state, aim);
}

/** The element that is wanted is not there yet. */
function* grownWays(
  search: Search,
  state: FilingState,
  aim: Aim,
  node: Extract<Expression, { kind: 'index' }>,
): Trials {
  const position = valueOfSite(state, at(aim, node.position));
  if (locate(state, aim) !== undefined || typeof position !== 'number' || position < 1) return;
  const size: Wish = { kind: 'size', count: position };
  for (const grown of search.achieve(state, { ...at(aim, node.of), wish: size })) yield* search.achieve(grown, aim);
}

/** A filtered list is given by a row that satisfies. */
function* filterWays(
  search: Search,
  state: FilingState,
  aim: Aim,
  node: Extract<Expression, { kind: 'filter' }>,
): Trials {
  const count: Expression = { kind: 'call', function: 'count', arguments: [node] };
  if (!isGranted(aim.wish, []) && aim.wish.kind === 'not')
    yield* search.achieve(state, { ...at(aim, count), wish: { kind: 'order', operator: '>', value: 0 } });
}

function* logicWays(
  search: Search,
  state: FilingState,
  aim: Aim,
  { kind, left, right }: Extract<Expression, { kind: 'and' | 'or' }>,
): Trials {
  const truth = truthOf(aim.wish);
  if (truth === undefined) return yield* tryingWays(search, state, aim);
  const list = [left, right].map((node): Aim => ({ ...at(aim, node), wish: wishes[truth] }));
  const needsBoth = (truth === 'true' || truth === 'notFalse') === (kind === 'and');
  if (needsBoth) yield* achieveAll(search, state, { list, isReached });
  else for (const one of list) yield* search.achieve(state, one);
}

function* branchWays(search: Search, state: FilingState, aim: Aim, node: Extract<Expression, { kind: 'if' }>): Trials {
  const condition = at(aim, node.condition);
  const branches = [
    { truth: 'true', result: node.then },
    { truth: 'notTrue', result: node.otherwise },
  ] as const;
  const holds = valueOfSite(state, condition) === true;
  for (const { truth, result } of holds ? branches : branches.toReversed()) {
    const list: readonly Aim[] = [
      { ...condition, wish: wishes[truth] },
      { ...at(aim, result), wish: aim.wish },
    ];
    yield* achieveAll(search, state, { list, isReached });
  }
}
