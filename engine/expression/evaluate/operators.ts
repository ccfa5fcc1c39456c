/** Operators on values: null in, null out; `and` and `or` are three-valued. */
import type {
  ArithmeticKind,
  ArithmeticOperator,
  CompareOperator,
  Expression,
  Frame,
  UnaryTest,
} from '../../model/expression.ts';
import type { Scalar, Value } from '../../model/value.ts';
import { addDays, addMonths, dayOf, daysBetween, monthOf, weekdayOf, yearOf } from '../dates.ts';
import { add, divide, multiply, power, subtract } from '../decimal.ts';
import { isList, sameContent } from '../values.ts';
import { constantValue } from './constant.ts';

type Closure = (frame: Frame) => Value;
type Close = (node: Expression) => Closure;

export function prepareLogic(kind: 'and' | 'or', left: Closure, right: Closure): Closure {
  const decisive = kind === 'or';
  return (frame) => {
    const one = left(frame);
    if (one === decisive) return decisive;
    const other = right(frame);
    if (other === decisive) return decisive;
    return one === !decisive && other === !decisive ? !decisive : null;
  };
}

export function prepareArithmetic(
  { operator, on }: Extract<Expression, { kind: 'arithmetic' }>,
  left: Closure,
  right: Closure,
): Closure {
  const work = working(operator, on);
  return (frame) => {
    const one = left(frame);
    if (one === null) return null;
    const other = right(frame);
    return other === null ? null : work(one, other);
  };
}

type Work = (left: Value, right: Value) => Value;

function working(operator: ArithmeticOperator, on: ArithmeticKind): Work {
  const sign = operator === '-' ? -1 : 1;
  switch (on) {
    case 'number':
      return onNumbers(numberWork(operator));
    case 'text':
      return (left, right) => (typeof left === 'string' && typeof right === 'string' ? left + right : null);
    case 'date±months':
      return onDate((day, months) => addMonths(day, sign * months));
    case 'date±days':
      return onDate((day, days) => addDays(day, sign * days));
    case 'date-date':
      return (left, right) => (typeof left === 'string' && typeof right === 'string' ? daysBetween(right, left) : null);
    case 'months±months':
    case 'days±days':
      return onNumbers((left, right) => left + sign * right);
    case 'duration×number':
      return onNumbers((left, right) => Math.trunc(multiply(left, right)) + 0);
    case 'duration÷number':
      return onNumbers((left, right) => {
        const quotient = divide(left, right);
        return quotient === null ? null : Math.trunc(quotient) + 0;
      });
  }
}

function numberWork(operator: ArithmeticOperator): (left: number, right: number) => number | null {
  switch (operator) {
    case '+':
      return add;
    case '-':
      return subtract;
    case '*':
      return multiply;
    case '/':
      return divide;
    case '**':
      return power;
  }
}

function onNumbers(work: (left: number, right: number) => number | null): Work {
  return (left, right) => {
    const result = typeof left === 'number' && typeof right === 'number' ? work(left, right) : null;
    return result !== null && Number.isFinite(result) ? result : null;
  };
}

function onDate(work: (day: string, amount: number) => Value): Work {
  return (left, right) => (typeof left === 'string' && typeof right === 'number' ? work(left, right) : null);
}

export function prepareCompare(
  { operator, deep }: Extract<Expression, { kind: 'compare' }>,
  left: Closure,
  right: Closure,
): Closure {
  const compare = comparison(operator, deep);
  return (frame) => compare(left(frame), right(frame));
}

/** With null, `=` and `!=` are true or false and the others null. */
function comparison(operator: CompareOperator, deep: boolean): Work {
  switch (operator) {
    case '=':
      return deep ? sameContent : (left, right) => left === right;
    case '!=':
      return deep ? (left, right) => !sameContent(left, right) : (left, right) => left !== right;
    case '<':
      return ordered((order) => order < 0);
    case '<=':
      return ordered((order) => order <= 0);
    case '>':
      return ordered((order) => order > 0);
    case '>=':
      return ordered((order) => order >= 0);
  }
}

function ordered(holds: (order: number) => boolean): Work {
  return (left, right) => {
    const order = orderOf(left, right);
    return order === null ? null : holds(order);
  };
}

function orderOf(left: Value, right: Value): number | null {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left !== 'string' || typeof right !== 'string') return null;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** True when one of the tests holds; open (null) when none does and one is open. */
export function prepareIn(of: Expression, tests: readonly UnaryTest[], close: Close): Closure {
  const value = close(of);
  const constants = constantMembers(tests);
  if (constants !== undefined) {
    return (frame) => {
      const given = value(frame);
      return (given === null || typeof given !== 'object') && constants.has(given);
    };
  }
  const prepared = tests.map((test) => prepareTest(test, close));
  return (frame) => {
    const given = value(frame);
    let open = false;
    for (const test of prepared) {
      const answer = test(frame, given);
      if (answer === true) return true;
      if (answer === null) open = true;
    }
    return open ? null : false;
  };
}

function constantMembers(tests: readonly UnaryTest[]): ReadonlySet<Scalar> | undefined {
  const members = new Set<Scalar>();
  for (const test of tests) {
    if (test.kind !== 'equal' && test.kind !== 'member') return undefined;
    const constant = constantValue(test.kind === 'equal' ? test.to : test.of);
    if (constant === undefined) return undefined;
    for (const item of isList(constant) ? constant : [constant]) {
      if (typeof item === 'object' && item !== null) return undefined;
      members.add(item);
    }
  }
  return members;
}

function prepareTest(test: UnaryTest, close: Close): (frame: Frame, given: Value) => Value {
  switch (test.kind) {
    case 'equal':
    case 'compare': {
      const to = close(test.to);
      const compare = comparison(test.kind === 'equal' ? '=' : test.operator, test.deep);
      return (frame, given) => compare(given, to(frame));
    }
    case 'member': {
      const of = close(test.of);
      return (frame, given) => {
        const list = of(frame);
        return isList(list) ? list.some((item) => sameContent(item, given)) : null;
      };
    }
    case 'range': {
      const low = close(test.low);
      const high = close(test.high);
      const above = comparison(test.includesLow ? '>=' : '>', false);
      const below = comparison(test.includesHigh ? '<=' : '<', false);
      return (frame, given) => {
        const one = above(given, low(frame));
        const other = below(given, high(frame));
        if (one === false || other === false) return false;
        return one === true && other === true ? true : null;
      };
    }
  }
}

/** A part of a date (`year`, `month`, `day`, `weekday`) or of a duration (`years`, `months`, `days`). */
export function partOf(value: Value, part: string): Value {
  if (typeof value === 'string') {
    switch (part) {
      case 'year':
        return yearOf(value);
      case 'month':
        return monthOf(value);
      case 'day':
        return dayOf(value);
      case 'weekday':
        return weekdayOf(value);
      default:
        return null;
    }
  }
  if (typeof value !== 'number') return null;
  switch (part) {
    case 'years':
      return Math.trunc(value / 12) + 0;
    case 'months':
      return (value % 12) + 0;
    case 'days':
      return Math.trunc(value) + 0;
    default:
      return null;
  }
}
