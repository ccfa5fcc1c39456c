/** Makes a typed tree into a closure over a frame: no parser, no eval. */
import type { Expression, Frame } from '../model/expression.ts';
import type { Value } from '../model/value.ts';
import { prepareCall } from './evaluate/call.ts';
import { asDay, prepareChain, propertyReader, valueIn } from './evaluate/chain.ts';
import { constantValue } from './evaluate/constant.ts';
import { collected, prepareFor, prepareQuantified } from './evaluate/items.ts';
import { partOf, prepareArithmetic, prepareCompare, prepareIn, prepareLogic } from './evaluate/operators.ts';
import { isReservedName } from './reserved.ts';
import { isList, propertyOf } from './values.ts';

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

function close(node: Expression): Prepared {
  const constant = constantValue(node);
  if (constant !== undefined) return () => constant;
  switch (node.kind) {
    case 'literal':
      return () => node.value;
    case 'name':
      return closeName(node);
    case 'variable':
      return valueIn(node.slot);
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
      return collected(prepareChain(node, close));
    case 'for':
      return prepareFor(node, close);
    case 'quantified':
      return prepareQuantified(node, close);
    case 'call':
      return prepareCall(node, close);
  }
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
  if (node.each) return collected(prepareChain(node, close));
  const of = close(node.of);
  const read = propertyReader(node);
  return (frame) => read(of(frame));
}

function closePart(node: Extract<Expression, { kind: 'part' }>): Prepared {
  if (node.each) return collected(prepareChain(node, close));
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
