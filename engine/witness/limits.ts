/** The limits of a number where it stands, as they are now. */
import { limitOf } from '../field-types/limit-of.ts';
import type { FilingPath, FilingState } from '../model/filing.ts';
import { fieldAt } from '../runtime/view.ts';
import { siteOf, valueOfSite } from './place.ts';

export function limitsAt(state: FilingState, path: FilingPath): { readonly low: number; readonly high: number } {
  const limit = (key: 'min' | 'max', none: number): number => {
    const field = fieldAt(state.form, path);
    const expression = field && limitOf(field, key);
    const value = expression && valueOfSite(state, siteOf(expression, path.slice(0, -1)));
    return typeof value === 'number' ? value : none;
  };
  return { low: limit('min', Number.NEGATIVE_INFINITY), high: limit('max', Number.POSITIVE_INFINITY) };
}
