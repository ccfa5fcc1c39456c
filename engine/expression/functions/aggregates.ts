/** Functions that go through a list item by item. Blanks are skipped. */
import type { Value, ValueType } from '../../model/value.ts';
import { divide, startTotal, type Total } from '../decimal.ts';
import { itemOf, types } from '../types.ts';
import {
  type Accepted,
  type Aggregate,
  type FunctionDefinition,
  type Parameter,
  repeated,
  required,
} from './definition.ts';

const ordered: readonly Accepted[] = [
  ...(['numbers', 'dates', 'texts', 'durations'] as const),
  ...(['number', 'date', 'text', 'duration'] as const),
];
/** The unit of the items stays. */
const item = (given: readonly ValueType[]) => given.map(itemOf).find(({ kind }) => kind !== 'null') ?? types.null;
const numberItem = (given: readonly ValueType[]) =>
  given.map(itemOf).find((type) => type.kind === 'number' && type.unit !== undefined) ?? types.number;
const of = (given: readonly string[], words: string) => `${given.join('、')}${words}`;

export const aggregateFunctions: readonly FunctionDefinition[] = [
  aggregate('sum', repeated('list', 'numbers', 'number'), numberItem, { start: startSum, words: '之和' }),
  aggregate('mean', repeated('list', 'numbers', 'number'), numberItem, { start: startMean, words: '的平均值' }),
  aggregate('count', required('list', 'list'), () => types.number, { start: startCount, words: '的项数' }),
  aggregate('min', repeated('list', ...ordered), item, {
    start: () => startExtreme((a, b) => a < b),
    words: '中最小的',
  }),
  aggregate('max', repeated('list', ...ordered), item, {
    start: () => startExtreme((a, b) => a > b),
    words: '中最大的',
  }),
  aggregate('all', repeated('list', 'booleans', 'boolean'), () => types.boolean, {
    start: () => startLogic(false),
    words: '都成立',
  }),
  aggregate('any', repeated('list', 'booleans', 'boolean'), () => types.boolean, {
    start: () => startLogic(true),
    words: '中至少一项成立',
  }),
];

interface Working {
  readonly start: () => Aggregate;
  readonly words: string;
}

function aggregate(
  name: string,
  parameter: Parameter,
  returns: FunctionDefinition['returns'],
  { start, words }: Working,
): FunctionDefinition {
  return {
    name,
    parameters: [parameter],
    returns,
    alike: true,
    working: { kind: 'aggregate', start },
    words: (given) => of(given, words),
  };
}

function startSum(): Aggregate {
  const total = startTotal();
  return { ...adding(total), result: () => total.value() };
}

function startMean(): Aggregate {
  const total = startTotal();
  return { ...adding(total), result: () => divide(total.value(), total.count()) };
}

/** Sums are exact, so that what was added can be taken away. */
function adding(total: Total): Pick<Aggregate, 'add' | 'remove'> {
  return {
    add(value) {
      if (typeof value === 'number') total.add(value);
    },
    remove(value) {
      if (typeof value === 'number') total.remove(value);
      return true;
    },
  };
}

function startCount(): Aggregate {
  let count = 0;
  return {
    add() {
      count += 1;
    },
    remove() {
      count -= 1;
      return true;
    },
    result: () => count,
  };
}

function startExtreme(beats: (value: number | string, best: number | string) => boolean): Aggregate {
  let best: number | string | null = null;
  let times = 0;
  return {
    add(value) {
      if (typeof value !== 'number' && typeof value !== 'string') return;
      if (best === null || beats(value, best)) {
        best = value;
        times = 1;
      } else if (value === best) times += 1;
    },
    remove(value) {
      if (value === best && value !== null) times -= 1;
      return best === null || times > 0;
    },
    result: () => best,
  };
}

/** `all` is decided by a false, `any` by a true; a blank leaves it open. */
export function startLogic(decisive: boolean): Aggregate {
  let decided = 0;
  let blank = 0;
  const count = (value: Value, by: number) => {
    if (value === decisive) decided += by;
    else if (typeof value !== 'boolean') blank += by;
  };
  return {
    add: (value) => count(value, 1),
    remove(value) {
      count(value, -1);
      return true;
    },
    result() {
      if (decided > 0) return decisive;
      return blank > 0 ? null : !decisive;
    },
  };
}
