/** Which of the values that an expression reads decide its outcome: were any other different, it would stay. */
import { operandsOf } from '../expression/children-of.ts';
import { functions } from '../expression/functions.ts';
import type { Expression } from '../model/expression.ts';
import type { FilingPath } from '../model/filing.ts';
import type { Value } from '../model/value.ts';
import { entering, evaluated, fieldPathIn, itemsOf, loops, pathOf, type View } from './view.ts';

/** A value that was read. */
export interface Read {
  readonly value: Value;
  /** The field that holds it; absent for the context. */
  readonly at?: FilingPath;
  /** Of the context: what names it there. */
  readonly node?: Expression;
}

/** Of a list so many items are named: nobody reads the names of more. */
const NAMED = 100;

/** What has to stay as it is: the value, or only whether it is true, or only whether it is false. */
export type Kept = 'value' | 'true' | 'false';

/** In the order in which they are read; the same one may come twice. */
export function deciding(view: View, node: Expression, kept: Kept = 'value'): readonly Read[] {
  switch (node.kind) {
    case 'literal':
      return [];
    case 'name':
    case 'variable':
    case 'path':
    case 'part':
    case 'index':
    case 'filter':
      return decidingOfRead(view, node);
    case 'and':
    case 'or':
      return decidingOfLogic(view, node, kept);
    case 'negate':
      return deciding(view, node.of);
    case 'arithmetic':
      return decidingOfStrict(view, [node.left, node.right]);
    case 'compare':
      return isEquality(node.operator)
        ? all(view, [node.left, node.right])
        : decidingOfStrict(view, [node.left, node.right]);
    case 'between':
      return all(view, [node.of, node.low, node.high]);
    case 'in':
      return decidingOfMembership(view, node);
    case 'if': {
      const isTrue = evaluated(view, node.condition) === true;
      const branch = isTrue ? node.then : node.otherwise;
      return [...deciding(view, node.condition, 'true'), ...deciding(view, branch, kept)];
    }
    case 'list':
      return all(view, node.items);
    case 'for':
      return [
        ...overs(view, node),
        ...loops(view, node.iterators, NAMED).flatMap((inner) => deciding(inner, node.body)),
      ];
    case 'quantified':
      return decidingOfQuantified(view, node);
    case 'call':
      return decidingOfCall(view, node, kept);
  }
}

function all(view: View, nodes: readonly Expression[]): readonly Read[] {
  return nodes.flatMap((node) => deciding(view, node));
}

function isEquality(operator: string): boolean {
  return operator === '=' || operator === '!=';
}

/** A blank makes the result blank, whatever else there is. */
function decidingOfStrict(view: View, nodes: readonly Expression[]): readonly Read[] {
  const blank = nodes.filter((node) => evaluated(view, node) === null);
  return all(view, blank.length > 0 ? blank : nodes);
}

/** Of a conjunction that fails, the parts that fail; of one that holds, all. The other way round for a disjunction. */
function decidingOfLogic(
  view: View,
  { kind, left, right }: Extract<Expression, { kind: 'and' | 'or' }>,
  kept: Kept,
): readonly Read[] {
  const decisive = kind === 'or';
  const wanted = kind === 'and' ? 'true' : 'false';
  const parts = [left, right];
  const values = parts.map((part) => evaluated(view, part));
  const deciders = parts.filter((_, at) => values[at] === decisive);
  const side: Kept = decisive ? 'true' : 'false';
  if (deciders.length > 0) return deciders.flatMap((part) => deciding(view, part, kept === wanted ? wanted : side));
  if (kept === side) return parts.flatMap((part) => deciding(view, part, side));
  const open = parts.filter((_, at) => values[at] !== !decisive);
  if (open.length > 0 && kept === wanted) return open.flatMap((part) => deciding(view, part, wanted));
  return parts.flatMap((part) => deciding(view, part, kept));
}

function decidingOfMembership(view: View, { of, tests }: Extract<Expression, { kind: 'in' }>): readonly Read[] {
  const found = tests.find((test) => evaluated(view, { kind: 'in', of, tests: [test] }) === true);
  return [
    ...deciding(view, of),
    ...(found === undefined ? tests : [found]).flatMap((test) => all(view, operandsOf(test))),
  ];
}

/** `some` needs one row that satisfies, `every` fails by one that does not. */
function decidingOfQuantified(view: View, node: Extract<Expression, { kind: 'quantified' }>): readonly Read[] {
  const decisive = node.quantifier === 'some';
  const rows = loops(view, node.iterators);
  const witness = rows.find((row) => evaluated(row, node.satisfies) === decisive);
  const looked = (witness === undefined ? rows.slice(0, NAMED) : [witness]).flatMap((row) =>
    deciding(row, node.satisfies),
  );
  return [...overs(view, node), ...looked];
}

/** The lists themselves: their rows, not what stands in them. */
function overs(view: View, { iterators }: Extract<Expression, { kind: 'for' | 'quantified' }>): readonly Read[] {
  const [first] = iterators;
  if (first === undefined) return [];
  if (first.to !== undefined) return all(view, [first.over, first.to]);
  return listRead(view, first.over);
}

function decidingOfCall(view: View, node: Extract<Expression, { kind: 'call' }>, kept: Kept): readonly Read[] {
  const [first, second] = node.arguments;
  if (first === undefined) return [];
  if (node.function === 'not') return deciding(view, first, turned[kept]);
  if (node.function === 'count') return listRead(view, first);
  if (node.function === 'get or else' && evaluated(view, first) !== null) return deciding(view, first);
  if (second !== undefined && isDivisorZero(view, node)) return deciding(view, second);
  const working = functions.get(node.function)?.working;
  const strict = working === undefined || working.kind === 'aggregate' ? 0 : (working.blanksFrom ?? Infinity);
  const blank = node.arguments.filter((argument, at) => at < strict && evaluated(view, argument) === null);
  return all(view, blank.length > 0 ? blank : node.arguments);
}

const turned: Readonly<Record<Kept, Kept>> = { value: 'value', true: 'false', false: 'true' };

/** What these divide by; `/` does the same. */
function isDivisorZero(view: View, node: Extract<Expression, { kind: 'call' }>): boolean {
  const divisor = node.function === 'share' || node.function === 'growth rate' ? node.arguments[1] : undefined;
  return divisor !== undefined && evaluated(view, divisor) === 0;
}

type ReadNode = Extract<Expression, { kind: 'name' | 'variable' | 'path' | 'part' | 'index' | 'filter' }>;

/** A field; of a list each of its items, and what chose them. */
function decidingOfRead(view: View, node: ReadNode): readonly Read[] {
  if (isContext(node)) return [{ value: evaluated(view, node), node }];
  const at = pathOf(view, node);
  const field = at && fieldPathIn(view, at);
  const chosen = pickedFrom(view, node);
  if (field !== undefined) return [...chosen, { value: evaluated(view, node), at: field }];
  const items = itemsOf(view, node);
  if (items === null || items.length === 0 || node.kind === 'filter') return listRead(view, node);
  const reads = items.slice(0, NAMED).flatMap((item): readonly Read[] => {
    const path = item.at && fieldPathIn(view, item.at);
    return path === undefined ? [] : [{ value: item.value, at: path }];
  });
  return [...conditionsIn(view, node), ...reads];
}

/** Which row is the first, or the last. */
function pickedFrom(view: View, node: Expression): readonly Read[] {
  if (node.kind === 'path' || node.kind === 'part') return pickedFrom(view, node.of);
  return node.kind === 'index' ? [...listRead(view, node.of), ...deciding(view, node.position)] : [];
}

/** Which rows there are: the table, and what a filter asks of each. */
function listRead(view: View, node: Expression): readonly Read[] {
  if (node.kind === 'filter') return [...listRead(view, node.of), ...conditionsIn(view, node)];
  if ((node.kind === 'path' && node.each) || (node.kind === 'part' && node.each)) return listRead(view, node.of);
  const isNamed = node.kind === 'name' || node.kind === 'variable' || node.kind === 'path' || node.kind === 'index';
  return isNamed ? decidingOfTable(view, node) : deciding(view, node);
}

function decidingOfTable(view: View, node: Expression): readonly Read[] {
  const at = pathOf(view, node);
  const field = at && fieldPathIn(view, at);
  if (field !== undefined) return [{ value: evaluated(view, node), at: field }];
  return isContext(node) ? [{ value: evaluated(view, node), node }] : [];
}

/** What the filters in a list read of every row. */
function conditionsIn(view: View, node: Expression): readonly Read[] {
  if (node.kind === 'path' || node.kind === 'part') return conditionsIn(view, node.of);
  if (node.kind !== 'filter') return [];
  const rows = itemsOf(view, node.of) ?? [];
  const own = rows.slice(0, NAMED).flatMap((row) => deciding(entering(view, node.slot, row), node.where, 'true'));
  return [...conditionsIn(view, node.of), ...own];
}

/** Read from slot 0: the day, linked filings. */
function isContext(node: Expression): boolean {
  if (node.kind === 'name') return node.slot === 0;
  return (node.kind === 'path' || node.kind === 'part') && isContext(node.of);
}
