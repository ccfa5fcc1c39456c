/** Walking to the instances of a scope, and owning those that are changed. */
import { keepMemory } from '../expression/evaluate/memory.ts';
import type { ScopeState } from '../model/filing.ts';
import type { Value } from '../model/value.ts';
import type { Instance, Pass } from './pass.ts';
import type { PreparedScope } from './prepare.ts';
import type { Region } from './region.ts';
import { copyScope, type MutableScope, setRows } from './scope-state.ts';

/** Visits every instance of the scope in the region once. */
export function eachInstance(
  pass: Pass,
  scope: PreparedScope,
  region: Region,
  visit: (instance: Instance) => void,
): void {
  if (region === 'all') for (const instance of everyInstance(pass, scope)) visit(instance);
  else walk(pass.top, region);

  function walk(instance: Instance, below: Region): void {
    const name = scope.names[instance.slot - 1];
    if (name === undefined) return visit(instance);
    const rows = below === 'all' ? instance.state.nested[name]?.keys() : below.keys();
    for (const index of rows ?? []) {
      const row = rowInstance(pass, instance, name, index);
      const inside = below === 'all' ? below : below.get(index);
      if (row !== undefined && inside !== undefined) walk(row, inside);
    }
  }
}

/** They are looked up once in a pass: a table is worked out before what is in its rows, and then no more. */
function everyInstance(pass: Pass, scope: PreparedScope): readonly Instance[] {
  const known = pass.instances.get(scope);
  if (known !== undefined) return known;
  const found: Instance[] = [];
  pass.instances.set(scope, found);
  if (scope.outer === undefined) found.push(pass.top);
  else for (const outer of everyInstance(pass, scope.outer)) addRows(pass, outer, scope.names.at(-1) ?? '', found);
  return found;
}

function addRows(pass: Pass, outer: Instance, name: string, found: Instance[]): void {
  const rows = outer.state.nested[name]?.length ?? 0;
  for (let index = 0; index < rows; index++) {
    const row = rowInstance(pass, outer, name, index);
    if (row !== undefined) found.push(row);
  }
}

export function rowInstance(pass: Pass, outer: Instance, name: string, index: number): Instance | undefined {
  outer.inner ??= new Map();
  let rows = outer.inner.get(name);
  if (rows === undefined) outer.inner.set(name, (rows = []));
  const known = rows[index];
  if (known !== undefined) return known;
  const state = outer.state.nested[name]?.[index];
  if (state === undefined) return undefined;
  // A frame may have loop variables behind the scopes.
  const frame = outer.frame.slice(0, outer.slot + 1);
  frame.push(state.values);
  const owned = isMade(pass, state) ? state : undefined;
  const row = { state, owned, frame, slot: outer.slot + 1, place: { outer, name, index }, readings: [] };
  rows[index] = row;
  return row;
}

function isMade(pass: Pass, state: ScopeState): state is MutableScope {
  return pass.complete || pass.made.has(state);
}

/** The scope, to be changed in place: a copy when it was still shared with the state before. */
export function own(pass: Pass, instance: Instance): MutableScope {
  if (instance.owned !== undefined) return instance.owned;
  const owned = copyScope(instance.state);
  pass.made.add(owned);
  instance.state = owned;
  instance.owned = owned;
  setFrame(instance, instance.slot, owned.values);
  const { place } = instance;
  if (place !== undefined) {
    const { outer, name, index } = place;
    const scope = own(pass, outer);
    const rows = ownList(pass, scope.nested[name] ?? []);
    rows[index] = owned;
    setRows(scope, name, rows);
    scope.values[name] = withRow(pass, scope.values[name], { index, values: owned.values });
  }
  return owned;
}

function setFrame({ frame, inner }: Instance, slot: number, values: MutableScope['values']): void {
  frame[slot] = values;
  for (const rows of inner?.values() ?? []) for (const row of rows) if (row !== undefined) setFrame(row, slot, values);
}

function withRow(pass: Pass, before: Value | undefined, row: { index: number; values: Value }): Value {
  if (!Array.isArray(before)) return row.values;
  const list = ownList<Value>(pass, before);
  list[row.index] = row.values;
  return list;
}

function ownList<T>(pass: Pass, list: readonly T[]): T[] {
  if (isOwnList(pass, list)) return list;
  const copy = list.slice();
  pass.made.add(copy);
  keepMemory(list, copy);
  return copy;
}

function isOwnList<T>(pass: Pass, list: readonly T[]): list is T[] {
  return pass.complete || pass.made.has(list);
}
