/** Texts and expressions of two editions, compared without the years that move on by themselves. */
import type { CompiledExpression, Expression, Text } from '../model/expression.ts';
import type { CompiledForm } from '../model/form.ts';

export interface Forms {
  readonly before: CompiledForm;
  readonly after: CompiledForm;
}

/** What an author wrote, a text's expressions in braces. */
export function written(text: Text | undefined): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return text.parts.map((part) => (typeof part === 'string' ? part : `{${part.expression.source}}`)).join('');
}

/** A year, and what numbers are called in it. */
type Year = Pick<CompiledForm, 'edition' | 'constants'>;
interface Years {
  readonly before: Year;
  readonly after: Year;
}

export function sameText(before: Text | undefined, after: Text | undefined, forms: Years): boolean {
  const one = tokens(written(before));
  const other = tokens(written(after));
  return one.length === other.length && one.every((token, index) => sameToken(token, other[index] ?? '', forms));
}

/** Numbers and what is between them. */
function tokens(text: string): readonly string[] {
  return text.match(/\d+|\D+/g) ?? [];
}

function sameToken(before: string, after: string, forms: Years): boolean {
  return before === after || isYearMovedOn(Number(before), Number(after), forms) || isMovedOn(before, after, forms);
}

/** `{reportYear - 4}` is a number by now: a year that moved on as the edition did. */
function isYearMovedOn(before: number, after: number, forms: Years): boolean {
  const isYear = before >= 1900 && before < 2200;
  return isYear && after - before === forms.after.edition - forms.before.edition;
}

/** A constant of the edition that has its new value. */
function isMovedOn(before: string, after: string, forms: Years): boolean {
  return Object.entries(forms.before.constants).some(
    ([name, value]) => String(value) === before && String(forms.after.constants[name]) === after,
  );
}

/** By what was written, else by what it means: constants and the years of links move on by themselves. */
export function sameExpression(before: CompiledExpression | undefined, after: CompiledExpression | undefined): boolean {
  return before?.source === after?.source || meaning(before?.tree) === meaning(after?.tree);
}

/** Without the values of constants. */
function meaning(tree: Expression | undefined): string {
  return tree === undefined
    ? ''
    : JSON.stringify(tree, (_, node: unknown) =>
        typeof node === 'object' && node !== null && 'constant' in node ? { constant: node.constant } : node,
      );
}
