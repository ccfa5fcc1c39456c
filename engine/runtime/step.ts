/** Works out one step in every place in a region: whether a section or field is shown, and what the field's value is. */
import type { Prepared } from '../expression/evaluate.ts';
import { keepMemory } from '../expression/evaluate/memory.ts';
import { isRecord } from '../field-types/nested.ts';
import type { Answers, ScopeState } from '../model/filing.ts';
import type { Field, GroupField, TableField } from '../model/form.ts';
import type { Value } from '../model/value.ts';
import { eachInstance, own } from './instance.ts';
import { addressOf, changed, type Instance, judgeBelow, later, type Pass } from './pass.ts';
import { isNested, type PreparedField, type PreparedSection } from './prepare.ts';
import { emptyScope, mark, setRows } from './scope-state.ts';

/** Does all that is to be done, in the order of the steps. */
export function runSteps(pass: Pass): void {
  for (const [index, step] of pass.prepared.steps.entries()) {
    const region = pass.complete ? 'all' : pass.steps[index];
    if (region === undefined) continue;
    if (step.kind === 'section') eachInstance(pass, step.scope, region, (instance) => runSection(pass, step, instance));
    else {
      eachInstance(pass, step.scope, region, (instance) => runField(pass, step, instance));
      judgeBelow(pass, step.field.path, region);
    }
  }
}

function runSection(pass: Pass, { section, path, when }: PreparedSection, instance: Instance): void {
  const hidden = isHidden(section.parent, when, instance);
  if (hidden === instance.state.hiddenSections.has(section.name)) return;
  mark(own(pass, instance), 'hiddenSections', section.name);
  changed(pass, path, instance);
}

/** A blank condition hides. */
function isHidden(parent: string | undefined, when: Prepared | undefined, { state, frame }: Instance): boolean {
  if (parent !== undefined && state.hiddenSections.has(parent)) return true;
  return when !== undefined && when(frame) !== true;
}

function runField(pass: Pass, entry: PreparedField, instance: Instance): void {
  const { field, when } = entry;
  const hidden = isHidden(field.section, when, instance);
  const wasHidden = instance.state.hidden.has(field.name);
  if (hidden !== wasHidden) mark(own(pass, instance), 'hidden', field.name);
  if (isNested(field)) runNested(pass, field, { instance, hidden, wasHidden });
  else setValue(pass, field, { instance, value: hidden ? null : fieldValue(pass, entry, instance) });
}

function fieldValue(pass: Pass, { field, compute, type, position }: PreparedField, instance: Instance): Value {
  if (compute !== undefined) return asEntered(field, compute(instance.frame));
  const reading = type.read(instance.state.answers[field.name], field, pass.prepared.form);
  instance.readings[position] = reading;
  return reading.value;
}

/** A computed or default value in the form in which the field's answers are stored: a month without its day. */
export function asEntered(field: Field, value: Value): Value {
  if (Array.isArray(value) && value.length === 0) return null;
  return field.type === 'month' && typeof value === 'string' ? value.slice(0, 7) : value;
}

function setValue(pass: Pass, field: Field, { instance, value }: { instance: Instance; value: Value }): void {
  const before = pass.complete ? undefined : instance.state.values[field.name];
  if (before !== undefined && sameAnswer(before, value)) return;
  own(pass, instance).values[field.name] = value;
  changed(pass, field.path, instance);
}

/** The same content, whatever the identity and the order in which names were added. */
export function sameAnswer(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, at) => sameAnswer(one, b[at]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => sameAnswer(a[name], b[name]));
}

/** Rows are told apart by the identity of their answers: the state of a row that only moved is kept as it is. */
function runNested(pass: Pass, field: GroupField | TableField, visit: NestedVisit): void {
  const { instance, hidden, wasHidden } = visit;
  const before = instance.state.nested[field.name];
  const rows = hidden ? [] : rowAnswers(field, instance.state.answers[field.name]);
  if (before !== undefined && hidden === wasHidden && sameRows(before, rows)) return;
  const kept = new Map(before?.map((row) => [row.answers, row]));
  const fresh: number[] = [];
  const states = rows.map((row, index) => {
    const state = kept.get(row);
    kept.delete(row);
    if (state === undefined) fresh.push(index);
    return state ?? freshRow(pass, row);
  });
  const owned = own(pass, instance);
  const values = hidden ? null : nestedValue(field, states);
  keepMemory(owned.values[field.name], values);
  owned.values[field.name] = values;
  setRows(owned, field.name, states);
  if (!pass.complete) pass.made.add(states).add(values);
  instance.inner?.delete(field.name);
  if (!pass.complete) for (const index of fresh) evaluateRow(pass, field.path, [...addressOf(instance), index]);
  changed(pass, field.path, instance);
}

interface NestedVisit {
  readonly instance: Instance;
  readonly hidden: boolean;
  readonly wasHidden: boolean;
}

function sameRows(states: readonly ScopeState[], rows: readonly Answers[]): boolean {
  return states.length === rows.length && rows.every((row, index) => states[index]?.answers === row);
}

function nestedValue(field: Field, states: readonly ScopeState[]): Value {
  return field.type === 'group' ? (states[0]?.values ?? null) : states.map(({ values }) => values);
}

function freshRow(pass: Pass, answers: Answers): ScopeState {
  const made = emptyScope(answers);
  if (typeof answers['row'] === 'string') made.values['row'] = answers['row'];
  if (!pass.complete) pass.made.add(made);
  return made;
}

/** All steps and judgements of a new row; what it holds follows from them. */
function evaluateRow(pass: Pass, path: string, address: readonly number[]): void {
  for (const step of pass.prepared.stepsOf.get(path) ?? []) later(pass, step, address);
}

function rowAnswers(field: Field, answer: unknown): readonly Answers[] {
  if (field.type === 'group') return [nestedAnswers(answer, 0)];
  if (!Array.isArray(answer)) return [];
  return answer.map((_, index) => nestedAnswers(answer, index));
}

const none: Answers = {};

/** The answers of a row or group, whatever was entered there. */
export function nestedAnswers(answer: unknown, index: number): Answers {
  const row: unknown = Array.isArray(answer) ? answer[index] : answer;
  return isRecord(row) ? row : none;
}
