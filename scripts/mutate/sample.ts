/** A part of the faults, the same for the same seed: every kind is there, the frequent ones more often. */
import type { Mutant } from './mutant.ts';

export function sampleOf(mutants: readonly Mutant[], size: number, seed: number): readonly Mutant[] {
  if (size >= mutants.length) return mutants;
  const next = randomly(seed);
  const kinds = [...new Set(mutants.map(({ kind }) => kind))];
  const groups = kinds.map((kind) => mutants.filter((mutant) => mutant.kind === kind));
  const shares = sharesOf(
    groups.map(({ length }) => length),
    size,
  );
  const chosen = new Set(groups.flatMap((group, at) => some(group, shares[at] ?? 0, next)));
  return mutants.filter((mutant) => chosen.has(mutant));
}

/** Of each kind one, the others by the square root of how many there are. */
function sharesOf(counts: readonly number[], size: number): readonly number[] {
  const shares = counts.map(() => 0);
  for (let left = size; left > 0; left -= 1) {
    let poorest = -1;
    for (const [at, count] of counts.entries()) {
      const share = shares[at] ?? 0;
      if (share < count && (poorest < 0 || weight(share, count) < weight(shares[poorest] ?? 0, counts[poorest] ?? 1))) {
        poorest = at;
      }
    }
    shares[poorest] = (shares[poorest] ?? 0) + 1;
  }
  return shares;
}

function weight(share: number, count: number): number {
  return share === 0 ? 0 : (share + 1) / Math.sqrt(count);
}

function some<Item>(items: readonly Item[], count: number, next: () => number): readonly Item[] {
  const mixed = items.map((item) => [next(), item] as const).toSorted(([one], [other]) => one - other);
  return mixed.slice(0, count).map(([, item]) => item);
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function randomly(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((again ^ (again >>> 14)) >>> 0) / 4294967296;
  };
}
