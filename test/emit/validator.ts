/** Ajv in its strictest mode over the schema of a form. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { answersSchema, vocabulary } from '../../engine/compiler/5-emit/answers-schema.ts';
import type { CompiledForm } from '../../engine/index.ts';

/** Returns what is wrong with a submission, nothing when it is accepted. */
export function validator(form: CompiledForm): (submission: unknown) => readonly string[] {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
  ajv.addVocabulary([...vocabulary]);
  addFormats(ajv, ['date']);
  const validate = ajv.compile(answersSchema(form));
  return (submission) => {
    validate(submission);
    return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
  };
}
