/** Judges one field in one place: required, type, format, limits, options and the rules that sit on it. */
import { formatNumber } from '../expression/decimal.ts';
import type { Issue } from '../field-types/field-type.ts';
import { fieldTypes } from '../field-types/index.ts';
import type { Frame } from '../model/expression.ts';
import type { LocalProblem } from '../model/filing.ts';
import type { CompiledForm, Field, Rule } from '../model/form.ts';
import type { Value } from '../model/value.ts';
import { eachInstance, type Instance, type Pass } from './pass.ts';
import { valueOf } from './prepare.ts';
import { isRequiredIn } from './required.ts';
import { resolveText } from './text.ts';

export function runJudgements(pass: Pass): void {
  for (const [path, addresses] of pass.judgements) {
    const entry = pass.prepared.fields.get(path);
    if (entry === undefined) continue;
    eachInstance(pass, entry.scope, addresses.values(), (instance) => {
      recordRequired(entry.field, instance);
      record(entry.field, instance, judge(entry.field, instance, pass.prepared.form));
    });
  }
}

function recordRequired({ name, required }: Field, instance: Instance): void {
  if (typeof required === 'boolean') return;
  const { state, frame } = instance;
  const isRequired = !state.hidden.has(name) && valueOf(required, frame) === true;
  if (isRequired === state.required.has(name)) return;
  const owned = instance.own().required;
  if (isRequired) owned.add(name);
  else owned.delete(name);
}

/** A problem that is still there keeps its identity, so that nobody looks at it twice. */
function record({ name }: Field, instance: Instance, problems: readonly LocalProblem[]): void {
  const before = instance.state.problems[name] ?? [];
  if (sameProblems(before, problems)) return;
  const owned = instance.own().problems;
  if (problems.length === 0) delete owned[name];
  else owned[name] = problems;
}

function sameProblems(before: readonly LocalProblem[], after: readonly LocalProblem[]): boolean {
  return before.length === after.length && JSON.stringify(before) === JSON.stringify(after);
}

function judge(field: Field, { state, frame }: Instance, form: CompiledForm): readonly LocalProblem[] {
  if (state.hidden.has(field.name)) return [];
  const value = state.values[field.name] ?? null;
  const answer = state.answers[field.name];
  const required = isRequiredIn(state, field);
  const subject: Subject = { field, required, frame, form, title: resolveText(field.title, frame, form), value };
  const own = field.compute === undefined ? judgeAnswer(subject, answer) : judgeStated(subject, answer);
  return isBlank(value) ? own : [...own, ...limitsOf(subject), ...brokenRules(subject)];
}

interface Subject {
  readonly field: Field;
  readonly required: boolean;
  readonly frame: Frame;
  readonly form: CompiledForm;
  /** The field's title for the reader. */
  readonly title: string;
  readonly value: Value;
}

function isBlank(value: Value): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function judgeAnswer(subject: Subject, answer: unknown): readonly LocalProblem[] {
  const { field, required, form } = subject;
  const { blank, issues } = fieldTypes[field.type].read(answer, field, form);
  if (blank) return required ? [missing(subject)] : [];
  return issues.map((issue) => asProblem(subject, issue));
}

function missing({ field, title }: Subject): LocalProblem {
  const type = fieldTypes[field.type];
  const key = field.source?.['required'] === undefined ? (type.askedBy?.(field) ?? 'required') : 'required';
  const atLeast = field.type === 'table' && field.minRows !== undefined ? `（至少${field.minRows}条）` : '';
  const none = 'none' in field && field.none !== undefined ? `，没有可填“${field.none}”` : '';
  const message =
    field.type === 'yesNo' && field.confirm ? `请确认「${title}」` : `${type.ask}「${title}」${atLeast}${none}`;
  return problem(field, key, { kind: 'required', level: 'error', message: `${message}。` });
}

/** An answer stated for a computed field is never used; one that differs is reported. */
function judgeStated({ field, title, value }: Subject, answer: unknown): readonly LocalProblem[] {
  if (answer === undefined || answer === null || JSON.stringify(value) === JSON.stringify(answer)) return [];
  const shown = typeof value === 'number' ? formatNumber(value) : value === null ? '空' : JSON.stringify(value);
  const message = `「${title}」由系统计算，应为${shown}，与所填数值不一致。`;
  return [problem(field, 'compute', { kind: 'rule', level: 'error', message })];
}

function limitsOf(subject: Subject): readonly LocalProblem[] {
  const { field, frame, title, value } = subject;
  const limits = { title, valueOf: (expression: Parameters<typeof valueOf>[0]) => valueOf(expression, frame) };
  return fieldTypes[field.type].limits(value, field, limits).map((issue) => asProblem(subject, issue));
}

function asProblem({ field, title }: Subject, { kind, key, message }: Issue): LocalProblem {
  return problem(field, key, { kind, level: 'error', message: `「${title}」${message}。` });
}

/** Names the clause that the broken key of the definition carries, else the field's own. */
function problem({ source }: Field, key: string, found: LocalProblem): LocalProblem {
  const rule = source?.[key]?.[0] ?? source?.['field']?.[0];
  return rule === undefined ? found : { kind: found.kind, rule, level: found.level, message: found.message };
}

function brokenRules({ field, frame, form }: Subject): readonly LocalProblem[] {
  return field.rules
    .filter((rule) => isBroken(rule, frame))
    .map((rule) => ({
      kind: 'rule',
      rule: rule.name,
      level: rule.level,
      message: resolveText(rule.message, frame, form),
    }));
}

/** A blank condition or assertion is not judged. */
function isBroken({ when, assert }: Rule, frame: Frame): boolean {
  return (when === undefined || valueOf(when, frame) === true) && valueOf(assert, frame) === false;
}
