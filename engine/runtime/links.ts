/** Links without which a form cannot be filed. */
import type { FilingContext } from '../model/filing.ts';
import type { CompiledForm, Link } from '../model/form.ts';

/** The required links of the form that lead to no filing. */
export function missingLinks({ links }: CompiledForm, context: Pick<FilingContext, 'links'>): readonly Link[] {
  return Object.values(links).filter(
    ({ name, collect, required }) => required && collect === undefined && (context.links?.[name] ?? null) === null,
  );
}
