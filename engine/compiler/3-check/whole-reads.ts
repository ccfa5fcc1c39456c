/**
 * Which tables an expression uses as a whole, contents included (`distinct values(managers)`), and not only by their
 * rows (`count(managers)`, a filter, a loop that names columns). What is used as a whole changes with every column.
 */
import { childrenOf } from '../../expression/children-of.ts';
import type { Expression, Iterator } from '../../model/expression.ts';

/** Origins of loop variables and filter items, by slot: `1 managers`. */
type Origins = ReadonlyMap<number, string>;
type Use = 'whole' | 'rows';

/** As `slot path-from-that-slot`: `1 managers`, `2 projects`. */
export function wholeUses(tree: Expression): ReadonlySet<string> {
  const found = new Set<string>();
  visit(tree, 'whole', { origins: new Map(), found });
  return found;
}

interface Visit {
  readonly origins: Origins;
  readonly found: Set<string>;
}

/** Functions that look at how many rows there are, and no further. */
const rowFunctions: ReadonlySet<string> = new Set(['count', 'is blank', 'is empty']);

function visit(node: Expression, use: Use, at: Visit): void {
  switch (node.kind) {
    case 'literal':
      return;
    case 'name':
    case 'variable':
      note(node, use, at);
      return;
    case 'path':
    case 'part':
      visit(node.of, 'rows', at);
      note(node, use, at);
      return;
    case 'index':
      visit(node.of, use, at);
      visit(node.position, 'whole', at);
      return;
    case 'filter': {
      const inside = bound(node.slot, node.of, at);
      visit(node.of, use === 'whole' || usesItem(node.where, node.slot) ? 'whole' : 'rows', at);
      visit(node.where, 'whole', inside);
      return;
    }
    case 'for':
      visitLoop(node.iterators, node.body, at);
      return;
    case 'quantified':
      visitLoop(node.iterators, node.satisfies, at);
      return;
    case 'call':
      for (const argument of node.arguments) visit(argument, rowFunctions.has(node.function) ? 'rows' : 'whole', at);
      return;
    case 'compare': {
      const withNull = isNull(node.left) || isNull(node.right);
      for (const side of [node.left, node.right]) visit(side, withNull ? 'rows' : 'whole', at);
      return;
    }
    case 'and':
    case 'or':
    case 'negate':
    case 'arithmetic':
    case 'between':
    case 'in':
    case 'if':
    case 'list':
      for (const child of childrenOf(node)) visit(child, 'whole', at);
  }
}

function visitLoop(iterators: readonly Iterator[], body: Expression, at: Visit): void {
  let inside = at;
  for (const [position, iterator] of iterators.entries()) {
    const rest = iterators.slice(position + 1).map((later) => later.over);
    const isWhole = [body, ...rest].some((expression) => usesItem(expression, iterator.slot));
    visit(iterator.over, isWhole ? 'whole' : 'rows', inside);
    if (iterator.to !== undefined) visit(iterator.to, 'whole', inside);
    inside = bound(iterator.slot, iterator.over, inside);
  }
  visit(body, 'whole', inside);
}

function bound(slot: number, over: Expression, at: Visit): Visit {
  const origin = originOf(over, at.origins);
  return origin === undefined ? at : { ...at, origins: new Map([...at.origins, [slot, origin]]) };
}

function note(node: Expression, use: Use, { origins, found }: Visit): void {
  const origin = use === 'whole' ? originOf(node, origins) : undefined;
  if (origin !== undefined) found.add(origin);
}

/** The field that a node's value comes from, filtered or not. */
function originOf(node: Expression, origins: Origins): string | undefined {
  if (node.kind === 'filter' || node.kind === 'index') return originOf(node.of, origins);
  if (node.kind === 'variable') return origins.get(node.slot);
  if (node.kind === 'name') {
    const owner = origins.get(node.slot);
    return owner === undefined ? `${node.slot} ${node.name}` : `${owner}.${node.name}`;
  }
  const owner = node.kind === 'path' ? originOf(node.of, origins) : undefined;
  return owner === undefined || node.kind !== 'path' ? undefined : `${owner}.${node.name}`;
}

/** Whether the item of a loop or filter is used as it is, and not only by its columns. */
function usesItem(node: Expression, slot: number): boolean {
  if (node.kind === 'variable') return node.slot === slot;
  if (node.kind === 'path' && node.of.kind === 'variable') return false;
  return childrenOf(node).some((child) => usesItem(child, slot));
}

function isNull(node: Expression): boolean {
  return node.kind === 'literal' && node.value === null;
}
