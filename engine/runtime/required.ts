/** Whether a field has to be answered as things stand. */
import type { ScopeState } from '../model/filing.ts';
import type { Field } from '../model/form.ts';

export function isRequiredIn(state: ScopeState, { name, compute, required }: Field): boolean {
  if (compute !== undefined || state.hidden.has(name)) return false;
  return typeof required === 'boolean' ? required : state.required.has(name);
}
