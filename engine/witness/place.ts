/** Where an expression leads: its value, the field that it names, and the places of what it lists. */
import { prepare } from '../expression/evaluate.ts';
import { isList } from '../expression/values.ts';
import type { CompiledExpression, Expression, Iterator } from '../model/expression.ts';
import type { FilingPath, FilingState, ScopeState } from '../model/filing.ts';
import type { Value } from '../model/value.ts';
import { fieldAt, frameAt, stateAt } from '../runtime/view.ts';
import type { Bound, Site } from './search.ts';

const unbound: ReadonlyMap<number, Bound> = new Map();

/** An expression of the definition in a form, group or row. */
export function siteOf({ tree }: CompiledExpression, scope: FilingPath): Site {
  return { node: tree, scope, bound: unbound };
}

/** Another expression at the same place. */
export function at(site: Site, node: Expression): Site {
  return { node, scope: site.scope, bound: site.bound };
}

export function valueOfSite(state: FilingState, { node, scope, bound }: Site): Value {
  if (node.kind === 'literal') return node.value;
  const frame = frameAt(state, scope);
  for (const [slot, item] of bound) frame[slot] = boundValue(state, item);
  return prepare(node)(frame);
}

function boundValue(state: FilingState, item: Bound): Value {
  switch (item.kind) {
    case 'row':
      return stateAt(state, item.path)?.values ?? null;
    case 'element':
      return valueOfSite(state, item.site);
    case 'value':
      return item.value;
  }
}

/** A field of the filing, or something of the context (`filing.date`, a part of a linked filing). */
export type Located =
  | { readonly kind: 'field'; readonly path: FilingPath }
  | { readonly kind: 'row'; readonly path: FilingPath }
  | { readonly kind: 'context'; readonly names: readonly string[] };

/** What a name or path leads to; undefined for anything worked out. */
export function locate(state: FilingState, site: Site): Located | undefined {
  const { node } = site;
  if (node.kind === 'name' && node.slot === 0) return { kind: 'context', names: [node.name] };
  if (node.kind === 'name') return below(state, slotPath(state, site, node.slot), node.name);
  if (node.kind === 'index') return locateElement(state, site, node);
  if (node.kind === 'variable') {
    const item = site.bound.get(node.slot);
    if (item?.kind === 'element') return locate(state, item.site);
    const path = slotPath(state, site, node.slot);
    return path === undefined ? undefined : { kind: 'row', path };
  }
  if (node.kind !== 'path' || node.each) return undefined;
  const of = locate(state, at(site, node.of));
  if (of?.kind === 'context') return { kind: 'context', names: [...of.names, node.name] };
  return of === undefined ? undefined : below(state, of.path, node.name);
}

function locateElement(
  state: FilingState,
  site: Site,
  node: Extract<Expression, { kind: 'index' }>,
): Located | undefined {
  const list = elements(state, at(site, node.of));
  const position = valueOfSite(state, at(site, node.position));
  if (list === undefined || typeof position !== 'number') return undefined;
  const element = list[position < 0 ? list.length + position : position - 1];
  return element && locate(state, element);
}

function below(state: FilingState, path: FilingPath | undefined, name: string): Located | undefined {
  if (path === undefined) return undefined;
  const inside = [...path, name];
  return fieldAt(state.form, inside) === undefined ? undefined : { kind: 'field', path: inside };
}

/** The record that a slot holds: the form, an enclosing group or row, or a bound row. */
function slotPath(state: FilingState, { scope, bound }: Site, slot: number): FilingPath | undefined {
  const item = bound.get(slot);
  if (item === undefined) return enclosing(scope)[slot - 1];
  if (item.kind === 'row') return item.path;
  const located = item.kind === 'element' ? locate(state, item.site) : undefined;
  return located === undefined || located.kind === 'context' ? undefined : located.path;
}

/** The form, then each group or row down to the path. */
export function enclosing(scope: FilingPath): readonly FilingPath[] {
  const paths: FilingPath[] = [[]];
  scope.forEach((step, position) => {
    if (typeof step === 'number') return;
    const end = typeof scope[position + 1] === 'number' ? position + 2 : position + 1;
    paths.push(scope.slice(0, end));
  });
  return paths;
}

/** What a list consists of, each element as an expression that can be aimed at; undefined when that is not known. */
export function elements(state: FilingState, site: Site): readonly Site[] | undefined {
  const { node, bound } = site;
  const item = node.kind === 'variable' ? bound.get(node.slot) : undefined;
  if (item?.kind === 'element') return elements(state, item.site);
  if ((node.kind === 'path' || node.kind === 'part') && node.each)
    return elements(state, at(site, node.of))?.map((element) => {
      return { ...element, node: { ...node, of: element.node, each: false } };
    });
  if (node.kind === 'name' || node.kind === 'variable' || node.kind === 'path') return rowsOf(state, site);
  if (node.kind === 'filter') {
    const holds = (element: Site): boolean => valueOfSite(state, filterSite(state, site, node, element)) === true;
    return elements(state, at(site, node.of))?.filter(holds);
  }
  if (node.kind === 'list') return node.items.map((item) => at(site, item));
  if (node.kind === 'for') return iterated(state, site, node.iterators)?.map((inner) => at(inner, node.body));
  return node.kind === 'call' ? listed(state, site, node) : undefined;
}

/** The condition of a filter for one element. */
export function filterSite(
  state: FilingState,
  { scope, bound }: Site,
  node: Extract<Expression, { kind: 'filter' }>,
  element: Site,
): Site {
  return { node: node.where, scope, bound: new Map([...bound, [node.slot, boundTo(state, element)]]) };
}

function boundTo(state: FilingState, element: Site): Bound {
  const located = locate(state, element);
  return located?.kind === 'row' ? { kind: 'row', path: located.path } : { kind: 'element', site: element };
}

/** Slots of elements lie far above those of expressions. */
const ELEMENT_SLOT = 64;

function rowsOf(state: FilingState, site: Site): readonly Site[] | undefined {
  const located = locate(state, site);
  if (located === undefined || located.kind === 'context') return undefined;
  const isRow = typeof located.path.at(-1) === 'number';
  if (isRow || fieldAt(state.form, located.path)?.type !== 'table') return undefined;
  const rows = nestedAt(state, located.path);
  return rows.map((_, index) => {
    const slot = ELEMENT_SLOT + site.bound.size;
    const bound = new Map([...site.bound, [slot, { kind: 'row', path: [...located.path, index] } as const]]);
    return { node: { kind: 'variable', slot, name: 'item' }, scope: site.scope, bound };
  });
}

export function nestedAt(state: FilingState, path: FilingPath): readonly ScopeState[] {
  return stateAt(state, path.slice(0, -1))?.nested[String(path.at(-1))] ?? [];
}

/** The site with its loop variables bound, once for each turn. */
export function iterated(
  state: FilingState,
  site: Site,
  [iterator, ...others]: readonly Iterator[],
): readonly Site[] | undefined {
  if (iterator === undefined) return [site];
  const turns = turnsOf(state, site, iterator)?.map((item) => {
    return { ...site, bound: new Map([...site.bound, [iterator.slot, item]]) };
  });
  const inner = turns?.map((turn) => iterated(state, turn, others));
  return inner?.every((sites) => sites !== undefined) === true ? inner.flat() : undefined;
}

const MOST_TURNS = 100;

function turnsOf(state: FilingState, site: Site, { over, to }: Iterator): readonly Bound[] | undefined {
  if (to === undefined) {
    const found = elements(state, at(site, over));
    if (found !== undefined) return found.map((element) => boundTo(state, element));
    const list = valueOfSite(state, at(site, over));
    return isList(list) ? list.map((value) => ({ kind: 'value', value })) : undefined;
  }
  const [from, until] = [valueOfSite(state, at(site, over)), valueOfSite(state, at(site, to))];
  if (typeof from !== 'number' || typeof until !== 'number' || Math.abs(until - from) > MOST_TURNS) return undefined;
  const step = from <= until ? 1 : -1;
  return Array.from({ length: Math.abs(until - from) + 1 }, (_, turn) => {
    return { kind: 'value', value: from + step * turn };
  });
}

function listed(
  state: FilingState,
  site: Site,
  node: Extract<Expression, { kind: 'call' }>,
): readonly Site[] | undefined {
  const lists = node.arguments.map((argument) => at(site, argument));
  const [first, ...others] = lists;
  if (first === undefined) return undefined;
  if (node.function === 'concatenate') return joined(lists.map((list) => elements(state, list)));
  if (node.function === 'append') return joined([elements(state, first), others]);
  if (node.function === 'distinct values') return elements(state, first);
  if (node.function === 'flatten') return elements(state, first)?.flatMap((one) => elements(state, one) ?? [one]);
  return undefined;
}

function joined(lists: readonly (readonly Site[] | undefined)[]): readonly Site[] | undefined {
  const known = lists.filter((list) => list !== undefined);
  return known.length === lists.length ? known.flat() : undefined;
}
