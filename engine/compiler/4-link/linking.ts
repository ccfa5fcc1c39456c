/** What linking looks up: the checked texts and expressions of a form, by their owner and key. */
import type { CompiledExpression, Text } from '../../model/expression.ts';
import type { CheckedForm } from '../3-check/check-form.ts';
import { siteId } from '../3-check/sites.ts';

export function textOf({ sites }: CheckedForm, owner: string, key: string): Text {
  return sites.get(siteId(owner, key))?.text ?? '';
}

/** The given texts as far as they are written. */
export function textsOf<K extends string>(
  { sites }: CheckedForm,
  owner: string,
  keys: readonly K[],
): { readonly [P in K]?: Text } {
  const found: { [P in K]?: Text } = {};
  for (const key of keys) {
    const text = sites.get(siteId(owner, key))?.text;
    if (text !== undefined && text !== null) found[key] = text;
  }
  return found;
}

/** The given expressions as far as they are written; `prefix` leads to those of a rule. */
export function expressionsOf<K extends string>(
  { sites }: CheckedForm,
  owner: string,
  keys: readonly K[],
  prefix = '',
): { readonly [P in K]?: CompiledExpression } {
  const found: { [P in K]?: CompiledExpression } = {};
  for (const key of keys) {
    const expression = sites.get(siteId(owner, `${prefix}${key}`))?.expression;
    if (expression !== undefined && expression !== null) found[key] = expression;
  }
  return found;
}
