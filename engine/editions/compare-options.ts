/** The options of a choice, or the fixed rows of a table, in two editions. */
import type { Field, Option } from '../model/form.ts';
import type { Change, ChangeKind } from './change.ts';
import { consequences } from './consequences.ts';
import { type Codes, listOf } from './passage.ts';
import { type Forms, written } from './wording.ts';

interface Descendant {
  readonly before: Field;
  readonly after: Field;
  readonly codes: Codes;
}

export function compareOptions(forms: Forms, { before, after, codes }: Descendant): readonly Change[] {
  const from = listOf(before, forms.before)?.options ?? [];
  const to = listOf(after, forms.after)?.options ?? [];
  if (from.length === 0 || to.length === 0) return [];
  const followed = from.flatMap(({ code }) => (Object.hasOwn(codes, code) ? (codes[code]?.codes ?? []) : []));
  return [
    ...to.flatMap((option) => {
      const origin = from.find(({ code }) => code === option.code);
      if (origin === undefined) return followed.includes(option.code) ? [] : [change('added', after, option)];
      return origin.title === option.title ? [] : [reworded(after, origin, option)];
    }),
    ...from.flatMap((option) =>
      Object.hasOwn(codes, option.code) ? [gone(after, option, { found: codes[option.code], to })] : [],
    ),
  ];
}

function reworded(field: Field, before: Option, after: Option): Change {
  return { ...change('reworded', field, after), key: 'title', before: before.title, after: after.title };
}

interface Gone {
  readonly found: Codes[string] | undefined;
  readonly to: readonly Option[];
}

/** One code after it: answers follow. Several: filers choose. None: answers go. */
function gone(field: Field, option: Option, { found, to }: Gone): Change {
  const { codes = [], reason } = found ?? {};
  if (codes.length === 0) return { ...change('removed', field, option), ...(reason !== undefined && { reason }) };
  const titles = to.filter(({ code }) => codes.includes(code)).map(({ title }) => title);
  const isNew = titles.some((title) => title !== option.title);
  const sides = { before: option.code, after: codes.join('、'), ...(isNew && { successors: titles }) };
  const recoded = { ...change('recoded', field, option), ...sides };
  return codes.length === 1 ? { ...recoded, filers: 'nothing' } : { ...recoded, stored: 'reanswered', filers: 'more' };
}

function change(kind: ChangeKind, field: Field, { code, title }: Option): Change {
  const at = `${field.path}:${code}`;
  return { kind, subject: 'option', at, title: `${written(field.title)}：${title}`, ...consequences.option[kind] };
}
