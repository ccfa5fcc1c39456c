/** Calls of functions. */
import type { Expression } from '../../model/expression.ts';
import type { Value } from '../../model/value.ts';
import type { Aggregate, Run } from '../functions/definition.ts';
import { functions } from '../functions.ts';
import { isList } from '../values.ts';
import { type Close, type Closure, prepareChain } from './chain.ts';
import { constantValue } from './constant.ts';
import { aggregateOf } from './memory.ts';

type Call = Extract<Expression, { kind: 'call' }>;

export function prepareCall(node: Call, close: Close): Closure {
  const definition = functions.get(node.function);
  if (definition === undefined) return () => null;
  const { working } = definition;
  switch (working.kind) {
    case 'aggregate':
      return closeAggregate(node, working.start, close);
    case 'plain':
      return closeRun(node, close, working.run, working.blanksFrom);
    case 'bound':
      return closeRun(node, close, working.bind(node.arguments.map(constantValue)), working.blanksFrom);
  }
}

function closeRun(node: Call, close: Close, run: Run, blanksFrom = node.arguments.length): Closure {
  const given = node.arguments.map(close);
  const work: Closure = (frame) => {
    const values: Value[] = [];
    for (const [position, argument] of given.entries()) {
      const value = argument(frame);
      if (value === null && position < blanksFrom) return null;
      values.push(value);
    }
    return run(values);
  };
  if (node.arguments.some((argument) => constantValue(argument) === undefined)) return work;
  const constant = work([]);
  return () => constant;
}

/** One list, whose items are handed over without being collected; or the arguments themselves. */
function closeAggregate(node: Call, start: () => Aggregate, close: Close): Closure {
  const [only, ...others] = node.arguments;
  if (only === undefined) return () => null;
  const mayBeItem = definitionTakesItems(node.function) && isSingle(only);
  if (others.length > 0 || mayBeItem) return closeListed(node.arguments, start, close);
  const chain = prepareChain(only, close);
  return (frame) => {
    const list = chain.list(frame);
    return isList(list) ? aggregateOf(chain, start, frame, list) : start().result();
  };
}

function closeListed(given: readonly Expression[], start: () => Aggregate, close: Close): Closure {
  const values = given.map(close);
  return (frame) => {
    const aggregate = start();
    for (const value of values) {
      const item = value(frame);
      if (isList(item)) for (const one of item) aggregate.add(one ?? null);
      else aggregate.add(item);
    }
    return aggregate.result();
  };
}

function definitionTakesItems(name: string): boolean {
  return functions.get(name)?.parameters.at(-1)?.repeats === true;
}

/** Arguments that may be one value: what is no list is added itself. */
function isSingle(node: Expression): boolean {
  if (node.kind === 'path' || node.kind === 'part') return !node.each;
  return node.kind !== 'filter' && node.kind !== 'list' && node.kind !== 'for';
}
