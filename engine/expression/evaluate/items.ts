/** Going through lists item by item: loops, `some` and `every`. */
import type { Expression, Frame, Iterator } from '../../model/expression.ts';
import type { Value } from '../../model/value.ts';
import { startLogic } from '../functions/aggregates.ts';
import { isList } from '../values.ts';
import { type Chain, type Close, type Closure, keepingFrame, prepareChain } from './chain.ts';
import { aggregateOf } from './memory.ts';

/**
 * Hands every item to `visit` until it returns false. Returns false when the list itself is blank.
 */
type Each = (frame: Frame, visit: (item: Value) => boolean) => boolean;

/** A numeric loop longer than this is blank. */
const LONGEST_LOOP = 100_000;

function eachItem(chain: Chain): Each {
  const { list, through } = chain;
  return (frame, visit) => {
    const items = list(frame);
    if (!isList(items)) return false;
    return keepingFrame(chain, frame, () => {
      for (const item of items) {
        const value = through(frame, item ?? null);
        if (value !== undefined && !visit(value)) break;
      }
      return true;
    });
  };
}

export function collected(chain: Chain): Closure {
  return asList(eachItem(chain), (_, item) => item);
}

export function prepareFor(node: Extract<Expression, { kind: 'for' }>, close: Close): Closure {
  if (isPlain(node.iterators)) return collected(prepareChain(node, close));
  const body = close(node.body);
  return asList(walkAll(node.iterators, close), body);
}

function asList(each: Each, result: (frame: Frame, item: Value) => Value): Closure {
  return (frame) => {
    const results: Value[] = [];
    const seen = each(frame, (item) => {
      results.push(result(frame, item));
      return true;
    });
    return seen ? results : null;
  };
}

/** One loop variable that goes through a list. */
function isPlain([only, ...others]: readonly Iterator[]): boolean {
  return only !== undefined && only.to === undefined && others.length === 0;
}

/** `some` is decided by the first true, `every` by the first false; a blank leaves it open. */
export function prepareQuantified(node: Extract<Expression, { kind: 'quantified' }>, close: Close): Closure {
  const { iterators, satisfies } = node;
  const start = () => startLogic(node.quantifier === 'some');
  if (isPlain(iterators)) {
    const chain = prepareChain({ kind: 'for', iterators, body: satisfies }, close);
    return (frame) => {
      const list = chain.list(frame);
      return isList(list) ? aggregateOf(chain, start, frame, list) : null;
    };
  }
  const walk = walkAll(iterators, close);
  const answer = close(satisfies);
  return (frame) => {
    const aggregate = start();
    const seen = walk(frame, () => {
      aggregate.add(answer(frame));
      return true;
    });
    return seen ? aggregate.result() : null;
  };
}

/** All combinations of the loop variables, the last one changing fastest. */
function walkAll(iterators: readonly Iterator[], close: Close): Each {
  const [first, ...others] = iterators;
  if (first === undefined) return () => true;
  const items = itemsOf(first, close);
  const inner = others.length === 0 ? undefined : walkAll(others, close);
  return (frame, visit) => {
    const outer = frame[first.slot];
    let complete = true;
    const seen = items(frame, (item) => {
      frame[first.slot] = item;
      if (inner === undefined) return visit(item);
      let stopped = false;
      complete = inner(frame, (value) => {
        stopped = !visit(value);
        return !stopped;
      });
      return complete && !stopped;
    });
    frame[first.slot] = outer;
    return seen && complete;
  };
}

function itemsOf({ over, to }: Iterator, close: Close): Each {
  if (to === undefined) return eachItem(prepareChain(over, close));
  const start = close(over);
  const end = close(to);
  return (frame, visit) => {
    const from = start(frame);
    const until = end(frame);
    if (typeof from !== 'number' || typeof until !== 'number' || Math.abs(until - from) > LONGEST_LOOP) return false;
    if (!Number.isInteger(from) || !Number.isInteger(until)) return false;
    const step = from <= until ? 1 : -1;
    for (let at = from; step > 0 ? at <= until : at >= until; at += step) if (!visit(at)) break;
    return true;
  };
}
