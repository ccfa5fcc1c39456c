/** What of a form carries a clause, and how a case exercises it. */
import type { Text } from '../model/expression.ts';
import type { FilingPath } from '../model/filing.ts';
import type { CompiledForm, Field, LayoutItem, Scope, Section, Source } from '../model/form.ts';
import { fieldPath, parsePath } from '../model/path.ts';
import { stateAt, textAt } from '../runtime/view.ts';
import { isHiddenIn, isShownIn } from './seen.ts';
import type { CaseResult } from './run-scenarios.ts';

export interface Carrier {
  readonly clause: string;
  /** Null: the edition. */
  readonly form: CompiledForm | null;
  readonly where: string;
  /** Of the cases of the form, those that exercise it. */
  readonly exercisedBy: (results: readonly CaseResult[]) => readonly CaseResult[];
}

type Seen = Carrier['exercisedBy'];
const never: Seen = () => [];

export function carriersIn(form: CompiledForm): readonly Carrier[] {
  const carried = [
    ...bySource(form.source, () => ({ where: 'form', seen: never })),
    ...Object.values(form.links).flatMap(({ name, source }) =>
      bySource(source, () => ({ where: `link ${name}`, seen: whereResult(({ refused }) => refused.includes(name)) })),
    ),
    ...scopesOf(form.scope).flatMap((scope) => [
      ...scope.sections.flatMap((section) => ofSection(section, scope)),
      ...scope.fields.flatMap((field) => ofField(field, scope)),
    ]),
    ...Object.values(form.lists).flatMap(({ name, source, options }) => [
      ...bySource(source, () => ({ where: `list ${name}`, seen: never })),
      ...options.flatMap(({ code, source: own }) =>
        bySource(own, () => ({ where: `option ${name}:${code}`, seen: whereChosen(form, name, code) })),
      ),
    ]),
  ];
  return carried.map(({ clause, where, seen }) => ({
    clause,
    form,
    where: `${form.form} ${where}`,
    exercisedBy: seen,
  }));
}

interface Carried {
  readonly clause: string;
  readonly where: string;
  readonly seen: Seen;
}

function bySource(
  source: Source | undefined,
  about: (key: string, clauses: readonly string[]) => { readonly where: string; readonly seen: Seen },
): readonly Carried[] {
  return Object.entries(source ?? {}).flatMap(([key, clauses]) => {
    const { where, seen } = about(key, clauses);
    return clauses.map((clause) => ({ clause, where: key === 'field' ? where : `${where} ${key}`, seen }));
  });
}

function scopesOf(scope: Scope): readonly Scope[] {
  return [scope, ...scope.fields.flatMap((field) => ('scope' in field ? scopesOf(field.scope) : []))];
}

const texts = ['title', 'help', 'notice', 'placeholder'] as const;

function ofField(field: Field, scope: Scope): readonly Carried[] {
  const { path } = field;
  const own = bySource(field.source, (key, clauses) => {
    const seen: Seen[] = [whereProblem(path, clauses)];
    if (key === 'compute' || key === 'default' || key === 'field') seen.push(whereExpected([path]));
    if (key === 'when' || (key === 'field' && field.when !== undefined)) seen.push(whereHiddenAndShown([path]));
    const dynamic = texts.find((name) => name === key);
    if (dynamic !== undefined) seen.push(whereTextsDiffer(field[dynamic], scope.path));
    return { where: path, seen: anyOf(seen) };
  });
  const ofRules = field.rules.flatMap(({ name, source }) => {
    const broken = whereResult(({ evaluation }) => evaluation.problems.some(({ rule }) => rule === name));
    const carried = { where: `${path} rule ${name}`, seen: broken };
    return [{ clause: name, ...carried }, ...bySource(source, () => carried)];
  });
  return [...own, ...ofRules];
}

function ofSection(section: Section, scope: Scope): readonly Carried[] {
  const prefix = scope.path === '' ? '' : `${scope.path}.`;
  const fields = fieldsBelow(section.layout, scope).map((name) => prefix + name);
  return bySource(section.source, (key) => {
    const seen: Seen[] = [];
    if (key === 'when' || (key === 'field' && section.when !== undefined)) seen.push(whereHiddenAndShown(fields));
    if (key === 'prefill' || (key === 'field' && isPrefilled(section, scope))) seen.push(whereDrafted(fields));
    const dynamic = texts.find((name) => name === key);
    if (dynamic !== undefined && dynamic !== 'placeholder') seen.push(whereTextsDiffer(section[dynamic], scope.path));
    return { where: `section ${prefix}${section.name}`, seen: anyOf(seen) };
  });
}

function isPrefilled({ prefill, parent }: Section, scope: Scope): boolean {
  const outer = scope.sections.find(({ name }) => name === parent);
  return prefill !== undefined || (outer !== undefined && isPrefilled(outer, scope));
}

function fieldsBelow(layout: readonly LayoutItem[], scope: Scope): readonly string[] {
  return layout.flatMap(({ kind, name }) => {
    if (kind === 'field') return [name];
    return fieldsBelow(scope.sections.find((section) => section.name === name)?.layout ?? [], scope);
  });
}

function anyOf(ways: readonly Seen[]): Seen {
  return (results) => [...new Set(ways.flatMap((seen) => seen(results)))];
}

function whereResult(holds: (result: CaseResult) => boolean): Seen {
  return (results) => results.filter(holds);
}

/** A problem names the first clause of what was broken. */
function whereProblem(path: string, clauses: readonly string[]): Seen {
  return whereResult(({ evaluation }) =>
    evaluation.problems.some(({ at, rule }) => definitionPath(at) === path && clauses[0] === rule),
  );
}

/** The case says what the value is to be: the field's, or of something in it. */
function whereExpected(paths: readonly string[]): Seen {
  return whereResult(({ expect }) => expect.values.some(({ path }) => paths.some((one) => isWithin(path, one))));
}

/** The case begins as a new draft, and says what is in it. */
function whereDrafted(paths: readonly string[]): Seen {
  const expected = whereExpected(paths);
  return (results) => expected(results.filter(({ isDraft }) => isDraft));
}

/** Both ways have to be seen; the cases are those in which it is hidden. */
function whereHiddenAndShown(paths: readonly string[]): Seen {
  return (results) => {
    const wasShown = results.some(({ evaluation }) => paths.some((path) => isShownIn(evaluation, path)));
    if (!wasShown) return [];
    return results.filter(({ evaluation }) => paths.every((path) => isHiddenIn(evaluation, path)));
  };
}

/** A text that depends on answers has to be seen in two wordings; the cases are those with another than the first. */
function whereTextsDiffer(text: Text | undefined, scopePath: string): Seen {
  if (text === undefined || typeof text === 'string') return never;
  return (results) => {
    const worded = results.flatMap((result) => wordingsIn(result, text, scopePath).map((words) => ({ result, words })));
    const first = worded[0]?.words;
    return worded.filter(({ words }) => words !== first).map(({ result }) => result);
  };
}

function wordingsIn({ state }: CaseResult, text: Text, scopePath: string): readonly string[] {
  if (state === null) return [];
  let places: readonly FilingPath[] = [[]];
  for (const name of scopePath === '' ? [] : scopePath.split('.')) {
    places = places.flatMap((place) =>
      (stateAt(state, place)?.nested[name] ?? []).map((_, row): FilingPath => [...place, name, row]),
    );
  }
  return places.map((place) => textAt(state, text, place));
}

/** The code is the answer, or among the answers, of a field with this list. */
function whereChosen(form: CompiledForm, list: string, code: string): Seen {
  const fields = scopesOf(form.scope).flatMap((scope) =>
    scope.fields.filter((one) => 'list' in one && one.list === list),
  );
  return whereResult(({ evaluation }) =>
    fields.some(({ path }) =>
      JSON.stringify(valuesAt(evaluation.values, path.split('.'))).includes(JSON.stringify(code)),
    ),
  );
}

function valuesAt(values: unknown, [name, ...rest]: readonly string[]): readonly unknown[] {
  if (Array.isArray(values))
    return values.flatMap((row: unknown) => valuesAt(row, name === undefined ? [] : [name, ...rest]));
  if (name === undefined) return [values];
  const value: unknown = typeof values === 'object' && values !== null ? Reflect.get(values, name) : undefined;
  return value === undefined ? [] : valuesAt(value, rest);
}

function isWithin(path: FilingPath, outer: string): boolean {
  const own = fieldPath(path);
  return own === outer || own.startsWith(`${outer}.`);
}

function definitionPath(at: string): string {
  return fieldPath(parsePath(at) ?? []);
}
