/** Whether linear limits leave room for numbers: Fourier–Motzkin elimination over exact whole numbers. */

/** Σ terms + constant ≤ 0, or < 0. */
export interface Limit {
  readonly terms: ReadonlyMap<string, bigint>;
  readonly constant: bigint;
  readonly strict: boolean;
}

/** More limits than these are not combined. */
const MOST_LIMITS = 160;

/** So few are not searched for repeats. */
const FEW_LIMITS = 24;

/** False only when no numbers satisfy them; `isWhole` tells which variables are whole numbers. */
export function leaveRoom(limits: readonly Limit[], isWhole: (name: string) => boolean): boolean {
  let left = withoutRepeats(limits.map((limit) => tightened(limit, isWhole)));
  for (;;) {
    if (left.some(isBroken)) return false;
    const name = cheapest(left);
    if (name === undefined || left.length > MOST_LIMITS) return true;
    left = withoutRepeats(eliminated(left, name).map((limit) => tightened(limit, isWhole)));
  }
}

function isBroken({ terms, constant, strict }: Limit): boolean {
  return terms.size === 0 && (constant > 0n || (constant === 0n && strict));
}

/** The variable whose elimination makes the fewest new limits. */
function cheapest(limits: readonly Limit[]): string | undefined {
  const sides = new Map<string, { above: number; below: number }>();
  for (const { terms } of limits) {
    for (const [name, factor] of terms) {
      const side = sides.get(name) ?? { above: 0, below: 0 };
      if (factor > 0n) side.above += 1;
      else side.below += 1;
      sides.set(name, side);
    }
  }
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [name, { above, below }] of sides) {
    const cost = above * below - above - below;
    if (cost >= least) continue;
    best = name;
    least = cost;
  }
  return best;
}

function eliminated(limits: readonly Limit[], name: string): readonly Limit[] {
  const upper = limits.filter(({ terms }) => (terms.get(name) ?? 0n) > 0n);
  const lower = limits.filter(({ terms }) => (terms.get(name) ?? 0n) < 0n);
  const others = limits.filter(({ terms }) => !terms.has(name));
  return [...others, ...upper.flatMap((one) => lower.map((other) => joined(one, other, name)))];
}

function joined(upper: Limit, lower: Limit, name: string): Limit {
  const up = upper.terms.get(name) ?? 1n;
  const down = -(lower.terms.get(name) ?? -1n);
  const terms = new Map<string, bigint>();
  for (const [one, factor] of upper.terms) terms.set(one, factor * down);
  for (const [one, factor] of lower.terms) {
    const sum = (terms.get(one) ?? 0n) + factor * up;
    if (sum === 0n) terms.delete(one);
    else terms.set(one, sum);
  }
  return { terms, constant: upper.constant * down + lower.constant * up, strict: upper.strict || lower.strict };
}

/** Without a common factor; among whole numbers < 0 is ≤ −1, and limits are rounded inwards. */
function tightened({ terms, constant, strict }: Limit, isWhole: (name: string) => boolean): Limit {
  let factor = 0n;
  for (const one of terms.values()) factor = commonFactor(factor, one);
  if (factor === 0n) return { terms, constant, strict };
  if ([...terms.keys()].every(isWhole)) {
    const closed = strict ? constant + 1n : constant;
    return { terms: divided(terms, factor), constant: roundedUp(closed, factor), strict: false };
  }
  const common = commonFactor(factor, constant);
  return { terms: divided(terms, common), constant: constant / common, strict };
}

function divided(terms: ReadonlyMap<string, bigint>, by: bigint): ReadonlyMap<string, bigint> {
  return by === 1n ? terms : new Map([...terms].map(([name, factor]) => [name, factor / by] as const));
}

function roundedUp(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return quotient * divisor < dividend ? quotient + 1n : quotient;
}

function commonFactor(one: bigint, other: bigint): bigint {
  let a = one < 0n ? -one : one;
  let b = other < 0n ? -other : other;
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** Of limits with the same sum the tightest. */
function withoutRepeats(limits: readonly Limit[]): readonly Limit[] {
  if (limits.length <= FEW_LIMITS) return limits;
  const tightest = new Map<string, Limit>();
  for (const limit of limits) {
    const key = [...limit.terms]
      .map(([name, factor]) => `${name}*${factor}`)
      .toSorted()
      .join('+');
    const known = tightest.get(key);
    const isTighter =
      known === undefined || limit.constant > known.constant || (limit.constant === known.constant && limit.strict);
    if (isTighter) tightest.set(key, limit);
  }
  return [...tightest.values()];
}
