/** A list and what becomes of each of its items: whether it passes a filter, a property of it, what a loop makes of it. */
import type { Expression, Frame } from '../../model/expression.ts';
import type { Value } from '../../model/value.ts';
import { firstDayOfMonth } from '../dates.ts';
import { isReservedName } from '../reserved.ts';
import { isRecord, isValue, propertyOf } from '../values.ts';
import { partOf } from './operators.ts';

export type Closure = (frame: Frame) => Value;
/** Makes closures; handed over so that the files of the evaluator do not import each other in a circle. */
export type Close = (node: Expression) => Closure;

export interface Chain {
  readonly list: Closure;
  /** Whether the list is one of the filing, and not made anew each time. */
  readonly lasting: boolean;
  /** What an item becomes, by itself; undefined when it is filtered out. */
  readonly through: Through;
  /** Of the frame, where `through` puts items. */
  readonly slots: readonly number[];
  /** All that decides about an item beside itself. */
  readonly given: readonly Closure[];
}
type Through = (frame: Frame, item: Value) => Value | undefined;

/** A list that is not filtered, read or looped through is a chain too: its items stay what they are. */
export function prepareChain(node: Expression, close: Close): Chain {
  const { source, through, slots } = link(node, close);
  return {
    list: close(source),
    lasting: source.kind === 'name' || source.kind === 'path',
    through,
    slots,
    given: readsFromOutside(node, source),
  };
}

interface Link extends Pick<Chain, 'through' | 'slots'> {
  readonly source: Expression;
}

const asItIs: Through = (_, item) => item;

function alone(source: Expression): Link {
  return { source, through: asItIs, slots: [] };
}

function link(node: Expression, close: Close): Link {
  if (node.kind === 'filter') {
    const holds = close(node.where);
    const passes: Through = (frame, item) => (holds(frame) === true ? item : undefined);
    return after(link(node.of, close), inSlot(node.slot, passes), node.slot);
  }
  if (node.kind === 'for') {
    const [only, ...others] = node.iterators;
    if (only === undefined || only.to !== undefined || others.length > 0) return alone(node);
    return after(link(only.over, close), inSlot(only.slot, close(node.body)), only.slot);
  }
  if (node.kind === 'path' && node.each) {
    const read = propertyReader(node);
    return after(link(node.of, close), (_, item) => read(item));
  }
  if (node.kind === 'part' && node.each) return after(link(node.of, close), (_, item) => partOf(item, node.part));
  return alone(node);
}

function after({ source, through: first, slots }: Link, then: Through, ...slot: readonly number[]): Link {
  const both: Through = (frame, item) => {
    const passed = first(frame, item);
    return passed === undefined ? undefined : then(frame, passed);
  };
  return { source, through: first === asItIs ? then : both, slots: [...slots, ...slot] };
}

function inSlot(slot: number, then: Through): Through {
  return (frame, item) => {
    frame[slot] = item;
    return then(frame, item);
  };
}

/** Does work that goes through the chain, and leaves the frame as it was. */
export function keepingFrame<T>({ slots }: Chain, frame: Frame, work: () => T): T {
  const before = slots.map((slot) => frame[slot]);
  const result = work();
  slots.forEach((slot, at) => {
    frame[slot] = before[at];
  });
  return result;
}

export function propertyReader({ name, month }: Extract<Expression, { kind: 'path' }>): (value: Value) => Value {
  if (isReservedName(name)) return () => null;
  return month === undefined ? (value) => propertyOf(value, name) : (value) => asDay(propertyOf(value, name));
}

export function asDay(value: Value): Value {
  return typeof value === 'string' ? firstDayOfMonth(value) : null;
}

/** Reads all names inside `node`, but not inside `source`, that it does not bring in itself. */
function readsFromOutside(node: Expression, source: Expression): readonly Closure[] {
  const reads = new Map<string, { readonly slot: number; readonly read: Closure }>();
  let own = Infinity;
  find(node);
  // Slots are given out from the outside in.
  return [...reads.values()].filter(({ slot }) => slot < own).map(({ read }) => read);

  function find(part: unknown): void {
    if (Array.isArray(part)) part.forEach(find);
    if (!isRecord(part) || part === source) return;
    const { kind, slot, name } = part;
    if (typeof slot === 'number' && typeof name === 'string' && kind === 'name')
      reads.set(`${slot} ${name}`, { slot, read: (frame) => propertyOf(frame[slot], name) });
    else if (typeof slot === 'number' && kind === 'variable') reads.set(`${slot}`, { slot, read: valueIn(slot) });
    else if (typeof slot === 'number') own = Math.min(own, slot);
    Object.values(part).forEach(find);
  }
}

/** Of a loop variable, or `item`. */
export function valueIn(slot: number): Closure {
  return (frame) => {
    const value = frame[slot];
    return isValue(value) ? value : null;
  };
}
