/** A filing's state: started from answers, changed one answer at a time, never modified. */
import { isRecord } from '../field-types/nested.ts';
import type { Answers, FilingContext, FilingPath, FilingState } from '../model/filing.ts';
import type { CompiledForm } from '../model/form.ts';
import { fieldPath } from '../model/path.ts';
import { withFixedRows } from './fixed-rows.ts';
import { runJudgements } from './judge.ts';
import { own, rowInstance } from './instance.ts';
import { addressOf, type Instance, later, type Pass, startPass } from './pass.ts';
import { isNested, prepareForm, type PreparedScope } from './prepare.ts';
import { copyScope, emptyScope } from './scope-state.ts';
import { nestedAnswers, runSteps } from './step.ts';

/** The state of a filing with these answers; any JSON object will do. */
export function start(form: CompiledForm, answers: Answers, context: FilingContext): FilingState {
  const root = emptyScope(withFixedRows(form, form.scope, answers));
  return finish(startPass(prepareForm(form), context, { root, complete: true }), context);
}

/**
 * The state after one answer has changed: `undefined` clears it. A path may name a field, a row or a whole table.
 * Costs by what depends on the answer; all the rest is shared with the state before.
 */
export function change(state: FilingState, path: FilingPath, value: unknown): FilingState {
  const { form, context } = state;
  const root = copyScope(state.root);
  const answers = replaced(root.answers, path, value);
  root.answers = isRecord(answers) ? answers : {};
  const prepared = prepareForm(form);
  const entry = prepared.fields.get(fieldPath(path));
  if (entry === undefined || isNested(entry.field)) root.answers = withFixedRows(form, form.scope, root.answers);
  const pass = startPass(prepared, context, { root, complete: false });
  touch(pass, { scope: pass.prepared.root, instance: pass.top }, path);
  return finish(pass, context);
}

/** Schedules the innermost field on the path of which there is an instance, and hands new answers down to it. */
function touch(pass: Pass, { scope, instance }: { scope: PreparedScope; instance: Instance }, path: FilingPath): void {
  const [name, ...rest] = path;
  const entry = typeof name === 'string' ? scope.fields.get(name) : undefined;
  if (entry === undefined || typeof name !== 'string') return;
  const inner = isNested(entry.field) ? pass.prepared.scopes.get(entry.field.path) : undefined;
  const index = entry.field.type === 'table' ? rest.shift() : 0;
  if (inner !== undefined && typeof index === 'number' && inner.fields.has(String(rest[0]))) {
    // What was no row, or no group, is one now.
    if (instance.state.problems[name]?.some(({ kind }) => kind === 'type')) {
      later(pass, entry.step, addressOf(instance));
    }
    const row = rowInstance(pass, instance, name, index);
    if (row !== undefined) {
      own(pass, row).answers = nestedAnswers(instance.state.answers[name], index);
      return touch(pass, { scope: inner, instance: row }, rest);
    }
  }
  later(pass, entry.step, addressOf(instance));
}

function finish(pass: Pass, context: FilingContext): FilingState {
  runSteps(pass);
  runJudgements(pass);
  return { form: pass.prepared.form, context, root: pass.top.state };
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
