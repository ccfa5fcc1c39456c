/**
 * Exact decimal arithmetic carried in JavaScript numbers.
 * A number stands for the decimal that its shortest text shows, of at most 15 significant digits. Every operation
 * returns the exact decimal result, rounded half up to 15 significant digits where it has more.
 */

export type Rounding = 'half up' | 'half down' | 'half even' | 'up' | 'down' | 'floor' | 'ceiling';

export const SIGNIFICANT_DIGITS = 15;
/** Integers below it have at most 15 digits. */
const LIMIT = 1e15;
/** All that a double holds exactly. */
const POWERS: readonly number[] = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/** FEEL's limits of a scale (DMN, 10.3.4.5): those of the decimal128 of IEEE 754. */
const SMALLEST_SCALE = -6111;
const LARGEST_SCALE = 6176;

export function add(left: number, right: number): number {
  const scale = Math.max(scaleOf(left), scaleOf(right));
  const power = POWERS[scale];
  if (power !== undefined) {
    const a = Math.round(left * power);
    const b = Math.round(right * power);
    if (isSmall(a) && isSmall(b) && isSmall(a + b)) return (a + b) / power + 0;
  }
  const [a, b, common] = aligned(left, right);
  return fromDigits(a + b, common);
}

export function subtract(left: number, right: number): number {
  return add(left, -right);
}

export function multiply(left: number, right: number): number {
  const leftScale = scaleOf(left);
  const rightScale = scaleOf(right);
  const power = POWERS[leftScale + rightScale];
  if (power !== undefined) {
    const product = Math.round(left * (POWERS[leftScale] ?? 1)) * Math.round(right * (POWERS[rightScale] ?? 1));
    if (isSmall(product)) return product / power + 0;
  }
  const a = digitsOf(left);
  const b = digitsOf(right);
  return fromDigits(a.digits * b.digits, a.scale + b.scale);
}

/** Null when the divisor is 0. */
export function divide(left: number, right: number): number | null {
  if (right === 0) return null;
  const power = POWERS[Math.max(scaleOf(left), scaleOf(right))];
  if (power !== undefined) {
    const dividend = Math.round(left * power);
    const divisor = Math.round(right * power);
    const quotient = shortQuotient(dividend, divisor) ?? longQuotient(dividend, divisor);
    if (quotient !== undefined) return quotient;
  }
  const [a, b] = aligned(left, right);
  const places = b.toString().length + SIGNIFICANT_DIGITS + 2;
  const scaled = a * 10n ** BigInt(places);
  // The remainder is kept as one more digit, so that half is told from a little more than half.
  const sticky = scaled % b === 0n ? 0n : scaled < 0n === b < 0n ? 1n : -1n;
  return fromDigits((scaled / b) * 10n + sticky, places + 1);
}

/** Null when it cannot be told exactly or is no finite number. */
export function power(base: number, exponent: number): number | null {
  if (Number.isInteger(exponent) && exponent >= 0 && exponent <= 64) {
    const { digits, scale } = digitsOf(base);
    return finite(fromDigits(digits ** BigInt(exponent), scale * exponent));
  }
  return finite(rounded(base ** exponent));
}

/** The remainder with the sign of the divisor; null when the divisor is 0. */
export function modulo(dividend: number, divisor: number): number | null {
  if (divisor === 0) return null;
  const [a, b, scale] = aligned(dividend, divisor);
  const remainder = a % b;
  return fromDigits(remainder !== 0n && remainder < 0n !== b < 0n ? remainder + b : remainder, scale);
}

/** `part ÷ whole × factor`, rounded once, half up; null when `whole` is 0. */
export function ratio(part: number, whole: number, factor: number, decimals: number): number | null {
  if (whole === 0 || !isScale(decimals)) return null;
  const [a, b] = aligned(part, whole);
  const places = Math.max(0, decimals);
  const numerator = a * BigInt(factor) * 10n ** BigInt(places);
  const quotient = divideDigits(numerator, b, 'half up');
  return round(fromDigits(quotient, places), decimals, 'half up');
}

/** Rounds the decimal value to `scale` places (negative: tens, hundreds); null when `scale` is not a whole number. */
export function round(value: number, scale: number, rounding: Rounding): number | null {
  if (!isScale(scale)) return null;
  const quick = quicklyRounded(value, scale, rounding);
  if (quick !== undefined) return quick;
  const { digits, scale: places } = digitsOf(value);
  const cut = places - scale;
  if (cut <= 0) return value;
  const quotient = divideDigits(digits, 10n ** BigInt(cut), rounding);
  return finite(scale >= 0 ? fromDigits(quotient, scale) : fromDigits(quotient * 10n ** BigInt(-scale), 0));
}

/** Where value and result are integers of few digits at their scales; undefined otherwise. */
function quicklyRounded(value: number, scale: number, rounding: Rounding): number | undefined {
  const places = scaleOf(value);
  if (places <= scale) return value;
  const power = POWERS[places];
  const unit = POWERS[places - scale];
  const result = POWERS[scale];
  if (power === undefined || unit === undefined || result === undefined) return undefined;
  const negative = value < 0;
  const whole = Math.round(Math.abs(value) * power);
  if (!isSmall(whole)) return undefined;
  const rest = whole % unit;
  const quotient = (whole - rest) / unit;
  const away = rest !== 0 && roundsAway(rounding, { twice: 2 * rest, whole: unit, negative, odd: quotient % 2 === 1 });
  const size = (away ? quotient + 1 : quotient) / result;
  return (negative ? -size : size) + 0;
}

/** The exact sum: integers at a common scale, rounded once at the end. */
export function sum(values: Iterable<number>): number {
  const total = startTotal();
  for (const value of values) total.add(value);
  return total.value();
}

export interface Total {
  add(value: number): void;
  /** Takes away what was added. */
  remove(value: number): void;
  /** How many numbers it is the sum of. */
  count(): number;
  value(): number;
}

/** A running exact total, for sums over long lists that are never built. */
export function startTotal(): Total {
  let count = 0;
  let small = 0;
  let scale = 0;
  let large = 0n;
  const spill = () => {
    large += BigInt(small);
    small = 0;
  };
  const widen = (places: number) => {
    spill();
    large *= 10n ** BigInt(places - scale);
    scale = places;
  };
  const addDigits = (value: number) => {
    const { digits, scale: places } = digitsOf(value);
    if (places > scale) widen(places);
    large += digits * 10n ** BigInt(scale - places);
  };
  const add = (value: number) => {
    let power = POWERS[scale];
    let whole = power === undefined ? Number.NaN : Math.round(value * power);
    if (power === undefined || whole / power !== value) {
      const places = scaleOf(value);
      if (places > scale && POWERS[places] !== undefined) widen(places);
      power = POWERS[scale];
      whole = power === undefined ? Number.NaN : Math.round(value * power);
      if (power === undefined || whole / power !== value) return addDigits(value);
    }
    if (!isSmall(whole)) return addDigits(value);
    small += whole;
    if (!isSmall(small)) spill();
  };
  return {
    add(value) {
      count += 1;
      add(value);
    },
    remove(value) {
      count -= 1;
      add(-value);
    },
    count: () => count,
    value: () => (large === 0n ? small / 10 ** scale + 0 : fromDigits(large + BigInt(small), scale)),
  };
}

/** How many decimal places the number has. */
export function scaleOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const size = Math.abs(value);
  for (let places = 1; places < POWERS.length; places += 1) {
    const power = POWERS[places] ?? 1;
    const whole = size * power;
    if (whole > LIMIT) break;
    if (Math.round(whole) / power === size) return places;
  }
  return Number.isFinite(value) ? digitsOf(value).scale : 0;
}

/** Whether the number is a decimal of at most 15 significant digits, so that nothing is lost in carrying it. */
export function isExact(value: number): boolean {
  const millionths = Math.round(value * 1e6);
  if (isSmall(millionths) && millionths / 1e6 === value) return true;
  return Number.isFinite(value) && rounded(value) === value;
}

/** The number in digits, without an exponent and without thousands separators. */
export function formatNumber(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  const { digits, scale } = digitsOf(value);
  const sign = digits < 0n ? '-' : '';
  const all = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  return scale === 0 ? sign + all : `${sign}${all.slice(0, -scale)}.${all.slice(-scale)}`;
}

interface Digits {
  readonly digits: bigint;
  readonly scale: number;
}

function digitsOf(value: number): Digits {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (match === null) return { digits: 0n, scale: 0 };
  const [, sign = '', whole = '0', fraction = '', exponent = '0'] = match;
  const digits = BigInt(sign + whole + fraction);
  const scale = fraction.length - Number(exponent);
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale };
}

function fromDigits(digits: bigint, scale: number): number {
  const excess = (digits < 0n ? -digits : digits).toString().length - SIGNIFICANT_DIGITS;
  if (excess <= 0) return Number(`${digits}e${-scale}`) + 0;
  return Number(`${divideDigits(digits, 10n ** BigInt(excess), 'half up')}e${excess - scale}`) + 0;
}

function aligned(left: number, right: number): readonly [bigint, bigint, number] {
  const a = digitsOf(left);
  const b = digitsOf(right);
  const scale = Math.max(a.scale, b.scale);
  return [a.digits * 10n ** BigInt(scale - a.scale), b.digits * 10n ** BigInt(scale - b.scale), scale];
}

function divideDigits(dividend: bigint, divisor: bigint, rounding: Rounding): bigint {
  const negative = dividend < 0n !== divisor < 0n;
  const n = dividend < 0n ? -dividend : dividend;
  const d = divisor < 0n ? -divisor : divisor;
  const quotient = n / d;
  const rest = n % d;
  const away = rest !== 0n && roundsAway(rounding, { twice: 2n * rest, whole: d, negative, odd: quotient % 2n === 1n });
  const size = away ? quotient + 1n : quotient;
  return negative ? -size : size;
}

interface Remainder {
  readonly twice: bigint | number;
  readonly whole: bigint | number;
  readonly negative: boolean;
  readonly odd: boolean;
}

function roundsAway(rounding: Rounding, { twice, whole, negative, odd }: Remainder): boolean {
  switch (rounding) {
    case 'up':
      return true;
    case 'down':
      return false;
    case 'floor':
      return negative;
    case 'ceiling':
      return !negative;
    case 'half up':
      return twice >= whole;
    case 'half down':
      return twice > whole;
    case 'half even':
      return twice > whole || (twice === whole && odd);
  }
}

/** The quotient of two integers when it is one with few decimals; undefined otherwise. */
function shortQuotient(dividend: number, divisor: number): number | undefined {
  if (!isSmall(dividend) || !isSmall(divisor)) return undefined;
  for (let places = 0; places <= 6; places += 1) {
    const power = POWERS[places] ?? 1;
    const scaled = dividend * power;
    if (!isSmall(scaled)) return undefined;
    const quotient = Math.round(scaled / divisor);
    if (isSmall(quotient * divisor) && quotient * divisor === scaled) return quotient / power + 0;
  }
  return undefined;
}

/**
 * The quotient of two integers to 15 digits. As a double it is out by less than a quarter of the last of them, so that only
 * near a half the rest has to be looked at; undefined where it has no 15 digits within the powers.
 */
function longQuotient(dividend: number, divisor: number): number | undefined {
  if (!isSmall(dividend) || !isSmall(divisor)) return undefined;
  const size = Math.abs(dividend / divisor);
  const places = SIGNIFICANT_DIGITS - 1 - Math.floor(Math.log10(size));
  const power = POWERS[places];
  if (power === undefined) return undefined;
  const digits = size * power;
  if (digits < LIMIT / 10 || digits >= LIMIT) return undefined;
  const floor = Math.floor(digits);
  const part = digits - floor;
  const up = part > 0.25 && part < 0.75 ? reachesHalf([dividend, divisor], floor, places) : part >= 0.75;
  const result = (up ? floor + 1 : floor) / power;
  return dividend < 0 !== divisor < 0 ? -result : result;
}

function reachesHalf([dividend, divisor]: readonly [number, number], floor: number, places: number): boolean {
  const twice = 2n * BigInt(Math.abs(dividend)) * 10n ** BigInt(places);
  return twice >= (2n * BigInt(floor) + 1n) * BigInt(Math.abs(divisor));
}

function isSmall(value: number): boolean {
  return value < LIMIT && value > -LIMIT;
}

function isScale(scale: number): boolean {
  return Number.isInteger(scale) && scale >= SMALLEST_SCALE && scale <= LARGEST_SCALE;
}

function rounded(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
