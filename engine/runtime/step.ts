/** Works out one step in one place: whether a section or field is shown, and what the field's value is. */
import { fieldTypes } from '../field-types/index.ts';
import { isRecord } from '../field-types/nested.ts';
import type { CompiledExpression } from '../model/expression.ts';
import type { Answers, ScopeState } from '../model/filing.ts';
import type { Field, Section, Step } from '../model/form.ts';
import type { Value } from '../model/value.ts';
import {
  changed,
  eachInstance,
  emptyScope,
  type Instance,
  judgeLater,
  later,
  nestedAnswers,
  type Pass,
  scopeOfStep,
} from './pass.ts';
import { isNested, type PreparedField, type PreparedScope, valueOf } from './prepare.ts';

/** Does all that is to be done, in the order of the steps. */
export function runSteps(pass: Pass): void {
  const { steps } = pass.prepared.form;
  for (let index = 0; index < steps.length && pass.steps.size > 0; index++) {
    const addresses = pass.steps.get(index);
    const step = steps[index];
    if (addresses === undefined || step === undefined) continue;
    pass.steps.delete(index);
    const scope = scopeOfStep(pass, step);
    eachInstance(pass, scope, addresses.values(), (instance) => runStep(pass, step, { scope, instance }));
  }
}

interface Place {
  readonly scope: PreparedScope;
  readonly instance: Instance;
}

function runStep(pass: Pass, step: Step, { scope, instance }: Place): void {
  if (step.kind === 'field') {
    const entry = scope.fields.get(step.name);
    if (entry !== undefined) runField(pass, entry, instance);
    return;
  }
  const section = scope.sections.get(step.name);
  if (section !== undefined) runSection(pass, section, { scope, instance });
}

function runSection(pass: Pass, section: Section, { scope, instance }: Place): void {
  const { hiddenSections } = instance.state;
  const hidden = isHidden(section.parent, section.when, instance);
  if (hidden === hiddenSections.has(section.name)) return;
  const owned = instance.own().hiddenSections;
  if (hidden) owned.add(section.name);
  else owned.delete(section.name);
  notify(pass, `section:${scope.scope.path}/${section.name}`, instance);
}

/** A blank condition hides. */
function isHidden(
  parent: string | undefined,
  when: CompiledExpression | undefined,
  { state, frame }: Instance,
): boolean {
  if (parent !== undefined && state.hiddenSections.has(parent)) return true;
  return when !== undefined && valueOf(when, frame) !== true;
}

function runField(pass: Pass, entry: PreparedField, instance: Instance): void {
  const { field } = entry;
  judgeLater(pass, field.path, instance.address);
  const hidden = isHidden(field.section, field.when, instance);
  const wasHidden = instance.state.hidden.has(field.name);
  if (hidden !== wasHidden) {
    const owned = instance.own().hidden;
    if (hidden) owned.add(field.name);
    else owned.delete(field.name);
  }
  if (isNested(field)) runNested(pass, entry, { instance, hidden, wasHidden });
  else setValue(pass, field, { instance, value: hidden ? null : fieldValue(pass, field, instance) });
}

function fieldValue(pass: Pass, field: Field, { state, frame }: Instance): Value {
  if (field.compute === undefined)
    return fieldTypes[field.type].read(state.answers[field.name], field, pass.prepared.form).value;
  return asEntered(field, valueOf(field.compute, frame));
}

/** A computed or default value in the form in which the field's answers are stored: a month without its day. */
export function asEntered(field: Field, value: Value): Value {
  if (Array.isArray(value) && value.length === 0) return null;
  return field.type === 'month' && typeof value === 'string' ? value.slice(0, 7) : value;
}

function setValue(pass: Pass, field: Field, { instance, value }: { instance: Instance; value: Value }): void {
  const before = instance.state.values[field.name];
  if (before !== undefined && sameAnswer(before, value)) return;
  instance.own().values[field.name] = value;
  notify(pass, field.path, instance);
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

function notify(pass: Pass, path: string, { address }: Instance): void {
  changed(pass, pass.prepared.form.dependents[path], address);
}

/** Rows are told apart by the identity of their answers: the state of a row that only moved is kept as it is. */
function runNested(pass: Pass, { field }: PreparedField, visit: NestedVisit): void {
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
  const owned = instance.own();
  owned.nested[field.name] = states;
  owned.values[field.name] = hidden ? null : nestedValue(pass, field, states);
  pass.lists.add(states);
  for (const index of fresh) evaluateRow(pass, field.path, [...instance.address, index]);
  notify(pass, field.path, instance);
}

interface NestedVisit {
  readonly instance: Instance;
  readonly hidden: boolean;
  readonly wasHidden: boolean;
}

function sameRows(states: readonly ScopeState[], rows: readonly Answers[]): boolean {
  return states.length === rows.length && rows.every((row, index) => states[index]?.answers === row);
}

function nestedValue(pass: Pass, field: Field, states: readonly ScopeState[]): Value {
  if (field.type === 'group') return states[0]?.values ?? null;
  const values = states.map((state) => state.values);
  pass.lists.add(values);
  return values;
}

function freshRow(pass: Pass, answers: Answers): ScopeState {
  const made = emptyScope(answers);
  if (typeof answers['row'] === 'string') made.values['row'] = answers['row'];
  pass.owned.add(made);
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
