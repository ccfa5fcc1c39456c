/** Gives fields the answers of their linked filing again. What was there can be had back until it is filled in anew. */
import { useCallback } from 'react';
import { answerAt, type FilingPath, type FilingState, importedAnswer } from '../../engine/index.ts';
import { useForm } from '../form-context.ts';

/** `button`: the id of the button that was pressed. */
export type Reimport = (paths: readonly FilingPath[], title: string, button: string) => void;

export function useReimport(): Reimport {
  const { store, page, announce } = useForm();
  return useCallback(
    (paths, title, button) => {
      const answers = (state: FilingState): readonly unknown[] => paths.map((path) => answerAt(state, path));
      const before = answers(store.getState());
      for (const path of paths) store.change(path, importedAnswer(store.getState(), path));
      const after = answers(store.getState());
      const text = `已重新导入「${title}」`;
      page.touch(...paths.map((path) => store.keyOf(path)));
      page.finish({
        text,
        undo: () => paths.forEach((path, at) => store.change(path, before[at])),
        isCurrent: (state) => answers(state).every((answer, at) => answer === after[at]),
        focusAfter: button,
      });
      announce(`${text}，可撤销`);
    },
    [store, page, announce],
  );
}
