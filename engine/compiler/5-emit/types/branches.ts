/**
 * What is there whatever is answered, and what depends on which answer: the presences of a scope as a tree. What depends on
 * two answers stands below both, so that answers which decide nothing in common are not multiplied.
 */
import type { CompiledForm, Field } from '../../../model/form.ts';
import { answersTo, type Decisive, type Premise, type Presence } from './presence.ts';

export interface Level {
  readonly members: readonly Member[];
  readonly switches: readonly Switch[];
  readonly guarded: readonly Guarded[];
}
export interface Member {
  readonly field: Field;
  readonly optional: boolean;
}

/** A field whose answer decides what else is there. */
export interface Switch {
  readonly field: Field;
  readonly cases: readonly Case[];
  /** Each possible answer is in one of them. */
  readonly arms: readonly Arm[];
}
/** What is there while the answer is one of these. */
export interface Case {
  readonly values: readonly Decisive[];
  readonly level: Level;
}
export interface Arm {
  readonly values: readonly Decisive[];
  readonly shown: readonly Case[];
  readonly hidden: readonly Case[];
  /** Optional elsewhere, required here. */
  readonly demanded: readonly Field[];
}

/** What a comparison cannot narrow: all of it is optional beside the answer, and a function asks. */
export type Guarded = Containing | { readonly kind: 'is'; readonly of: Switch };
export interface Containing {
  readonly kind: 'contains';
  readonly field: Field;
  readonly code: string;
  readonly members: readonly Member[];
}

/**
 * Alternatives that the type of one scope may have. Every switch multiplies them, and the compiler's work with them: with
 * 64 it checks a large form in 0.24 s instead of 0.18 s (TypeScript 7; 5.9: 1.15 s instead of 0.86 s), with 1024 in 1.8 s (5.0 s).
 */
const MOST_ALTERNATIVES = 64;

export function branchesOf(presences: readonly Presence[], form: CompiledForm): Level {
  const demands = presences.flatMap(({ field, demanded }): readonly Item[] =>
    demanded === undefined ? [] : [{ field, premises: demanded, certain: true, onlyDemanded: true }],
  );
  const certain = new Set(presences.filter((one) => one.certain).map(({ field }) => field));
  return affordable(levelOf([...presences, ...demands], { form, certain }));
}

function alternativesIn({ switches }: Level): number {
  return switches.reduce((product, one) => product * alternativesOf(one), 1);
}

function alternativesOf({ arms }: Switch): number {
  return arms.reduce(
    (sum, { shown }) => sum + shown.reduce((product, { level }) => product * alternativesIn(level), 1),
    0,
  );
}

/** The switches that decide most stay; the others become guards as soon as the alternatives are too many. */
function affordable(level: Level): Level {
  const kept = new Set<Switch>();
  let product = 1;
  for (const one of level.switches.toSorted((a, b) => decidedBy(b) - decidedBy(a))) {
    const alternatives = product * alternativesOf(one);
    if (alternatives > MOST_ALTERNATIVES) continue;
    product = alternatives;
    kept.add(one);
  }
  const dropped = level.switches.filter((one) => !kept.has(one));
  const optional = dropped.flatMap(membersOf).map(({ field }) => ({ field, optional: true }));
  return {
    members: [...level.members, ...optional],
    switches: level.switches.filter((one) => kept.has(one)),
    guarded: [...dropped.map((of) => ({ kind: 'is', of }) as const), ...level.guarded],
  };
}

function decidedBy(one: Switch): number {
  return membersOf(one).length + one.arms.flatMap(({ demanded }) => demanded).length;
}

function membersOf({ cases }: Switch): readonly Member[] {
  return cases.flatMap(({ level }) => [...level.members, ...level.switches.flatMap(membersOf)]);
}

interface Item extends Omit<Presence, 'demanded'> {
  readonly onlyDemanded?: true;
}

interface Place {
  readonly form: CompiledForm;
  /** The fields whose answers are there while they are shown. */
  readonly certain: ReadonlySet<Field>;
}

function levelOf(items: readonly Item[], place: Place): Level {
  const members: Member[] = [];
  const bySwitch = new Map<Field, Item[]>();
  const byCode = new Map<string, Item[]>();
  for (const item of items) {
    const decisive = item.premises.find((premise) => premise.kind === 'is');
    const [only, ...others] = item.premises;
    if (decisive !== undefined) append(bySwitch, decisive.field, item);
    else if (!item.onlyDemanded) members.push({ field: item.field, optional: !item.certain || only !== undefined });
    if (only?.kind === 'contains' && others.length === 0) append(byCode, `${only.field.name}=${only.code}`, item);
  }
  return {
    members,
    switches: [...bySwitch].map(([field, dependent]) => switchOf(field, dependent, place)),
    guarded: [...byCode.values()].flatMap(containing),
  };
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

function containing(items: readonly Item[]): readonly Guarded[] {
  const [premise] = items[0]?.premises ?? [];
  if (premise?.kind !== 'contains') return [];
  const members = items.map(({ field, certain }) => ({ field, optional: !certain }));
  return [{ kind: 'contains', field: premise.field, code: premise.code, members }];
}

function switchOf(field: Field, items: readonly Item[], place: Place): Switch {
  const byValues = new Map<string, Item[]>();
  for (const item of items) append(byValues, JSON.stringify(valuesOf(item, field)), item);
  const groups = [...byValues.values()].map((group) => groupOf(field, group, place));
  const bySides = new Map<string, Decisive[]>();
  for (const answer of answersTo(field, { certain: place.certain.has(field) }, place.form))
    append(bySides, groups.map(({ values }) => Number(values.includes(answer))).join(''), answer);
  const cases = groups.filter(({ level }) => !isEmpty(level));
  const arms = [...bySides.values()].map((values): Arm => {
    const holds = (one: Case): boolean => values.some((value) => one.values.includes(value));
    return {
      values,
      shown: cases.filter(holds),
      hidden: cases.filter((one) => !holds(one)),
      demanded: groups.filter(holds).flatMap(({ demanded }) => demanded),
    };
  });
  return { field, cases, arms };
}

interface Group extends Case {
  readonly demanded: readonly Field[];
}

/** What depends on the same answers to the field. */
function groupOf(field: Field, items: readonly Item[], place: Place): Group {
  const values = items.slice(0, 1).flatMap((item) => valuesOf(item, field));
  const below = items.map((item) => ({ ...item, premises: item.premises.filter((premise) => !isOf(premise, field)) }));
  const isDemand = (item: Item): boolean => item.onlyDemanded === true && item.premises.length === 0;
  const level = levelOf(
    below.filter((item) => !isDemand(item)),
    place,
  );
  return { values, level, demanded: below.filter(isDemand).map((item) => item.field) };
}

function isOf(premise: Premise, field: Field): boolean {
  return premise.kind === 'is' && premise.field === field;
}

function valuesOf({ premises }: Item, field: Field): readonly Decisive[] {
  return premises.flatMap((premise) => (premise.kind === 'is' && premise.field === field ? premise.values : []));
}

function isEmpty({ members, switches, guarded }: Level): boolean {
  return members.length + switches.length + guarded.length === 0;
}
