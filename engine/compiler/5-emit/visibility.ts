/** When a field or section is shown, as far as a schema can say it. */
import type { CompiledExpression } from '../../model/expression.ts';
import type { Scope } from '../../model/form.ts';
import { all, type Condition, conjuncts, judgement } from './condition.ts';

export type Visibility =
  | { readonly kind: 'always' }
  | { readonly kind: 'never' }
  | {
      readonly kind: 'when';
      readonly source: string;
      /** What it asks of the answers beside it. */
      readonly own: Condition;
      /** What it asks of the answers of an enclosing scope, by its slot; several such slots are too much for a schema. */
      readonly outer: readonly { readonly slot: number; readonly condition: Condition }[];
    }
  /** Only the engine can tell. */
  | { readonly kind: 'engine'; readonly source: string };

/** `scopes[slot]` are the scopes from the outside in; the last is the one in which the field or section stands. */
export function visibility(when: CompiledExpression | undefined, scopes: readonly (Scope | null)[]): Visibility {
  if (when === undefined) return { kind: 'always' };
  const judged = conjuncts(when.tree).map((tree) => judgement(tree, scopes));
  const known = judged.filter((one) => one !== null && one.slots.length < 2 && !one.slots.includes(0));
  if (known.length < judged.length) return { kind: 'engine', source: when.source };
  const bySlot = new Map<number, Condition[]>();
  const ownSlot = scopes.length - 1;
  for (const one of known) {
    const slot = one?.slots[0] ?? ownSlot;
    bySlot.set(slot, [...(bySlot.get(slot) ?? []), one?.isTrue ?? { kind: 'never' }]);
  }
  const own = all(bySlot.get(ownSlot) ?? []);
  bySlot.delete(ownSlot);
  const outer = [...bySlot].map(([slot, conditions]) => ({ slot, condition: all(conditions) }));
  if (own.kind === 'never') return { kind: 'never' };
  if (own.kind === 'always' && outer.length === 0) return { kind: 'always' };
  return { kind: 'when', source: when.source, own, outer };
}
