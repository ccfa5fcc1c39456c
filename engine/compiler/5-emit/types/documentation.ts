/** What stands above a type or a member: title, what is asked for, when, help and clauses, in the words of the filing instructions. */
import { plainHelp } from '../../../guide/details.ts';
import { explanationOf, requirementsOf } from '../../../guide/requirements.ts';
import { type Place, titleOf, variants, variantSentence } from '../../../guide/wording.ts';
import type { Expression, Text } from '../../../model/expression.ts';
import type { Field, Scope, Section, Source } from '../../../model/form.ts';
import { conditionInWords } from '../../../runtime/formula.ts';
import { type Decisive, sectionConditions } from './presence.ts';

export function fieldDocumentation(field: Field, scope: Scope, place: Place): string {
  const asked = requirementsOf(field, place);
  const around = sectionConditions(field, scope).map((when) =>
    conditionInWords(place.form, when, place.scope, place.forms),
  );
  const title = titleOf(field, place);
  return paragraphs([
    asked === '' ? title : `${title}（${asked}）`,
    `${around.length === 0 ? '' : `本部分在${around.join('，且')}时填写。`}${explanationOf(field, plainHelp(field, place), place)}`,
    ...cases(field.help, place),
    ...variants(field.notice, place).map(({ text }) => `★${text}`),
    seeAlso(field.source),
  ]);
}

export function sectionDocumentation(section: Section, place: Place): string {
  const when = section.when && `${conditionInWords(place.form, section.when, place.scope, place.forms)}时填写。`;
  return paragraphs([
    titleOf(section, place),
    `${when ?? ''}${plainHelp(section, place)}`,
    ...cases(section.help, place),
    seeAlso(section.source),
  ]);
}

/** `「机构类别」为“高校院所”、“医疗机构”之一`; `slot`: of the scope in which the field stands. */
export function answersInWords(field: Field, values: readonly Decisive[], { slot, place }: Spoken): string {
  const name: Expression = { kind: 'name', slot, name: field.name };
  const codes = values.filter((value) => typeof value === 'string');
  const others = values.filter((value) => typeof value !== 'string').map((value) => comparison(name, value));
  const items = codes.map((value) => ({ kind: 'literal', value }) as const);
  const several: Expression = { kind: 'in', of: name, tests: [{ kind: 'member', of: { kind: 'list', items } }] };
  const asked = codes.length > 1 ? [several] : codes.map((code) => comparison(name, code));
  return [...asked, ...others].map((tree) => inWords(tree, place)).join('，或');
}

export function containsInWords(field: Field, code: string, { slot, place }: Spoken): string {
  const name: Expression = { kind: 'name', slot, name: field.name };
  return inWords(
    { kind: 'call', function: 'list contains', arguments: [name, { kind: 'literal', value: code }] },
    place,
  );
}

export interface Spoken {
  readonly place: Place;
  readonly slot: number;
}

function inWords(tree: Expression, { form, scope, forms }: Place): string {
  return conditionInWords(form, { source: '', tree, reads: [] }, scope, forms);
}

function comparison(left: Expression, value: Decisive): Expression {
  if (value === true) return left;
  if (value === false) return { kind: 'call', function: 'not', arguments: [left] };
  return { kind: 'compare', operator: '=', left, right: { kind: 'literal', value }, deep: false };
}

/** A help that differs by case. */
function cases(text: Text | undefined, place: Place): readonly string[] {
  const all = variants(text, place);
  return all.length === 1 && all[0]?.condition === undefined ? [] : all.map(variantSentence);
}

function seeAlso(source: Source | undefined): string {
  const clauses = [...new Set(Object.values(source ?? {}).flat())];
  return clauses.length === 0 ? '' : `@see ${clauses.join(', ')}`;
}

/** Of a comment. */
export function paragraphs(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .join('\n\n')
    .replaceAll('*/', '*\\/');
}
