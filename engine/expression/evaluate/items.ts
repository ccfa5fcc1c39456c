/** Going through lists item by item: loops, `some` and `every`. */
import type { Expression, Frame, Iterator } from '../../model/expression.ts';
import type { Value } from '../../model/value.ts';
import { isList } from '../values.ts';

/**
 * Hands every item to `visit` until it returns false. Returns false when the list itself is blank.
 */
export type Each = (frame: Frame, visit: (item: Value) => boolean) => boolean;

/** How closures are made; handed over so that the files of the evaluator do not import each other in a circle. */
export interface Closures {
  readonly close: (node: Expression) => (frame: Frame) => Value;
  readonly each: (node: Expression) => Each;
}

/** A numeric loop longer than this is blank. */
const LONGEST_LOOP = 100_000;

export function eachItem(list: (frame: Frame) => Value): Each {
  return (frame, visit) => {
    const items = list(frame);
    if (!isList(items)) return false;
    for (const item of items) if (!visit(item ?? null)) break;
    return true;
  };
}

export function prepareFor({ iterators, body }: Extract<Expression, { kind: 'for' }>, closures: Closures) {
  const walk = walkAll(iterators, closures);
  const result = closures.close(body);
  return (frame: Frame): Value => {
    const results: Value[] = [];
    const seen = walk(frame, () => {
      results.push(result(frame));
      return true;
    });
    return seen ? results : null;
  };
}

/** `some` is decided by the first true, `every` by the first false; a blank leaves it open. */
export function prepareQuantified(node: Extract<Expression, { kind: 'quantified' }>, closures: Closures) {
  const walk = walkAll(node.iterators, closures);
  const satisfies = closures.close(node.satisfies);
  const decisive = node.quantifier === 'some';
  return (frame: Frame): Value => {
    let result: boolean | null = !decisive;
    const seen = walk(frame, () => {
      const answer = satisfies(frame);
      if (answer === decisive) result = decisive;
      else if (typeof answer !== 'boolean') result = null;
      return answer !== decisive;
    });
    return seen ? result : null;
  };
}

/** All combinations of the loop variables, the last one changing fastest. */
function walkAll(iterators: readonly Iterator[], closures: Closures): Each {
  const [first, ...others] = iterators;
  if (first === undefined) return () => true;
  const items = itemsOf(first, closures);
  const inner = others.length === 0 ? undefined : walkAll(others, closures);
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

function itemsOf({ over, to }: Iterator, closures: Closures): Each {
  if (to === undefined) return closures.each(over);
  const start = closures.close(over);
  const end = closures.close(to);
  return (frame, visit) => {
    const from = start(frame);
    const until = end(frame);
    if (typeof from !== 'number' || typeof until !== 'number') return false;
    if (Math.abs(until - from) > LONGEST_LOOP) return false;
    const step = from <= until ? 1 : -1;
    for (let at = from; step > 0 ? at <= until : at >= until; at += step) if (!visit(at)) break;
    return true;
  };
}
