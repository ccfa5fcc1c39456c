/** Questions about a pattern's automaton that several runs at once over the same text answer. */
import type { Automaton } from './automaton.ts';
import type { Work } from './work.ts';

/** Whether two runs may be in these states at the same place of the same text. */
export type Together = (one: number, other: number) => boolean;

export function togetherIn(automaton: Automaton, work: Work): Together {
  const reached = search([[0, 0]], work, (pair) => together(automaton, pair));
  return (one, other) => reached.has(keyOf([one, other]));
}

/** Two states of a loop that a run may go on with, and both come back to where they parted, by the same text. */
export function splitIn(
  automaton: Automaton,
  loop: ReadonlySet<number>,
  work: Work,
): readonly [number, number] | undefined {
  for (const from of loop) {
    const next = [...(automaton[from]?.next ?? [])].filter(([state]) => loop.has(state));
    const twice = next.find(([, ways]) => ways > 1);
    if (twice !== undefined) return [twice[0], twice[0]];
    for (const [one] of next) {
      const split = next.find(
        ([other]) => one < other && comesBack(automaton, { loop, from, pair: [one, other] }, work),
      );
      if (split !== undefined) return [one, split[0]];
    }
  }
  return undefined;
}

interface Split {
  readonly loop: ReadonlySet<number>;
  readonly from: number;
  readonly pair: readonly [number, number];
}

function comesBack(automaton: Automaton, { loop, from, pair }: Split, work: Work): boolean {
  const [one, other] = pair;
  if (((automaton[one]?.set ?? 0n) & (automaton[other]?.set ?? 0n)) === 0n) return false;
  const within = (states: readonly number[]) =>
    together(automaton, states).filter((next) => next.every((state) => loop.has(state)));
  return search([pair], work, within).has(keyOf([from, from]));
}

/** Whether a text can be read within one loop, within the other, and from the one to the other: then it may be divided anywhere. */
export function areLinked(
  automaton: Automaton,
  loops: readonly [ReadonlySet<number>, ReadonlySet<number>],
  work: Work,
): boolean {
  const [before, after] = loops;
  const inPlace = (states: readonly number[]) =>
    together(automaton, states).filter(([one = 0, , other = 0]) => before.has(one) && after.has(other));
  for (const one of before) {
    for (const other of after) {
      if (search([[one, one, other]], work, inPlace).has(keyOf([one, other, other]))) return true;
    }
  }
  return false;
}

/** Where runs in these states may be after one character more. */
function together(automaton: Automaton, states: readonly number[]): readonly (readonly number[])[] {
  let found: readonly { readonly states: readonly number[]; readonly set: bigint }[] = [{ states: [], set: -1n }];
  for (const state of states) {
    found = found.flatMap(({ states: others, set }) =>
      [...(automaton[state]?.next.keys() ?? [])].flatMap((next) => {
        const shared = set & (automaton[next]?.set ?? 0n);
        return shared === 0n ? [] : [{ states: [...others, next], set: shared }];
      }),
    );
  }
  return found.map((one) => one.states);
}

/** All that is reached in one step or more. */
function search(
  from: readonly (readonly number[])[],
  work: Work,
  nextOf: (states: readonly number[]) => readonly (readonly number[])[],
): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...from];
  for (let states = open.pop(); states !== undefined && work.left > 0; states = open.pop()) {
    for (const next of nextOf(states)) {
      work.left -= 1;
      const key = keyOf(next);
      if (!reached.has(key)) {
        reached.add(key);
        open.push(next);
      }
    }
  }
  return reached;
}

function keyOf(states: readonly number[]): string {
  return states.join(' ');
}
