/** The outline of a compiled form. */
import type { CompiledForm, Field, Scope } from '../model/form.ts';
import type { FieldOutline, ScopeOutline } from './knowledge.ts';

export function outlineOf(form: CompiledForm): ScopeOutline {
  return outlineOfScope(form.scope, form);
}

function outlineOfScope({ path, sections, fields }: Scope, form: CompiledForm): ScopeOutline {
  return {
    path,
    sections: sections.map(({ name, parent, when }) => ({ name, parent, when: when?.tree })),
    fields: fields.map((field) => outlineOfField(field, form)),
  };
}

function outlineOfField(field: Field, form: CompiledForm): FieldOutline {
  const { path, type, section, when, compute } = field;
  return { path, type, section, when: when?.tree, compute: compute?.tree, ...typedOutline(field, form) };
}

function typedOutline(field: Field, form: CompiledForm): Partial<FieldOutline> {
  switch (field.type) {
    case 'integer':
    case 'decimal':
    case 'percent':
    case 'date':
    case 'month':
    case 'year':
      return { min: field.min?.tree, max: field.max?.tree };
    case 'choice':
    case 'choices':
      return { codes: codesOf(field.list, form) };
    case 'group':
      return { scope: outlineOfScope(field.scope, form) };
    case 'table': {
      const { minRows, maxRows } = field;
      const rows = field.rows === undefined ? undefined : codesOf(field.rows, form);
      return { minRows, maxRows, rows, scope: outlineOfScope(field.scope, form) };
    }
    case 'text':
    case 'longText':
    case 'yesNo':
    case 'cascade':
    case 'files':
      return {};
  }
}

function codesOf(list: string, { lists }: CompiledForm): readonly string[] {
  return lists[list]?.options.map(({ code }) => code) ?? [];
}
