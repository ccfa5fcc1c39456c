/** A field as its template, widget or table sees it. */
import { useMemo } from 'react';
import { type Field, isRequired } from '../../engine/index.ts';
import { useCarriedStanding, useFieldChanges } from '../carried/use-carried.ts';
import { useScope } from '../form-context.ts';
import { useOrigin } from '../origin/use-origin.ts';
import { isSameTitle } from '../texts/same-title.ts';
import { useFiling, useShownProblems, useText } from '../use-filing.ts';
import type { FieldContext } from './field-context.ts';

/** The field with its texts resolved and the problems that may be shown; a new object only when one of them changed. */
export function useFieldContext(field: Field): FieldContext {
  const { path: scopePath, key, heading } = useScope();
  const path = useMemo(() => [...scopePath, field.name], [scopePath, field.name]);
  const id = key === '' ? field.name : `${key}.${field.name}`;
  const title = useText(field.title, scopePath);
  const help = useText(field.help, scopePath);
  const notice = useText(field.notice, scopePath);
  const placeholder = useText(field.placeholder, scopePath);
  const problems = useShownProblems(path, id);
  const required = useFiling((state) => isRequired(state, path));
  const known = useOrigin(path, field);
  const carried = useCarriedStanding(path);
  const changes = useFieldChanges(field, path);
  // Not in the linked filing, but in last year's: not new.
  const origin = carried === null ? known : null;
  const headed = heading !== undefined && isSameTitle(heading, title);
  return useMemo(
    () => ({
      field,
      path,
      id,
      title,
      help,
      notice,
      placeholder,
      problems,
      required,
      origin,
      carried,
      changes,
      headed,
      grouped: false,
    }),
    [field, path, id, title, help, notice, placeholder, problems, required, origin, carried, changes, headed],
  );
}
