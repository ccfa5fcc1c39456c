/** A level of the definition becomes a scope of the compiled form. */
import type { Scope, Section } from '../../model/form.ts';
import type { ScopeDefinition, SectionDefinition } from '../2-resolve/definition.ts';
import { sourceAt, wordAt } from '../2-resolve/key-values.ts';
import type { CheckedForm } from '../3-check/check-form.ts';
import { sectionKey } from '../3-check/sites.ts';
import { linkField } from './link-field.ts';
import { expressionsOf, textOf, textsOf } from './linking.ts';

export function linkScope({ path, fields, sections, layout }: ScopeDefinition, form: CheckedForm): Scope {
  return {
    path,
    fields: fields.flatMap((field) => {
      const linked = linkField(field, field.scope === undefined ? undefined : linkScope(field.scope, form), form);
      return linked === undefined ? [] : [linked];
    }),
    sections: sections.map((section) => linkSection(section, path, form)),
    layout,
  };
}

function linkSection({ name, parent, node, layout }: SectionDefinition, scope: string, form: CheckedForm): Section {
  const owner = sectionKey(scope, name);
  const prefill = wordAt(node, 'prefill');
  const source = sourceAt(node);
  const was = wordAt(node, 'was');
  return {
    name,
    ...(parent !== undefined && { parent }),
    title: textOf(form, owner, 'title'),
    ...textsOf(form, owner, ['help', 'notice']),
    ...expressionsOf(form, owner, ['when']),
    ...(prefill !== undefined && { prefill }),
    ...(source !== undefined && { source }),
    ...(was !== undefined && { was }),
    layout,
  };
}
