/** The witnesses of all forms of an edition: a form that reads another one begins with a witness of that. */
import type { FilingContext, FilingState, LinkedFiling } from '../model/filing.ts';
import type { CompiledForm, Link } from '../model/form.ts';
import type { Value } from '../model/value.ts';
import { type Witnesses, witnesses } from './witnesses.ts';

export interface FormWitnesses extends Witnesses {
  readonly form: CompiledForm;
}

/** `asOf`: the day of the judgement; `known`: filings of a form, asked for where the search finds none. */
export function editionWitnesses(
  forms: readonly CompiledForm[],
  asOf: string,
  known: (form: CompiledForm) => readonly FilingState[] = () => [],
): readonly FormWitnesses[] {
  const found = new Map<string, FormWitnesses>();
  const find = (form: CompiledForm, around: readonly string[]): FormWitnesses => {
    const before = found.get(form.form);
    if (before !== undefined) return before;
    const read = linkedForms(form, forms).filter((other) => !around.includes(other.form));
    const linked = read.map((other) => find(other, [...around, form.form]));
    const made = { form, ...witnesses(form, contextFor(form, linked, asOf), { known: () => known(form) }) };
    found.set(form.form, made);
    return made;
  };
  return forms.map((form) => find(form, [form.form]));
}

/** Those of this edition that the form reads. */
function linkedForms({ links }: CompiledForm, forms: readonly CompiledForm[]): readonly CompiledForm[] {
  return forms.filter((form) => Object.values(links).some((link) => leadsTo(link, form)));
}

function leadsTo({ form, edition, collect }: Link, other: CompiledForm): boolean {
  return collect === undefined && form === other.form && (edition === undefined || edition === other.edition);
}

/** Accepted on the very day; of forms that are not there, nothing but that they were accepted. */
function contextFor(form: CompiledForm, linked: readonly FormWitnesses[], date: string): FilingContext {
  const links: Record<string, LinkedFiling | null> = {};
  const collected: Record<string, readonly Value[]> = {};
  for (const link of Object.values(form.links)) {
    const [witness] = linked.find((other) => leadsTo(link, other.form))?.witnesses ?? [];
    if (link.collect !== undefined) collected[link.name] = [];
    else if (witness !== undefined) links[link.name] = { answers: witness.answers, acceptedOn: date };
    else links[link.name] = link.required ? { answers: {}, acceptedOn: date } : null;
  }
  return { date, links, collected };
}
