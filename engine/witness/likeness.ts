/** Elements of a list that become like others of it, or unlike all of them: what its distinct and its repeated values are. */
import type { Wish } from '../field-types/samples/sampling.ts';
import { isList } from '../expression/values.ts';
import type { FilingState } from '../model/filing.ts';
import type { Value } from '../model/value.ts';
import { fieldAt } from '../runtime/view.ts';
import { elements, locate, valueOfSite } from './place.ts';
import type { Search, Site, Trials } from './search.ts';
import { isGranted } from './wish.ts';

/** A state with an element more. */
type Grow = (state: FilingState) => Trials;

interface Element {
  readonly site: Site;
  readonly value: Value;
  /** How many elements say the same, this one among them; blanks are not counted as the same. */
  readonly times: number;
  /** Another before it says the same. */
  readonly repeats: boolean;
}

function elementsWithValues(state: FilingState, list: Site): readonly Element[] {
  const sites = elements(state, list) ?? [];
  const values = sites.map((site) => valueOfSite(state, site));
  return sites.map((site, index): Element => {
    const value = values[index] ?? null;
    const same =
      value === null ? [] : values.flatMap((other, at) => (isGranted({ kind: 'is', value }, other) ? [at] : []));
    return { site, value, times: same.length, repeats: same[0] !== undefined && same[0] < index };
  });
}

/** An element that repeats another, or is blank, becomes another; else one more does. */
export function* oneMoreDiffers(search: Search, state: FilingState, list: Site, grow: Grow): Trials {
  const all = elementsWithValues(state, list);
  for (const { site, value, repeats } of all)
    if (value === null || repeats || isList(value)) yield* differing(search, state, site, all);
  for (const grown of grow(state)) {
    const newest = elements(grown, list)?.at(-1);
    if (newest !== undefined) yield* differing(search, grown, newest, all);
  }
}

/** What no other element says; a choice of several says something more. */
function* differing(search: Search, state: FilingState, site: Site, others: readonly Element[]): Trials {
  const values = others.map(({ value }) => value);
  const located = locate(state, site);
  const field = located?.kind === 'field' ? fieldAt(state.form, located.path) : undefined;
  const codes = field?.type === 'choices' ? (state.form.lists[field.list]?.options ?? []) : [];
  const said = values.flatMap((value) => (isList(value) ? value : [value]));
  for (const { code } of codes)
    if (!said.includes(code)) yield* search.achieve(state, { ...site, wish: { kind: 'has', item: code } });
  if (codes.length === 0) yield* search.achieve(state, { ...site, wish: { kind: 'not', values: [...values, null] } });
}

/** Two that are there once become the same; else one more does. */
export function* oneMoreRepeats(search: Search, state: FilingState, list: Site, grow: Grow): Trials {
  const all = elementsWithValues(state, list);
  const single = all.filter(({ times }) => times === 1);
  const like = ({ value }: Element): Wish => ({ kind: 'is', value });
  for (const one of single)
    for (const { site } of all.filter((other) => other !== one && other.times <= 1))
      yield* search.achieve(state, { ...site, wish: like(one) });
  for (const grown of grow(state)) {
    const newest = elements(grown, list)?.at(-1);
    if (newest === undefined) continue;
    for (const one of single) yield* search.achieve(grown, { ...newest, wish: like(one) });
    if (single.length > 0) continue;
    for (const next of differing(search, grown, newest, all)) yield* oneMoreRepeats(search, next, list, grow);
  }
}

/** One that is blank, or that nothing repeats, becomes like another. */
export function* oneRepeatsMore(search: Search, state: FilingState, list: Site): Trials {
  const all = elementsWithValues(state, list);
  const values = all.flatMap(({ value, repeats }) => (value === null || repeats ? [] : [value]));
  const once = all.filter(({ times }) => times <= 1);
  for (const { site, value } of once.toSorted((one, other) => one.times - other.times))
    for (const other of values)
      if (other !== value) yield* search.achieve(state, { ...site, wish: { kind: 'is', value: other } });
}

/** The first that repeats another becomes another. */
export function* repeatedDiffer(search: Search, state: FilingState, list: Site): Trials {
  const all = elementsWithValues(state, list);
  const repeated = all.find(({ repeats }) => repeats);
  if (repeated !== undefined) yield* differing(search, state, repeated.site, all);
}
