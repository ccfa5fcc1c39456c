/** What a filer has to know who filed last year: what did not come through, and what is new in the form. */
import {
  answerAt,
  type CarryNote,
  type Change,
  type CompiledForm,
  type Field,
  fieldAt,
  type FilingPath,
  type FilingState,
  isRequired,
  isShown,
  optionsOf,
  parsePath,
  stateAt,
  textAt,
} from '../../engine/index.ts';
import type { CarriedState } from '../state/carried.ts';
import { placeInWords } from '../state/problem-place.ts';
import { showAnswer, unitOf } from '../texts/answer-text.ts';
import { changePhrases, fieldSteps } from './change-words.ts';
import { isBlank } from './use-carried.ts';

export interface Difference {
  readonly key: string;
  /** Titles from the outside in. */
  readonly place: readonly string[];
  readonly text: string;
  /** The field that it leads to. */
  readonly path: FilingPath | null;
  /** `todo`: something is to be entered or looked at; `told`: it is only said. */
  readonly standing: 'todo' | 'done' | 'told';
}

/** What was answered and is not in the draft as it was. */
export function lostAnswers(carried: CarriedState, state: FilingState): readonly Difference[] {
  const { notes } = carried.over;
  const asked = notes.filter(({ outcome }) => outcome === 'asked');
  const dropped = grouped(
    notes.filter(({ outcome }) => outcome === 'dropped'),
    ({ from, reason = '' }) => `${withoutRows(from)} ${reason}`,
  );
  return [
    ...asked.flatMap((note) => askedAgain(carried, state, note)),
    ...[...dropped].flatMap(([key, same]) => droppedOnes(carried, state, { key, notes: same })),
  ];
}

function askedAgain(carried: CarriedState, state: FilingState, note: CarryNote): readonly Difference[] {
  const path = note.to === undefined ? null : parsePath(note.to);
  const field = path === null ? undefined : fieldAt(state.form, path);
  if (path === null || field === undefined || !isShown(state, path)) return [];
  const candidates = note.candidates ?? [];
  const titles = candidates.map((code) => `「${codeInWords(code, field, state.form)}」`).join('');
  const answer = answerAt(state, path);
  const isConfirmed = carried.standing(String(path[0])) === 'confirmed'; // none of them applies
  const isChosen = candidates.some((code) => code === answer || (Array.isArray(answer) && answer.includes(code)));
  return [
    {
      key: `${note.from} ${String(note.answer)}`,
      place: placeInWords(state, path),
      text: `${sinceWhen(carried, state)}填的是「${answerBefore(carried, note)}」，今年请在${titles}中选择`,
      path,
      standing: isChosen || isConfirmed ? 'done' : 'todo',
    },
  ];
}

interface Dropped {
  readonly key: string;
  /** Of one field, in any number of rows. */
  readonly notes: readonly CarryNote[];
}

function droppedOnes(carried: CarriedState, state: FilingState, { key, notes }: Dropped): readonly Difference[] {
  const [first] = notes;
  if (first === undefined) return [];
  const path = first.to === undefined ? null : parsePath(first.to);
  const isThere = path !== null && fieldAt(state.form, path) !== undefined && isShown(state, path);
  const answers = [...new Set(notes.map((note) => answerBefore(carried, note)))].filter((words) => words !== '');
  const named = answers
    .slice(0, 3)
    .map((words) => `「${words}」`)
    .join('');
  const many = notes.length > answers.length || answers.length > 3 ? `等${notes.length}处` : '';
  return [
    {
      key,
      place: isThere ? placeInWords(state, path) : [titleBefore(carried, first)],
      text: `${sinceWhen(carried, state)}填的${named === '' ? '内容' : `${named}${many}`}没有带入${first.reason === undefined ? '' : `：${first.reason}`}`,
      path: isThere ? path : null,
      standing: 'told',
    },
  ];
}

/** A draft that took over nothing may still have lost something: to a correction of its own form. */
export function sinceWhen({ over }: CarriedState, { form }: FilingState): string {
  return over.edition === form.edition ? '更正前' : `${over.edition}年`;
}

/** The title by which it was asked. */
function titleBefore({ over }: CarriedState, { from }: CarryNote): string {
  const at = withoutRows(from);
  const before = over.formBefore === null ? undefined : fieldAt(over.formBefore, at.split('.'));
  if (typeof before?.title === 'string') return before.title;
  return over.changes.find((change) => change.subject === 'field' && change.at === at)?.title ?? '其他内容';
}

/** As the form of the earlier edition shows it; long texts are cut. */
function answerBefore({ over: { formBefore } }: CarriedState, { from, answer }: CarryNote): string {
  const field = formBefore === null ? undefined : fieldAt(formBefore, withoutRows(from).split('.'));
  if (formBefore === null || field === undefined)
    return typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '';
  const words =
    typeof answer === 'string' ? codeInWords(answer, field, formBefore) : showAnswer(answer, field, formBefore);
  const shown = [...words].length > 40 ? `${[...words].slice(0, 40).join('')}…` : words;
  return typeof answer === 'number' ? `${shown}${unitOf(field) ?? ''}` : shown;
}

function codeInWords(code: string, field: Field, form: CompiledForm): string {
  if ('list' in field) return optionsOf(field.list, form).get(code)?.title ?? code;
  return showAnswer(code, field, form);
}

function withoutRows(path: string): string {
  return path.replaceAll(/\[\d+\]/g, '');
}

/** What is new in the fields that this filer is asked, in reading order, field by field. */
export function formChanges(carried: CarriedState, state: FilingState): readonly Difference[] {
  const told = carried.over.changes.filter((change) => !isAskedAgain(carried, change));
  const byField = grouped(told, ({ at }) => fieldSteps(at).join('.'));
  return [...byField].flatMap(([at, changes]) => changesOf(carried, state, { at, changes }));
}

/** An option that the filer had chosen and that was split: said among what did not come through. */
function isAskedAgain({ over }: CarriedState, { subject, kind, at }: Change): boolean {
  const isSplit = subject === 'option' && kind === 'recoded';
  return (
    isSplit &&
    over.notes.some(({ outcome, to = '' }) => outcome === 'asked' && withoutRows(to) === fieldSteps(at).join('.'))
  );
}

interface ChangesAt {
  readonly at: string;
  readonly changes: readonly Change[];
}

function changesOf(carried: CarriedState, state: FilingState, { at, changes }: ChangesAt): readonly Difference[] {
  const steps = at.split('.');
  const phrases = changePhrases(changes, state.form);
  const path = reachable(state.form, steps);
  if (phrases.length === 0 || path === null || !isShown(state, path)) return [];
  const isAsked = changes.some(({ filers }) => filers === 'more') && isRequired(state, path);
  const isOpen = isAsked && isBlank(answerAt(state, path));
  const isUnseen = carried.standing(String(path[0])) === 'carried';
  const isTold = !isAsked && carried.over.answers[String(path[0])] === undefined;
  return [
    {
      key: at,
      place: titlesAlong(state, steps, changes[0]?.title ?? ''),
      text: phrases.join('；'),
      path,
      standing: isOpen || isUnseen ? 'todo' : isTold ? 'told' : 'done',
    },
  ];
}

/** To a column of a table leads the table, which may have any number of rows. */
function reachable(form: CompiledForm, steps: readonly string[]): FilingPath | null {
  const tableAt = steps.findIndex((_, at) => fieldAt(form, steps.slice(0, at + 1))?.type === 'table');
  const path = tableAt === -1 ? steps : steps.slice(0, tableAt + 1);
  return fieldAt(form, path) === undefined ? null : path;
}

function titlesAlong(state: FilingState, steps: readonly string[], otherwise: string): readonly string[] {
  return steps.map((_, at) => {
    const title = fieldAt(state.form, steps.slice(0, at + 1))?.title ?? otherwise;
    if (typeof title === 'string') return title;
    const scope = steps.slice(0, at);
    return stateAt(state, scope) === undefined ? otherwise : textAt(state, title, scope);
  });
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
