/** What names mean at a point of a form: the context, the form, and the enclosing groups and rows from the outside in. */
import type { NameScope } from '../../expression/check.ts';
import { prepare } from '../../expression/evaluate.ts';
import { checkExpression } from '../../expression/check.ts';
import type { ValueType } from '../../model/value.ts';
import { scalarAt } from '../1-read/source-node.ts';
import type { FieldDefinition, FormDefinition, LinkDefinition, ScopeDefinition } from '../2-resolve/definition.ts';
import type { Constants } from './constants.ts';
import type { EditionDefinition, Surroundings } from './edition-definition.ts';
import { listFinder } from './form-lists.ts';
import { columnTypes, fieldTypesOf, type FindList, typeOfField } from './value-types.ts';

type Names = Readonly<Record<string, ValueType>>;

export function contextScope(filing: Names): NameScope {
  return { slot: 0, path: '', context: true, names: named(filing) };
}

export function formScope(scope: ScopeDefinition, findList: FindList): NameScope {
  return { slot: 1, path: '', names: named(fieldTypesOf(scope, findList)) };
}

/** The scopes inside a group or table, given those around it. */
export function within(field: FieldDefinition, scopes: readonly NameScope[], findList: FindList): readonly NameScope[] {
  if (field.scope === undefined) return scopes;
  const names = columnTypes(field, field.scope, findList);
  return [...scopes, { slot: scopes.length, path: field.path, names: named(names) }];
}

function named(types: Names): NameScope['names'] {
  return Object.fromEntries(
    Object.entries(types).map(([name, type]) => [
      name,
      type.kind === 'date' && type.month === true ? ({ type, month: true } as const) : { type },
    ]),
  );
}

/** `filing` and the linked filings. */
export function contextNames(
  form: FormDefinition,
  { edition, constants }: { readonly edition: EditionDefinition; readonly constants: Constants },
  { editions }: Surroundings,
): Names {
  const links = form.links.map((link) => {
    const year = linkedYear(link, constants);
    const linked = year === undefined ? edition : editions.get(year);
    return [link.name, linked === undefined ? unknownLink(link) : typeOfLink(link, linked)] as const;
  });
  const filing: ValueType = { kind: 'record', fields: { date: { kind: 'date' } } };
  return { ...Object.fromEntries(links), filing };
}

function formOfLink(link: LinkDefinition): string {
  return scalarAt(link.node, 'form')?.text ?? '';
}

const anything: ValueType = { kind: 'unknown' };

/** Of an edition, or a form, that is not there: its fields are not judged. */
function unknownLink(link: LinkDefinition): ValueType {
  return isCollecting(link) ? { kind: 'list', of: anything } : anything;
}

/** Not the filer's own filing, but what all others answered in one field. */
export function isCollecting({ node }: LinkDefinition): boolean {
  return scalarAt(node, 'of') !== undefined || scalarAt(node, 'collect') !== undefined;
}

export function collectedField({ node }: LinkDefinition, form: FormDefinition): FieldDefinition | undefined {
  const name = scalarAt(node, 'collect')?.text;
  return form.scope.fields.find((field) => field.name === name && isCollectable(field));
}

/** A field with one plain answer, that somebody gives. */
export function isCollectable({ type, node }: FieldDefinition): boolean {
  const isPlain = type !== undefined && !['choices', 'cascade', 'files', 'group', 'table'].includes(type);
  return isPlain && scalarAt(node, 'compute') === undefined;
}

function typeOfLink(link: LinkDefinition, edition: EditionDefinition): ValueType {
  const form = edition.forms.get(formOfLink(link));
  if (form === undefined || !form.complete) return unknownLink(link);
  const collected = collectedField(link, form);
  if (isCollecting(link)) {
    const of = collected === undefined ? anything : typeOfField(collected, listFinder(edition.lists, `${link.name}.`));
    return { kind: 'list', of };
  }
  const fields = fieldTypesOf(form.scope, listFinder(edition.lists, `${link.name}.`));
  return { kind: 'record', fields: { ...fields, acceptedOn: { kind: 'date' } } };
}

/** The year that `edition:` of a link works out to; undefined when it says none (or is wrong, which is reported elsewhere). */
export function linkedYear(link: LinkDefinition, constants: Constants): number | undefined {
  const written = scalarAt(link.node, 'edition');
  if (written === undefined) return undefined;
  const { expression } = checkExpression({ text: written.text, scopes: [], constants, lists: {} });
  const year = expression === null ? null : prepare(expression.tree)([]);
  return typeof year === 'number' ? year : undefined;
}
