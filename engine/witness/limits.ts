/** The limits of a number where it stands, as they are now. */
import { limitOf } from '../field-types/limit-of.ts';
import type { CompiledExpression } from '../model/expression.ts';
import type { FilingPath, FilingState } from '../model/filing.ts';
import { fieldAt } from '../runtime/view.ts';
import { siteOf, valueOfSite } from './place.ts';

interface Limits {
  readonly low: number;
  readonly high: number;
}

export function limitsAt(state: FilingState, path: FilingPath): Limits {
  return among(state, path, () => true);
}

/** Those that stand so in every filing. */
export function firmLimits(state: FilingState, path: FilingPath): Limits {
  return among(state, path, ({ tree }) => tree.kind === 'literal');
}

function among(state: FilingState, path: FilingPath, counts: (limit: CompiledExpression) => boolean): Limits {
  const limit = (key: 'min' | 'max', none: number): number => {
    const field = fieldAt(state.form, path);
    const expression = field && limitOf(field, key);
    if (expression === undefined || !counts(expression)) return none;
    const value = valueOfSite(state, siteOf(expression, path.slice(0, -1)));
    return typeof value === 'number' ? value : none;
  };
  return { low: limit('min', Number.NEGATIVE_INFINITY), high: limit('max', Number.POSITIVE_INFINITY) };
}
