/** Makes a typed tree into a closure over a frame: no parser, no eval. */
import type { Expression, Frame } from '../model/expression.ts';
import type { Value } from '../model/value.ts';
import { firstDayOfMonth } from './dates.ts';
import { prepareCall } from './evaluate/call.ts';
import { constantValue } from './evaluate/constant.ts';
import { type Closures, type Each, eachItem, prepareFor, prepareQuantified } from './evaluate/items.ts';
import { partOf, prepareArithmetic, prepareCompare, prepareIn, prepareLogic } from './evaluate/operators.ts';
import { isReservedName } from './reserved.ts';
import { isList, isValue, propertyOf } from './values.ts';

export type Prepared = (frame: Frame) => Value;

/** The closure of a tree is made once. */
export function prepare(tree: Expression): Prepared {
  const known = prepared.get(tree);
  if (known !== undefined) return known;
  const made = close(tree);
  prepared.set(tree, made);
  return made;
}

const prepared = new WeakMap<Expression, Prepared>();

const closures: Closures = { close, each };

function close(node: Expression): Prepared {
  const constant = constantValue(node);
  if (constant !== undefined) return () => constant;
  switch (node.kind) {
    case 'literal':
      return () => node.value;
    case 'name':
      return closeName(node);
    case 'variable':
      return closeVariable(node);
    case 'path':
      return closePath(node);
    case 'part':
      return closePart(node);
    case 'index':
      return closeIndex(node);
    case 'and':
    case 'or':
      return prepareLogic(node.kind, close(node.left), close(node.right));
    case 'negate':
      return closeNegation(close(node.of));
    case 'arithmetic':
      return prepareArithmetic(node, close(node.left), close(node.right));
    case 'compare':
      return prepareCompare(node, close(node.left), close(node.right));
    case 'between': {
      const { of, low, high } = node;
      return prepareIn(of, [{ kind: 'range', low, high, includesLow: true, includesHigh: true }], close);
    }
    case 'in':
      return prepareIn(node.of, node.tests, close);
    case 'if':
      return closeIf(node);
    case 'list': {
      const items = node.items.map(close);
      return (frame) => items.map((item) => item(frame));
    }
    case 'filter':
      return collected(each(node));
    case 'for':
      return prepareFor(node, closures);
    case 'quantified':
      return prepareQuantified(node, closures);
    case 'call':
      return prepareCall(node, closures);
  }
}

function closeVariable({ slot }: Extract<Expression, { kind: 'variable' }>): Prepared {
  return (frame) => {
    const value = frame[slot];
    return isValue(value) ? value : null;
  };
}

function closeNegation(of: Prepared): Prepared {
  return (frame) => {
    const value = of(frame);
    return typeof value === 'number' ? 0 - value : null;
  };
}

function closeIf(node: Extract<Expression, { kind: 'if' }>): Prepared {
  const condition = close(node.condition);
  const then = close(node.then);
  const otherwise = close(node.otherwise);
  return (frame) => (condition(frame) === true ? then(frame) : otherwise(frame));
}

function closeName({ slot, name, month }: Extract<Expression, { kind: 'name' }>): Prepared {
  if (isReservedName(name)) return () => null;
  if (month === undefined) return (frame) => propertyOf(frame[slot], name);
  return (frame) => asDay(propertyOf(frame[slot], name));
}

function closePath(node: Extract<Expression, { kind: 'path' }>): Prepared {
  if (node.each) return collected(each(node));
  const of = close(node.of);
  const read = propertyReader(node);
  return (frame) => read(of(frame));
}

function closePart(node: Extract<Expression, { kind: 'part' }>): Prepared {
  if (node.each) return collected(each(node));
  const of = close(node.of);
  return (frame) => partOf(of(frame), node.part);
}

function closeIndex(node: Extract<Expression, { kind: 'index' }>): Prepared {
  const of = close(node.of);
  const position = close(node.position);
  return (frame) => {
    const list = of(frame);
    const at = position(frame);
    if (!isList(list) || typeof at !== 'number') return null;
    return list[at < 0 ? list.length + at : at - 1] ?? null;
  };
}

/** The items of a list one by one, so that sums over filtered tables build no lists. */
function each(node: Expression): Each {
  if (node.kind === 'filter') return eachFiltered(node);
  if (node.kind === 'path' && node.each) return mapped(each(node.of), propertyReader(node));
  if (node.kind === 'part' && node.each) return mapped(each(node.of), (value) => partOf(value, node.part));
  return eachItem(close(node));
}

function eachFiltered({ of, slot, where }: Extract<Expression, { kind: 'filter' }>): Each {
  const items = each(of);
  const holds = close(where);
  return (frame, visit) => {
    const outer = frame[slot];
    const seen = items(frame, (item) => {
      frame[slot] = item;
      return holds(frame) === true ? visit(item) : true;
    });
    frame[slot] = outer;
    return seen;
  };
}

function propertyReader({ name, month }: Extract<Expression, { kind: 'path' }>): (value: Value) => Value {
  if (isReservedName(name)) return () => null;
  return month === undefined ? (value) => propertyOf(value, name) : (value) => asDay(propertyOf(value, name));
}

function mapped(items: Each, read: (item: Value) => Value): Each {
  return (frame, visit) => items(frame, (item) => visit(read(item)));
}

function collected(items: Each): Prepared {
  return (frame) => {
    const found: Value[] = [];
    const seen = items(frame, (item) => {
      found.push(item);
      return true;
    });
    return seen ? found : null;
  };
}

function asDay(value: Value): Value {
  return typeof value === 'string' ? firstDayOfMonth(value) : null;
}
