/** What happens to an answer between one edition and the next: a piece of data, so that passages can be put in a row. */
import { optionsByLevel } from '../field-types/code-levels.ts';
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
  /** Gone, or on another level of a cascade, and nobody said why. The compiler refuses it. */
  readonly undecided?: 'gone' | 'moved';
}

/** What makes answers of one field fit another. */
export interface Kind {
  readonly type: Field['type'];
  readonly unit?: string;
  readonly rows?: string;
  /** How many levels a cascade asks for. */
  readonly levels?: number;
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
  if (one.levels !== undefined && other.levels !== undefined && other.levels < one.levels) return false;
  return one.type === other.type || (wider[one.type]?.includes(other.type) ?? false);
}

function kindOf(field: Field): Kind {
  const { type } = field;
  if (field.type === 'cascade') return { type, levels: field.levels.length };
  if ('unit' in field && field.unit !== undefined) return { type, unit: field.unit };
  return 'rows' in field && field.rows !== undefined ? { type, rows: field.rows } : { type };
}

/** The codes of a choice or of fixed rows that do not stay as they are. */
export function successors(before: Field, after: Field, forms: Forms): Codes {
  const from = listOf(before, forms.before);
  const to = listOf(after, forms.after);
  if (from === undefined || to === undefined) return {};
  const found: Record<string, Successors> = {};
  const isMoved = movedIn(before, after, [from, to]);
  for (const { code } of from.options) {
    const codes = to.options
      .filter((option) => codesBefore(option, from, forms).includes(code))
      .map((option) => option.code);
    const [only] = codes.length === 1 ? codes : [];
    if (only !== undefined && isMoved(code, only))
      found[code] = { codes: [], undecided: 'moved', reason: `${forms.after.edition}年版把这个选项换到了另一级` };
    else if (only !== code) found[code] = { codes, ...goneIn(forms.after, [after.path, to.name], { code, codes }) };
  }
  return found;
}

function goneIn(
  form: CompiledForm,
  owners: readonly string[],
  { code, codes }: { readonly code: string; readonly codes: readonly string[] },
): Omit<Successors, 'codes'> {
  if (codes.length > 0) return {};
  const reason = reasonOf(form, owners, code);
  return reason === undefined ? { undecided: 'gone' } : { reason };
}

/** Whether a code that could be chosen in a cascade is on another level than its successor. */
function movedIn(
  before: Field,
  after: Field,
  lists: readonly [CodeList, CodeList],
): (code: string, successor: string) => boolean {
  if (before.type !== 'cascade' || after.type !== 'cascade') return () => false;
  const [from, to] = lists.map(({ options }) => levelsOf(options));
  return (code, successor) => {
    const level = from?.get(code);
    return level !== undefined && level < before.levels.length && to?.get(successor) !== level;
  };
}

/** By code, counted from 0. */
function levelsOf(options: readonly Option[]): ReadonlyMap<string, number> {
  return new Map(optionsByLevel(options).flatMap((level, at) => level.map(({ code }) => [code, at] as const)));
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
