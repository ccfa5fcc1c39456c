/** What does not depend on the frame is worked out once. */
import type { Expression } from '../../model/expression.ts';
import type { Value } from '../../model/value.ts';

/** The value of a literal or of a list of literals; undefined for anything else. */
export function constantValue(node: Expression): Value | undefined {
  if (node.kind === 'literal') return node.value;
  if (node.kind !== 'list') return undefined;
  const items: Value[] = [];
  for (const item of node.items) {
    const value = constantValue(item);
    if (value === undefined) return undefined;
    items.push(value);
  }
  return items;
}
