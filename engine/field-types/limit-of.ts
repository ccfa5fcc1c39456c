/** The limit of a field that is worked out; what limits a text or a list is a count. */
import type { CompiledExpression } from '../model/expression.ts';
import type { Field } from '../model/form.ts';

export function limitOf(field: Field, key: 'min' | 'max'): CompiledExpression | undefined {
  if (key === 'min') return 'min' in field ? field.min : undefined;
  return 'max' in field && typeof field.max === 'object' ? field.max : undefined;
}
