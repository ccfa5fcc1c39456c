/** A filing without the optional answers and the rows that it does not need. */
import { isUnanswered } from '../field-types/field-type.ts';
import type { FilingPath, FilingState, ScopeState } from '../model/filing.ts';
import type { Field, Scope } from '../model/form.ts';
import { isNested } from '../runtime/prepare.ts';
import { isRequiredIn } from '../runtime/required.ts';
import { change } from '../runtime/state.ts';
import { answerAt, problems, stateAt } from '../runtime/view.ts';
import type { Guard } from './complete.ts';

export function withoutNeedless(state: FilingState, guard: Guard): FilingState {
  let now = state;
  const most = problems(state).length;
  for (const path of candidates(state.form.scope, state.root, []).toReversed()) {
    const without = taken(now, path);
    if (without !== undefined && problems(without).length <= most && guard(without)) now = without;
  }
  return now;
}

/** Outer answers stand before those in them. */
function candidates(scope: Scope, state: ScopeState, prefix: FilingPath): readonly FilingPath[] {
  return scope.fields.flatMap((field) => {
    const path = [...prefix, field.name];
    if (state.hidden.has(field.name) || field.compute !== undefined || isUnanswered(state.answers[field.name]))
      return [];
    const own = isRequiredIn(state, field) ? [] : [path];
    return [...own, ...insideOf(field, state, path)];
  });
}

function insideOf(field: Field, state: ScopeState, path: FilingPath): readonly FilingPath[] {
  if (!isNested(field)) return [];
  const rows = state.nested[field.name] ?? [];
  if (field.type === 'group') return rows.flatMap((row) => candidates(field.scope, row, path));
  const isFixed = field.rows !== undefined;
  return rows.flatMap((row, index) => {
    const place = [...path, index];
    return [...(isFixed ? [] : [place]), ...candidates(field.scope, row, place)];
  });
}

/** From the last to the first, so that the rows before keep their numbers. */
function taken(state: FilingState, path: FilingPath): FilingState | undefined {
  const row = path.at(-1);
  if (typeof row !== 'number') return change(state, path, undefined);
  const table = path.slice(0, -1);
  const rows = answerAt(state, table);
  if (stateAt(state, path) === undefined || !Array.isArray(rows)) return undefined;
  return change(state, table, rows.toSpliced(row, 1));
}
