/** Why a field is as it is: worked out while somebody reads it, and kept up with what is entered meanwhile. */
import { useMemo } from 'react';
import { explain, type Explanation, type FilingPath } from '../../engine/index.ts';
import { useRecentFiling } from '../use-filing.ts';

export function useExplanation(path: FilingPath): Explanation | undefined {
  const state = useRecentFiling();
  return useMemo(() => explain(state, path), [state, path]);
}
