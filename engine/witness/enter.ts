/** Enters an answer somewhere, after everything on the way to it has been made to show. */
import { limitOf } from '../field-types/limit-of.ts';
import type { Wish } from '../field-types/samples/sampling.ts';
import { samples } from '../field-types/samples.ts';
import type { CompiledExpression } from '../model/expression.ts';
import type { FilingPath, FilingState } from '../model/filing.ts';
import type { Field } from '../model/form.ts';
import type { Value } from '../model/value.ts';
import { prepareForm } from '../runtime/prepare.ts';
import { change } from '../runtime/state.ts';
import { answerAt, fieldAt, isShown, stateAt, textAt } from '../runtime/view.ts';
import { nestedAt, siteOf, valueOfSite } from './place.ts';
import { achieveAll, type Aim, type Search, type Trials } from './search.ts';
import { isGranted, isTrue, notTrue } from './wish.ts';

/** States in which the field has an answer that may grant the wish. */
export function* enter(search: Search, state: FilingState, path: FilingPath, wish: Wish): Trials {
  const field = fieldAt(state.form, path);
  if (field === undefined || search.isFixed(path)) return;
  if (isBlankWish(wish) && !isShown(state, path)) {
    yield state;
    return;
  }
  for (const reached of reach(search, state, path)) yield* enterShown(search, reached, { path, field, wish });
  if (isGranted(wish, null)) yield* hide(search, state, path);
}

function isBlankWish(wish: Wish): boolean {
  return wish.kind === 'is' && wish.value === null;
}

interface Entry {
  readonly path: FilingPath;
  readonly field: Field;
  readonly wish: Wish;
}

function* enterShown(search: Search, state: FilingState, { path, field, wish }: Entry): Trials {
  if (field.compute !== undefined) {
    yield* search.achieve(state, { ...siteOf(field.compute, path.slice(0, -1)), wish });
    return;
  }
  for (const answer of samplesAt(state, path, wish, search.keepsLimits)) {
    if (!search.spend()) return;
    yield change(state, path, answer);
  }
}

/** What a filer might answer here. */
export function samplesAt(state: FilingState, path: FilingPath, wish: Wish, keepsLimits = true): readonly unknown[] {
  const field = fieldAt(state.form, path);
  if (field === undefined) return [];
  const scope = path.slice(0, -1);
  return samples({
    field,
    form: state.form,
    wish,
    title: textAt(state, field.title, scope),
    current: answerAt(state, path),
    min: limitAt(state, field, 'min', scope),
    max: limitAt(state, field, 'max', scope),
    isFirm: keepsLimits && (['min', 'max'] as const).every((key) => isConstant(limitOf(field, key))),
    date: state.context.date,
    seed: path.reduce<number>((sum, step) => (typeof step === 'number' ? sum * 3 + step : sum), 0),
  });
}

function isConstant(limit: CompiledExpression | undefined): boolean {
  return limit === undefined || limit.tree.kind === 'literal';
}

function limitAt(state: FilingState, field: Field, key: 'min' | 'max', scope: FilingPath): Value {
  const limit = limitOf(field, key);
  return limit === undefined ? null : valueOfSite(state, siteOf(limit, scope));
}

/** States in which the field is there and shown, with as many rows as the path needs. */
export function* reach(search: Search, state: FilingState, path: FilingPath): Trials {
  for (const around of reachScope(search, state, path.slice(0, -1))) yield* show(search, around, path);
}

/** States in which the form, group or row is there. */
export function* reachScope(search: Search, state: FilingState, scope: FilingPath): Trials {
  const row = scope.at(-1);
  const field = typeof row === 'number' ? scope.slice(0, -1) : scope;
  if (field.length === 0) {
    yield state;
    return;
  }
  for (const shown of reach(search, state, field)) {
    const there = typeof row === 'number' ? withRow(search, shown, field, row) : shown;
    if (there !== undefined) yield there;
  }
}

function withRow(search: Search, state: FilingState, table: FilingPath, row: number): FilingState | undefined {
  const rows = nestedAt(state, table).length;
  if (row < rows) return state;
  const field = fieldAt(state.form, table);
  const most = field?.type === 'table' ? (field.rows === undefined ? field.maxRows : rows) : 0;
  if (search.isFixed(table) || (most !== undefined && row >= most) || !search.spend()) return undefined;
  return change(state, [...table, row], {});
}

/** A row more in the table, which is made to show. */
export function* addRow(search: Search, state: FilingState, table: FilingPath): Trials {
  for (const shown of reach(search, state, table)) {
    const grown = withRow(search, shown, table, nestedAt(shown, table).length);
    if (grown !== undefined) yield grown;
  }
}

function* show(search: Search, state: FilingState, path: FilingPath): Trials {
  const scope = path.slice(0, -1);
  if (stateAt(state, scope) === undefined) return;
  const list = conditionsOf(state, path).map((condition): Aim => ({ ...siteOf(condition, scope), wish: isTrue }));
  yield* achieveAll(search, state, { list, isReached });
}

export function isReached(state: FilingState, aim: Aim): boolean {
  return isGranted(aim.wish, valueOfSite(state, aim));
}

/** What has to hold in its scope for a field to show, from the outermost section inwards. */
export function conditionsOf(state: FilingState, path: FilingPath): readonly CompiledExpression[] {
  const field = prepareForm(state.form).fields.get(path.filter((step) => typeof step === 'string').join('.'));
  if (field === undefined) return [];
  const conditions = [field.field.when, ...field.sections.map(({ when }) => when)].toReversed();
  return conditions.filter((condition) => condition !== undefined);
}

function* hide(search: Search, state: FilingState, path: FilingPath): Trials {
  for (const condition of conditionsOf(state, path))
    yield* search.achieve(state, { ...siteOf(condition, path.slice(0, -1)), wish: notTrue });
}
