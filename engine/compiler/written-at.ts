/** Where a compiled form was written: by the owner of a key (a field's path, `section:SCOPE/NAME`, '' the form) and the key. */
import type { Localized } from '../diagnostics/finding.ts';
import type { Place } from '../model/diagnostic.ts';
import type { CompiledForm } from '../model/form.ts';
import type { Fact } from '../reasoning/contradiction.ts';
import { scalarAt } from './1-read/source-node.ts';
import type { CheckedForm } from './3-check/check-form.ts';
import { fieldsByPath } from './3-check/dependencies.ts';
import type { Surroundings } from './3-check/edition-definition.ts';
import { factInWords, type Written } from './3-check/reasons.ts';
import { siteId } from './3-check/sites.ts';

const origins = new WeakMap<CompiledForm, Origin>();

interface Origin {
  readonly checked: CheckedForm;
  readonly written: Written;
  readonly around: Surroundings;
}

/** The compiled form itself, of which it is known from now on where it was written. */
export function withOrigin(form: CompiledForm, checked: CheckedForm, around: Surroundings): CompiledForm {
  const written = { sites: checked.sites, fields: fieldsByPath(checked.form), whereIs: around.whereIs };
  origins.set(form, { checked, written, around });
  return form;
}

/** The definitions of which the form was compiled. */
export function surroundingsOf(form: CompiledForm): Surroundings | undefined {
  return origins.get(form)?.around;
}

/** Where nothing is written under the key, the name of the field, else the beginning of the form. */
export function placeOf(form: CompiledForm, owner: string, key: string): Place | undefined {
  const origin = origins.get(form);
  if (origin === undefined) return undefined;
  const { checked, written } = origin;
  const field = written.fields.get(owner);
  const scalar = checked.sites.get(siteId(owner, key))?.site.scalar ?? (field && scalarAt(field.node, key));
  const { place } = checked.form.node;
  return scalar?.place ?? field?.namePlace ?? { ...place, end: place.start + 1 };
}

/** What a fact says, and where it is written. */
export function factAsWritten(form: CompiledForm, fact: Fact): Localized {
  const origin = origins.get(form);
  const { tree, owner, key } = fact;
  if (key === 'option' && tree.kind === 'compare' && tree.right.kind === 'literal') {
    const name = owner.split('.').at(-1);
    return { zh: `“${name}”选“${tree.right.value}”`, en: `"${name}" is "${tree.right.value}"` };
  }
  return origin === undefined ? { zh: fact.owner, en: fact.owner } : factInWords(origin.written, fact);
}
