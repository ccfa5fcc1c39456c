/** The form of the demo, for tests. */
import type { CompiledForm } from '../../engine/index.ts';
import { demoForms } from './demo/compile-forms.ts';

function read(): CompiledForm {
  const form = demoForms()['2024-sampler'];
  if (form === undefined) throw new Error('The sampler does not compile');
  return form;
}

export const sampler = read();
