/**
 * One pass of evaluation: the state being worked out, copied on write, and what still has to be looked at.
 * Parts that the pass made itself are changed in place; everything else is shared with the state before.
 */
import type { Frame } from '../model/expression.ts';
import type { Answers, FilingContext, LocalProblem, ScopeState } from '../model/filing.ts';
import type { CompiledForm, Dependent, Step } from '../model/form.ts';
import type { Value } from '../model/value.ts';
import { isRecord } from '../field-types/nested.ts';
import type { PreparedForm, PreparedScope } from './prepare.ts';

/** The row numbers of the enclosing tables from the outside in; a group counts as its only row. */
export type Address = readonly number[];

export interface MutableScope {
  answers: Answers;
  values: Record<string, Value>;
  hidden: Set<string>;
  hiddenSections: Set<string>;
  required: Set<string>;
  problems: Record<string, readonly LocalProblem[]>;
  nested: Record<string, readonly ScopeState[]>;
}

export interface Pass {
  readonly prepared: PreparedForm;
  readonly context: Record<string, unknown>;
  readonly root: MutableScope;
  readonly owned: Set<ScopeState>;
  readonly lists: Set<unknown>;
  /** By index of a step, or path of a field to judge: the addresses below which it has to be done. */
  readonly steps: Map<number, Map<string, Address>>;
  readonly judgements: Map<string, Map<string, Address>>;
}

export function contextRecord(
  form: CompiledForm,
  { date, links = {}, collected = {} }: FilingContext,
): Record<string, unknown> {
  const context: Record<string, unknown> = { filing: { date } };
  for (const { name, collect } of Object.values(form.links)) {
    if (collect !== undefined) context[name] = collected[name] ?? [];
  }
  for (const [name, filing] of Object.entries(links)) {
    if (form.links[name]?.collect === undefined)
      context[name] = filing && { ...filing.answers, acceptedOn: filing.acceptedOn ?? null };
  }
  return context;
}

export function emptyScope(answers: Answers): MutableScope {
  return {
    answers,
    values: {},
    hidden: new Set(),
    hiddenSections: new Set(),
    required: new Set(),
    problems: {},
    nested: {},
  };
}

export function startPass(prepared: PreparedForm, context: FilingContext, root: MutableScope): Pass {
  return {
    prepared,
    context: contextRecord(prepared.form, context),
    root,
    owned: new Set<ScopeState>([root]),
    lists: new Set(),
    steps: new Map(),
    judgements: new Map(),
  };
}

/** A copy of a scope of an earlier state, ready to be changed. Its rows stay shared. */
export function copyScope(scope: ScopeState): MutableScope {
  return {
    answers: scope.answers,
    values: { ...scope.values },
    hidden: new Set(scope.hidden),
    hiddenSections: new Set(scope.hiddenSections),
    required: new Set(scope.required),
    problems: { ...scope.problems },
    nested: { ...scope.nested },
  };
}

export function later(pass: Pass, step: number, address: Address): void {
  add(pass.steps, step, address);
}

export function judgeLater(pass: Pass, field: string, address: Address): void {
  add(pass.judgements, field, address);
}

function add<K>(work: Map<K, Map<string, Address>>, key: K, address: Address): void {
  let addresses = work.get(key);
  if (addresses === undefined) {
    addresses = new Map<string, Address>();
    work.set(key, addresses);
  }
  if (!addresses.has('')) addresses.set(address.join('.'), address);
}

/** Everything that reads what changed at an address has to be looked at again. */
export function changed(pass: Pass, dependents: readonly Dependent[] | undefined, address: Address): void {
  for (const { kind, step, field, shared } of dependents ?? []) {
    const below = address.slice(0, shared);
    if (kind === 'step' && step !== undefined) later(pass, step, below);
    else if (field !== undefined) judgeLater(pass, field, below);
  }
}

export function scopeOfStep(pass: Pass, step: Step): PreparedScope {
  const scope = pass.prepared.scopes.get(step.scope);
  if (scope === undefined) throw new Error(`The compiled form has no scope ${step.scope}`);
  return scope;
}

/**
 * A scope of the state with the frame that its expressions see. `state` may still be shared with the state before;
 * whoever changes it takes `own()`.
 */
export interface Instance {
  state: ScopeState;
  readonly frame: Frame;
  readonly address: Address;
  own(): MutableScope;
}

export function rootInstance(pass: Pass): Instance {
  return { state: pass.root, frame: [pass.context, pass.root.values], address: [], own: () => pass.root };
}

/** Visits every instance of a scope below the given addresses, each once. */
export function eachInstance(
  pass: Pass,
  { names }: PreparedScope,
  below: Iterable<Address>,
  visit: (instance: Instance) => void,
): void {
  const seen = new Set<string>();
  for (const address of below) walk(rootInstance(pass), address);

  function walk(instance: Instance, wanted: Address): void {
    const depth = instance.address.length;
    const name = names[depth];
    if (name === undefined) {
      const key = instance.address.join('.');
      if (!seen.has(key)) visit(instance);
      seen.add(key);
      return;
    }
    const rows = instance.state.nested[name]?.length ?? 0;
    const only = wanted[depth];
    const [first, end] = only === undefined ? [0, rows] : [only, Math.min(only + 1, rows)];
    for (let index = first; index < end; index++) {
      const row = rowInstance(pass, instance, name, index);
      if (row !== undefined) walk(row, wanted);
    }
  }
}

export function rowInstance(pass: Pass, outer: Instance, name: string, index: number): Instance | undefined {
  const state = outer.state.nested[name]?.[index];
  if (state === undefined) return undefined;
  const frame = [...outer.frame, state.values];
  const instance: Instance = { state, frame, address: [...outer.address, index], own };
  return instance;

  function own(): MutableScope {
    if (isOwned(pass, instance.state)) return instance.state;
    const row = copyScope(instance.state);
    pass.owned.add(row);
    placeRow(pass, outer.own(), name, { index, row });
    instance.state = row;
    frame[frame.length - 1] = row.values;
    return row;
  }
}

function isOwned(pass: Pass, state: ScopeState): state is MutableScope {
  return pass.owned.has(state);
}

function placeRow(pass: Pass, outer: MutableScope, name: string, placed: { index: number; row: MutableScope }): void {
  const rows = ownList(pass, outer.nested[name] ?? []);
  rows[placed.index] = placed.row;
  outer.nested[name] = rows;
  const values = outer.values[name];
  if (Array.isArray(values)) {
    const list = ownList<Value>(pass, values);
    list[placed.index] = placed.row.values;
    outer.values[name] = list;
  } else outer.values[name] = placed.row.values;
}

function ownList<T>(pass: Pass, list: readonly T[]): T[] {
  if (isOwnList(pass, list)) return list;
  const copy = [...list];
  pass.lists.add(copy);
  return copy;
}

function isOwnList<T>(pass: Pass, list: readonly T[]): list is T[] {
  return pass.lists.has(list);
}

const none: Answers = {};

/** The answers of a row or group, whatever was entered there. */
export function nestedAnswers(answer: unknown, index: number): Answers {
  const row: unknown = Array.isArray(answer) ? answer[index] : answer;
  return isRecord(row) ? row : none;
}
