/** The editions and forms that a server offers. */
import { type CompiledForm, type LedgerClause, start, type Text, textAt } from '../../engine/index.ts';

export interface Edition {
  readonly edition: number;
  /** The edition that it is laid over. */
  readonly extends: number | null;
  readonly title: string;
  readonly opens: string | null;
  readonly closes: string | null;
  /** The ledger of the filing instructions, when it has one. */
  readonly clauses?: readonly LedgerClause[];
  readonly forms: readonly OfferedForm[];
}
export interface OfferedForm {
  readonly form: CompiledForm;
  readonly title: string;
}

export interface Catalogue {
  /** Newest first. */
  readonly editions: readonly Edition[];
  readonly find: (edition: number, form: string) => OfferedForm | null;
  readonly byHash: (hash: string) => CompiledForm | null;
}

export function catalogueOf(editions: readonly Edition[]): Catalogue {
  const offered = editions.flatMap((edition) => edition.forms);
  return {
    editions: editions.toSorted((left, right) => right.edition - left.edition),
    find: (edition, name) => offered.find(({ form }) => form.edition === edition && form.form === name) ?? null,
    byHash: (hash) => offered.find(({ form }) => form.hash === hash)?.form ?? null,
  };
}

/** As the engine compares editions. */
export function asCompiled({ extends: base, opens, closes, forms, ...edition }: Edition) {
  return {
    ...edition,
    ...(base !== null && { extends: base }),
    ...(opens !== null && { opens }),
    ...(closes !== null && { closes }),
    forms: forms.map(({ form }) => form),
  };
}

/** A title outside of any filing. */
export function plainText(form: CompiledForm, text: Text): string {
  if (typeof text === 'string') return text;
  return textAt(start(form, {}, { date: `${form.edition}-01-01` }), text, []);
}
