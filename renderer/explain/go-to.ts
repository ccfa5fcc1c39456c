/** The way from an explanation to the field that it speaks of; null where nothing can be entered. */
import { createContext, useContext } from 'react';
import type { FilingPath } from '../../engine/index.ts';

export type GoTo = (path: FilingPath) => void;

const Context = createContext<GoTo | null>(null);
export const GoToProvider = Context.Provider;

export function useGoTo(): GoTo | null {
  return useContext(Context);
}
