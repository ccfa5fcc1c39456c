/** The names that can be used at a point of an expression, and the slots of the frame where they are found. */
import type { Read } from '../../model/expression.ts';
import type { ValueType } from '../../model/value.ts';

export interface NameScope {
  readonly slot: number;
  /** '' for the context and the form, `managers` for its row. */
  readonly path: string;
  readonly context?: true;
  readonly names: Readonly<Record<string, NamedType>>;
}
export interface NamedType {
  readonly type: ValueType;
  readonly month?: true;
  readonly opaque?: true;
}

export interface Scope {
  /** Outermost first. */
  readonly entries: readonly Entry[];
  readonly nextSlot: number;
}

/** The properties of a slot's record, or a slot's value itself. `origin`: the field that holds the record. */
type Entry =
  | {
      readonly kind: 'record';
      readonly slot: number;
      readonly names: Readonly<Record<string, NamedType>>;
      readonly origin?: Read;
    }
  | {
      readonly kind: 'variable';
      readonly slot: number;
      readonly name: string;
      readonly type: ValueType;
      readonly origin?: Read;
    };

export type Found =
  | {
      readonly kind: 'record';
      readonly slot: number;
      readonly named: NamedType;
      readonly origin?: Read;
      readonly hides: boolean;
    }
  | { readonly kind: 'variable'; readonly slot: number; readonly type: ValueType; readonly origin?: Read };

/** Loop variables and filter items take the slots after the form's and the rows'. */
const FIRST_FREE_SLOT = 2;

export function outermost(scopes: readonly NameScope[]): Scope {
  const entries = scopes.map(
    ({ slot, path, names }): Entry => ({ kind: 'record', slot, names, origin: { path, slot } }),
  );
  return { entries, nextSlot: Math.max(FIRST_FREE_SLOT, ...scopes.map(({ slot }) => slot + 1)) };
}

/** With a loop variable. */
export function withVariable(scope: Scope, name: string, type: ValueType, origin: Read | undefined): Scope {
  const slot = scope.nextSlot;
  const entry: Entry = { kind: 'variable', slot, name, type, ...(origin === undefined ? {} : { origin }) };
  return { entries: [...scope.entries, entry], nextSlot: slot + 1 };
}

/** Within `[…]`: `item` and, for a table, its columns. */
export function withItem(scope: Scope, type: ValueType, origin: Read | undefined): Scope {
  const inner = withVariable(scope, 'item', type, origin);
  if (type.kind !== 'record') return inner;
  const names = Object.fromEntries(
    Object.entries(type.fields).map(([name, field]) => [name, { type: field }] as const),
  );
  const entry: Entry = { kind: 'record', slot: scope.nextSlot, names, ...(origin === undefined ? {} : { origin }) };
  return { ...inner, entries: [...inner.entries, entry] };
}

export function find(name: string, { entries }: Scope): Found | undefined {
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = entries[at];
    if (entry === undefined) continue;
    const origin = entry.origin === undefined ? {} : { origin: entry.origin };
    if (entry.kind === 'variable') {
      if (entry.name === name) return { kind: 'variable', slot: entry.slot, type: entry.type, ...origin };
      continue;
    }
    const named = Object.hasOwn(entry.names, name) ? entry.names[name] : undefined;
    if (named === undefined) continue;
    const hides = entries.slice(0, at).some((outer) => outer.kind === 'record' && Object.hasOwn(outer.names, name));
    return { kind: 'record', slot: entry.slot, named, ...origin, hides };
  }
  return undefined;
}

export function namesIn({ entries }: Scope): readonly string[] {
  return entries.flatMap((entry) => (entry.kind === 'record' ? Object.keys(entry.names) : [entry.name]));
}
