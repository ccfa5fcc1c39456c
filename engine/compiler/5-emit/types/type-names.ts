/** The names of the types of a form: ASCII, readable, the same for the same definition. */
import type { TypeNames } from '../../../field-types/typescript.ts';
import type { CompiledForm, Field } from '../../../model/form.ts';
import { distinctNames, pascal, scopesOf } from '../names.ts';
import type { Case, Containing, Switch } from './branches.ts';
import type { Decisive } from './presence.ts';

export interface FormTypeNames extends TypeNames {
  readonly submitted: string;
  readonly draft: (scope: string) => string;
  /** What is there whatever is answered. */
  readonly base: (scope: string) => string;
  readonly section: (scope: string, section: string) => string;
  /** What is there while the answer is one of these. */
  readonly case: (one: Pick<Case, 'values'>, field: Field) => string;
  readonly containing: (one: Containing) => string;
  readonly branches: (one: Switch) => string;
  readonly options: (list: string) => string;
  readonly levelOptions: (list: string, level: number) => string;
}

/** What the generated file uses of TypeScript's own, and calls itself. */
const taken = ['Array', 'Exclude', 'Extract', 'Omit', 'Partial', 'Absent', 'Partly', 'Readonly'];

export function typeNames(form: CompiledForm): FormTypeNames {
  const distinct = distinctNames(taken);
  const known = new Map<unknown, string>();
  const name = (key: unknown, wish: string): string => {
    const made = known.get(key) ?? distinct(wish);
    known.set(key, made);
    return made;
  };
  const root = pascal(form.form);
  const submitted = name('submitted', `${root}Submitted`);
  const scope = (path: string): string =>
    path === '' ? submitted : name(`scope ${path}`, pascal(path) + (tables.has(path) ? 'Row' : 'Group'));
  const draft = (path: string): string => name(`draft ${path}`, `${path === '' ? root : scope(path)}Draft`);
  const tables = new Set<string>();
  for (const field of scopesOf(form.scope).flatMap(({ fields }) => fields))
    if (field.type === 'table') tables.add(field.path);
  draft('');
  return {
    submitted,
    scope,
    draft,
    attachment: name('attachment', 'Attachment'),
    base: (path) => name(`base ${path}`, `${path === '' ? root : scope(path)}Base`),
    section: (path, section) => name(`section ${path}/${section}`, pascal(path) + pascal(section)),
    case: (one, field) => name(one, pascal(field.path) + valuesName(one.values)),
    containing: (one) => name(one, pascal(one.field.path) + pascal(one.code)),
    branches: (one) => name(one, `${pascal(one.field.path)}Branches`),
    codes: (list) => name(`list ${list}`, `${pascal(list)}Code`),
    level: (list, level) => name(`list ${list} ${level}`, `${pascal(list)}Level${level + 1}Code`),
    options: (list) => camel(name(`options ${list}`, `${pascal(list)}Options`)),
    levelOptions: (list, level) => camel(name(`options ${list} ${level}`, `${pascal(list)}Level${level + 1}Options`)),
  };
}

function valuesName(values: readonly Decisive[]): string {
  return values.length > 2 ? `${valuesName(values.slice(0, 2))}OrOther` : values.map(valueName).join('Or');
}

function valueName(value: Decisive): string {
  if (value === null) return 'Blank';
  return typeof value === 'boolean' ? { true: 'Yes', false: 'No' }[`${value}`] : pascal(value);
}

function camel(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
