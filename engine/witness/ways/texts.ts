/** Conditions on texts, and what is cut out of, counted in or made of a text. */
import { given, type Wish } from '../../field-types/samples/sampling.ts';
import { countCharacters } from '../../field-types/characters.ts';
import type { Expression } from '../../model/expression.ts';
import type { FilingState } from '../../model/filing.ts';
import type { Value } from '../../model/value.ts';
import { textMatching } from '../text-matching.ts';
import { enter } from '../enter.ts';
import { at, locate, valueOfSite } from '../place.ts';
import type { Aim, Search, Site, Trials } from '../search.ts';
import { isGranted, truthOf } from '../wish.ts';

type Call = Extract<Expression, { kind: 'call' }>;

/** Conditions: the text with what is looked for added to it, in its place; or another text. */
export function* textConditionWays(search: Search, state: FilingState, aim: Aim, node: Call): Trials {
  const [text, match] = node.arguments;
  const truth = truthOf(aim.wish);
  if (text === undefined || match === undefined || truth === undefined) return;
  const now = asText(valueOfSite(state, at(aim, text)));
  const wanted = valueOfSite(state, at(aim, match));
  if (truth === 'true' || truth === 'notFalse') {
    const part = typeof wanted !== 'string' ? undefined : node.function === 'matches' ? textMatching(wanted) : wanted;
    for (const value of part === undefined ? [] : joinedWith(now, part))
      yield* written(search, state, at(aim, text), value);
    if (node.function !== 'matches' && now !== '')
      for (const value of [now, now.slice(0, 2), now.slice(-2)])
        yield* search.achieve(state, { ...at(aim, match), wish: { kind: 'is', value } });
  } else {
    const wish: Wish = { kind: 'not', values: now === '' ? [] : [now] };
    yield* search.achieve(state, { ...at(aim, text), wish });
  }
  if (truth === 'true' || truth === 'false')
    for (const side of [match, text]) yield* answered(search, state, aim, side);
}

/** A text that is blank is answered first. */
function* answered(search: Search, state: FilingState, aim: Aim, node: Expression): Trials {
  if (valueOfSite(state, at(aim, node)) !== null) return;
  for (const next of search.achieve(state, { ...at(aim, node), wish: given })) yield* search.achieve(next, aim);
}

/** A field may take a text with another check character than the one that was meant; whoever asks verifies. */
function* written(search: Search, state: FilingState, text: Site, value: string): Trials {
  const wish: Wish = { kind: 'is', value };
  const located = locate(state, text);
  if (located?.kind === 'field') yield* enter(search, state, located.path, wish);
  else yield* search.achieve(state, { ...text, wish });
}

function asText(value: Value): string {
  return typeof value === 'string' ? value : '';
}

/** Added at an end, by itself, or laid over an end so that the text stays as long as it is. */
function joinedWith(text: string, part: string): readonly string[] {
  const rest = Math.max(0, text.length - part.length);
  return [
    ...new Set([text + part, part + text, part, part + text.slice(-rest || text.length), text.slice(0, rest) + part]),
  ];
}

const MOST_CHARACTERS = 20_000;

/** `characters(…)` and `string length(…)`: the text cut, or filled up. */
export function* lengthWays(search: Search, state: FilingState, aim: Aim, text: Expression): Trials {
  const now = asText(valueOfSite(state, at(aim, text)));
  for (const length of lengthsAsWished(aim.wish)) {
    const points = [...now].filter((point) => !/\s/u.test(point));
    const filler = Array.from({ length: Math.max(0, length - points.length) }, () => '文');
    const value = [...points, ...filler].slice(0, length).join('');
    if (countCharacters(value) !== length) continue;
    yield* search.achieve(state, {
      ...at(aim, text),
      wish: length === 0 ? { kind: 'is', value: null } : { kind: 'is', value },
    });
  }
}

function lengthsAsWished(wish: Wish): readonly number[] {
  const edge = wish.kind === 'is' || wish.kind === 'order' ? wish.value : 1;
  if (typeof edge !== 'number') return [];
  const near = [edge, edge + 1, edge - 1].map(Math.floor);
  return near.filter((length) => length >= 0 && length <= MOST_CHARACTERS && isGranted(wish, length));
}

/** `substring(text, start, [length])`: the part replaced where it stands. */
export function* substringWays(search: Search, state: FilingState, aim: Aim, node: Call): Trials {
  const [text, start, length] = node.arguments;
  if (text === undefined || start === undefined) return;
  const from = valueOfSite(state, at(aim, start));
  const count = length === undefined ? null : valueOfSite(state, at(aim, length));
  const part = aim.wish.kind === 'is' ? aim.wish.value : null;
  if (typeof from !== 'number' || typeof part !== 'string') {
    yield* answered(search, state, aim, text);
    return;
  }
  if (valueOfSite(state, at(aim, text)) === null) return yield* answered(search, state, aim, text);
  const points = [...asText(valueOfSite(state, at(aim, text)))];
  const position = from > 0 ? from - 1 : points.length + from;
  while (points.length < position) points.push('0');
  points.splice(position, typeof count === 'number' ? count : points.length, ...part);
  yield* written(search, state, at(aim, text), points.join(''));
}

/** `number(text)`: as many digits as the text has now. */
export function* numberOfWays(search: Search, state: FilingState, aim: Aim, text: Expression): Trials {
  const now = asText(valueOfSite(state, at(aim, text)));
  for (const value of numbersAsWished(aim.wish)) {
    const written = String(value);
    for (const digits of new Set([written.padStart([...now].length, '0'), written]))
      yield* search.achieve(state, { ...at(aim, text), wish: { kind: 'is', value: digits } });
  }
}

function numbersAsWished(wish: Wish): readonly number[] {
  const edge = wish.kind === 'is' || wish.kind === 'order' ? wish.value : null;
  if (typeof edge === 'number') return [edge, edge + 1, edge - 1].filter((value) => isGranted(wish, value));
  return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((value) => isGranted(wish, value));
}

/** `string(value)`, `trim`, `upper case`, `lower case`: what gives the text that is wished. */
export function* writtenWays(search: Search, state: FilingState, aim: Aim, node: Call): Trials {
  const [inner] = node.arguments;
  const { wish } = aim;
  if (inner === undefined) return;
  if (wish.kind !== 'is' || typeof wish.value !== 'string') {
    yield* search.achieve(state, { ...at(aim, inner), wish });
    return;
  }
  const text = wish.value;
  const values: readonly Value[] = node.function === 'string' ? [text, Number(text), text === '是'] : [text];
  for (const value of values) yield* search.achieve(state, { ...at(aim, inner), wish: { kind: 'is', value } });
}
