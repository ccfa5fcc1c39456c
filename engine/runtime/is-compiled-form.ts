/** A compiled form that was kept as JSON, known again. */
import { isRecord } from '../field-types/nested.ts';
import type { CompiledForm } from '../model/form.ts';

/** Of what was written by us: its parts are taken to be as they were. */
export function isCompiledForm(kept: unknown): kept is CompiledForm {
  return isRecord(kept) && isRecord(kept['scope']) && Array.isArray(kept['steps']);
}
