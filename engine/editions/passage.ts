/** What happens to an answer between one edition and the next: a piece of data, so that passages can be put in a row. */
import type { ChoiceField, CodeList, CompiledForm, Field, Option } from '../model/form.ts';
import { areRevisions } from './name-before.ts';

export type Passage =
  /** Not carried: it has to be answered anew. */
  | { readonly kind: 'fresh'; readonly edition: number; readonly reason: string }
  /** What was entered is now worked out. */
  | { readonly kind: 'computed'; readonly edition: number }
  /** One choice becomes the only one of several. */
  | { readonly kind: 'wrapped'; readonly edition: number }
  /** Nobody decided what becomes of it: kinds of answers that do not fit. The compiler refuses it. */
  | { readonly kind: 'undecided'; readonly edition: number; readonly before: Kind; readonly after: Kind }
  /** By the code before, the codes it may have become; codes that stay as they are are absent. */
  | { readonly kind: 'recoded'; readonly edition: number; readonly codes: Codes };

export type Codes = Readonly<Record<string, Successors>>;

export interface Successors {
  /** One: it follows. Several: the filer is asked. None: it is gone. */
  readonly codes: readonly string[];
  /** Why it is gone. */
  readonly reason?: string;
  /** Gone, and nobody said why. The compiler refuses it. */
  readonly undecided?: true;
}

/** What makes answers of one field fit another. */
export interface Kind {
  readonly type: Field['type'];
  readonly unit?: string;
  readonly rows?: string;
}

interface Forms {
  readonly before: CompiledForm;
  readonly after: CompiledForm;
}

/** What the answers of a field go through when it becomes the other. */
export function conversionOf(before: Field, after: Field, forms: Forms): readonly Passage[] {
  const { edition } = forms.after;
  const fresh = areRevisions(forms) && fits(before, after) ? undefined : after.fresh;
  if (fresh !== undefined) return [{ kind: 'fresh', edition, reason: fresh }];
  if (after.compute !== undefined) return before.compute === undefined ? [{ kind: 'computed', edition }] : [];
  if (!fits(before, after)) return [{ kind: 'undecided', edition, before: kindOf(before), after: kindOf(after) }];
  const passages: Passage[] = [];
  const codes = successors(before, after, forms);
  if (Object.keys(codes).length > 0) passages.push({ kind: 'recoded', edition, codes });
  if (before.type === 'choice' && after.type === 'choices') passages.push({ kind: 'wrapped', edition });
  return passages;
}

/** By the type before, the types that take its answers as they are. */
const wider: Partial<Readonly<Record<Field['type'], readonly Field['type'][]>>> = {
  text: ['longText'],
  longText: ['text'],
  integer: ['decimal', 'percent'],
  decimal: ['percent'],
  percent: ['decimal'],
  choice: ['choices'],
};

function fits(before: Field, after: Field): boolean {
  const one = kindOf(before);
  const other = kindOf(after);
  if (one.unit !== other.unit || (one.rows === undefined) !== (other.rows === undefined)) return false;
  return one.type === other.type || (wider[one.type]?.includes(other.type) ?? false);
}

function kindOf(field: Field): Kind {
  const { type } = field;
  if ('unit' in field && field.unit !== undefined) return { type, unit: field.unit };
  return 'rows' in field && field.rows !== undefined ? { type, rows: field.rows } : { type };
}

/** The codes of a choice or of fixed rows that do not stay as they are. */
export function successors(before: Field, after: Field, forms: Forms): Codes {
  const from = listOf(before, forms.before);
  const to = listOf(after, forms.after);
  if (from === undefined || to === undefined) return {};
  const found: Record<string, Successors> = {};
  for (const { code } of from.options) {
    const codes = to.options
      .filter((option) => codesBefore(option, from, forms).includes(code))
      .map((option) => option.code);
    if (codes.length === 1 && codes[0] === code) continue;
    const reason = codes.length === 0 ? reasonOf(forms.after, [after.path, to.name], code) : undefined;
    const isLost = codes.length === 0 && reason === undefined;
    found[code] = { codes, ...(reason !== undefined && { reason }), ...(isLost && { undecided: true as const }) };
  }
  return found;
}

function codesBefore({ code, was }: Option, { options }: CodeList, forms: Forms): readonly string[] {
  const stayed = was === undefined || (areRevisions(forms) && options.some((option) => option.code === code));
  return stayed ? [code] : was;
}

/** Its options, or the list of its fixed rows. */
export function listOf(field: Field, { lists }: CompiledForm): CodeList | undefined {
  const name = isCoded(field) ? field.list : field.type === 'table' ? field.rows : undefined;
  return name === undefined ? undefined : lists[name];
}

function isCoded(field: Field): field is Field & Pick<ChoiceField, 'list'> {
  return 'list' in field;
}

function reasonOf({ removed = {} }: CompiledForm, owners: readonly string[], code: string): string | undefined {
  return owners.map((owner) => removed[`${owner}:${code}`]).find((reason) => reason !== undefined);
}

/** One row of passages after the other; what becomes of a code is told from the first edition to the last. */
export function inARow(first: readonly Passage[], second: readonly Passage[]): readonly Passage[] {
  const last = first.at(-1);
  const [next, ...rest] = second;
  if (last?.kind !== 'recoded' || next?.kind !== 'recoded') return [...first, ...second];
  return [...first.slice(0, -1), { ...next, codes: throughBoth(last.codes, next.codes) }, ...rest];
}

/** What becomes of each code on the whole way. */
export function recodings(passages: readonly Passage[]): Codes {
  return passages.reduce<Codes>((codes, one) => (one.kind === 'recoded' ? throughBoth(codes, one.codes) : codes), {});
}

/** A code that was split and is one again is one. */
function throughBoth(first: Codes, second: Codes): Codes {
  const followed = Object.entries(first).map(([code, one]): [string, Successors] => {
    const next = one.codes.map((between) => (Object.hasOwn(second, between) ? second[between] : undefined));
    const codes = [...new Set(one.codes.flatMap((between, index) => next[index]?.codes ?? [between]))];
    const reason = codes.length === 0 ? next.map((two) => two?.reason).find(Boolean) : undefined;
    return [code, { ...one, codes, ...(reason !== undefined && { reason }) }];
  });
  return { ...second, ...Object.fromEntries(followed) };
}
