/** Sections and fields in reading order, numbered as in an official document. */
import type { Field, GroupField, LayoutItem, Scope, Section, TableField } from '../model/form.ts';
import { conditionInWords } from '../runtime/formula.ts';
import type { Appendix } from './appendices.ts';
import { caseItems, clausesOf, detailsOf, linesOf, noticeItems, plainHelp } from './details.ts';
import { type Block, type Cell, heading, type Item, item, type Line, line, list, paragraph } from './document.ts';
import { numberAt, ownDepth, withoutNumber } from './numbering.ts';
import { explanationOf, prefillInWords, requirementsOf } from './requirements.ts';
import { type Place, titleOf, variants, within } from './wording.ts';

export interface Position {
  readonly place: Place;
  readonly scope: Scope;
  readonly appendices: readonly Appendix[];
  /** Of the headings at this point. */
  readonly level: number;
  /** Of the numbers at this point. */
  readonly depth: number;
}

/** `around`: the title above, which a single field need not repeat. */
export function layoutBlocks(layout: readonly LayoutItem[], position: Position, around = ''): readonly Block[] {
  const parts = layout.flatMap((one) => partOf(one, position));
  const isNumbered = parts.length > 1 && parts.every(({ title }) => ownDepth(title) < 0);
  return parts.flatMap((part, at) => {
    const number = isNumbered ? numberAt(position.depth, at + 1) : '';
    if (part.kind === 'section') return sectionBlocks(part.section, number, position);
    const isSaid = parts.length === 1 && withoutNumber(around) === part.title;
    return fieldBlocks(part.field, isSaid ? undefined : number, position);
  });
}

type Part =
  | { readonly kind: 'section'; readonly title: string; readonly section: Section }
  | { readonly kind: 'field'; readonly title: string; readonly field: Field };

function partOf({ kind, name }: LayoutItem, { scope, place }: Position): readonly Part[] {
  if (kind === 'section') {
    const section = scope.sections.find((one) => one.name === name);
    return section === undefined ? [] : [{ kind, title: titleOf(section, place), section }];
  }
  const field = scope.fields.find((one) => one.name === name);
  return field === undefined ? [] : [{ kind, title: titleOf(field, place), field }];
}

function sectionBlocks(section: Section, number: string, position: Position): readonly Block[] {
  const { place, level, depth } = position;
  const title = titleOf(section, place);
  const own = ownDepth(title);
  const inner = { ...position, level: level + 1, depth: (own < 0 ? depth : own) + 1 };
  return [
    heading(level, sectionId(section, place), number + title),
    ...introduction(section, place),
    ...layoutBlocks(section.layout, inner, title),
  ];
}

/** What is said at the head of a section. */
function introduction(section: Section, place: Place): readonly Block[] {
  const { form, scope, forms } = place;
  const when = section.when === undefined ? '' : `${conditionInWords(form, section.when, scope, forms)}时填写本部分。`;
  const said = [when, ...prefillInWords(section, place), plainHelp(section, place)].join('');
  const clauses = clausesOf(section.source);
  return [
    ...(said === '' ? [] : [paragraph(said, clauses)]),
    ...list([...caseItems(variants(section.help, place)), ...noticeItems(section, place)]),
  ];
}

export function sectionId({ name }: Section, { form, scope }: Place): string {
  return [form.form, ...(scope === '' ? [] : [scope]), name].join('.');
}

/** `number` is undefined where the heading above names the field. */
function fieldBlocks(field: Field, number: string | undefined, position: Position): readonly Block[] {
  const { place, appendices } = position;
  const details = list(detailsOf(field, place, appendices));
  const lead = leadOf(field, number, place);
  const entry = (blocks: readonly Block[]): readonly Block[] =>
    lead.some(({ tone }) => tone !== 'clause') ? [{ kind: 'entry', lead, blocks }] : blocks;
  if (!('scope' in field)) return entry(details);
  if (field.scope.sections.length === 0) return entry([...details, ...nestedBlocks(field, position)]);
  // What has sections of its own goes on in headings.
  const depth = position.depth + (number ? 1 : 0);
  const inner = { ...position, depth, place: within(place, field), scope: field.scope };
  return [...entry(details), ...layoutBlocks(field.scope.layout, inner)];
}

function leadOf(field: Field, number: string | undefined, place: Place): Line {
  const requirements = requirementsOf(field, place);
  const said = explanationOf(field, plainHelp(field, place), place);
  const clauses = clausesOf(field.source);
  if (number === undefined) return line(requirements === '' ? said : `${requirements}。${said}`, clauses);
  const title = { text: number + titleOf(field, place), tone: 'title' } as const;
  return line(title, requirements === '' ? '：' : `（${requirements}）`, said, clauses);
}

/** The columns of a table, or the fields of a group. */
function nestedBlocks(field: GroupField | TableField, position: Position): readonly Block[] {
  const inner = { ...position, place: within(position.place, field), scope: field.scope };
  const { fields } = field.scope;
  const isGrid = field.type === 'table' && field.layout === 'grid' && !fields.some((column) => 'scope' in column);
  return isGrid ? [gridOf(fields, inner)] : list(fields.map((one) => nestedItem(one, inner)));
}

function nestedItem(field: Field, position: Position): Item {
  const { place, appendices } = position;
  const below = 'scope' in field ? nestedBlocks(field, position) : [];
  return item(leadOf(field, '', place), [...list(detailsOf(field, place, appendices)), ...below]);
}

function gridOf(fields: readonly Field[], { place, appendices }: Position): Block {
  const rows = fields.map((field): readonly Cell[] => {
    const said = explanationOf(field, plainHelp(field, place), place);
    const details = linesOf(detailsOf(field, place, appendices));
    return [
      [line({ text: titleOf(field, place), tone: 'title' })],
      [line(requirementsOf(field, place))],
      [line(said), ...details, line(clausesOf(field.source))].filter((one) => one.length > 0),
    ];
  });
  return { kind: 'table', head: ['栏目', '填写要求', '说明'], rows };
}
