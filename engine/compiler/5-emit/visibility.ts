/** When a field or section is shown, as far as a schema can say it. */
import type { CompiledExpression } from '../../model/expression.ts';
import type { Scope } from '../../model/form.ts';
import { all, type Condition } from './condition.ts';
import { conjuncts, judgement } from './judgement.ts';

export type Visibility =
  | { readonly kind: 'always' }
  | { readonly kind: 'never' }
  | {
      readonly kind: 'when';
      /** As its author wrote it. */
      readonly asked: readonly CompiledExpression[];
      /** What it asks of the answers beside it. */
      readonly own: Condition;
      /** What it asks of the answers of enclosing scopes. */
      readonly outer: readonly OuterCondition[];
    }
  /** Only the engine can tell. */
  | { readonly kind: 'engine'; readonly asked: readonly CompiledExpression[] };

export interface OuterCondition {
  readonly slot: number;
  readonly condition: Condition;
}

/** `scopes[slot]` are the scopes from the outside in; the last is the one in which the field or section stands. */
export function visibility(when: CompiledExpression | undefined, scopes: readonly (Scope | null)[]): Visibility {
  if (when === undefined) return { kind: 'always' };
  const ownSlot = scopes.length - 1;
  const bySlot = new Map<number, Condition[]>();
  for (const tree of conjuncts(when.tree)) {
    const judged = judgement(tree, { scopes });
    if (judged === null || judged.slots.length > 1) return { kind: 'engine', asked: [when] };
    const slot = judged.slots[0] ?? ownSlot;
    bySlot.set(slot, [...(bySlot.get(slot) ?? []), judged.isTrue]);
  }
  const own = all(bySlot.get(ownSlot) ?? []);
  bySlot.delete(ownSlot);
  const outer = [...bySlot].map(([slot, conditions]) => ({ slot, condition: all(conditions) }));
  if (own.kind === 'never') return { kind: 'never' };
  if (own.kind === 'always' && outer.length === 0) return { kind: 'always' };
  return { kind: 'when', asked: [when], own, outer };
}
