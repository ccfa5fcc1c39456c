import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  divide,
  formatNumber,
  isExact,
  modulo,
  multiply,
  power,
  ratio,
  round,
  scaleOf,
  subtract,
  sum,
} from '../../engine/expression/decimal.ts';

/** Decimals of at most 15 significant digits, as amounts are. */
const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 15 }), fc.nat(14))
  .map(([digits, scale, cut]) => Number(`${digits / 10n ** BigInt(cut)}e${-scale}`));

describe('decimals', () => {
  it('add, multiply and round as people do', () => {
    expect(add(0.1, 0.2)).toBe(0.3);
    expect(subtract(0.3, 0.1)).toBe(0.2);
    expect(multiply(1.1, 1.1)).toBe(1.21);
    expect(divide(0.3, 3)).toBe(0.1);
    expect(round(1.005, 2, 'half up')).toBe(1.01);
    expect(round(-2.5, 0, 'half up')).toBe(-3);
    expect(round(2.5, 0, 'half even')).toBe(2);
    expect(round(0.5, 0, 'half down')).toBe(0);
    expect(round(-1.1, 0, 'floor')).toBe(-2);
    expect(round(-1.1, 0, 'ceiling')).toBe(-1);
    expect(divide(1, 3)).toBe(0.333333333333333);
    expect(divide(2, 3)).toBe(0.666666666666667);
    expect(divide(1, 0)).toBeNull();
    expect(power(1.1, 2)).toBe(1.21);
    expect(power(10, 400)).toBeNull();
    expect(modulo(10.1, 4.5)).toBe(1.1);
    expect(ratio(1, 3, 100, 2)).toBe(33.33);
    expect(ratio(-1, 8, 100, 0)).toBe(-13);
  });

  it('sums 10,000 amounts to the typed total', () => {
    const amounts = Array.from({ length: 10_000 }, (_, row) =>
      Number(`${row % 997}.${String((row * 7919) % 1_000_000).padStart(6, '0')}`),
    );
    const millionths = amounts.reduce((total, amount) => total + BigInt(Math.round(amount * 1e6)), 0n);
    expect(sum(amounts)).toBe(Number(`${millionths}e-6`));
    expect(sum(Array.from({ length: 10_000 }, () => 0.1))).toBe(1000);
    expect(sum([999_999_999_999_999, 1, -1])).toBe(999_999_999_999_999);
    expect(sum([1e15, 0.1, -1e15])).toBe(0.1);
  });

  it('agree with rational arithmetic, rounded once to 15 digits', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const x = fraction(a);
        const y = fraction(b);
        expect(add(a, b)).toBe(nearest(x.over * y.under + y.over * x.under, x.under * y.under));
        expect(subtract(a, b)).toBe(nearest(x.over * y.under - y.over * x.under, x.under * y.under));
        expect(multiply(a, b)).toBe(nearest(x.over * y.over, x.under * y.under));
        if (b !== 0) expect(divide(a, b)).toBe(nearest(x.over * y.under, x.under * y.over));
      }),
      { numRuns: 3000 },
    );
  });

  it('sum exactly, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(decimal, { maxLength: 60 }), (values) => {
        const total = values
          .map(fraction)
          .reduce(
            (one, other) => ({ over: one.over * other.under + other.over * one.under, under: one.under * other.under }),
            { over: 0n, under: 1n },
          );
        expect(sum(values)).toBe(nearest(total.over, total.under));
        expect(sum(values.toReversed())).toBe(sum(values));
      }),
      { numRuns: 500 },
    );
  });

  it('obey the laws of arithmetic', () => {
    fc.assert(
      fc.property(decimal, decimal, fc.integer({ min: -3, max: 8 }), (a, b, scale) => {
        expect(add(a, b)).toBe(add(b, a));
        expect(multiply(a, b)).toBe(multiply(b, a));
        expect(subtract(a, a)).toBe(0);
        expect(isExact(add(a, b)) && isExact(multiply(a, b))).toBe(true);
        const rounded = round(a, scale, 'half up') ?? 0;
        expect(round(rounded, scale, 'half up')).toBe(rounded);
        expect(scaleOf(rounded)).toBeLessThanOrEqual(Math.max(0, scale));
        expect(Number(formatNumber(a))).toBe(a);
        expect(formatNumber(a)).not.toMatch(/e/i);
      }),
    );
  });
});

interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

function fraction(value: number): Fraction {
  const text = formatNumber(value);
  const decimals = text.split('.')[1] ?? '';
  return { over: BigInt(text.replace('.', '')), under: 10n ** BigInt(decimals.length) };
}

/** The fraction at 15 significant digits, half up: written independently of the engine. */
function nearest(over: bigint, under: bigint): number {
  if (over === 0n) return 0;
  const negative = over < 0n !== under < 0n;
  const n = over < 0n ? -over : over;
  const d = under < 0n ? -under : under;
  let exponent = n.toString().length - d.toString().length - 15;
  for (;;) {
    const [top, bottom] = exponent >= 0 ? [n, d * 10n ** BigInt(exponent)] : [n * 10n ** BigInt(-exponent), d];
    const digits = (2n * top + bottom) / (2n * bottom);
    if (digits < 10n ** 15n) return Number(`${negative ? '-' : ''}${digits}e${exponent}`);
    exponent += 1;
  }
}
