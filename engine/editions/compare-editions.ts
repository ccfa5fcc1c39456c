/** Two editions compared as a whole: what they say themselves, and every form along the editions that lie between them. */
import type { CompiledForm } from '../model/form.ts';
import type { Change } from './change.ts';
import { compare } from './compare.ts';
import { compareEdition } from './compare-edition.ts';
import { consequences } from './consequences.ts';
import type { Edition } from './edition.ts';
import { lineageAlong } from './lineage.ts';
import { written } from './wording.ts';

export interface Comparison {
  readonly before: number;
  readonly after: number;
  /** What programs that read or write answers have to expect; the greatest of all changes. */
  readonly types: Change['types'];
  /** Of the edition itself: its dates, its ledger, the code lists of its forms. */
  readonly changes: readonly Change[];
  readonly forms: readonly FormComparison[];
}
export interface FormComparison {
  readonly form: string;
  readonly title: string;
  readonly types: Change['types'];
  readonly changes: readonly Change[];
}

/** `editions`: all there are; of the years between, the lineage of names is taken. */
export function compareEditions(editions: readonly Edition[], before: Edition, after: Edition): Comparison {
  const names = [...new Set([...before.forms, ...after.forms].map(({ form }) => form))];
  const forms = names.map((name) => compareForm(editions, before, after, name));
  const changes = compareEdition(before, after);
  return {
    before: before.edition,
    after: after.edition,
    types: greatest([...changes, ...forms].map(({ types }) => types)),
    changes,
    forms,
  };
}

export function compareForm(
  editions: readonly Edition[],
  before: Edition,
  after: Edition,
  name: string,
): FormComparison {
  const chain = formChain(editions, before, after, name);
  const one = chain[0];
  const other = chain.at(-1);
  const isThere = one?.edition === before.edition && other?.edition === after.edition;
  const changes = isThere ? compare(one, other, lineageAlong(chain)) : [wholeForm(before, after, name)];
  const title = written((other ?? one)?.title);
  return { form: name, title, types: greatest(changes.map(({ types }) => types)), changes };
}

function wholeForm(before: Edition, after: Edition, name: string): Change {
  const kind = after.forms.some(({ form }) => form === name) ? 'added' : 'removed';
  const form = [...before.forms, ...after.forms].find((one) => one.form === name);
  return { kind, subject: 'form', at: name, title: written(form?.title), ...consequences.form[kind] };
}

/**
 * A form from the earlier edition to the later, with it in each edition that the later one was laid over on the way.
 * Editions that do not rest on each other are compared by names alone.
 */
export function formChain(
  editions: readonly Edition[],
  before: Edition,
  after: Edition,
  name: string,
): readonly CompiledForm[] {
  const bases = [after];
  let base = editions.find(({ edition }) => edition === after.extends);
  while (base !== undefined && base.edition > before.edition) {
    bases.unshift(base);
    const { extends: year } = base;
    base = editions.find(({ edition }) => edition === year);
  }
  const years = base?.edition === before.edition ? [before, ...bases] : [before, after];
  return years.flatMap(({ forms }) => forms.filter(({ form }) => form === name));
}

const order: readonly Change['types'][] = ['none', 'patch', 'minor', 'major'];

function greatest(types: readonly Change['types'][]): Change['types'] {
  return order[Math.max(0, ...types.map((one) => order.indexOf(one)))] ?? 'none';
}
