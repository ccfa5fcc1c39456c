/** What stands elsewhere: in another section, or among other neighbours, of which as few are named as explain the new order. */
import type { LayoutItem, Scope } from '../model/form.ts';
import type { Change } from './change.ts';
import { consequences } from './consequences.ts';
import type { Lineage } from './lineage.ts';
import { nameBefore } from './name-before.ts';
import { type Forms, written } from './wording.ts';

export function compareOrder(forms: Forms, lineage: Lineage): readonly Change[] {
  return orderOfScope({ forms, lineage, before: forms.before.scope, after: forms.after.scope });
}

interface Level {
  readonly forms: Forms;
  readonly lineage: Lineage;
  readonly before: Scope;
  readonly after: Scope;
}

function orderOfScope(level: Level): readonly Change[] {
  const { forms, lineage, before, after } = level;
  const sections = after.sections.flatMap((section) => {
    const origin = before.sections.find(({ name }) => name === sectionBefore(level, section.name));
    return moved(level, { before: origin?.layout ?? [], after: section.layout, title: written(section.title) });
  });
  const inside = after.fields.flatMap((field) => {
    const origin = before.fields.find(({ path }) => path === lineage.fields[field.path]?.from);
    if (origin === undefined || !('scope' in origin) || !('scope' in field)) return [];
    return orderOfScope({ forms, lineage, before: origin.scope, after: field.scope });
  });
  return [...moved(level, { before: before.layout, after: after.layout, title: '' }), ...sections, ...inside];
}

/** What stands directly in a section, or in none. */
interface Shelf {
  readonly before: readonly LayoutItem[];
  readonly after: readonly LayoutItem[];
  /** Of the section after. */
  readonly title: string;
}

function moved(level: Level, { before, after, title }: Shelf): readonly Change[] {
  const origins = after.map((item) => itemBefore(level, item));
  const positions = after.map((item, index) =>
    before.findIndex((other) => other.kind === item.kind && other.name === origins[index]),
  );
  const stayed = longestRising(positions.filter((position) => position >= 0));
  return after.flatMap((item, index): readonly Change[] => {
    const position = positions[index] ?? -1;
    const origin = origins[index];
    if (origin === undefined || stayed.has(position)) return [];
    const change = changeOf(level, item);
    if (position < 0) return [{ ...change, before: sectionAround(level, item, origin), after: title }];
    const neighbour = after[index - 1];
    return [{ ...change, key: 'order', after: neighbour === undefined ? '' : titleOf(level, neighbour) }];
  });
}

/** The title of the section in which something stood. */
function sectionAround({ before }: Level, { kind }: LayoutItem, origin: string): string {
  const name =
    kind === 'field'
      ? before.fields.find((field) => field.name === origin)?.section
      : before.sections.find((section) => section.name === origin)?.parent;
  return written(before.sections.find((section) => section.name === name)?.title);
}

/** What it was called; undefined when it is new. */
function itemBefore(level: Level, { kind, name }: LayoutItem): string | undefined {
  if (kind === 'section') return sectionBefore(level, name);
  const field = level.after.fields.find((one) => one.name === name);
  return field === undefined
    ? undefined
    : level.before.fields.find(({ path }) => path === level.lineage.fields[field.path]?.from)?.name;
}

function sectionBefore({ forms, before, after }: Level, name: string): string | undefined {
  const section = after.sections.find((one) => one.name === name);
  const known = new Set(before.sections.map((one) => one.name));
  const origin = section === undefined ? '' : nameBefore(section, known, forms);
  return known.has(origin) ? origin : undefined;
}

function changeOf(level: Level, item: LayoutItem): Change {
  const title = titleOf(level, item);
  const path = level.after.fields.find(({ name }) => name === item.name)?.path ?? item.name;
  const at = item.kind === 'field' ? path : item.name;
  return { kind: 'moved', subject: item.kind, at, title, ...consequences[item.kind].moved };
}

function titleOf({ after }: Level, { kind, name }: LayoutItem): string {
  const members = kind === 'field' ? after.fields : after.sections;
  return written(members.find((one) => one.name === name)?.title);
}

/** Of different numbers: as many as possible that rise in the order given. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const ending: (readonly number[])[] = [];
  let longest: readonly number[] = [];
  for (const number of numbers) {
    const before = ending.filter((one) => (one.at(-1) ?? number) < number);
    const best = before.reduce((one, other) => (other.length > one.length ? other : one), []);
    const chain = [...best, number];
    ending.push(chain);
    if (chain.length > longest.length) longest = chain;
  }
  return new Set(longest);
}
