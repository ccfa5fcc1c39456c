/** The forms of the demo, for tests. */
import type { CompiledForm } from '../../engine/index.ts';
import { demoForms } from './demo/compile-forms.ts';

const forms = demoForms();

function read(name: string): CompiledForm {
  const form = forms[name];
  if (form === undefined) throw new Error(`${name} does not compile`);
  return form;
}

export const sampler = read('2024-sampler');
/** Imports from a registration and from last year's report, and asks for codes on several levels. */
export const linkedReport = read('2024-linked-report');
