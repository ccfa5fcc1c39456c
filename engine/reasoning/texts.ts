/** Whether texts can be equal and different as it is said of them. */
import type { Atom } from './formula.ts';

type Values = ReadonlySet<string | boolean>;

export function shared(one: Values, other: Values): Values {
  return new Set([...one].filter((value) => other.has(value)));
}

/** What is said of a text: all it can be, when that is known, and what it is not. */
export interface Said {
  readonly allowed: Values | undefined;
  readonly excluded: Values | undefined;
}

export function consistentTexts(atoms: readonly Atom[], saidOf: (name: string) => Said): boolean {
  const pairs = atoms.filter((atom) => atom.kind === 'same');
  if (pairs.length === 0) return true;
  const groupOf = groups(pairs);
  const values = new Map<string, Values>();
  const names = [...new Set(pairs.flatMap(({ left, right }) => [left, right]))];
  for (const name of names) {
    const { allowed } = saidOf(name);
    const known = values.get(groupOf(name));
    if (allowed !== undefined) values.set(groupOf(name), known === undefined ? allowed : shared(known, allowed));
  }
  for (const name of names) {
    const { excluded } = saidOf(name);
    const known = values.get(groupOf(name));
    if (known === undefined || excluded === undefined) continue;
    values.set(groupOf(name), new Set([...known].filter((value) => !excluded.has(value))));
  }
  if ([...values.values()].some(({ size }) => size === 0)) return false;
  return pairs.every(({ left, right, is }) => is || mayDiffer(groupOf(left), groupOf(right), values));
}

type Pair = Extract<Atom, { kind: 'same' }>;

/** Of each name one name for all that are equal to it. */
function groups(pairs: readonly Pair[]): (name: string) => string {
  const first = new Map<string, string>();
  const groupOf = (name: string): string => {
    const next = first.get(name);
    return next === undefined ? name : groupOf(next);
  };
  for (const { left, right, is } of pairs) {
    const [one, other] = [groupOf(left), groupOf(right)];
    if (is && one !== other) first.set(other, one);
  }
  return groupOf;
}

function mayDiffer(one: string, other: string, values: ReadonlyMap<string, Values>): boolean {
  const [here, there] = [values.get(one), values.get(other)];
  const isSame = here?.size === 1 && there?.size === 1 && shared(here, there).size === 1;
  return one !== other && !isSame;
}
