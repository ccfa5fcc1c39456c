/** The formula of a computed field in the reader's words. */
import { describe } from '../expression/describe.ts';
import type { CompiledForm, Field } from '../model/form.ts';
import { prepareForm } from './prepare.ts';
import { resolveText } from './text.ts';

export function formulaInWords(form: CompiledForm, field: Field): string {
  if (field.compute === undefined) return '';
  const prepared = prepareForm(form);
  const scopes = scopesAround(field);
  return describe(field.compute.tree, (slot, path) => {
    const outer = scopes[slot - 1] ?? '';
    const entry = prepared.fields.get(outer === '' ? path : `${outer}.${path}`);
    return entry === undefined ? path : resolveText(entry.field.title, [], form);
  });
}

/** The paths of the scopes by slot: the form, then each enclosing group or row. */
function scopesAround({ path }: Field): readonly string[] {
  const names = path.split('.').slice(0, -1);
  return ['', ...names.map((_, index) => names.slice(0, index + 1).join('.'))];
}
