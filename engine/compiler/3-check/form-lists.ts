/** The code lists a form can see: those of the edition, and the options written into its own fields. */
import type { CodeListNames } from '../../expression/check.ts';
import { optionsByLevel } from '../../field-types/code-levels.ts';
import { isOptionCode } from '../2-resolve/check-names.ts';
import type { FieldDefinition, FormDefinition, ListDefinition } from '../2-resolve/definition.ts';
import { everyField } from '../2-resolve/definition.ts';
import { wordAt } from '../2-resolve/key-values.ts';
import type { FindList, ListCodes } from './value-types.ts';

/** How the fields of a form find their lists; `prefix` tells the inline lists of a linked form from its own. */
export function listFinder(lists: ReadonlyMap<string, ListDefinition>, prefix = ''): FindList {
  return (field, key) => {
    const inline = key === 'list' ? field.list : undefined;
    const list = inline ?? lists.get(wordAt(field.node, key) ?? '');
    return list === undefined ? undefined : codesOf(list, inline === undefined ? list.name : `${prefix}${list.name}`);
  };
}

function codesOf(list: ListDefinition, name: string): ListCodes {
  const coded = list.options.map(({ code, parent }) => ({ code, parent: parent?.text }));
  const levels = optionsByLevel(coded).map((level) => level.map(({ code }) => code));
  const codes = coded.map(({ code }) => code);
  return { name, codes: codes.every(isOptionCode) ? codes : undefined, levels };
}

/** Inline lists by the path of their field. */
export function inlineLists(form: FormDefinition): ReadonlyMap<string, ListDefinition> {
  const withOptions = everyField(form.scope).filter(
    (field): field is FieldDefinition & { list: ListDefinition } => field.list !== undefined,
  );
  return new Map(withOptions.map(({ list }) => [list.name, list]));
}

/** As the expression checker wants them. */
export function listNames(lists: Iterable<readonly [string, ListDefinition]>): Readonly<Record<string, CodeListNames>> {
  return Object.fromEntries([...lists].map(([name, list]) => [name, namesOf(list)]));
}

function namesOf({ options }: ListDefinition): CodeListNames {
  const parents = options.flatMap(({ code, parent }) => (parent === undefined ? [] : [[code, parent.text] as const]));
  return {
    codes: options.map((option) => option.code),
    titles: Object.fromEntries(options.map(({ code, title }) => [code, title?.text ?? code])),
    ...(parents.length > 0 && { parents: Object.fromEntries(parents) }),
  };
}
