/** How the sections of the form stand: problems that are not shown yet at their fields are not counted yet. */
import { useCallback } from 'react';
import { type FilingState, parsePath, problems, progress } from '../../engine/index.ts';
import { useCarried } from '../carried/use-carried.ts';
import { useForm } from '../form-context.ts';
import { type Standing, standingOf } from '../state/standing.ts';
import { usePage } from '../use-filing.ts';

export function useStanding(state: FilingState): (section: string, fields: readonly string[]) => Standing {
  const { store, page, carried } = useForm();
  // What was left decides, so its version does.
  const version = usePage((one) => one.version());
  const unchecked = useCarried(({ left }) => left().length, 0);
  return useCallback(
    (section, fields) => {
      const standing = standingOfAnswers(section, fields);
      const count = standing.kind === 'done' && unchecked > 0 ? (carried?.left(fields).length ?? 0) : 0;
      return count > 0 ? { kind: 'carried', count } : standing;
    },
    [state, store, page, version, carried, unchecked],
  );

  function standingOfAnswers(section: string, fields: readonly string[]): Standing {
    const whole = progress(state, [], section);
    if (whole.errors === 0 || page.isChecked()) return standingOf(whole, page.isChecked());
    const shown = problems(state).filter(({ at, level, kind }) => {
      const path = level === 'error' && kind !== 'required' ? parsePath(at) : null;
      return path !== null && fields.includes(String(path[0])) && page.isTouched(store.keyOf(path));
    });
    return standingOf({ ...whole, errors: shown.length }, false);
  }
}
