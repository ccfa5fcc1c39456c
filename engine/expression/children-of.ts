/** The expressions directly below an expression, in reading order. */
import type { Expression, Iterator, UnaryTest } from '../model/expression.ts';

export function childrenOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case 'literal':
    case 'name':
    case 'variable':
      return [];
    case 'path':
    case 'part':
    case 'negate':
      return [node.of];
    case 'filter':
      return [node.of, node.where];
    case 'index':
      return [node.of, node.position];
    case 'and':
    case 'or':
    case 'arithmetic':
    case 'compare':
      return [node.left, node.right];
    case 'between':
      return [node.of, node.low, node.high];
    case 'in':
      return [node.of, ...node.tests.flatMap(operandsOf)];
    case 'if':
      return [node.condition, node.then, node.otherwise];
    case 'list':
      return node.items;
    case 'for':
      return [...loopOperands(node.iterators), node.body];
    case 'quantified':
      return [...loopOperands(node.iterators), node.satisfies];
    case 'call':
      return node.arguments;
  }
}

function loopOperands(iterators: readonly Iterator[]): readonly Expression[] {
  return iterators.flatMap(({ over, to }) => (to === undefined ? [over] : [over, to]));
}

/** What a test compares with. */
export function operandsOf(test: UnaryTest): readonly Expression[] {
  switch (test.kind) {
    case 'equal':
    case 'compare':
      return [test.to];
    case 'member':
      return [test.of];
    case 'range':
      return [test.low, test.high];
  }
}
