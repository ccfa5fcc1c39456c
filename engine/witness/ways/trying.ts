/** Where nothing can be taken back: the answers behind an expression are tried, numbers by how the result moves with them. */
import { given } from '../../field-types/samples/sampling.ts';
import { add, divide, multiply, subtract } from '../../expression/decimal.ts';
import type { FilingPath, FilingState } from '../../model/filing.ts';
import { change } from '../../runtime/state.ts';
import { answerAt, fieldAt, isShown, valueAt } from '../../runtime/view.ts';
import { enter, isReached, samplesAt } from '../enter.ts';
import { answersBehind } from '../answers-behind.ts';
import { firmLimits } from '../limits.ts';
import { valueOfSite } from '../place.ts';
import type { Aim, Search, Trials } from '../search.ts';

const MOST_FIELDS = 12;
const MOST_SAMPLES = 8;

export function* tryingWays(search: Search, state: FilingState, aim: Aim): Trials {
  const paths = answersBehind(state, aim)
    .filter((path) => !search.isFixed(path))
    .slice(0, MOST_FIELDS);
  for (const path of paths) yield* solved(search, state, aim, path);
  for (const path of paths) yield* sampled(search, state, path);
}

function* sampled(search: Search, state: FilingState, path: FilingPath): Trials {
  if (!isShown(state, path)) {
    yield* enter(search, state, path, given);
    return;
  }
  for (const answer of samplesAt(state, path, given).slice(0, MOST_SAMPLES)) {
    if (!search.spend()) return;
    yield change(state, path, answer);
  }
}

const TURNS = 3;

/** The secant through two answers: exact where the result is a straight line, nearer with each turn elsewhere. */
function* solved(search: Search, state: FilingState, aim: Aim, path: FilingPath): Trials {
  const { wish } = aim;
  const target = wish.kind === 'is' || wish.kind === 'order' ? wish.value : null;
  const field = fieldAt(state.form, path);
  if (
    typeof target !== 'number' ||
    field === undefined ||
    !('scale' in field || 'unit' in field || isNumber(state, path))
  )
    return;
  let now = state;
  for (let turn = 0; turn < TURNS; turn++) {
    const next = nearer(search, now, aim, { path, target });
    if (next === undefined) return;
    yield* edges(search, now, next, path);
    now = change(now, path, next);
    if (isReached(now, aim)) return;
  }
}

function isNumber(state: FilingState, path: FilingPath): boolean {
  return typeof valueAt(state, path) === 'number';
}

interface Sought {
  readonly path: FilingPath;
  readonly target: number;
}

function nearer(search: Search, state: FilingState, aim: Aim, { path, target }: Sought): number | undefined {
  const answer = answerAt(state, path);
  const x = typeof answer === 'number' ? answer : 1;
  if (!search.spend()) return undefined;
  const [here, there] = [change(state, path, x), change(state, path, add(x, 1))].map((one) => valueOfSite(one, aim));
  if (typeof here !== 'number' || typeof there !== 'number') return undefined;
  const step = divide(subtract(target, here), subtract(there, here));
  return step === null ? undefined : add(x, step);
}

/** The answer itself, and the whole numbers and hundredths around it. */
function* edges(search: Search, state: FilingState, answer: number, path: FilingPath): Trials {
  const hundredths = multiply(answer, 100);
  const near = [
    answer,
    Math.floor(answer),
    Math.ceil(answer),
    Math.floor(hundredths) / 100,
    Math.ceil(hundredths) / 100,
  ];
  const { low, high } = firmLimits(state, path);
  for (const one of new Set(near)) {
    if (search.keepsLimits && (one < low || one > high)) continue;
    if (!search.spend()) return;
    yield change(state, path, one);
  }
}
