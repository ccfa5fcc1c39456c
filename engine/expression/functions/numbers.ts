/** Functions of numbers, and the few of our own. */
import type { ValueType } from '../../model/value.ts';
import { modulo, type Rounding, ratio, round, subtract } from '../decimal.ts';
import { types } from '../types.ts';
import { type FunctionDefinition, onNumbers, optional, required } from './definition.ts';

const number = () => types.number;
/** The unit of the first argument stays. */
const first = (given: readonly ValueType[]) => given[0] ?? types.number;
const percent = (decimals = '2') => `× 100%，保留${decimals}位小数`;

export const numberFunctions: readonly FunctionDefinition[] = [
  {
    name: 'abs',
    parameters: [required('n', 'number', 'duration')],
    returns: first,
    working: onNumbers(Math.abs),
    words: ([n = '']) => `${n}的绝对值`,
  },
  rounding('floor', 'floor', '向下取整', optional),
  rounding('ceiling', 'ceiling', '向上取整', optional),
  rounding('round half up', 'half up', '四舍五入'),
  rounding('round half down', 'half down', '五舍六入'),
  rounding('round up', 'up', '进位取舍'),
  rounding('round down', 'down', '去尾取舍'),
  rounding('decimal', 'half even', '四舍六入五成双'),
  {
    name: 'modulo',
    parameters: [required('dividend', 'number'), required('divisor', 'number')],
    returns: first,
    alike: true,
    working: onNumbers(modulo),
    words: ([dividend = '', divisor = '']) => `${dividend} ÷ ${divisor}的余数`,
  },
  {
    name: 'growth rate',
    parameters: [required('current', 'number'), required('previous', 'number'), optional('decimals', 'number')],
    returns: number,
    alike: true,
    working: onNumbers((current, previous, decimals) => ratio(subtract(current, previous), previous, 100, decimals), 2),
    words: ([current = '', previous = '', decimals]) =>
      `（${current} − ${previous}）÷ ${previous} ${percent(decimals)}`,
  },
  {
    name: 'share',
    parameters: [required('part', 'number'), required('whole', 'number'), optional('decimals', 'number')],
    returns: number,
    alike: true,
    working: onNumbers((part, whole, decimals) => ratio(part, whole, 100, decimals), 2),
    words: ([part = '', whole = '', decimals]) => `${part} ÷ ${whole} ${percent(decimals)}`,
  },
];

function rounding(name: string, mode: Rounding, words: string, scale = required): FunctionDefinition {
  return {
    name,
    parameters: [required('n', 'number'), scale('scale', 'number')],
    returns: first,
    working: onNumbers((n, places) => round(n, places, mode)),
    words: ([n = '', places]) => (places === undefined ? `${n}（${words}）` : `${n}（${words}，保留${places}位小数）`),
  };
}
