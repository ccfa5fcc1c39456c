/** Formulas and conditions of a form in the reader's words. */
import { levelName } from '../field-types/cascade.ts';
import { describe, describeCondition, type Vocabulary } from '../expression/describe.ts';
import type { CompiledExpression } from '../model/expression.ts';
import type { CascadeField, CompiledForm, Field, Link } from '../model/form.ts';
import { prepareForm } from './prepare.ts';
import { resolveText } from './text.ts';

export function formulaInWords(form: CompiledForm, field: Field, others: readonly CompiledForm[] = []): string {
  if (field.compute === undefined) return '';
  const vocabulary = vocabularyIn(form, scopePathOf(field), others);
  const ownCodes = 'list' in field ? codesOf(form, field) : undefined;
  return describe(field.compute.tree, { ...vocabulary, ownCodes });
}

/** `scopePath`: of the group or row in which it stands. `others`: the forms that links may lead to. */
export function conditionInWords(
  form: CompiledForm,
  { tree }: CompiledExpression,
  scopePath: string,
  others: readonly CompiledForm[] = [],
): string {
  return describeCondition(tree, vocabularyIn(form, scopePath, others));
}

export function valueInWords(
  form: CompiledForm,
  { tree }: CompiledExpression,
  scopePath: string,
  others: readonly CompiledForm[] = [],
): string {
  return describe(tree, vocabularyIn(form, scopePath, others));
}

/** Of the form, group or row that the field is in; '' the form. */
export function scopePathOf({ path }: Field): string {
  return path.split('.').slice(0, -1).join('.');
}

function vocabularyIn(form: CompiledForm, scopePath: string, others: readonly CompiledForm[]): Vocabulary {
  const names = scopePath === '' ? [] : scopePath.split('.');
  // By slot: the form, then each enclosing group or row.
  const scopes = ['', ...names.map((_, index) => names.slice(0, index + 1).join('.'))];
  const full = (slot: number, path: string): string => {
    const outer = scopes[slot - 1] ?? '';
    return outer === '' ? path : `${outer}.${path}`;
  };
  return {
    titleOf: (slot, path) => (slot === 0 ? linkedTitle(form, path, others) : titleIn(form, full(slot, path))),
    codesOf: (slot, path) => (slot === 0 ? titlesOf(form, path) : codesAt(form, full(slot, path))),
  };
}

function titleIn(form: CompiledForm, path: string): string {
  const field = prepareForm(form).fields.get(path)?.field;
  if (field !== undefined) return resolveText(field.title, [], form);
  const cascade = cascadeAt(form, path);
  if (cascade !== undefined) return resolveText(cascade.title, [], form) + levelName(Number(path.slice(-1)) - 1);
  const rows = fixedRowsAt(form, path);
  return rows === undefined ? path : (form.lists[rows]?.title ?? '行');
}

function codesAt(form: CompiledForm, path: string): Readonly<Record<string, string>> | undefined {
  const field = prepareForm(form).fields.get(path)?.field ?? cascadeAt(form, path);
  if (field !== undefined) return 'list' in field ? codesOf(form, field) : undefined;
  const rows = fixedRowsAt(form, path);
  return rows === undefined ? undefined : titlesOf(form, rows);
}

/** For the path of one of its levels: `domain.level2`. */
function cascadeAt(form: CompiledForm, path: string): CascadeField | undefined {
  if (!/\.level[1-9]$/.test(path)) return undefined;
  const field = prepareForm(form).fields.get(path.slice(0, path.lastIndexOf('.')))?.field;
  return field?.type === 'cascade' ? field : undefined;
}

/** The list of a table with fixed rows, for the path of its column `row`. */
function fixedRowsAt(form: CompiledForm, path: string): string | undefined {
  if (!path.endsWith('.row')) return undefined;
  const table = prepareForm(form).fields.get(path.slice(0, -'.row'.length))?.field;
  return table?.type === 'table' ? table.rows : undefined;
}

function codesOf(
  form: CompiledForm,
  { list }: { readonly list: string },
): Readonly<Record<string, string>> | undefined {
  return titlesOf(form, list);
}

function titlesOf({ lists }: CompiledForm, list: string): Readonly<Record<string, string>> | undefined {
  const options = lists[list]?.options;
  return options && Object.fromEntries(options.map(({ code, title }) => [code, title]));
}

/** `registration`, `registration.acceptedOn`, `registration.institutionName` */
function linkedTitle(form: CompiledForm, path: string, others: readonly CompiledForm[]): string {
  const [name = '', ...rest] = path.split('.');
  const link = form.links[name];
  if (link === undefined) return path;
  const from = linkInWords(form, link, others);
  if (link.collect !== undefined)
    return `其他填报人${from}的「${titleIn(linkedForm(form, link, others) ?? form, link.collect)}」`;
  if (rest.length === 0) return from;
  if (rest.length === 1 && rest[0] === 'acceptedOn') return `${from}通过审核的日期`;
  // Without the linked form: what is linked mostly has fields of the same names.
  const title = titleIn(linkedForm(form, link, others) ?? form, rest.join('.'));
  return `${from}的「${title}」`;
}

/** The filing that a link leads to. */
export function linkInWords(form: CompiledForm, link: Link, others: readonly CompiledForm[]): string {
  const target = linkedForm(form, link, others);
  if (target === undefined) return '关联的填报';
  const title = resolveText(target.title, [], target).replace(/（\d{4}年版）$/, '');
  const year = link.edition === undefined || link.edition === form.edition ? '' : `${link.edition}年版`;
  return `${year}“${title}”`;
}

/** The form itself stands for that of other years. */
function linkedForm(form: CompiledForm, link: Link, others: readonly CompiledForm[]): CompiledForm | undefined {
  const named = [...others, form].filter((one) => one.form === link.form);
  return named.find((one) => one.edition === link.edition) ?? named[0];
}
