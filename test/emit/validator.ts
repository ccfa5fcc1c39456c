/** Ajv in its strictest mode over the schema of a form. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { answersSchema, vocabulary } from '../../engine/compiler/5-emit/answers-schema.ts';
import type { CompiledForm } from '../../engine/index.ts';

/** What Ajv would only warn of is a mistake of the schema. */
const refusing = { log: refuse, warn: refuse, error: refuse };

function refuse(...words: readonly unknown[]): never {
  throw new Error(words.join(' '));
}

/** Returns what is wrong with a submission, nothing when it is accepted. */
export function validator(form: CompiledForm): (submission: unknown) => readonly string[] {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, logger: refusing });
  ajv.addVocabulary([...vocabulary]);
  // An annotation, as in most validators: the pattern beside it says the same.
  ajv.addFormat('date', true);
  const validate = ajv.compile(answersSchema(form));
  return (submission) => {
    validate(submission);
    return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
  };
}
