/** Looking at a filing's state: what is shown, what is answered, what is wrong. Paths start at the form. */
import type { Frame, Text } from '../model/expression.ts';
import type { FilingPath, FilingState, LocalProblem, Problem, ScopeState } from '../model/filing.ts';
import type { CompiledForm, Field, Scope } from '../model/form.ts';
import { fieldPath, formatPath } from '../model/path.ts';
import type { Value } from '../model/value.ts';
import { contextRecord } from './pass.ts';
import { isNested, prepareForm } from './prepare.ts';
import { isRequiredIn } from './required.ts';
import { resolveText } from './text.ts';

/** The field that a path names (row numbers do not matter), or undefined when there is none. */
export function fieldAt(form: CompiledForm, path: FilingPath): Field | undefined {
  return prepareForm(form).fields.get(fieldPath(path))?.field;
}

/** The scope that a path names: `[]` the form, `['managers', 0]` a row of a table, `['managers']` too. */
export function scopeAt(form: CompiledForm, path: FilingPath): Scope | undefined {
  return prepareForm(form).scopes.get(fieldPath(path))?.scope;
}

/** The state of a form, group or row; undefined where none is shown. */
export function stateAt(state: FilingState, scopePath: FilingPath): ScopeState | undefined {
  return scopesAlong(state, scopePath)?.at(-1);
}

/** The states from the form inwards to the one that the path names. */
function scopesAlong({ root }: FilingState, scopePath: FilingPath): readonly ScopeState[] | undefined {
  const along = [root];
  let current = root;
  for (let position = 0; position < scopePath.length; position++) {
    const rows: readonly ScopeState[] | undefined = current.nested[String(scopePath[position])];
    const index = scopePath[position + 1];
    if (typeof index === 'number') position++;
    const next = rows?.[typeof index === 'number' ? index : 0];
    if (next === undefined) return undefined;
    along.push(next);
    current = next;
  }
  return along;
}

function place(state: FilingState, path: FilingPath): { scope: ScopeState; name: string } | undefined {
  const name = path.at(-1);
  const scope = typeof name === 'string' ? stateAt(state, path.slice(0, -1)) : undefined;
  return scope && typeof name === 'string' ? { scope, name } : undefined;
}

const nothing: readonly LocalProblem[] = [];

export function problemsAt(state: FilingState, path: FilingPath): readonly LocalProblem[] {
  const found = place(state, path);
  return found?.scope.problems[found.name] ?? nothing;
}

/** What expressions see of a field: null while it is blank, hidden or of the wrong type. */
export function valueAt(state: FilingState, path: FilingPath): Value {
  const found = place(state, path);
  return found?.scope.values[found.name] ?? null;
}

/** What was entered, exactly; kept while hidden. */
export function answerAt({ root }: FilingState, path: FilingPath): unknown {
  let answer: unknown = root.answers;
  for (const step of path) {
    if (typeof answer !== 'object' || answer === null || !Object.hasOwn(answer, step)) return undefined;
    answer = Reflect.get(answer, step);
  }
  return answer;
}

export function isShown(state: FilingState, path: FilingPath): boolean {
  const found = place(state, path);
  return found !== undefined && !found.scope.hidden.has(found.name);
}

/** Whether the field has to be answered as things stand: not while it is hidden. */
export function isRequired(state: FilingState, path: FilingPath): boolean {
  const found = place(state, path);
  const field = fieldAt(state.form, path);
  return found !== undefined && field !== undefined && isRequiredIn(found.scope, field);
}

/** Section names are unique in the scope (form, group, row) that they belong to. */
export function isSectionShown(state: FilingState, scopePath: FilingPath, section: string): boolean {
  const scope = stateAt(state, scopePath);
  return scope !== undefined && !scope.hiddenSections.has(section);
}

/** A text of the definition for the reader; `scopePath` is the form, group or row in which it stands. */
export function textAt(state: FilingState, text: Text, scopePath: FilingPath): string {
  return typeof text === 'string' ? text : resolveText(text, frameAt(state, scopePath), state.form);
}

export function frameAt(state: FilingState, scopePath: FilingPath): Frame {
  const values = scopesAlong(state, scopePath)?.map((scope) => scope.values) ?? [];
  return [contextRecord(state.form, state.context), ...values];
}

/** All problems in reading order. */
export function problems({ form, root }: FilingState): readonly Problem[] {
  return problemsOf(form.scope, root).map(({ path, problem }) => ({ at: formatPath(path), ...problem }));
}

interface Located {
  readonly path: FilingPath;
  readonly problem: LocalProblem;
}
/** A row's problems are worked out once for as long as the row stays as it is. */
const located = new WeakMap<ScopeState, readonly Located[]>();
const nowhere: readonly Located[] = [];

function problemsOf(scope: Scope, state: ScopeState): readonly Located[] {
  if (isEmpty(state.problems) && isEmpty(state.nested)) return nowhere;
  const known = located.get(state);
  if (known !== undefined) return known;
  const found = scope.fields.flatMap((field) => problemsOfField(field, state));
  located.set(state, found);
  return found;
}

function isEmpty(record: Readonly<Record<string, unknown>>): boolean {
  for (const _ in record) return false;
  return true;
}

function problemsOfField(field: Field, state: ScopeState): readonly Located[] {
  const own = state.problems[field.name]?.map((problem) => ({ path: [field.name], problem })) ?? [];
  if (!isNested(field)) return own;
  const inside: Located[] = [];
  for (const [index, row] of (state.nested[field.name] ?? []).entries()) {
    const prefix = field.type === 'table' ? [field.name, index] : [field.name];
    for (const { path, problem } of problemsOf(field.scope, row)) inside.push({ path: [...prefix, ...path], problem });
  }
  return own.length === 0 ? inside : [...own, ...inside];
}
