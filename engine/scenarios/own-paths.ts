/** What a case says itself, by path: an edition's change to all cases goes under it. */
import type { CompiledForm, Field } from '../model/form.ts';
import { fieldAt } from '../runtime/view.ts';
import type { ChangePath } from './change-path.ts';
import type { Change } from './scenario.ts';

/**
 * A table or group that is given whole is listed with every field that it has in this form: of a field that a later
 * edition adds to it, the case says nothing.
 */
export function ownPaths(changes: readonly Change[], form: CompiledForm): readonly ChangePath[] {
  return changes.flatMap(({ path, value, under }) => {
    const takesRowOut = value === undefined && typeof path.at(-1) !== 'string';
    if (under !== undefined || takesRowOut) return [];
    const field = fieldAt(
      form,
      path.map((step) => step ?? 0),
    );
    return [path, ...(field === undefined ? [] : inside(field, path))];
  });
}

function inside(field: Field, path: ChangePath): readonly ChangePath[] {
  if (!('scope' in field)) return [];
  const around = field.type === 'table' && typeof path.at(-1) === 'string' ? [...path, null] : path;
  return field.scope.fields.flatMap((one) => {
    const at = [...around, one.name];
    return [at, ...inside(one, at)];
  });
}
