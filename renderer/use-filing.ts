/** Looking at the filing from a component: it renders again only when what it looks at has changed. */
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import {
  type FilingPath,
  type FilingState,
  type LocalProblem,
  problemsAt,
  stateAt,
  type Text,
  textAt,
} from '../engine/index.ts';
import { useForm } from './form-context.ts';
import type { PageState } from './state/page-state.ts';

/** `select` gives the same value for the same state: scalars, or objects that the state holds. */
export function useFiling<T>(select: (state: FilingState) => T): T {
  const { store } = useForm();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

export function usePage<T>(select: (page: PageState) => T): T {
  const { page } = useForm();
  return useSyncExternalStore(page.subscribe, () => select(page));
}

/** A text of the definition with its `{…}` resolved; empty when there is none, or its row is gone. */
export function useText(text: Text | undefined, scopePath: FilingPath): string {
  return useFiling((state) => {
    if (text === undefined) return '';
    if (typeof text === 'string') return text;
    return stateAt(state, scopePath) === undefined ? '' : textAt(state, text, scopePath);
  });
}

const none: readonly LocalProblem[] = [];

/** The problems of a field that may be shown: after it was left, or everything was checked. */
export function useShownProblems(path: FilingPath, key: string): readonly LocalProblem[] {
  const touched = usePage((page) => page.isTouched(key));
  const problems = useFiling((state) => problemsAt(state, path));
  return touched ? problems : none;
}

/** The filing's state, at most a fifth of a second old: for what need not follow every keystroke. */
export function useRecentFiling(): FilingState {
  const { store } = useForm();
  const [state, setState] = useState(store.getState);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        setState(store.getState());
      }, 200);
    };
    const stop = store.subscribe(later);
    setState(store.getState());
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store]);
  return state;
}

export function useMedia(query: string): boolean {
  const media = useMemo(() => window.matchMedia(query), [query]);
  const subscribe = useCallback(
    (listener: () => void) => {
      media.addEventListener('change', listener);
      return () => {
        media.removeEventListener('change', listener);
      };
    },
    [media],
  );
  return useSyncExternalStore(subscribe, () => media.matches);
}
