/** Evaluating a part of an expression where it stands, and finding the fields behind what it reads. */
import { firstDayOfMonth } from '../expression/dates.ts';
import { prepare } from '../expression/evaluate.ts';
import { isList, propertyOf } from '../expression/values.ts';
import type { Expression, Frame, Iterator } from '../model/expression.ts';
import type { FilingPath, FilingState } from '../model/filing.ts';
import type { Value } from '../model/value.ts';
import { fieldAt, frameAt } from '../runtime/view.ts';

export interface View {
  readonly state: FilingState;
  readonly scopePath: FilingPath;
  readonly frame: Frame;
  /** By slot: where in the filing its record stands; undefined for the context and for what stands nowhere. */
  readonly paths: readonly (FilingPath | undefined)[];
}

/** One of a list, with the row, column or answer that it is. */
export interface Item {
  readonly value: Value;
  readonly at: FilingPath | undefined;
}

/** What an expression sees that stands in this form, group or row. */
export function viewAt(state: FilingState, scopePath: FilingPath): View {
  const paths: (FilingPath | undefined)[] = [undefined, []];
  scopePath.forEach((step, position) => {
    const isRow = typeof scopePath[position + 1] === 'number';
    if (typeof step === 'number' || !isRow) paths.push(scopePath.slice(0, position + 1));
  });
  return { state, scopePath, frame: frameAt(state, scopePath), paths };
}

export function evaluated({ frame }: View, node: Expression): Value {
  return prepare(node)(frame);
}

/** The view with a loop variable, or the item of a filter. */
export function entering(view: View, slot: number, { value, at }: Item): View {
  const [frame, paths] = [[...view.frame], [...view.paths]];
  frame[slot] = value;
  paths[slot] = at;
  return { ...view, frame, paths };
}

/** The items of a list; null when the list is blank. */
export function itemsOf(view: View, node: Expression): readonly Item[] | null {
  if (node.kind === 'filter') return taken(view, node);
  if (node.kind === 'path' && node.each) return itemsOf(view, node.of)?.map((item) => property(item, node)) ?? null;
  if (node.kind === 'part' && node.each) return parts(view, node);
  if (node.kind === 'list') return node.items.map((item) => ({ value: evaluated(view, item), at: pathOf(view, item) }));
  if (node.kind === 'for' && !isOverNumbers(node)) return looped(view, node);
  if (node.kind === 'call' && node.function === 'flatten') return flattened(view, node);
  const value = evaluated(view, node);
  return isList(value) ? listed(value, pathOf(view, node)) : null;
}

/** The path of the field, row or answer that an expression names; undefined for what is worked out. */
export function pathOf(view: View, node: Expression): FilingPath | undefined {
  if (node.kind === 'variable') return view.paths[node.slot];
  if (node.kind === 'name') return below(view.paths[node.slot], node.name);
  if (node.kind === 'path') return node.each ? undefined : below(pathOf(view, node.of), node.name);
  if (node.kind === 'part') return pathOf(view, node.of);
  if (node.kind !== 'index') return undefined;
  const position = evaluated(view, node.position);
  const items = itemsOf(view, node.of) ?? [];
  return typeof position === 'number' ? items.at(position < 0 ? position : position - 1)?.at : undefined;
}

/** The field that a path leads to, or into: of a part of an answer, the answer. */
export function fieldPathIn({ state: { form } }: View, path: FilingPath): FilingPath | undefined {
  let found = path;
  while (found.length > 0 && (typeof found.at(-1) === 'number' || fieldAt(form, found) === undefined))
    found = found.slice(0, -1);
  return found.length === 0 ? undefined : found;
}

/** Every combination of the loop variables; of each list only so many items. */
export function loops(view: View, iterators: readonly Iterator[], most = Infinity): readonly View[] {
  const [first, ...others] = iterators;
  if (first === undefined) return [view];
  const items = iterated(view, first).slice(0, most);
  return items.flatMap((item) => loops(entering(view, first.slot, item), others, most));
}

/** A loop over numbers is left to the evaluator: no fields stand behind them. */
function iterated(view: View, { over, to }: Iterator): readonly Item[] {
  return to === undefined ? (itemsOf(view, over) ?? []) : [];
}

/** The evaluator chooses; it keeps the order and the items as they are. */
function taken(view: View, node: Extract<Expression, { kind: 'filter' }>): readonly Item[] | null {
  const chosen = evaluated(view, node);
  let next = 0;
  return (
    itemsOf(view, node.of)?.filter(({ value }) => {
      const isNext = isList(chosen) && next < chosen.length && chosen[next] === value;
      if (isNext) next++;
      return isNext;
    }) ?? null
  );
}

function property({ value, at }: Item, { name, month }: Extract<Expression, { kind: 'path' }>): Item {
  const own = propertyOf(value, name);
  return { value: month && typeof own === 'string' ? firstDayOfMonth(own) : own, at: below(at, name) };
}

function parts(view: View, node: Extract<Expression, { kind: 'part' }>): readonly Item[] | null {
  const values = evaluated(view, node);
  const found = isList(values) ? values : [];
  return itemsOf(view, node.of)?.map(({ at }, index) => ({ value: found[index] ?? null, at })) ?? null;
}

/** No fields stand behind numbers. */
function isOverNumbers({ iterators }: Extract<Expression, { kind: 'for' }>): boolean {
  return iterators.some(({ to }) => to !== undefined);
}

/** Each result with the row of the innermost loop. */
function looped(view: View, { iterators, body }: Extract<Expression, { kind: 'for' }>): readonly Item[] {
  const slot = iterators.at(-1)?.slot ?? 0;
  return loops(view, iterators).map((inner) => ({ value: evaluated(inner, body), at: inner.paths[slot] }));
}

function flattened(view: View, node: Extract<Expression, { kind: 'call' }>): readonly Item[] | null {
  const [list] = node.arguments;
  const lists = list === undefined ? null : itemsOf(view, list);
  return lists?.flatMap(({ value, at }) => listed(value, at)) ?? null;
}

function listed(value: Value, at: FilingPath | undefined): readonly Item[] {
  return isList(value) ? value.map((one, index) => ({ value: one, at: at && [...at, index] })) : [];
}

function below(path: FilingPath | undefined, name: string): FilingPath | undefined {
  return path && [...path, name];
}
