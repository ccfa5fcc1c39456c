/** Something the server knows: loading, there, or refused; loaded again on request. */
import { useCallback, useEffect, useState } from 'react';
import type { ProblemDocument } from '../shared/api.ts';
import type { Outcome } from './api.ts';

export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'there'; readonly value: T }
  | { readonly kind: 'refused'; readonly problem: ProblemDocument };

/** `load` must keep its identity between renders (useCallback, or a function of `api`). */
export function useLoaded<T>(load: () => Promise<Outcome<T>>): readonly [Loaded<T>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<T>>({ kind: 'loading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void load().then((outcome) => {
      if (isCurrent)
        setLoaded(outcome.ok ? { kind: 'there', value: outcome.value } : { kind: 'refused', problem: outcome.problem });
    });
    return () => {
      isCurrent = false;
    };
  }, [load, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return [loaded, again];
}
