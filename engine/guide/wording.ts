/** Texts of a definition for somebody who has not answered anything yet: every variant, with its condition. */
import type { Expression, Text, TextPart } from '../model/expression.ts';
import type { CompiledForm, Field } from '../model/form.ts';
import { conditionInWords, valueInWords } from '../runtime/formula.ts';
import { resolveText } from '../runtime/text.ts';

/** Where a text stands: what its names mean, and what its links lead to. */
export interface Place {
  readonly form: CompiledForm;
  /** Of the form, group or row: '' the form. */
  readonly scope: string;
  /** The forms of the edition. */
  readonly forms: readonly CompiledForm[];
}

export interface Variant {
  /** Without 时; absent where nothing is asked, or for all other cases. */
  readonly condition?: string;
  readonly text: string;
}

/** What stands for what only a filing knows: the names of the fields, or ××, as in a message. */
type Unknown = 'named' | '××';

/** One variant of a plain text; of a text with `{if …}` one for each case, the last for all others. */
export function variants(text: Text | undefined, place: Place, unknown: Unknown = 'named'): readonly Variant[] {
  if (text === undefined) return [];
  const cases = typeof text === 'string' ? [{ parts: [text], asked: [] }] : casesOf(text.parts, []);
  const said = cases.map(({ parts, asked }) => {
    const holding = asked.filter(({ holds }) => holds).map(({ condition }) => inWords(condition, place));
    return { ...(holding.length > 0 && { condition: holding.join('，且') }), text: joined(parts, place, unknown) };
  });
  return said.filter((variant) => variant.text.trim() !== '');
}

export function variantSentence({ condition, text }: Variant): string {
  return condition === undefined ? `其他情形：${text}` : `${condition}时：${text}`;
}

/** The title while nothing is answered. */
export function titleOf({ title }: { readonly title: Text }, { form }: Place): string {
  return resolveText(title, [], form);
}

export function within(place: Place, field: Field): Place {
  return { ...place, scope: field.path };
}

interface Asked {
  readonly condition: Expression;
  readonly holds: boolean;
}
interface Case {
  readonly parts: readonly (string | TextPart)[];
  readonly asked: readonly Asked[];
}

/** Decides the first `if` both ways; a condition that was decided before is not asked again. */
function casesOf(parts: readonly (string | TextPart)[], asked: readonly Asked[]): readonly Case[] {
  const at = parts.findIndex((part) => typeof part !== 'string' && part.expression.tree.kind === 'if');
  const part = parts[at];
  if (part === undefined || typeof part === 'string' || part.expression.tree.kind !== 'if') return [{ parts, asked }];
  const { condition, then, otherwise } = part.expression.tree;
  const key = JSON.stringify(condition);
  const known = asked.find((one) => JSON.stringify(one.condition) === key);
  const outcomes = known === undefined ? [true, false] : [known.holds];
  return outcomes.flatMap((holds) => {
    const decided = { ...part, expression: { ...part.expression, tree: holds ? then : otherwise } };
    return casesOf(parts.with(at, decided), known === undefined ? [...asked, { condition, holds }] : asked);
  });
}

function inWords(condition: Expression, { form, scope, forms }: Place): string {
  return conditionInWords(form, { source: '', tree: condition, reads: [] }, scope, forms);
}

/** Stand for the parts that only a filing knows, while the text is put together. */
const FIRST_HOLE = 0xe000;
const hole = String.raw`[\uE000-\uE0FF]`;
/** A bracket that holds no more than such parts and their units. */
const hint = new RegExp(`（[^（）]{0,2}?${hole}[^（）]{0,3}?(?:${hole}[^（）]{0,2}?)?）`, 'g');

function joined(parts: Case['parts'], place: Place, unknown: Unknown): string {
  const known: string[] = [];
  const marked = parts.map((part) => {
    if (typeof part === 'string') return part;
    if (part.expression.tree.kind === 'literal') return resolveText({ parts: [part] }, [], place.form);
    known.push(unknown === '××' ? unknown : valueInWords(place.form, part.expression, place.scope, place.forms));
    return String.fromCodePoint(FIRST_HOLE + known.length - 1);
  });
  const text = marked.join('').replaceAll(hint, '');
  return text.replaceAll(new RegExp(hole, 'g'), (mark) => known[(mark.codePointAt(0) ?? 0) - FIRST_HOLE] ?? '');
}
