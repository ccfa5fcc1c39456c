/** Which step is on screen: it stands in the address (`#basicInfo`), so that reloading and going back work. */
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { type FilingState, isSectionShown } from '../../engine/index.ts';
import { useForm } from '../form-context.ts';
import { type FormStep, formSteps, stepHolding } from '../state/outline.ts';
import { useFiling } from '../use-filing.ts';

export interface Steps {
  readonly all: readonly FormStep[];
  readonly current: FormStep | undefined;
  readonly index: number;
  /** The section that the address names, when it is not the step itself. */
  readonly section: string | undefined;
  readonly go: (name: string) => void;
}

export function useSteps(): Steps {
  const { store } = useForm();
  const hash = useSyncExternalStore(subscribeToHash, readHash);
  const shownNames = useFiling((state) =>
    shownSteps(state)
      .map(({ name }) => name)
      .join(' '),
  );
  const all = useMemo(
    () => formSteps(store.form).filter(({ name }) => shownNames.split(' ').includes(name)),
    [store, shownNames],
  );
  const wanted = stepHolding(store.form, hash);
  const current = all.find((step) => step === wanted) ?? all[0];
  const go = useCallback((name: string) => {
    if (readHash() !== name) window.location.hash = name;
  }, []);
  const index = current === undefined ? -1 : all.indexOf(current);
  return { all, current, index, section: current === wanted && hash !== current?.name ? hash : undefined, go };
}

export function shownSteps(state: FilingState): readonly FormStep[] {
  return formSteps(state.form).filter(
    ({ section, fields }) =>
      (section === null || isSectionShown(state, [], section.name)) &&
      (section !== null || fields.some((field) => !state.root.hidden.has(field))),
  );
}

function subscribeToHash(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
  };
}

function readHash(): string {
  return window.location.hash.slice(1);
}
