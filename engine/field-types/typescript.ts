/** What a submitted answer of each type is in TypeScript, and which answers others can depend on. */
import type {
  CascadeField,
  ChoiceField,
  CodeList,
  Field,
  FieldTypeName,
  GroupField,
  TableField,
  YesNoField,
} from '../model/form.ts';

/** How the types around a field are called. */
export interface TypeNames {
  readonly codes: (list: string) => string;
  /** The codes on one level of a list with parents, counted from 0. */
  readonly level: (list: string, level: number) => string;
  /** Of a group, or of a table's row, by the path of the field. */
  readonly scope: (path: string) => string;
  readonly attachment: string;
}

interface FieldTypeScript<F extends Field> {
  of(field: F, names: TypeNames): string;
}

/** Every entry is only ever given fields of its own type. */
export const typeScriptTypes: Readonly<Record<FieldTypeName, FieldTypeScript<Field>>> = {
  text: { of: () => 'string' },
  longText: { of: () => 'string' },
  integer: { of: () => 'number' },
  decimal: { of: () => 'number' },
  percent: { of: () => 'number' },
  date: { of: () => 'string' },
  month: { of: () => 'string' },
  year: { of: () => 'number' },
  yesNo: { of: yesNo },
  choice: { of: choice },
  choices: { of: choices },
  cascade: { of: cascade },
  files: { of: (_, { attachment }) => `${attachment}[]` },
  group: { of: group },
  table: { of: table },
};

/** A box that has to be ticked is ticked in what is submitted. */
function yesNo({ confirm, required }: YesNoField): string {
  return confirm && required === true ? 'true' : 'boolean';
}

function choice({ list }: ChoiceField, { codes }: TypeNames): string {
  return codes(list);
}

function choices({ list }: ChoiceField, { codes }: TypeNames): string {
  return `${codes(list)}[]`;
}

function cascade({ list, levels }: CascadeField, { level }: TypeNames): string {
  const members = levels.map((_, at) => `level${at + 1}${at === 0 ? '' : '?'}: ${level(list, at)}[]`);
  return `{ ${members.join('; ')} }`;
}

function group({ path }: GroupField, { scope }: TypeNames): string {
  return scope(path);
}

function table({ path }: TableField, { scope }: TypeNames): string {
  return `${scope(path)}[]`;
}

/** The answers that the field can have, where they can be told apart one by one; null where they cannot. */
export function distinctAnswers(
  field: Field,
  lists: Readonly<Record<string, CodeList>>,
): readonly (string | boolean)[] | null {
  if (field.type === 'choice') return lists[field.list]?.options.map(({ code }) => code) ?? [];
  return field.type === 'yesNo' ? [true, false] : null;
}
