/** `npm run schema:agree`: compares what Python's jsonschema, Ajv and the engine say of the same submissions. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answersSchema } from '../engine/compiler/5-emit/answers-schema.ts';
import type { CompiledForm } from '../engine/index.ts';
import { validator } from '../test/emit/validator.ts';
import { type CorpusItem, ownCorpus } from '../test/laws/corpus/corpus.ts';

const version = pythonVersion();
if (version === null || Number.parseInt(version, 10) < 4) {
  const found = version === null ? 'there is none' : `there is ${version}`;
  process.stderr.write(
    `schema:agree needs python3 with jsonschema 4 or newer; ${found}.\nDebian: apt install python3-jsonschema\n`,
  );
  process.exit(2);
}
process.stdout.write(`python3 jsonschema ${version}\n`);
process.exit(agree() ? 0 : 1);

function pythonVersion(): string | null {
  const program = 'import importlib.metadata, jsonschema; print(importlib.metadata.version("jsonschema"))';
  const { status, stdout } = spawnSync('python3', ['-c', program], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

function agree(): boolean {
  const corpora = ownCorpus({ cases: 1000, mutations: 40 });
  const folder = mkdtempSync(join(tmpdir(), 'schema-agree-'));
  try {
    for (const { form, items } of corpora) {
      writeFileSync(join(folder, `${nameOf(form)}.schema.json`), JSON.stringify(answersSchema(form)));
      writeFileSync(join(folder, `${nameOf(form)}.corpus.json`), JSON.stringify(items.map(({ answers }) => answers)));
    }
    const verdicts = pythonVerdicts(folder);
    return corpora.map(({ form, items }) => compare(form, items, verdicts.get(nameOf(form)) ?? [])).every(Boolean);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A form of each edition has files of its own. */
function nameOf({ edition, form }: CompiledForm): string {
  return `${edition}-${form}`;
}

function pythonVerdicts(folder: string): ReadonlyMap<string, readonly unknown[]> {
  const program = join(import.meta.dirname, 'schema-agree.py');
  const { status, stdout } = spawnSync('python3', [program, folder], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error('The Python program failed.');
  return new Map(stdout.trim().split('\n').map(verdictsIn));
}

/** A line of the program: a form, and what was accepted of its corpus. */
function verdictsIn(line: string): readonly [string, readonly unknown[]] {
  const said: unknown = JSON.parse(line);
  if (typeof said !== 'object' || said === null || !('form' in said) || !('accepted' in said))
    throw new Error(`Not a verdict: ${line}`);
  const accepted: readonly unknown[] = Array.isArray(said.accepted) ? said.accepted : [];
  return [String(said.form), accepted];
}

/** Whether all agree; says where they do not. */
function compare(form: CompiledForm, items: readonly CorpusItem[], python: readonly unknown[]): boolean {
  const validate = validator(form);
  const judged = items.map((item, at) => {
    const ajv = validate(item.answers).length === 0;
    const engine = item.expected === 'either' ? ajv : item.expected === 'accept';
    return { item, ajv, python: python[at], agrees: ajv === python[at] && ajv === engine };
  });
  for (const { item, ajv, python: other, agrees } of judged) {
    if (agrees) continue;
    const said = `engine: ${item.expected}, ajv: ${word(ajv)}, python: ${word(other === true)}`;
    process.stdout.write(`DISAGREE  ${item.kind} at ${item.at}  ${said}\n`);
  }
  const count = (one: (each: (typeof judged)[number]) => boolean): number => judged.filter(one).length;
  process.stdout.write(
    `${nameOf(form)}: ${count(() => true)} submissions, ${count(({ agrees }) => agrees)} agreed; ` +
      `engine and schema both accept ${count(({ item }) => item.expected === 'accept')}, ` +
      `both refuse ${count(({ item }) => item.expected === 'refuse')}, ` +
      `engine looks closer at ${count(({ item }) => item.expected === 'either')}\n`,
  );
  return judged.every(({ agrees }) => agrees);
}

function word(accepted: boolean): string {
  return accepted ? 'accept' : 'refuse';
}
