/** Functions taken back to their arguments, those for which that is known. */
import { blank, given, type Wish } from '../../field-types/samples/sampling.ts';
import { add, divide, multiply } from '../../expression/decimal.ts';
import { isList } from '../../expression/values.ts';
import type { Expression } from '../../model/expression.ts';
import type { FilingState } from '../../model/filing.ts';
import { isReached } from '../enter.ts';
import { at, valueOfSite } from '../place.ts';
import { achieveAll, type Aim, inTurn, type Search, type Trials } from '../search.ts';
import { isGranted, opposite, through, truthOf, wishes } from '../wish.ts';
import { betweenWays, coveredWays, dateWays } from './dates.ts';
import { allWays, containsWays, countWays, extremeWays } from './lists.ts';
import { lengthWays, numberOfWays, substringWays, textConditionWays, writtenWays } from './texts.ts';
import { meanWays, sumWays } from './totals.ts';

type Call = Extract<Expression, { kind: 'call' }>;
type Ways = (search: Search, state: FilingState, aim: Aim, node: Call) => Trials;

export function* callWays(search: Search, state: FilingState, aim: Aim, node: Call): Trials {
  const ways = byFunction.get(node.function);
  if (ways !== undefined) yield* ways(search, state, aim, node);
}

/** A function of one argument that is handed a wish for it. */
function ofFirst(ways: (search: Search, state: FilingState, aim: Aim, first: Expression) => Trials): Ways {
  return function* first(search, state, aim, { arguments: [argument] }) {
    if (argument !== undefined) yield* ways(search, state, aim, argument);
  };
}

const byFunction: ReadonlyMap<string, Ways> = new Map<string, Ways>([
  ['not', ofFirst(notWays)],
  ['is blank', ofFirst(blankWays)],
  ['get or else', elseWays],
  ['sum', (search, state, aim) => sumWays(search, state, aim)],
  ['mean', (search, state, aim, node) => meanWays(search, state, aim, node.arguments)],
  ['count', ofFirst(countWays)],
  ['all', (search, state, aim) => allWays(search, state, aim, true)],
  ['any', (search, state, aim) => allWays(search, state, aim, false)],
  ['min', (search, state, aim) => extremeWays(search, state, aim, false)],
  ['max', (search, state, aim) => extremeWays(search, state, aim, true)],
  ['list contains', (search, state, aim, node) => containsWays(search, state, aim, node.arguments)],
  ['matches', textConditionWays],
  ['contains', textConditionWays],
  ['starts with', textConditionWays],
  ['ends with', textConditionWays],
  ['characters', ofFirst(lengthWays)],
  ['string length', ofFirst(lengthWays)],
  ['substring', substringWays],
  ['number', ofFirst(numberOfWays)],
  ['string', writtenWays],
  ['trim', writtenWays],
  ['upper case', writtenWays],
  ['lower case', writtenWays],
  ['date', (search, state, aim, node) => dateWays(search, state, aim, node.arguments)],
  ['years and months duration', (search, state, aim, node) => betweenWays(search, state, aim, node.arguments)],
  ['months covered', (search, state, aim, node) => coveredWays(search, state, aim, node.arguments)],
  ['share', (search, state, aim, node) => quotientWays(search, state, aim, { node, toPart: shareToPart })],
  ['growth rate', (search, state, aim, node) => quotientWays(search, state, aim, { node, toPart: rateToPart })],
  ['abs', absoluteWays],
  ['floor', sameWays],
  ['ceiling', sameWays],
  ['round half up', sameWays],
  ['round half down', sameWays],
  ['round up', sameWays],
  ['round down', sameWays],
  ['decimal', sameWays],
  ['modulo', moduloWays],
  ['in list', codeWays],
  ['parent code', codeWays],
]);

function* notWays(search: Search, state: FilingState, aim: Aim, negand: Expression): Trials {
  const truth = truthOf(aim.wish);
  if (truth !== undefined) yield* search.achieve(state, { ...at(aim, negand), wish: wishes[opposite[truth]] });
}

function* blankWays(search: Search, state: FilingState, aim: Aim, value: Expression): Trials {
  const truth = truthOf(aim.wish);
  if (truth === undefined) return;
  const isHeld = truth === 'true' || truth === 'notFalse';
  if (!isList(valueOfSite(state, at(aim, value))))
    return yield* search.achieve(state, { ...at(aim, value), wish: isHeld ? blank : given });
  const count: Expression = { kind: 'call', function: 'count', arguments: [value] };
  yield* search.achieve(state, { ...at(aim, count), wish: isHeld ? { kind: 'is', value: 0 } : positive });
}

function* elseWays(search: Search, state: FilingState, aim: Aim, { arguments: [value, otherwise] }: Call): Trials {
  if (value === undefined || otherwise === undefined) return;
  const direct: Aim = { ...at(aim, value), wish: aim.wish };
  const instead: readonly Aim[] = [
    { ...at(aim, value), wish: blank },
    { ...at(aim, otherwise), wish: aim.wish },
  ];
  const isBlankNow = valueOfSite(state, at(aim, value)) === null;
  if (isBlankNow) yield* search.achieve(state, { ...at(aim, otherwise), wish: aim.wish });
  yield* search.achieve(state, direct);
  yield* achieveAll(search, state, { list: instead, isReached });
}

const positive: Wish = { kind: 'order', operator: '>', value: 0 };

interface Quotient {
  readonly node: Call;
  /** The first argument that gives the result with the second one. */
  readonly toPart: (result: number, whole: number) => number | null;
}

const shareToPart = (result: number, whole: number): number | null => divide(multiply(result, whole), 100);
const rateToPart = (result: number, whole: number): number | null => shareToPart(add(result, 100), whole);

function* quotientWays(search: Search, state: FilingState, aim: Aim, { node, toPart }: Quotient): Trials {
  const [part, whole] = node.arguments;
  if (part === undefined || whole === undefined) return;
  for (const answered of search.achieve(state, { ...at(aim, whole), wish: positive })) {
    const value = valueOfSite(answered, at(aim, whole));
    const wish = typeof value === 'number' ? through(aim.wish, (result) => toPart(result, value)) : undefined;
    if (wish !== undefined) yield* search.achieve(answered, { ...at(aim, part), wish });
  }
}

function* absoluteWays(search: Search, state: FilingState, aim: Aim, { arguments: [of] }: Call): Trials {
  if (of === undefined) return;
  yield* search.achieve(state, { ...at(aim, of), wish: aim.wish });
  const negative = through(aim.wish, (value) => 0 - value, true);
  if (negative !== undefined) yield* search.achieve(state, { ...at(aim, of), wish: negative });
}

function* sameWays(search: Search, state: FilingState, aim: Aim, { arguments: [of] }: Call): Trials {
  if (of !== undefined) yield* search.achieve(state, { ...at(aim, of), wish: aim.wish });
}

const MOST_RESTS = 100;
const MULTIPLES = 4;

function* moduloWays(search: Search, state: FilingState, aim: Aim, { arguments: [dividend, divisor] }: Call): Trials {
  if (dividend === undefined || divisor === undefined) return;
  const [value, by] = [valueOfSite(state, at(aim, dividend)), valueOfSite(state, at(aim, divisor))];
  if (typeof by !== 'number' || by <= 0) return;
  const base = typeof value === 'number' ? value - (value % by) : 0;
  const rests = Array.from({ length: Math.min(by, MOST_RESTS) }, (_, rest) => rest);
  const ways = rests
    .filter((rest) => isGranted(aim.wish, rest))
    .flatMap((rest) =>
      Array.from({ length: MULTIPLES }, (_, times) => {
        const wish: Wish = { kind: 'is', value: base + rest + times * by };
        return search.achieve(state, { ...at(aim, dividend), wish });
      }),
    );
  yield* inTurn(ways);
}

/** `in list` and `parent code`: the checker has added the codes, and their parents. */
function* codeWays(search: Search, state: FilingState, aim: Aim, node: Call): Trials {
  const [code, , codes, parents] = node.arguments.map((argument) => at(aim, argument));
  const known = codes === undefined ? null : valueOfSite(state, codes);
  const above = parents === undefined ? null : valueOfSite(state, parents);
  if (code === undefined || !isList(known)) return;
  const truth = truthOf(aim.wish);
  const values = isList(above) ? known.filter((_, index) => isGranted(aim.wish, above[index] ?? null)) : known;
  if (truth === 'false' || truth === 'notTrue')
    yield* search.achieve(state, { ...code, wish: { kind: 'not', values: [...known, null] } });
  else for (const value of values) yield* search.achieve(state, { ...code, wish: { kind: 'is', value } });
}
