/** The types of one level of answers, submitted and in a draft: what is always there, and what depends on which answer. */
import { typeScriptTypes } from '../../../field-types/typescript.ts';
import { type Place, titleOf } from '../../../guide/wording.ts';
import type { Field, GroupField, LayoutItem, Scope, Section, TableField } from '../../../model/form.ts';
import { branchTypes, casesIn, interfaceNames } from './branch-types.ts';
import { branchesOf, type Level, type Member } from './branches.ts';
import {
  comment,
  type Declaration,
  type InterfaceDeclaration,
  joined,
  type MemberDeclaration,
  WIDTH,
} from './declarations.ts';
import { fieldDocumentation, sectionDocumentation } from './documentation.ts';
import { presencesIn } from './presence.ts';
import type { FormTypeNames } from './type-names.ts';

/** Where the types of a scope are written. */
export interface TypePlace {
  readonly place: Place;
  readonly scope: Scope;
  /** In which expressions of the scope find its answers. */
  readonly slot: number;
  readonly names: FormTypeNames;
  /** The group or table whose scope it is; null for the form. */
  readonly owner: GroupField | TableField | null;
}

export function scopeTypes(here: TypePlace): readonly Declaration[] {
  const { scope, slot, place } = here;
  const level = branchesOf(presencesIn({ form: place.form, scope, slot }), place.form);
  const draft = draftType(here, level);
  const own =
    level.switches.length === 0
      ? [...baseTypes(here, level), draft]
      : [submittedType(here, level), draft, ...baseTypes(here, level)];
  return [
    ...own,
    ...branchTypes(level, { ...here, premises: [] }, (members) => members.map((member) => declared(member, here))),
    ...scope.fields.flatMap((field) => ('scope' in field ? scopeTypes(within(here, field)) : [])),
  ];
}

function within({ place, slot, names }: TypePlace, owner: GroupField | TableField): TypePlace {
  return { place: { ...place, scope: owner.path }, scope: owner.scope, slot: slot + 1, names, owner };
}

function declared({ field, optional }: Member, { place, scope, names }: TypePlace): MemberDeclaration {
  const type = typeScriptTypes[field.type].of(field, names);
  return { name: field.name, optional, type, documentation: fieldDocumentation(field, scope, place) };
}

function titleIn({ owner, place }: TypePlace): string {
  if (owner === null) return titleOf(place.form, place);
  return titleOf(owner, place) + (owner.type === 'table' ? ' · 一行' : '');
}

function submittedTitle(here: TypePlace): string {
  return titleIn(here) + (here.owner === null ? '：已提交的填报。没有显示的内容不在其中。' : '');
}

/** Where nothing depends on an answer, what is always there is all there is. */
function baseName({ names, place }: TypePlace, { switches }: Level): string {
  return switches.length === 0 ? names.scope(place.scope) : names.base(place.scope);
}

function submittedType(here: TypePlace, level: Level): Declaration {
  const { names, place } = here;
  const head = `export type ${names.scope(place.scope)} = `;
  const type = joined([names.base(place.scope), ...level.switches.map(names.branches)], '&', head.length + 1);
  return { kind: 'text', text: `${comment(submittedTitle(here))}\n${head}${type};` };
}

/** Every answer that there may be; of what is nested, its draft. */
function draftType(here: TypePlace, level: Level): Declaration {
  const { names, place, scope } = here;
  const nested = scope.fields.flatMap((field) => {
    if (!('scope' in field)) return [];
    return `${field.name}: ${names.draft(field.path)}${field.type === 'table' ? '[]' : ''};`;
  });
  const head = `export type ${names.draft(place.scope)} = `;
  const parts = [baseName(here, level), ...interfaceNames(casesIn(level), names)];
  const short = `Partial<${parts.join(' & ')}>`;
  const all = `\n  ${joined(parts, '&', 3)}`;
  const below = nested.length === 0 ? '' : `,\n  {\n    ${nested.join('\n    ')}\n  }`;
  const long = `${below === '' ? 'Partial' : 'Partly'}<${all}${below}\n>`;
  const type = below === '' && head.length + short.length < WIDTH ? short : long;
  const said = comment(`${titleIn(here)}：填报中，任何部分都可能还没有，不再显示的也可能还在。`);
  return { kind: 'text', text: `${said}\n${head}${type};` };
}

/** What is always there, section by section. */
function baseTypes(here: TypePlace, level: Level): readonly Declaration[] {
  const { scope, names, owner } = here;
  const members = new Map(level.members.map((member) => [member.field.name, declared(member, here)]));
  const sections = new Map(scope.sections.map((section) => [section.name, section]));
  const below: InterfaceDeclaration[] = [];
  const parents = scope.layout.flatMap((item) => parentsAt(item, { here, members, sections, declarations: below }));
  const base: InterfaceDeclaration = {
    kind: 'interface',
    name: baseName(here, level),
    documentation: level.switches.length === 0 ? submittedTitle(here) : `${titleIn(here)}：总是有的内容。`,
    parents,
    members: [...fixedRow(owner, names), ...directMembers(scope.layout, members)],
  };
  return [base, ...below];
}

interface Sections {
  readonly here: TypePlace;
  readonly members: ReadonlyMap<string, MemberDeclaration>;
  readonly sections: ReadonlyMap<string, Section>;
  /** Filled in reading order. */
  readonly declarations: InterfaceDeclaration[];
}

/** The interface of a section, unless nothing in it is always there. */
function parentsAt({ kind, name }: LayoutItem, inside: Sections): readonly string[] {
  const section = kind === 'section' ? inside.sections.get(name) : undefined;
  if (section === undefined) return [];
  const { here, members, declarations } = inside;
  const at = declarations.length;
  const parents = section.layout.flatMap((item) => parentsAt(item, inside));
  const own = directMembers(section.layout, members);
  if (parents.length + own.length === 0) return [];
  const typeName = here.names.section(here.place.scope, name);
  const documentation = sectionDocumentation(section, here.place);
  declarations.splice(at, 0, { kind: 'interface', name: typeName, documentation, parents, members: own });
  return [typeName];
}

function directMembers(
  layout: readonly LayoutItem[],
  members: ReadonlyMap<string, MemberDeclaration>,
): readonly MemberDeclaration[] {
  return layout.flatMap(({ kind, name }) => (kind === 'field' ? (members.get(name) ?? []) : []));
}

/** The column that says which row it is. */
function fixedRow(owner: Field | null, names: FormTypeNames): readonly MemberDeclaration[] {
  if (owner?.type !== 'table' || owner.rows === undefined) return [];
  return [{ name: 'row', type: names.codes(owner.rows), optional: false, documentation: '是哪一行' }];
}
