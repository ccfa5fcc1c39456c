/**
 * Pairs as many as possible of two lists (augmenting paths). Two expectations may fit the same problem, one of them
 * only that problem: taking the first that fits would leave the other without a partner.
 */
export function pairing<L, R>(
  left: readonly L[],
  right: readonly R[],
  fits: (one: L, other: R) => boolean,
): { readonly unpairedLeft: readonly L[]; readonly unpairedRight: readonly R[] } {
  const partnerOfRight = new Map<number, number>();
  const unpairedLeft = left.filter((_, index) => !pair(index, new Set()));
  return { unpairedLeft, unpairedRight: right.filter((_, index) => !partnerOfRight.has(index)) };

  function pair(index: number, tried: Set<number>): boolean {
    const one = left[index];
    if (one === undefined) return false;
    for (const [candidate, other] of right.entries()) {
      if (tried.has(candidate) || !fits(one, other)) continue;
      tried.add(candidate);
      const partner = partnerOfRight.get(candidate);
      if (partner === undefined || pair(partner, tried)) {
        partnerOfRight.set(candidate, index);
        return true;
      }
    }
    return false;
  }
}
