/** The edition of 2024: compiling it, and its annual report with 2,000 contracts, judged by tianbao and by Ajv. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';
import { compileForms, emit, type SourceFile } from '../../engine/compile.ts';
import { everyField } from '../../engine/editions/lineage.ts';
import { prepare } from '../../engine/expression/evaluate.ts';
import {
  type Answers,
  type CompiledExpression,
  type CompiledForm,
  evaluate,
  type Field,
  fieldTypes,
  type Scope,
  type Section,
  start,
} from '../../engine/index.ts';
import { limitOf } from '../../engine/field-types/limit-of.ts';
import { scenarioAnswers } from '../../test/support/scenario-answers.ts';
import { context } from './long-table.ts';
import type { Task } from './measure.ts';

/** Without the editions that are laid over it. */
export function readEdition(folder = 'forms'): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml') && !file.includes('scenarios'))
    .filter((file) => file.startsWith('2024') || !/^\d/.test(file))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}

/** A line of comment moves everything in every file: all are read, and all forms are checked and linked again. */
export function compiling(name: string, files: readonly SourceFile[]): Task {
  return {
    name,
    run: (round) => {
      const comment = '#'.repeat(1 + (round % 50));
      const fresh = files.map(({ file, text }) => ({ file, text: `${comment}\n${text}` }));
      if (compileForms(fresh).diagnostics.some(({ severity }) => severity === 'error'))
        throw new Error('It does not compile');
    },
  };
}

/** The title of the largest form is another than the last time, as while somebody writes it. */
export function recompiling(name: string, files: readonly SourceFile[]): Task {
  const written = files.findIndex(({ file }) => file === '2024/institution-annual-report.yaml');
  return {
    name,
    run: (round) => {
      compileForms(
        files.map(({ file, text }, at) => ({
          file,
          text: at === written ? text.replace(/^title: .*$/m, `title: 年报${round}`) : text,
        })),
      );
    },
  };
}

/** What the emitted schema is about: no rules, and no formulas but those that conditions and limits read. */
export function structureOf(form: CompiledForm): CompiledForm {
  const read = new Set<string>();
  const fields = new Map(everyField(form.scope).map((field) => [field.path, field]));
  for (const { when } of sectionsIn(form.scope)) follow(when);
  for (const field of fields.values()) if (field.compute === undefined) for (const one of asksOf(field)) follow(one);
  const isLeft = (path: string): boolean => fields.get(path)?.compute === undefined || read.has(path);
  const scope = without(form.scope);
  return { ...form, scope, steps: form.steps.filter((step) => step.kind === 'section' || isLeft(pathOf(step))) };

  function follow(expression: CompiledExpression | undefined): void {
    for (const { path } of expression?.reads ?? []) {
      const field = fields.get(path);
      if (field === undefined || read.has(path)) continue;
      read.add(path);
      follow(field.compute);
    }
  }

  function without(one: Scope): Scope {
    const left = one.fields.filter(({ path }) => isLeft(path));
    return {
      ...one,
      fields: left.map((field) => ('scope' in field ? { ...field, scope: without(field.scope) } : field)).map(ruleless),
    };
  }
}

function ruleless(field: Field): Field {
  return { ...field, rules: [] };
}

function sectionsIn({ fields, sections }: Scope): readonly Section[] {
  return [...sections, ...fields.flatMap((field) => ('scope' in field ? sectionsIn(field.scope) : []))];
}

function asksOf(field: Field): readonly (CompiledExpression | undefined)[] {
  const required = typeof field.required === 'boolean' ? undefined : field.required;
  return [field.when, required, limitOf(field, 'min'), limitOf(field, 'max')];
}

function pathOf({ scope, name }: CompiledForm['steps'][number]): string {
  return scope === '' ? name : `${scope}.${name}`;
}

export function annualReport(files: readonly SourceFile[]): CompiledForm {
  const forms = compileForms(files).editions.flatMap((edition) => edition.forms);
  const form = forms.find((one) => one.edition === 2024 && one.form === 'institution-annual-report');
  if (form === undefined) throw new Error('There is no annual report');
  return form;
}

/** Those of the first scenario, with so many rows in both tables of contracts together. */
export function annualAnswers(contracts: number): Answers {
  const answers = scenarioAnswers('forms/2024/scenarios/answers/annual-s1-university-office.yaml');
  return {
    ...answers,
    transferContracts: repeated(answers['transferContracts'], contracts / 2),
    devContracts: repeated(answers['devContracts'], contracts / 2),
  };
}

function repeated(rows: unknown, count: number): readonly Answers[] {
  const given: readonly unknown[] = Array.isArray(rows) ? rows : [];
  return Array.from({ length: count }, (_, at) => {
    const row = given[at % given.length];
    return { ...(isAnswers(row) && row), contractName: `合同${at}` };
  });
}

export function starting(name: string, form: CompiledForm, answers: Answers): Task {
  return { name, run: () => void start(form, answers, context) };
}

export function evaluating(name: string, form: CompiledForm, answers: Answers): Task {
  return { name, run: () => void evaluate(form, answers, context) };
}

/** Each answer by itself: its type, format, options and limits. No conditions, nothing required, no state kept. */
export function reading(name: string, form: CompiledForm, answers: Answers): Task {
  const frame = [{ filing: { date: context.date } }, answers];
  return { name, run: () => read(form.scope, answers) };

  function read({ fields }: Scope, given: Answers): void {
    for (const field of fields) {
      const answer = given[field.name];
      const type = fieldTypes[field.type];
      const { value } = type.read(answer, field, form);
      type.limits(value, field, (key) => {
        const limit = limitOf(field, key);
        return limit && prepare(limit.tree)(frame);
      });
      if (field.type !== 'table' && field.type !== 'group') continue;
      for (const row of Array.isArray(answer) ? answer : [answer]) if (isAnswers(row)) read(field.scope, row);
    }
  }
}

function isAnswers(value: unknown): value is Answers {
  return typeof value === 'object' && value !== null;
}

/** Ajv's standalone code for the schema that tianbao emits, in which the conditions of the form are stated too. */
export async function validating(name: string, form: CompiledForm, answers: Answers): Promise<Task> {
  const schema = (await emit(form)).find(({ path }) => path.endsWith('answers.schema.json'));
  const ajv = new Ajv2020({ code: { source: true }, strict: false, allErrors: true });
  formats.default(ajv);
  const code = standalone.default(ajv, ajv.compile(JSON.parse(schema?.text ?? '')));
  mkdirSync('dist/bench', { recursive: true });
  writeFileSync('dist/bench/validate.cjs', code);
  const validate: unknown = createRequire(import.meta.url)(resolve('dist/bench/validate.cjs'));
  if (!isValidator(validate) || validate(answers) !== true) throw new Error('Ajv does not accept the answers');
  return { name, run: () => void validate(answers) };
}

function isValidator(value: unknown): value is (answers: Answers) => unknown {
  return typeof value === 'function';
}
