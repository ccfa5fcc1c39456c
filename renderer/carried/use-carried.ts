/** Looking at what was carried over from a component: it renders again only when what it looks at has changed. */
import { useMemo, useSyncExternalStore } from 'react';
import { answerAt, type Field, type FilingPath } from '../../engine/index.ts';
import { useForm } from '../form-context.ts';
import type { CarriedState, CarriedStanding } from '../state/carried.ts';
import { changePhrases, fieldSteps } from './change-words.ts';

/** `select` gives a scalar; `otherwise` where nothing was carried over. */
export function useCarried<T extends string | number | null>(select: (carried: CarriedState) => T, otherwise: T): T {
  const { carried } = useForm();
  return useSyncExternalStore(carried?.subscribe ?? never, () => (carried === null ? otherwise : select(carried)));
}

function never(): () => void {
  return nothing;
}
function nothing(): void {}

/** Only an outermost field has one: what stands in it was carried over with it. */
export function useCarriedStanding(path: FilingPath): CarriedStanding | null {
  return useCarried(({ standing }) => (path.length === 1 ? standing(String(path[0])) : null), null);
}

/** How the field differs from last year's, until it is answered anew or confirmed; else ''. */
export function useFieldChanges(field: Field, path: FilingPath): string {
  const { carried, store } = useForm();
  const words = useMemo(() => {
    const own = carried?.over.changes.filter(({ at }) => fieldSteps(at).join('.') === field.path) ?? [];
    return carried === null ? '' : changePhrases(own, store.form).join('；');
  }, [carried, store, field]);
  return useCarried(({ standing }) => {
    if (words === '' || field.compute !== undefined) return '';
    const isCarried = standing(String(path[0])) === 'carried';
    return isCarried || isBlank(answerAt(store.getState(), path)) ? words : '';
  }, '');
}

export function isBlank(answer: unknown): boolean {
  return answer === undefined || answer === null || answer === '' || (Array.isArray(answer) && answer.length === 0);
}
