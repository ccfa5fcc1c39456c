/** Compiled forms for tests: from definitions in a test, or the project's own editions. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileForms } from '../../engine/compile.ts';
import type { CompiledForm } from '../../engine/index.ts';

/** A form from the YAML of its definition; throws with the diagnostics when it has errors. */
export function compileForm(definition: string, lists: Readonly<Record<string, string>> = {}): CompiledForm {
  const files = [
    { file: '2024.yaml', text: 'edition: 2024\ntitle: 试验版\nforms:\n  trial: trial.yaml\n' },
    { file: 'trial.yaml', text: definition },
    ...Object.entries(lists).map(([name, text]) => ({ file: `lists/${name}.yaml`, text })),
  ];
  return only(compileForms(files), 'trial');
}

export function readForms(folder = 'forms'): readonly { file: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml') && !file.includes('scenarios'))
    .toSorted()
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}

let compiled: ReturnType<typeof compileForms> | undefined;

export function ownEditions(): ReturnType<typeof compileForms>['editions'] {
  compiled ??= compileForms(readForms());
  return compiled.editions;
}

/** All forms of the project's own editions. */
export function ownForms(): readonly CompiledForm[] {
  compiled ??= compileForms(readForms());
  return compiled.editions.flatMap(({ forms }) => forms);
}

/** A form of the project's own editions. */
export function ownForm(edition: number, name: string): CompiledForm {
  compiled ??= compileForms(readForms());
  return only({ ...compiled, editions: compiled.editions.filter((one) => one.edition === edition) }, name);
}

function only({ editions, diagnostics }: ReturnType<typeof compileForms>, name: string): CompiledForm {
  const form = editions.flatMap(({ forms }) => forms).find((one) => one.form === name);
  if (form === undefined) {
    throw new Error(diagnostics.map((one) => `${one.file}:${one.line}:${one.column} ${one.message}`).join('\n'));
  }
  return form;
}
