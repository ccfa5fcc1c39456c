/**
 * One pass of evaluation: the state being worked out, copied on write, and what still has to be looked at.
 * Parts that the pass made itself are changed in place; everything else is shared with the state before.
 */
import type { Reading } from '../field-types/field-type.ts';
import type { Frame } from '../model/expression.ts';
import type { FilingContext, ScopeState } from '../model/filing.ts';
import type { CompiledForm } from '../model/form.ts';
import type { PreparedForm, PreparedScope } from './prepare.ts';
import { type Address, type Region, union, withAddress } from './region.ts';
import type { MutableScope } from './scope-state.ts';

export interface Pass {
  readonly prepared: PreparedForm;
  readonly top: Instance;
  /** What the pass made itself: scopes, lists of rows, lists of their values. A complete pass made everything. */
  readonly made: Set<unknown>;
  /** Everything is looked at anyway, so nobody has to be told. */
  readonly complete: boolean;
  /** By index of a step, and by path of a field to judge. */
  readonly steps: (Region | undefined)[];
  readonly judgements: Map<string, Region>;
  /** All instances of a scope, where they have been asked for. */
  readonly instances: Map<PreparedScope, readonly Instance[]>;
}

/**
 * A scope of the state as the pass sees it: the form, a group, a row. There is one for each scope that is looked at.
 * `state` may still be shared with the state before; whoever changes it takes `own`.
 */
export interface Instance {
  state: ScopeState;
  /** The state once the pass owns it. */
  owned: MutableScope | undefined;
  readonly frame: Frame;
  /** Where the frame has the values of this scope: 1 for the form. */
  readonly slot: number;
  /** Absent for the form. */
  readonly place?: Place;
  /** What has been looked at below it, by the name of a group or table and the number of the row. */
  inner?: Map<string, (Instance | undefined)[]>;
  /** By the position of a field: its answer as this pass has read it. */
  readonly readings: (Reading | undefined)[];
}
interface Place {
  readonly outer: Instance;
  readonly name: string;
  readonly index: number;
}

export function startPass(
  prepared: PreparedForm,
  context: FilingContext,
  { root, complete }: { readonly root: MutableScope; readonly complete: boolean },
): Pass {
  return {
    prepared,
    top: {
      state: root,
      owned: root,
      frame: [contextRecord(prepared.form, context), root.values],
      slot: 1,
      readings: [],
    },
    made: new Set(),
    complete,
    steps: [],
    judgements: new Map(),
    instances: new Map(),
  };
}

const records = new WeakMap<FilingContext, { form: CompiledForm; record: Record<string, unknown> }>();

/** What expressions see of the context; the same object as long as the context is. */
export function contextRecord(form: CompiledForm, context: FilingContext): Record<string, unknown> {
  const known = records.get(context);
  if (known?.form === form) return known.record;
  const { date, links = {}, collected = {} } = context;
  const record: Record<string, unknown> = { filing: { date } };
  for (const { name, collect } of Object.values(form.links)) {
    if (collect !== undefined) record[name] = collected[name] ?? [];
  }
  for (const [name, filing] of Object.entries(links)) {
    if (form.links[name]?.collect === undefined)
      record[name] = filing && { ...filing.answers, acceptedOn: filing.acceptedOn ?? null };
  }
  records.set(context, { form, record });
  return record;
}

export function later(pass: Pass, step: number, address: Address, depth = address.length): void {
  pass.steps[step] = withAddress(pass.steps[step], address, depth);
}

/** Looks at a field again in the whole region, which is not used any more. */
export function judgeBelow(pass: Pass, field: string, region: Region): void {
  pass.judgements.set(field, union(pass.judgements.get(field), region));
}

/** Everything that reads what changed in a scope, the value at `path`, has to be looked at again. */
export function changed(pass: Pass, path: string, instance: Instance): void {
  const dependents = pass.complete ? undefined : pass.prepared.form.dependents[path];
  if (dependents === undefined) return;
  const address = addressOf(instance);
  for (const { kind, step, field, shared } of dependents) {
    if (kind === 'step' && step !== undefined) later(pass, step, address, shared);
    else if (field !== undefined) judgeBelow(pass, field, withAddress(undefined, address, shared));
  }
}

export function addressOf({ place }: Instance): Address {
  return place === undefined ? [] : [...addressOf(place.outer), place.index];
}
