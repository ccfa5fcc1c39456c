/** What the judgement depends on beside the answers, changed: linked filings, what a link collects, the day. */
import type { Wish } from '../field-types/samples/sampling.ts';
import { addDays, addMonths, parseDay } from '../expression/dates.ts';
import type { FilingContext, FilingState, LinkedFiling } from '../model/filing.ts';
import type { Link } from '../model/form.ts';
import type { Value } from '../model/value.ts';
import { start } from '../runtime/state.ts';
import type { Search, Trials } from './search.ts';

/** `names` leads from the context to what is wished: a link, one of its answers, the day of acceptance. */
export function* enterContext(search: Search, state: FilingState, names: readonly string[], wish: Wish): Trials {
  for (const context of contexts(state, names, wish)) {
    if (!search.spend()) return;
    yield start(state.form, state.root.answers, context);
  }
}

function contexts(
  { form, context }: FilingState,
  [name, part]: readonly string[],
  wish: Wish,
): readonly FilingContext[] {
  const link = name === undefined ? undefined : form.links[name];
  if (link === undefined || name === undefined) return [];
  if (link.collect !== undefined) {
    const lists = listsAsWished(context.collected?.[name] ?? [], wish);
    return lists.map((list) => ({ ...context, collected: { ...context.collected, [name]: list } }));
  }
  const filing = context.links?.[name] ?? null;
  return filings(filing, { link, part, wish }).map((other) => ({
    ...context,
    links: { ...context.links, [name]: other },
  }));
}

function listsAsWished(list: readonly Value[], wish: Wish): readonly (readonly Value[])[] {
  if (wish.kind === 'has') return [[...list, wish.item]];
  if (wish.kind === 'lacks') return [list.filter((item) => item !== wish.item)];
  return wish.kind === 'size' ? [list.slice(0, wish.count)] : [];
}

interface LinkWish {
  readonly link: Link;
  readonly part: string | undefined;
  readonly wish: Wish;
}

function filings(filing: LinkedFiling | null, { link, part, wish }: LinkWish): readonly (LinkedFiling | null)[] {
  if (part === undefined) {
    const isBlank = wish.kind === 'is' && wish.value === null;
    return isBlank ? (link.required ? [] : [null]) : [filing ?? { answers: {} }];
  }
  const { answers, acceptedOn } = filing ?? { answers: {} };
  if (part === 'acceptedOn') {
    const days = valuesAsWished(wish, acceptedOn ?? null).filter((day) => typeof day === 'string');
    return days.filter((day) => parseDay(day) !== null).map((day) => ({ answers, acceptedOn: day }));
  }
  const others = valuesAsWished(wish, null).map((value) => ({ ...filing, answers: { ...answers, [part]: value } }));
  // Without such a filing nothing of it is there.
  return wish.kind === 'is' && wish.value === null && !link.required ? [...others, null] : others;
}

/** The type is not known here: the wish tells it, or several are tried. */
function valuesAsWished(wish: Wish, current: Value): readonly Value[] {
  if (wish.kind === 'is') return [wish.value];
  if (wish.kind === 'has') return [[wish.item]];
  if (wish.kind === 'order') return beside(wish.value, wish.operator === '>' || wish.operator === '>=' ? 1 : -1);
  if (wish.kind !== 'not') return [];
  const known = wish.values.find((value) => value !== null) ?? current;
  const others: readonly Value[] = known === null ? [1, '甲', '2023-01-01', true, ['甲']] : beside(known, -1);
  return others.filter((value) => !wish.values.includes(value));
}

function beside(value: Value, sign: 1 | -1): readonly Value[] {
  if (typeof value === 'number') return [value, value + sign, value + 10 * sign];
  if (typeof value === 'boolean') return [!value];
  if (typeof value !== 'string') return [];
  if (parseDay(value) === null) return [value, `${value}甲`];
  return [value, addDays(value, sign), addMonths(value, 12 * sign)];
}
