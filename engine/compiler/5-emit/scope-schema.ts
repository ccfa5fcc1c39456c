/** The schema of one level of answers: the form itself, a group or a row; its sections become definitions of their own. */
import { type Json, type JsonObject, jsonObject, unlessEmpty } from '../../field-types/json.ts';
import type { EngineKey, SchemaContext } from '../../field-types/json-schema.ts';
import type { Field, GroupField, LayoutItem, Scope, Section, TableField } from '../../model/form.ts';
import { absent, type Block, blockOf, blockSchema } from './block.ts';
import { conditionSchema } from './condition-schema.ts';
import { type Demand, demandOf } from './demand.ts';
import { description, fieldSchema, sources } from './field-schema.ts';
import type { PartNames } from './names.ts';
import { requirements } from './requirements.ts';
import { ruleSchema } from './rule-schema.ts';
import { type OuterCondition, type Visibility, visibility } from './visibility.ts';
import type { Wording } from './wording.ts';

/** Where a scope stands: `scopes[slot]` from the outside in, and the group or table that `owners[slot]` is the scope of. */
export interface ScopePlace {
  readonly scopes: readonly (Scope | null)[];
  readonly owners: readonly (GroupField | TableField | null)[];
  readonly names: PartNames;
  readonly context: SchemaContext;
  readonly output: SchemaOutput;
  readonly wording: Wording;
}

/** What grows while scopes are written: the definitions, and conditions that belong to an enclosing scope. */
export interface SchemaOutput {
  readonly defs: Record<string, JsonObject>;
  readonly lifted: { slot: number; schema: JsonObject }[];
}

export function scopeSchema(scope: Scope, place: ScopePlace): JsonObject {
  const slot = place.scopes.length - 1;
  const { properties, ...content } = contentSchema(scope.layout, { scope, place, requiring: 'here' });
  const fixed = fixedRow(place.owners[slot] ?? null, place.context);
  const lifted = place.output.lifted.filter((one) => one.slot === slot).map((one) => one.schema);
  const required = [...(fixed === null ? [] : ['row']), ...(content.required ?? [])];
  return jsonObject({
    type: 'object',
    properties: fixed === null ? properties : { row: fixed, ...properties },
    required: unlessEmpty(required),
    allOf: unlessEmpty([...(content.allOf ?? []), ...lifted]),
    'x-computed': content['x-computed'],
    unevaluatedProperties: false,
  });
}

/** The column of a table with fixed rows that says which row it is. */
function fixedRow(owner: GroupField | TableField | null, context: SchemaContext): JsonObject | null {
  if (owner?.type !== 'table' || owner.rows === undefined) return null;
  const reference = context.listReference(owner.rows);
  return reference === null ? { type: 'string' } : { $ref: reference };
}

/**
 * Who says what is required: the schema of this part, an enclosing scope whose answers decide (`outside`), or, where a
 * condition is too much for a schema, the engine alone.
 */
type Requiring = 'here' | 'outside' | 'engine';

interface Part {
  readonly scope: Scope;
  readonly place: ScopePlace;
  readonly requiring: Requiring;
}

interface Content {
  readonly properties: Record<string, Json>;
  readonly required: string[];
  readonly blocks: Block[];
  readonly rules: JsonObject[];
  readonly computed: Record<string, Json>;
}

interface ContentSchema {
  readonly properties?: JsonObject | undefined;
  readonly required?: readonly string[] | undefined;
  readonly allOf?: readonly Json[] | undefined;
  readonly 'x-computed'?: JsonObject | undefined;
}

function contentSchema(layout: readonly LayoutItem[], part: Part): ContentSchema {
  const content: Content = { properties: {}, required: [], blocks: [], rules: [], computed: {} };
  for (const { kind, name } of layout) {
    if (kind === 'section')
      addSection(
        part.scope.sections.find((one) => one.name === name),
        part,
        content,
      );
    else
      addField(
        part.scope.fields.find((one) => one.name === name),
        part,
        content,
      );
  }
  return {
    properties: unlessEmpty(content.properties),
    required: unlessEmpty(content.required),
    allOf: unlessEmpty([...content.blocks.map(blockSchema), ...content.rules]),
    'x-computed': unlessEmpty(content.computed),
  };
}

function addField(field: Field | undefined, part: Part, content: Content): void {
  if (field === undefined || isFixedRowColumn(field, part)) return;
  if (field.compute !== undefined) {
    content.computed[field.name] = { title: part.place.wording.title(field.title), compute: field.compute.source };
    return;
  }
  const { scope, place } = part;
  const shown = visibility(field.when, place.scopes);
  if (shown.kind === 'never') {
    content.properties[field.name] = false;
    return;
  }
  if ('scope' in field) defineScope(field, place);
  const requiring = requiringBelow(part, shown);
  const demand = demandOf(field, shown, place.scopes);
  const engine = leftToEngine(field, shown, { requiring, demand });
  const rules = new Map(field.rules.map((rule) => [rule, ruleSchema(rule, field, place.scopes)]));
  const uncarried = { ...field, rules: field.rules.filter((rule) => rules.get(rule) === null) };
  content.properties[field.name] = fieldSchema(uncarried, { ...place, scope: scope.path }, engine);
  content.rules.push(...[...rules.values()].filter((rule) => rule !== null));
  if (requiring === 'here' && demand.kind === 'when') {
    const words = place.wording.conditions(demand.asked, scope.path);
    const block = blockOf(content.blocks, words, conditionSchema(demand.condition));
    block.required.push(field.name);
    // 否 in a box that has to be ticked is no answer.
    if ('confirm' in field) block.ticked.push(field.name);
  }
  const required = requiring === 'here' && demand.kind === 'always';
  if (shown.kind === 'when' && shown.own.kind !== 'always') {
    const block = blockOf(
      content.blocks,
      place.wording.conditions(shown.asked, scope.path),
      conditionSchema(shown.own),
    );
    block.hidden.push(field.name);
    if (required) block.required.push(field.name);
  } else if (required) content.required.push(field.name);
  if (shown.kind !== 'when') return;
  const item = { kind: 'field', name: field.name } as const;
  const then = requiring === 'outside' ? requirements(item, scope, place.scopes) : {};
  lift(shown.outer, { words: place.wording.conditions(shown.asked, scope.path), place, hidden: [field.name], then });
}

/** Who says what is required of a field, or of the fields of a section, with this visibility. */
function requiringBelow({ requiring }: Part, shown: Visibility): Requiring {
  if (shown.kind === 'engine') return 'engine';
  if (shown.kind !== 'when' || shown.outer.length === 0) return requiring;
  return requiring === 'here' && shown.outer.length === 1 ? 'outside' : 'engine';
}

interface Asking {
  readonly requiring: Requiring;
  readonly demand: Demand;
}

function leftToEngine(field: Field, shown: Visibility, { requiring, demand }: Asking): readonly EngineKey[] {
  if (shown.kind === 'engine') return ['when'];
  switch (demand.kind) {
    case 'never':
      return [];
    case 'engine':
      return ['required'];
    case 'always':
      return requiring === 'engine' ? ['required'] : [];
    case 'when':
      return requiring === 'here' ? [] : ['required'];
  }
}

function isFixedRowColumn(field: Field, { place }: Part): boolean {
  const owner = place.owners.at(-1);
  return field.name === 'row' && owner?.type === 'table' && owner.rows !== undefined;
}

function defineScope(field: GroupField | TableField, place: ScopePlace): void {
  const { names, output } = place;
  const name = names.scope(field.path);
  output.defs[name] = {};
  const inner = { ...place, scopes: [...place.scopes, field.scope], owners: [...place.owners, field] };
  const title = place.wording.title(field.title) + (field.type === 'table' ? ' · 一行' : '');
  output.defs[name] = { title, ...scopeSchema(field.scope, inner) };
}

function addSection(section: Section | undefined, part: Part, content: Content): void {
  if (section === undefined) return;
  const { scope, place } = part;
  const hidden = fieldsBelow(section.layout, scope);
  const shown = visibility(section.when, place.scopes);
  if (shown.kind === 'never') {
    Object.assign(content.properties, absent(hidden));
    return;
  }
  const $ref = `#/$defs/${place.names.section(scope.path, section.name)}`;
  const requiring = requiringBelow(part, shown);
  defineSection(section, { scope, place, requiring });
  if (shown.kind === 'when' && shown.own.kind !== 'always') {
    const block = blockOf(
      content.blocks,
      place.wording.conditions(shown.asked, scope.path),
      conditionSchema(shown.own),
    );
    block.hidden.push(...hidden);
    block.references.push($ref);
  } else content.blocks.push({ kind: 'reference', schema: { $ref, ...sectionNote(shown, part) } });
  if (shown.kind !== 'when') return;
  const item = { kind: 'section', name: section.name } as const;
  const then = requiring === 'outside' ? requirements(item, scope, place.scopes) : {};
  lift(shown.outer, { words: place.wording.conditions(shown.asked, scope.path), place, hidden, then });
}

function sectionNote(shown: Visibility, { scope, place }: Part): JsonObject {
  if (shown.kind !== 'engine') return {};
  const feel = shown.asked.map(({ source }) => source).join(' and ');
  return { 'x-when': place.wording.conditions(shown.asked, scope.path), 'x-when-feel': feel, 'x-engine': ['when'] };
}

function defineSection(section: Section, part: Part): void {
  const { names, output } = part.place;
  const name = names.section(part.scope.path, section.name);
  output.defs[name] = {};
  output.defs[name] = jsonObject({
    ...description(section, { ...part.place, scope: part.scope.path }),
    type: 'object',
    ...contentSchema(section.layout, part),
    'x-source': sources(section.source),
  });
}

/** The answers that stand below a section, whatever sections are between. */
function fieldsBelow(layout: readonly LayoutItem[], scope: Scope): readonly string[] {
  return layout.flatMap(({ kind, name }) => {
    if (kind === 'section') return fieldsBelow(scope.sections.find((one) => one.name === name)?.layout ?? [], scope);
    return scope.fields.find((field) => field.name === name)?.compute === undefined ? [name] : [];
  });
}

interface Lifting {
  /** The conditions in the reader's words. */
  readonly words: string;
  readonly place: ScopePlace;
  /** What is absent unless the conditions are met. */
  readonly hidden: readonly string[];
  /** What is asked for when they are. */
  readonly then: JsonObject;
}

/** What depends on answers of an enclosing scope is said there, of all rows below. */
function lift(outer: readonly OuterCondition[], { words, place, hidden, then }: Lifting): void {
  for (const { slot, condition } of outer) {
    const asked = outer.length > 1 || Object.keys(then).length === 0 ? undefined : within(place, slot, then);
    const schema = jsonObject({
      'x-when': words,
      if: conditionSchema(condition),
      then: asked,
      else: within(place, slot, { properties: absent(hidden) }),
    });
    place.output.lifted.push({ slot, schema });
  }
}

/** A schema of the place's own answers, as one of the answers of the scope in an outer slot. */
function within({ owners }: ScopePlace, slot: number, schema: JsonObject): JsonObject {
  return owners.slice(slot + 1).reduceRight<JsonObject>((inner, owner) => {
    if (owner === null) return inner;
    const object = { type: 'object', ...inner };
    return { properties: { [owner.name]: owner.type === 'table' ? { type: 'array', items: object } : object } };
  }, schema);
}
