/** What an expression is worth whatever is answered. */
import { prepare } from '../../expression/evaluate.ts';
import type { Expression } from '../../model/expression.ts';
import type { Value } from '../../model/value.ts';

/** Undefined when it depends on something. */
export function constantOf(tree: Expression): Value | undefined {
  return isConstant(tree) ? prepare(tree)([]) : undefined;
}

function isConstant(tree: Expression): boolean {
  if (tree.kind === 'negate') return isConstant(tree.of);
  if (tree.kind === 'arithmetic') return isConstant(tree.left) && isConstant(tree.right);
  if (tree.kind === 'call') return tree.arguments.every(isConstant);
  if (tree.kind === 'list') return tree.items.every(isConstant);
  return tree.kind === 'literal';
}
