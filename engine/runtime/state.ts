/** A filing's state: started from answers, changed one answer at a time, never modified. */
import { isRecord } from '../field-types/nested.ts';
import type { Answers, FilingContext, FilingPath, FilingState } from '../model/filing.ts';
import type { CompiledForm } from '../model/form.ts';
import { withFixedRows } from './fixed-rows.ts';
import { runJudgements } from './judge.ts';
import {
  copyScope,
  emptyScope,
  type Instance,
  judgeLater,
  later,
  nestedAnswers,
  type Pass,
  rootInstance,
  rowInstance,
  startPass,
} from './pass.ts';
import { isNested, prepareForm, type PreparedScope } from './prepare.ts';
import { runSteps } from './step.ts';

/** The state of a filing with these answers; any JSON object will do. */
export function start(form: CompiledForm, answers: Answers, context: FilingContext): FilingState {
  const prepared = prepareForm(form);
  const pass = startPass(prepared, context, emptyScope(withFixedRows(form, form.scope, answers)));
  form.steps.forEach((_, step) => later(pass, step, []));
  for (const path of prepared.fields.keys()) judgeLater(pass, path, []);
  return finish(pass, form, context);
}

/**
 * The state after one answer has changed: `undefined` clears it. A path may name a field, a row or a whole table.
 * Costs by what depends on the answer; all the rest is shared with the state before.
 */
export function change(state: FilingState, path: FilingPath, value: unknown): FilingState {
  const { form, context } = state;
  const prepared = prepareForm(form);
  const pass = startPass(prepared, context, copyScope(state.root));
  const answers = replaced(state.root.answers, path, value);
  pass.root.answers = isRecord(answers) ? answers : {};
  if (typeof value === 'object') pass.root.answers = withFixedRows(form, form.scope, pass.root.answers);
  touch(pass, { scope: prepared.root, instance: rootInstance(pass) }, path);
  return finish(pass, form, context);
}

/** Schedules the innermost field on the path of which there is an instance, and hands new answers down to it. */
function touch(pass: Pass, { scope, instance }: { scope: PreparedScope; instance: Instance }, path: FilingPath): void {
  const [name, ...rest] = path;
  const entry = typeof name === 'string' ? scope.fields.get(name) : undefined;
  if (entry === undefined || typeof name !== 'string') return;
  const inner = isNested(entry.field) ? pass.prepared.scopes.get(entry.field.path) : undefined;
  const index = entry.field.type === 'table' ? rest.shift() : 0;
  if (inner !== undefined && typeof index === 'number' && rest.length > 0) {
    const row = rowInstance(pass, instance, name, index);
    if (row !== undefined) {
      row.own().answers = nestedAnswers(instance.state.answers[name], index);
      return touch(pass, { scope: inner, instance: row }, rest);
    }
  }
  later(pass, entry.step, instance.address);
}

function finish(pass: Pass, form: CompiledForm, context: FilingContext): FilingState {
  runSteps(pass);
  runJudgements(pass);
  return { form, context, root: pass.root };
}

/** `target` with the value at the path replaced; what lies beside the path is shared. */
function replaced(target: unknown, path: FilingPath, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list: unknown[] = Array.isArray(target) ? target.slice() : [];
    while (list.length < step) list.push({});
    list[step] = replaced(list[step], rest, value);
    return list;
  }
  const { [step]: before, ...others } = isRecord(target) ? target : {};
  const after = replaced(before, rest, value);
  return after === undefined ? others : { ...others, [step]: after };
}
