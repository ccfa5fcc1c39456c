/**
 * What aggregates remember of long lists, so that they cost by what has changed in a list and not by its length.
 *
 * An aggregate remembers the list that it went through last and what came out of it. For the next list it takes out what is
 * not there any more and adds what is new, told by the identity of the items: these are never changed once everything that
 * the aggregate reads of them is worked out. Whichever list was the last one, of an earlier state or of another branch, the
 * result is that of going through the whole list.
 */
import type { Frame } from '../../model/expression.ts';
import type { Value } from '../../model/value.ts';
import type { Aggregate } from '../functions/definition.ts';
import { isList } from '../values.ts';
import { type Chain, keepingFrame } from './chain.ts';

type List = readonly Value[];
interface Remembered {
  readonly given: List;
  readonly aggregate: Aggregate;
  list: List;
}

/** Shared by a list and those made from it, so that nothing is remembered longer than one of them lives. */
type Memory = Map<Chain, Remembered[]>;
const memories = new WeakMap<List, Memory>();

/** Below so many items going through all of them is as quick. */
const LONG = 32;
/** For so many different surroundings (the rows that filter by a column of their own) an aggregate is remembered. */
const MOST = 16;

/** Says that one list was made from another and has most items in common with it. */
export function keepMemory(before: unknown, after: unknown): void {
  const memory = isList(before) ? memories.get(before) : undefined;
  if (memory !== undefined && isList(after)) memories.set(after, memory);
}

/** What an aggregate makes of the items of a chain; `list` is the chain's list in this frame. */
export function aggregateOf(chain: Chain, start: () => Aggregate, frame: Frame, list: List): Value {
  const make = () => goThrough(chain, start(), frame, list);
  return keepingFrame(chain, frame, () =>
    (chain.lasting && list.length >= LONG ? remembering(chain, frame, { list, make }) : make()).result(),
  );
}

function remembering(chain: Chain, frame: Frame, { list, make }: { list: List; make: () => Aggregate }): Aggregate {
  const given = chain.given.map((read) => read(frame));
  const remembered = memoryOf(list, chain);
  const at = remembered.findIndex((one) => sameItems(one.given, given));
  const known = remembered[at];
  if (known !== undefined && update(chain, known, frame, list)) return known.aggregate;
  const aggregate = make();
  if (known !== undefined) remembered.splice(at, 1);
  else if (remembered.length === MOST) remembered.shift();
  remembered.push({ given, aggregate, list });
  return aggregate;
}

function memoryOf(list: List, chain: Chain): Remembered[] {
  let memory = memories.get(list);
  if (memory === undefined) memories.set(list, (memory = new Map()));
  let remembered = memory.get(chain);
  if (remembered === undefined) memory.set(chain, (remembered = []));
  return remembered;
}

function sameItems(one: List, other: List): boolean {
  return one.every((item, at) => item === other[at]);
}

/** All items, even where the result is certain before: each may be taken out again. */
function goThrough({ through }: Pick<Chain, 'through'>, aggregate: Aggregate, frame: Frame, list: List): Aggregate {
  for (const item of list) {
    const value = through(frame, item ?? null);
    if (value !== undefined) aggregate.add(value);
  }
  return aggregate;
}

/** Brings what is remembered to the new list; false where all of it has to be gone through. */
function update({ through }: Chain, known: Remembered, frame: Frame, list: List): boolean {
  const { list: before, aggregate } = known;
  if (before === list) return true;
  const [start, end] = differing(before, list);
  const moved = list.length - before.length;
  if (moved !== 0 && end - start > before.length / 2) return false;
  known.list = list;
  for (let at = start; at < end; at++) {
    const item = before[at] ?? null;
    if (moved === 0 && item === list[at]) continue;
    const gone = through(frame, item);
    const come = moved === 0 ? through(frame, list[at] ?? null) : undefined;
    if (gone === come) continue;
    if (come !== undefined) aggregate.add(come);
    if (gone !== undefined && !aggregate.remove(gone)) return false;
  }
  if (moved !== 0) goThrough({ through }, aggregate, frame, list.slice(start, end + moved));
  return true;
}

/** From where to where the first list differs from the other: what is before and after it is the same in both. */
function differing(one: List, other: List): readonly [number, number] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = one.length;
  const moved = other.length - one.length;
  while (end > start && end + moved > start && one[end - 1] === other[end - 1 + moved]) end--;
  return [start, end];
}
