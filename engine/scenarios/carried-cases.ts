/** A case of the edition before as one of the edition after: its filing carried over, what it expects by the new names. */
import { carryAll } from '../editions/carry.ts';
import { type Lineage, lineage } from '../editions/lineage.ts';
import { passAnswer } from '../editions/pass-answer.ts';
import type { Passage } from '../editions/passage.ts';
import type { Answers, LinkedFiling } from '../model/filing.ts';
import type { CompiledForm } from '../model/form.ts';
import { fieldPath, formatPath, parsePath } from '../model/path.ts';
import { applyChanges } from './apply-changes.ts';
import type { ChangePath } from './change-path.ts';
import type { FormCase } from './find-cases.ts';
import { withEveryLink } from './given.ts';
import { moveYearFields } from './move-years.ts';
import { ownPaths } from './own-paths.ts';
import type { Change, ExpectedName, Expectation, Given } from './scenario.ts';

export interface Carrying {
  /** By the name of a form, what it is in both editions and what lies between. */
  readonly passages: ReadonlyMap<string, FormPassage>;
  /** How many years lie between them. */
  readonly by: number;
}
interface FormPassage {
  readonly before: CompiledForm;
  readonly after: CompiledForm;
  readonly between: Lineage;
}

/** From the forms of one edition to those of the next. */
export function carryingOf(before: readonly CompiledForm[], after: readonly CompiledForm[], by: number): Carrying {
  const passages = before.flatMap((from): readonly (readonly [string, FormPassage])[] => {
    const to = after.find(({ form }) => form === from.form);
    return to === undefined ? [] : [[from.form, { before: from, after: to, between: forCases(lineage(from, to)) }]];
  });
  return { passages: new Map(passages), by };
}

/** An answer that filers give anew is as good for a case as it was; of several codes that one became, the first is. */
function forCases({ fields, removed }: Lineage): Lineage {
  const kept = Object.entries(fields).map(([path, { from, passages }]) => {
    return [path, { from, passages: passages.filter(({ kind }) => kind !== 'fresh').map(withoutChoice) }] as const;
  });
  return { fields: Object.fromEntries(kept), removed };
}

function withoutChoice(passage: Passage): Passage {
  if (passage.kind !== 'recoded') return passage;
  const decided = Object.entries(passage.codes).map(([code, became]) => {
    return [code, { ...became, codes: became.codes.slice(0, 1) }] as const;
  });
  return { ...passage, codes: Object.fromEntries(decided) };
}

/** Nothing when the edition after has no such form, or the case cannot be carried. */
export function carriedCase({ form: before, one }: FormCase, carrying: Carrying): readonly FormCase[] {
  const passage = carrying.passages.get(before.form);
  const isLink = ([name]: ChangePath): boolean => Object.hasOwn(before.links, String(name));
  const isForDraft = ({ path, value }: Change): boolean =>
    one.isDraft && (value === undefined || path.includes(null)) && !isLink(path);
  const changed = applyChanges(
    withEveryLink(one.given, before),
    one.changes.filter((change) => !isForDraft(change)),
  );
  if (passage === undefined || 'code' in changed) return [];
  const { after: form, between } = passage;
  const names = newNames(between);
  const here: Between = { before, between, names, by: carrying.by };
  const renamedPath = (path: ChangePath): readonly ChangePath[] => (isLink(path) ? [path] : moved(path, names));
  const changes = one.changes.filter(isForDraft).flatMap((change): readonly Change[] => {
    const { under, value, path } = change;
    const said = { value: carriedValue(path, value, here), ...(under && { under: under.flatMap(renamedPath) }) };
    return moved(path, names).map((now) => ({ ...change, ...said, path: now }));
  });
  const own = [...one.own, ...ownPaths(one.changes, before)].flatMap(renamedPath);
  const expect = carriedExpectation(one.expect, here);
  return [{ form, one: { ...one, given: carriedGiven(changed, before, carrying), changes, own, expect } }];
}

function carriedGiven(given: Given, before: CompiledForm, carrying: Carrying): Given {
  const links: Record<string, LinkedFiling | null> = {};
  for (const [name, link] of Object.entries(given.links)) links[name] = carriedLink(link, before.links[name], carrying);
  return { ...given, answers: carriedAnswers(given.answers, before.form, carrying), links };
}

/** A filing of the same edition is carried too; that of another year stays as it was made then. */
function carriedLink(
  link: LinkedFiling | null,
  means: CompiledForm['links'][string] | undefined,
  carrying: Carrying,
): LinkedFiling | null {
  if (link === null || means === undefined || means.edition !== undefined) return link;
  return { ...link, answers: carriedAnswers(link.answers, means.form, carrying) };
}

/** With what was given for fields that are worked out, or for none: a case may be about that. */
function carriedAnswers(answers: Answers, name: string, { passages, by }: Carrying): Answers {
  const passage = passages.get(name);
  if (passage === undefined) return answers;
  const { before: from, after: to, between } = passage;
  const known = new Set(from.scope.fields.map((field) => field.name));
  const unknown = Object.entries(answers).filter(([key]) => !known.has(key));
  const current = moveYearFields(from, answers, by);
  return { ...carryAll(to, between, isAnswers(current) ? current : answers), ...Object.fromEntries(unknown) };
}

function isAnswers(value: unknown): value is Answers {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** By the path that a field had, the path that it has. */
function newNames({ fields }: Lineage): ReadonlyMap<string, string> {
  return new Map(Object.entries(fields).map(([path, { from }]) => [from, path]));
}

/** None when the field is gone. What follows the last field (a level of a cascade, the code of a row) stays. */
function moved<Row extends number | null>(
  path: readonly (string | Row)[],
  names: ReadonlyMap<string, string>,
): readonly (readonly (string | Row)[])[] {
  const whole = names.get(fieldPath(path));
  const outer = path.slice(0, -1);
  if (whole !== undefined) {
    const steps = whole.split('.');
    let at = 0;
    return [path.map((step) => (typeof step === 'string' ? (steps[at++] ?? step) : step))];
  }
  const last = path.at(-1);
  const isPart = typeof last === 'string' && /^(row|level\d)$/.test(last);
  if (last === undefined || (typeof last === 'string' && !isPart)) return [];
  return moved(outer, names).map((known) => [...known, last]);
}

interface Between {
  readonly before: CompiledForm;
  readonly between: Lineage;
  readonly names: ReadonlyMap<string, string>;
  readonly by: number;
}

/** What is expected of fields that are gone is expected no more. */
function carriedExpectation(expect: Expectation, change: Between): Expectation {
  const { names } = change;
  const problem = (one: Expectation['problemsInclude'][number]) => {
    const { at } = one;
    if (at === undefined) return [one];
    return renamed(at, names).map((path) => ({ ...one, at: path }));
  };
  return {
    ...expect,
    values: expect.values.flatMap((one) =>
      moved(one.path, names).map((path) => ({ ...one, path, value: carriedValue(one.path, one.value, change) })),
    ),
    problems: expect.problems?.flatMap(problem) ?? null,
    problemsInclude: expect.problemsInclude.flatMap(problem),
    hidden: renamedAll(expect.hidden, names),
    ignored: expect.ignored.flatMap((one) => {
      const followed = renamed(one.name, names);
      const isGone = Object.hasOwn(change.between.removed, fieldPath(parsePath(one.name) ?? []));
      return followed.length === 0 && !isGone ? [one] : followed.map((name) => ({ ...one, name }));
    }),
    accepted: renamedAll(expect.accepted, names),
    options: expect.options.flatMap((one) => {
      const path = names.get(one.path);
      const passages = path === undefined ? [] : (change.between.fields[path]?.passages ?? []);
      return path === undefined || passages.length > 0 ? [] : [{ ...one, path }];
    }),
  };
}

function renamedAll(all: readonly ExpectedName[], names: ReadonlyMap<string, string>): readonly ExpectedName[] {
  return all.flatMap((one) => renamed(one.name, names).map((name) => ({ ...one, name })));
}

function renamed(text: string, names: ReadonlyMap<string, string>): readonly string[] {
  const path = parsePath(text);
  return path === null ? [text] : moved(path, names).map(formatPath);
}

function carriedValue(path: ChangePath, value: unknown, { before, between, names, by }: Between): unknown {
  const now = names.get(fieldPath(path)) ?? '';
  const [name = ''] = path.map(String).slice(-1);
  const inScope = moveYearFields({ ...before, scope: scopeOf(before, path) }, { [name]: value }, by);
  const current = isAnswers(inScope) ? inScope[name] : value;
  return passAnswer(current, between.fields[now]?.passages ?? []).answer ?? current;
}

function scopeOf({ scope }: CompiledForm, path: ChangePath): CompiledForm['scope'] {
  let level = scope;
  for (const step of path.slice(0, -1)) {
    const field = level.fields.find(({ name }) => name === step);
    if (field !== undefined && 'scope' in field) level = field.scope;
  }
  return level;
}
