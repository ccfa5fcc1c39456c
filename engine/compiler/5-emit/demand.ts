/** When an answer has to be there while its field is shown, as far as a schema can say it. */
import type { CompiledExpression } from '../../model/expression.ts';
import type { Field, Scope } from '../../model/form.ts';
import { all, type Condition } from './condition.ts';
import { isNeeded } from './requirements.ts';
import { type Visibility, visibility } from './visibility.ts';

export type Demand =
  | { readonly kind: 'always' }
  | { readonly kind: 'never' }
  | { readonly kind: 'when'; readonly asked: readonly CompiledExpression[]; readonly condition: Condition }
  /** Only the engine can tell. */
  | { readonly kind: 'engine' };

/** The condition of a demand includes that the field is shown. */
export function demandOf(field: Field, shown: Visibility, scopes: readonly (Scope | null)[]): Demand {
  if (isNeeded(field)) return { kind: 'always' };
  if (field.compute !== undefined || typeof field.required === 'boolean') return { kind: 'never' };
  const asked = visibility(field.required, scopes);
  if (asked.kind === 'always' || asked.kind === 'never') return asked;
  if (asked.kind === 'engine' || asked.outer.length > 0 || shown.kind === 'engine') return { kind: 'engine' };
  if (shown.kind !== 'when') return { kind: 'when', asked: asked.asked, condition: asked.own };
  if (shown.outer.length > 0) return { kind: 'engine' };
  return { kind: 'when', asked: [...shown.asked, ...asked.asked], condition: all([shown.own, asked.own]) };
}
