/** What an edition says apart from its forms, in two editions: its dates, its title, its ledger and the code lists of its forms. */
import { addMonths } from '../expression/dates.ts';
import type { CodeList, CompiledForm, Field, Scope } from '../model/form.ts';
import type { Change, ChangeKind } from './change.ts';
import { consequences } from './consequences.ts';
import type { Edition, LedgerClause } from './edition.ts';
import { sameText } from './wording.ts';

interface Editions {
  readonly before: Edition;
  readonly after: Edition;
}

export function compareEdition(before: Edition, after: Edition): readonly Change[] {
  const editions = { before, after };
  return [...compareSaid(editions), ...compareLedgers(editions), ...compareLists(editions)];
}

/** Days and the title, without the years that move on. */
function compareSaid(editions: Editions): readonly Change[] {
  const { before, after } = editions;
  const days = (['opens', 'closes'] as const).filter(
    (key) => !isMovedOn(before[key] ?? '', after[key] ?? '', editions),
  );
  const years = { before: { ...before, constants: {} }, after: { ...after, constants: {} } };
  const about = { subject: 'edition', at: `${after.edition}`, title: after.title } as const;
  return [
    ...days.map((key): Change => {
      const sides = { before: before[key] ?? '', after: after[key] ?? '' };
      return { kind: 'changed', ...about, key, ...sides, ...consequences.edition.changed };
    }),
    ...(sameText(before.title, after.title, years)
      ? []
      : [{ kind: 'reworded', ...about, key: 'title', ...titles(editions), ...consequences.edition.reworded } as const]),
  ];
}

function titles({ before, after }: Editions): Pick<Change, 'before' | 'after'> {
  return { before: before.title, after: after.title };
}

/** The same day of the year, as many years later as the edition is; after the 29th of February comes the 28th. */
function isMovedOn(one: string, other: string, { before, after }: Editions): boolean {
  return one === other || addMonths(one, 12 * (after.edition - before.edition)) === other;
}

function compareLedgers({ before, after }: Editions): readonly Change[] {
  if (before.clauses === undefined && after.clauses === undefined) return [];
  const from = new Map(before.clauses?.map((clause) => [clause.id, clause]));
  const to = new Map(after.clauses?.map((clause) => [clause.id, clause]));
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((id) => compareClause(from.get(id), to.get(id)));
}

function compareClause(before: LedgerClause | undefined, after: LedgerClause | undefined): readonly Change[] {
  if (before === undefined) return after === undefined ? [] : [clauseChange('added', after, { after: quoteOf(after) })];
  if (after === undefined) return [clauseChange('removed', before, { before: quoteOf(before) })];
  const quotes = { before: quoteOf(before), after: quoteOf(after) };
  const kinds = { before: before.kind, after: after.kind };
  return [
    ...(quotes.before === quotes.after ? [] : [clauseChange('reworded', after, { key: 'quote', ...quotes })]),
    ...(kinds.before === kinds.after ? [] : [clauseChange('changed', after, { key: 'kind', ...kinds })]),
  ];
}

function quoteOf({ quotes }: LedgerClause): string {
  return quotes.join('');
}

function clauseChange(kind: ChangeKind, { id }: LedgerClause, said: Pick<Change, 'key' | 'before' | 'after'>): Change {
  return { kind, subject: 'clause', at: id, title: id, ...said, ...consequences.clause[kind] };
}

/** A list is told once, by what differs; what that means for answers is told of each field that uses it. */
function compareLists({ before, after }: Editions): readonly Change[] {
  const from = sharedLists(before.forms);
  const to = sharedLists(after.forms);
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((name): readonly Change[] => {
    const [one, other] = [from.get(name), to.get(name)];
    if (one === undefined) return other === undefined ? [] : [listChange('added', other)];
    if (other === undefined) return [listChange('removed', one)];
    const sides = { before: optionsNotIn(other, one), after: optionsNotIn(one, other) };
    const reworded = { key: 'title', before: one.title ?? '', after: other.title ?? '' };
    return [
      ...(reworded.before === reworded.after ? [] : [listChange('reworded', other, reworded)]),
      ...(sides.before === sides.after ? [] : [listChange('changed', other, { key: 'options', ...sides })]),
    ];
  });
}

function listChange(kind: ChangeKind, list: CodeList, said: Pick<Change, 'key' | 'before' | 'after'> = {}): Change {
  const { name, title = name } = list;
  return { kind, subject: 'list', at: name, title, ...said, ...consequences.list[kind] };
}

/** Titles listed at most. */
const MOST = 6;

/** The options of the list that the other does not have as they are, by their titles. */
function optionsNotIn(other: CodeList, { options }: CodeList): string {
  const known = new Map(other.options.map(({ code, title, parent }) => [code, `${title} ${parent ?? ''}`]));
  const own = options.filter(({ code, title, parent }) => known.get(code) !== `${title} ${parent ?? ''}`);
  const told = own.slice(0, MOST).map(({ title }) => title);
  return `${told.join('、')}${own.length > MOST ? `等${own.length}项` : ''}`;
}

/** The lists of all forms by name, without the options that are written into a field. */
function sharedLists(forms: readonly CompiledForm[]): ReadonlyMap<string, CodeList> {
  const found = new Map<string, CodeList>();
  for (const { scope, lists } of forms) {
    for (const name of listsIn(scope)) {
      const list = lists[name];
      if (list !== undefined) found.set(name, list);
    }
  }
  return found;
}

function listsIn({ fields }: Scope): readonly string[] {
  return fields.flatMap((field) => [
    ...[listOf(field)].flatMap((name) => (name === undefined || name === field.path ? [] : [name])),
    ...(field.type === 'group' || field.type === 'table' ? listsIn(field.scope) : []),
  ]);
}

/** Options of its own go by the path of the field. */
function listOf(field: Field): string | undefined {
  if (field.type === 'table') return field.rows;
  return field.type === 'choice' || field.type === 'choices' || field.type === 'cascade' ? field.list : undefined;
}
