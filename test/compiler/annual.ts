/** The two editions below test/fixtures/annual: a bit of everything that the compiler resolves and links. */
import { expect } from 'vitest';
import { type CompiledForms, compileForms, type SourceFile } from '../../engine/compile.ts';
import type { CompiledForm, Field, Scope } from '../../engine/model/form.ts';
import { readForms } from '../support/forms.ts';

export function annualFiles(): readonly SourceFile[] {
  return readForms('test/fixtures/annual');
}

export function compileAnnual(): CompiledForms {
  const compiled = compileForms(annualFiles());
  expect(compiled.diagnostics).toEqual([]);
  return compiled;
}

export function formOf({ editions }: CompiledForms, edition: number, name: string): CompiledForm {
  const form = editions.find((one) => one.edition === edition)?.forms.find((one) => one.form === name);
  if (form === undefined) throw new Error(`no ${name} in ${edition}`);
  return form;
}

export function fieldOf(scope: Scope, path: string): Field {
  for (const field of scope.fields) {
    if (field.path === path) return field;
    if ('scope' in field && path.startsWith(`${field.path}.`)) return fieldOf(field.scope, path);
  }
  throw new Error(`no field ${path}`);
}
