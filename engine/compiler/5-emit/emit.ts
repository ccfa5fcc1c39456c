/** Everything that is generated from a form: its JSON Schema, its TypeScript types, modules and the compiled form itself. */
import type { CompiledForm } from '../../model/form.ts';
import { answerTypes } from './answer-types.ts';
import { answersSchema } from './answers-schema.ts';
import { carryModule } from './carry-module.ts';
import { coverageReport } from './coverage-report.ts';
import { parseModule } from './parse-module.ts';
import { canonical, printJson } from './print-json.ts';

/** `path` is relative to the folder of generated files. */
export interface Artifact {
  readonly path: string;
  readonly text: string;
}

/** Deterministic: the same form gives the same bytes. `before`: the form in the edition that its own is laid over. */
export async function emit(form: CompiledForm, before?: CompiledForm): Promise<readonly Artifact[]> {
  const folder = `${form.edition}/${form.form}`;
  const schema = answersSchema(form);
  const answers = await answerTypes(form);
  const parse = parseModule(form);
  const carry = before && carryModule(before, form);
  return [
    { path: `${folder}/answers.schema.json`, text: printJson(schema) },
    { path: `${folder}/answers.js`, text: answers.code },
    { path: `${folder}/answers.ts`, text: answers.types },
    { path: `${folder}/form.json`, text: printJson(canonical(form)) },
    { path: `${folder}/parse.d.ts`, text: parse.types },
    { path: `${folder}/parse.js`, text: parse.code },
    { path: `${folder}/schema-coverage.md`, text: coverageReport(form, schema) },
    ...(carry === undefined
      ? []
      : [
          { path: `${folder}/carry.d.ts`, text: carry.types },
          { path: `${folder}/carry.js`, text: carry.code },
        ]),
  ];
}
