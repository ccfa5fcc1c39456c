/** What something was called in the edition or revision before. */
import type { CompiledForm } from '../model/form.ts';

/** Two revisions of one edition: what `was` and `fresh` say is about the edition before both. */
export function areRevisions(forms: { readonly before: CompiledForm; readonly after: CompiledForm }): boolean {
  return forms.before.edition === forms.after.edition;
}

/** Between revisions a name that stayed is the same thing, whatever it was called in the edition before. */
export function nameBefore(
  { name, was }: { readonly name: string; readonly was?: string },
  known: ReadonlySet<string>,
  forms: { readonly before: CompiledForm; readonly after: CompiledForm },
): string {
  return was === undefined || (areRevisions(forms) && known.has(name)) ? name : was;
}
