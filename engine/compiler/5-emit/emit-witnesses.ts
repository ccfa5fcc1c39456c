/** The witnesses of a form as an artefact: filings without errors for tests of whatever shows, judges or reads filings. */
import type { FormWitnesses } from '../../witness/edition-witnesses.ts';
import type { Artifact } from './emit.ts';
import { printJson } from './print-json.ts';

export function emitWitnesses({ form, witnesses }: FormWitnesses): Artifact {
  return { path: `${form.edition}/${form.form}/witnesses.json`, text: printJson({ witnesses }) };
}
