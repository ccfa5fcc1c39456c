/** Whether a value is what was wished, and what a wish for a result says of an operand. */
import type { Order, Wish } from '../field-types/samples/sampling.ts';
import { opposite as turned } from '../expression/describe/conditions.ts';
import { isList, sameContent } from '../expression/values.ts';
import type { CompareOperator } from '../model/expression.ts';
import type { Value } from '../model/value.ts';
import type { Truth } from '../reasoning/contradiction.ts';

export const isTrue: Wish = { kind: 'is', value: true };
export const isFalse: Wish = { kind: 'is', value: false };
export const notTrue: Wish = { kind: 'not', values: [true] };
export const notFalse: Wish = { kind: 'not', values: [false] };

export function isGranted(wish: Wish, value: Value): boolean {
  switch (wish.kind) {
    case 'is':
      return sameContent(value, wish.value);
    case 'not':
      return !wish.values.some((one) => sameContent(one, value));
    case 'order':
      return isOrdered(value, wish.operator, wish.value);
    case 'has':
      return isList(value) && value.some((item) => sameContent(item, wish.item));
    case 'lacks':
      return !isList(value) || !value.some((item) => sameContent(item, wish.item));
    case 'size':
      return (isList(value) ? value.length : 0) === wish.count;
  }
}

function isOrdered(value: Value, operator: Order, other: number | string): boolean {
  if (value === null || typeof value !== typeof other || typeof value === 'object') return false;
  switch (operator) {
    case '<':
      return value < other;
    case '<=':
      return value <= other;
    case '>':
      return value > other;
    case '>=':
      return value >= other;
  }
}

/** What is wished of a condition; undefined when it is something else. */
export function truthOf(wish: Wish): Truth | undefined {
  if (wish.kind === 'is') return wish.value === true ? 'true' : wish.value === false ? 'false' : undefined;
  if (wish.kind !== 'not') return undefined;
  const { values } = wish;
  if (values.includes(true)) return values.includes(null) ? 'false' : 'notTrue';
  if (values.includes(false)) return values.includes(null) ? 'true' : 'notFalse';
  return undefined;
}

export const wishes: Readonly<Record<Truth, Wish>> = {
  true: isTrue,
  false: isFalse,
  notTrue: notTrue,
  notFalse: notFalse,
};

export const opposite: Readonly<Record<Truth, Truth>> = {
  true: 'false',
  false: 'true',
  notTrue: 'notFalse',
  notFalse: 'notTrue',
};

/** What `left operator value` asks of the left side; undefined when nothing compares with a blank. */
export function compared(operator: CompareOperator, value: Value): Wish | undefined {
  if (operator === '=') return { kind: 'is', value };
  if (operator === '!=') return { kind: 'not', values: [value] };
  return typeof value === 'number' || typeof value === 'string' ? { kind: 'order', operator, value } : undefined;
}

/** The wish for an operand: every value of the wish taken back through the operation; `falling` when it turns the order round. */
export function through(wish: Wish, back: (value: number) => Value, falling = false): Wish | undefined {
  const taken = (value: Value): Value => (typeof value === 'number' ? back(value) : value);
  switch (wish.kind) {
    case 'is':
      return { kind: 'is', value: taken(wish.value) };
    case 'not':
      return { kind: 'not', values: wish.values.map(taken) };
    case 'order':
      return compared(falling ? turned[wish.operator] : wish.operator, taken(wish.value));
    case 'has':
    case 'lacks':
    case 'size':
      return undefined;
  }
}
