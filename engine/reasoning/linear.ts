/** Sums of variables with exact decimal coefficients, as whole numbers over a power of ten. */
import { formatNumber } from '../expression/decimal.ts';

/** (Σ terms + constant) ÷ 10^scale. */
export interface Linear {
  readonly terms: ReadonlyMap<string, bigint>;
  readonly constant: bigint;
  readonly scale: number;
}

export function constantOf(value: number): Linear {
  const { digits, scale } = decimalOf(value);
  return { terms: new Map(), constant: digits, scale };
}

export function variableOf(name: string): Linear {
  return { terms: new Map([[name, 1n]]), constant: 0n, scale: 0 };
}

export function isConstant({ terms }: Linear): boolean {
  return terms.size === 0;
}

export function plus(left: Linear, right: Linear): Linear {
  const scale = Math.max(left.scale, right.scale);
  const one = 10n ** BigInt(scale - left.scale);
  const other = 10n ** BigInt(scale - right.scale);
  const terms = new Map([...left.terms].map(([name, factor]) => [name, factor * one] as const));
  for (const [name, factor] of right.terms) {
    const sum = (terms.get(name) ?? 0n) + factor * other;
    if (sum === 0n) terms.delete(name);
    else terms.set(name, sum);
  }
  return { terms, constant: left.constant * one + right.constant * other, scale };
}

export function minus(left: Linear, right: Linear): Linear {
  return plus(left, times(right, { terms: new Map(), constant: -1n, scale: 0 }));
}

/** `factor` is a constant. */
export function times({ terms, constant, scale }: Linear, factor: Linear): Linear {
  const by = factor.constant;
  const product = by === 0n ? [] : [...terms].map(([name, one]) => [name, one * by] as const);
  return { terms: new Map(product), constant: constant * by, scale: scale + factor.scale };
}

/** How many places a reciprocal may have: what needs more is rounded when it is worked out. */
const PLACES = 8n;

/** One divided by a constant, when that is a short decimal: only then is the division exact. */
export function reciprocal({ constant, scale }: Linear): Linear | undefined {
  const numerator = 10n ** (BigInt(scale) + PLACES);
  if (constant === 0n || numerator % constant !== 0n) return undefined;
  return { terms: new Map(), constant: numerator / constant, scale: Number(PLACES) };
}

function decimalOf(value: number): { readonly digits: bigint; readonly scale: number } {
  const [whole = '0', fraction = ''] = formatNumber(value).split('.');
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}
