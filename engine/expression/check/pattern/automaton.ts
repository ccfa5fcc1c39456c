/** A pattern as an automaton without empty steps: a state for each character of it, and how many ways lead from one to the next. */
import type { PatternNode } from '../../functions/read-pattern.ts';
import { alphabetOf } from './alphabet.ts';
import { beginsAtStart, charactersOf, longest, sizeOf, withoutTail } from './pattern-shape.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface PatternState {
  /** The characters that lead here. */
  readonly set: bigint;
  /** What stands there: the character, or the innermost repetition around it. */
  readonly own: Span;
  /** The outermost repetition that comes back here, and how many characters it may take. */
  readonly loop?: Span & { readonly most: number };
  readonly next: Ways;
}

/** By state, how many ways lead there without reading anything on the way. */
export type Ways = ReadonlyMap<number, number>;

/** State 0 is where a search begins; it comes back to itself where the pattern may begin anywhere. */
export type Automaton = readonly PatternState[];

/** Beyond so many characters the counted repetitions are not written out. */
const ROOM = 48;
/** A pattern with more states is not looked at. */
const MOST_STATES = 600;

interface State {
  readonly source: string | undefined;
  own: Span;
  loop?: Span & { readonly most: number };
  readonly next: Map<number, number>;
}

interface Building {
  readonly states: State[];
  readonly groups: Map<number, Group>;
  /** Within how many parts that may be passed over. */
  passable: number;
}

interface Group {
  readonly of: PatternNode;
  readonly isPassable: boolean;
}

/** A part: the states it begins and ends with, and in how many ways it fits the empty text. */
interface Part {
  readonly first: Ways;
  readonly last: Ways;
  readonly empty: number;
}

/** Null when it would be too large. */
export function automatonOf(pattern: PatternNode, ignoresCase: boolean): Automaton | null {
  const tree = withoutTail(pattern);
  const building: Building = { states: [], groups: new Map(), passable: 0 };
  const start = character(building, '[^]', { start: 0, end: 0 });
  const whole = build(building, tree);
  if (building.states.length > MOST_STATES) return null;
  if (!beginsAtStart(tree)) join(building, start.last, start.first);
  join(building, start.last, whole.first);
  const bits = alphabetOf(['[^]', ...charactersOf(tree)], ignoresCase);
  return building.states.map(({ source, ...state }) => ({ ...state, set: source === undefined ? 0n : bits(source) }));
}

const nothing: Part = { first: new Map(), last: new Map(), empty: 1 };

function build(building: Building, node: PatternNode): Part {
  if (building.states.length > MOST_STATES) return nothing;
  switch (node.kind) {
    case 'character':
      return character(building, node.source, node);
    case 'sequence':
      return node.parts.reduce((before, part) => inSequence(building, before, build(building, part)), nothing);
    case 'choice':
      return passable(building, () => node.parts.map((part) => build(building, part)).reduce(either));
    case 'group':
      if (node.number !== undefined) {
        building.groups.set(node.number, { of: node.of, isPassable: building.passable > 0 });
      }
      return build(building, node.of);
    case 'reference':
      return again(building, building.groups.get(node.to));
    case 'anchor':
      // Whatever comes to it may fail there.
      return { first: character(building, undefined, node).first, last: new Map(), empty: 1 };
    case 'repeat':
      return node.least > 0 ? repeat(building, node) : passable(building, () => repeat(building, node));
  }
}

function passable(building: Building, run: () => Part): Part {
  building.passable += 1;
  const part = run();
  building.passable -= 1;
  return part;
}

/** What refers to a group reads what the group read, or nothing where the group was passed over. */
function again(building: Building, group: Group | undefined): Part {
  if (group === undefined) return nothing;
  const part = build(building, group.of);
  return group.isPassable ? either(part, nothing) : part;
}

function character(building: Building, source: string | undefined, { start, end }: Span): Part {
  const at = building.states.push({ source, own: { start, end }, next: new Map() }) - 1;
  return { first: new Map([[at, 1]]), last: new Map([[at, 1]]), empty: 0 };
}

function repeat(building: Building, node: Extract<PatternNode, { kind: 'repeat' }>): Part {
  const isWrittenOut = node.most <= 1 || node.most * sizeOf(node.of) <= ROOM;
  const from = building.states.length;
  const part = isWrittenOut ? writtenOut(building, node) : looped(building, node);
  const most = node.most * longest(node.of);
  for (const state of building.states.slice(from)) {
    if (node.of.kind === 'character') state.own = { start: node.start, end: node.end };
    if (!isWrittenOut) state.loop = { start: node.start, end: node.end, most: Math.max(most, state.loop?.most ?? 0) };
  }
  return part;
}

/** What is optional is only gone through for a character: JavaScript leaves an empty turn at once. */
function writtenOut(building: Building, { of, least, most }: Extract<PatternNode, { kind: 'repeat' }>): Part {
  const required = copies(building, of, least);
  let optional: Part = { ...nothing };
  let previous: Ways = new Map();
  for (let turn = least; turn < most; turn += 1) {
    const copy = build(building, of);
    join(building, previous, copy.first);
    optional = { first: turn === least ? copy.first : optional.first, last: sum(optional.last, copy.last), empty: 1 };
    previous = copy.last;
  }
  return inSequence(building, required, optional);
}

function copies(building: Building, of: PatternNode, count: number): Part {
  let part = nothing;
  for (let turn = 0; turn < count; turn += 1) part = inSequence(building, part, build(building, of));
  return part;
}

/** A repetition without end, or one taken for it: that has all its ways, and perhaps more. */
function looped(building: Building, { of, least }: Extract<PatternNode, { kind: 'repeat' }>): Part {
  const room = Math.floor(ROOM / Math.max(1, sizeOf(of)));
  const body = build(building, of);
  const mayBeEmpty = body.empty > 0;
  const turns = mayBeEmpty ? least : least - 1;
  // Empty turns that are counted are ways of their own.
  join(building, body.last, body.first, mayBeEmpty && turns > room ? 2 : 1);
  const before = copies(building, of, Math.min(turns, room));
  const isOptional = least === 0 || mayBeEmpty;
  return inSequence(building, before, { ...body, empty: isOptional ? 1 : 0 });
}

function inSequence(building: Building, before: Part, after: Part): Part {
  join(building, before.last, after.first);
  return {
    first: sum(before.first, after.first, before.empty),
    last: sum(after.last, before.last, after.empty),
    empty: before.empty * after.empty,
  };
}

function either(one: Part, other: Part): Part {
  return { first: sum(one.first, other.first), last: sum(one.last, other.last), empty: one.empty + other.empty };
}

function sum(ways: Ways, more: Ways, times = 1): Ways {
  const all = new Map(ways);
  if (times > 0) for (const [state, count] of more) all.set(state, (all.get(state) ?? 0) + count * times);
  return all;
}

function join(building: Building, from: Ways, to: Ways, times = 1): void {
  for (const [state, count] of from) {
    const next = building.states[state]?.next;
    for (const [target, ways] of to) next?.set(target, (next.get(target) ?? 0) + count * ways * times);
  }
}
