/** Judges one field in one place: required, type, format, limits, options and the rules that sit on it. */
import { formatNumber } from '../expression/decimal.ts';
import type { Issue, LimitAt } from '../field-types/field-type.ts';
import type { Frame } from '../model/expression.ts';
import type { LocalProblem } from '../model/filing.ts';
import type { CompiledForm, Field } from '../model/form.ts';
import type { Value } from '../model/value.ts';
import { eachInstance, own } from './instance.ts';
import type { Instance, Pass } from './pass.ts';
import { type PreparedField, type PreparedRule, valueOf } from './prepare.ts';
import { isRequiredIn } from './required.ts';
import { mark, setProblems } from './scope-state.ts';
import { resolveText } from './text.ts';

export function runJudgements(pass: Pass): void {
  for (const [path, region] of pass.judgements) {
    const entry = pass.prepared.fields.get(path);
    if (entry === undefined) continue;
    const subject = subjectOf(entry, pass);
    eachInstance(pass, entry.scope, region, (instance) => {
      subject.frame = instance.frame;
      recordRequired(pass, entry.field, instance);
      record(pass, subject, instance);
    });
  }
}

/** A field while it is judged in one place after the other. */
interface Subject {
  readonly entry: PreparedField;
  readonly field: Field;
  readonly form: CompiledForm;
  readonly limitAt: LimitAt;
  /** Of the place. */
  frame: Frame;
}

function subjectOf(entry: PreparedField, { top, prepared: { form } }: Pass): Subject {
  const { field } = entry;
  const limitAt: LimitAt = (key) => entry[key]?.(subject.frame);
  const subject: Subject = { entry, field, form, limitAt, frame: top.frame };
  return subject;
}

/** The field's title for the reader. */
function titleOf({ field, frame, form }: Subject): string {
  return resolveText(field.title, frame, form);
}

function recordRequired(pass: Pass, { name, required }: Field, instance: Instance): void {
  if (typeof required === 'boolean') return;
  const { state, frame } = instance;
  const isRequired = !state.hidden.has(name) && valueOf(required, frame) === true;
  if (isRequired !== state.required.has(name)) mark(own(pass, instance), 'required', name);
}

/** A problem that is still there keeps its identity, so that nobody looks at it twice. */
function record(pass: Pass, subject: Subject, instance: Instance): void {
  const { name } = subject.field;
  const before = instance.state.problems[name] ?? none;
  const problems = judge(subject, instance);
  if (!sameProblems(before, problems)) setProblems(own(pass, instance), name, problems);
}

const none: readonly LocalProblem[] = [];

function sameProblems(before: readonly LocalProblem[], after: readonly LocalProblem[]): boolean {
  if (before.length !== after.length) return false;
  return before.length === 0 || JSON.stringify(before) === JSON.stringify(after);
}

function judge(subject: Subject, instance: Instance): readonly LocalProblem[] {
  const { field, entry, limitAt } = subject;
  const { state } = instance;
  if (state.hidden.has(field.name)) return none;
  const value = state.values[field.name] ?? null;
  const found =
    field.compute === undefined
      ? judgeAnswer(subject, instance)
      : judgeStated(subject, value, state.answers[field.name]);
  if (isBlank(value)) return found;
  const issues = entry.type.limits(value, field, limitAt);
  const broken = entry.rules.length === 0 ? none : brokenRules(subject);
  if (issues.length === 0 && broken.length === 0) return found;
  return [...found, ...issues.map((issue) => asProblem(subject, issue)), ...broken];
}

function isBlank(value: Value): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function judgeAnswer(subject: Subject, { state, readings }: Instance): readonly LocalProblem[] {
  const { field, entry, form } = subject;
  const { blank, issues } = readings[entry.position] ?? entry.type.read(state.answers[field.name], field, form);
  if (blank) return isRequiredIn(state, field) ? [missing(subject)] : none;
  return issues.length === 0 ? none : issues.map((issue) => asProblem(subject, issue));
}

function missing(subject: Subject): LocalProblem {
  const { field } = subject;
  const { type } = subject.entry;
  const title = titleOf(subject);
  const key = field.source?.['required'] === undefined ? (type.askedBy?.(field) ?? 'required') : 'required';
  const atLeast = field.type === 'table' && field.minRows !== undefined ? `（至少${field.minRows}条）` : '';
  const none = 'none' in field && field.none !== undefined ? `，没有可填“${field.none}”` : '';
  const message =
    field.type === 'yesNo' && field.confirm ? `请确认「${title}」` : `${type.ask}「${title}」${atLeast}${none}`;
  return problem(field, key, { kind: 'required', level: 'error', message: `${message}。` });
}

/** An answer stated for a computed field is never used; one that differs is reported. */
function judgeStated(subject: Subject, value: Value, answer: unknown): readonly LocalProblem[] {
  if (answer === undefined || answer === null || JSON.stringify(value) === JSON.stringify(answer)) return none;
  const shown = typeof value === 'number' ? formatNumber(value) : value === null ? '空' : JSON.stringify(value);
  const message = `「${titleOf(subject)}」由系统计算，应为${shown}，与所填数值不一致。`;
  return [problem(subject.field, 'compute', { kind: 'rule', level: 'error', message })];
}

function asProblem(subject: Subject, { kind, key, message }: Issue): LocalProblem {
  return problem(subject.field, key, { kind, level: 'error', message: `「${titleOf(subject)}」${message}。` });
}

/** Names the clause that the broken key of the definition carries, else the field's own. */
function problem({ source }: Field, key: string, found: LocalProblem): LocalProblem {
  const rule = source?.[key]?.[0] ?? source?.['field']?.[0];
  return rule === undefined ? found : { kind: found.kind, rule, level: found.level, message: found.message };
}

function brokenRules({ entry, frame, form }: Subject): readonly LocalProblem[] {
  const broken = entry.rules.filter((rule) => isBroken(rule, frame));
  if (broken.length === 0) return none;
  return broken.map(({ rule: { name, level, message } }) => ({
    kind: 'rule',
    rule: name,
    level,
    message: resolveText(message, frame, form),
  }));
}

/** A blank condition or assertion is not judged. */
function isBroken({ when, assert }: PreparedRule, frame: Frame): boolean {
  return (when === undefined || when(frame) === true) && assert(frame) === false;
}
