/** Numbers within their limits, at the edge of what is wished. */
import { add, round, subtract } from '../../expression/decimal.ts';
import type { NumberField } from '../../model/form.ts';
import { allowed, type Order, type Sampling, type Wish } from './sampling.ts';

const DEFAULT_SCALE = 2;

export function numberSamples({ field, wish, min, max, isFirm, current }: Sampling<NumberField>): readonly unknown[] {
  const low = typeof min === 'number' ? min : Number.NEGATIVE_INFINITY;
  const high = typeof max === 'number' ? max : Number.POSITIVE_INFINITY;
  const scale = field.type === 'integer' ? 0 : (field.scale ?? DEFAULT_SCALE);
  const wished = wishedNumbers(wish, { low, high, scale, current });
  const inside = wished.filter((sample) => sample >= low && sample <= high);
  return allowed(wish, [...new Set(isFirm ? inside : [...inside, ...wished])].filter(Number.isFinite));
}

interface Range {
  readonly low: number;
  readonly high: number;
  readonly scale: number;
  readonly current: unknown;
}

function wishedNumbers(wish: Wish, range: Range): readonly number[] {
  if (wish.kind === 'is') return typeof wish.value === 'number' ? [wish.value] : [];
  if (wish.kind === 'order') return typeof wish.value === 'number' ? beside(wish.operator, wish.value, range) : [];
  return ordinary(range);
}

/** The nearest that fits, then the nearest that differs most, then others. */
function beside(operator: Order, value: number, { low, high, scale }: Range): readonly number[] {
  const finest = scale === 0 ? 1 : Number(`1e${-scale}`);
  const upwards = operator === '>' || operator === '>=';
  const edge = round(value, scale, upwards ? 'ceiling' : 'floor') ?? value;
  const move = upwards ? add : subtract;
  const far = upwards ? high : low;
  const middle = round((edge + far) / 2, scale, 'half up') ?? edge;
  const next = [move(edge, 1), move(edge, finest), middle, far, move(edge, 10), move(edge, 1000)];
  return operator === '>=' || operator === '<=' ? [edge, ...next] : [...next, edge];
}

/** The least that is allowed, where there is a least; else one. */
function ordinary({ low, high, scale, current }: Range): readonly number[] {
  const first = Number.isFinite(low) ? low : Math.min(1, high);
  const around = typeof current === 'number' ? [add(current, 1), subtract(current, 1)] : [];
  const least = round(first, scale, 'ceiling') ?? first;
  return [least, add(least, 1), add(least, 2), add(least, 3), 1, 2, 0, 10, 100, high, ...around];
}
