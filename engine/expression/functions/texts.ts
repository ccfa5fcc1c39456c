/** Functions of text. Lengths and positions count code points. */
import type { Value } from '../../model/value.ts';
import { formatNumber, isExact } from '../decimal.ts';
import { listOf, types } from '../types.ts';
import { isBlank } from '../values.ts';
import {
  type FunctionDefinition,
  onText,
  onTexts,
  optional,
  type Parameter,
  required,
  type Run,
} from './definition.ts';
import { compilePattern, fits, isSearchable, replaceFits, splitAtFits } from './pattern.ts';

const text = () => types.text;
const number = () => types.number;
const yesNo = () => types.boolean;
const pattern = (name: string): Parameter => ({ ...required(name, 'text'), literal: 'pattern' });
const flags: Parameter = { ...optional('flags', 'text'), literal: 'flags' };

export const textFunctions: readonly FunctionDefinition[] = [
  {
    name: 'characters',
    parameters: [required('text', 'text')],
    returns: number,
    working: onText((given) => [...given.normalize('NFC').replaceAll(/\s/gu, '')].length),
    words: ([given = '']) => `${given}的字数`,
  },
  {
    name: 'string length',
    parameters: [required('string', 'text')],
    returns: number,
    working: onText((given) => [...given].length),
    words: ([given = '']) => `${given}的长度`,
  },
  {
    name: 'contains',
    parameters: [required('string', 'text'), required('match', 'text')],
    returns: yesNo,
    working: onTexts((given, match) => given.includes(match)),
    words: ([given = '', match = '']) => `${given}含有${match}`,
  },
  {
    name: 'starts with',
    parameters: [required('string', 'text'), required('match', 'text')],
    returns: yesNo,
    working: onTexts((given, match) => given.startsWith(match)),
    words: ([given = '', match = '']) => `${given}以${match}开头`,
  },
  {
    name: 'ends with',
    parameters: [required('string', 'text'), required('match', 'text')],
    returns: yesNo,
    working: onTexts((given, match) => given.endsWith(match)),
    words: ([given = '', match = '']) => `${given}以${match}结尾`,
  },
  {
    name: 'matches',
    parameters: [required('input', 'text'), pattern('pattern'), flags],
    returns: yesNo,
    working: { kind: 'bound', bind: bindMatches, blanksFrom: 2 },
    words: ([input = '', format = '']) => `${input}符合格式${format}`,
  },
  {
    name: 'replace',
    parameters: [required('input', 'text'), pattern('pattern'), required('replacement', 'text'), flags],
    returns: text,
    working: { kind: 'bound', bind: bindReplace, blanksFrom: 3 },
    words: ([input = '', format = '', replacement = '']) => `${input}（把${format}换成${replacement}）`,
  },
  {
    name: 'split',
    parameters: [required('string', 'text'), pattern('delimiter')],
    returns: () => listOf(types.text),
    working: { kind: 'bound', bind: bindSplit },
    words: ([given = '', delimiter = '']) => `${given}按${delimiter}分开`,
  },
  {
    name: 'substring',
    parameters: [required('string', 'text'), required('start position', 'number'), optional('length', 'number')],
    returns: text,
    working: { kind: 'plain', run: substring },
    words: ([given = '', from = '', length]) =>
      length === undefined ? `${given}从第${from}个字起` : `${given}从第${from}个字起的${length}个字`,
  },
  {
    name: 'substring before',
    parameters: [required('string', 'text'), required('match', 'text')],
    returns: text,
    working: onTexts((given, match) => (given.includes(match) ? given.slice(0, given.indexOf(match)) : '')),
    words: ([given = '', match = '']) => `${given}中${match}之前的文字`,
  },
  {
    name: 'substring after',
    parameters: [required('string', 'text'), required('match', 'text')],
    returns: text,
    working: onTexts((given, match) => (given.includes(match) ? given.slice(given.indexOf(match) + match.length) : '')),
    words: ([given = '', match = '']) => `${given}中${match}之后的文字`,
  },
  {
    name: 'upper case',
    parameters: [required('string', 'text')],
    returns: text,
    working: onText((given) => given.toUpperCase()),
    words: ([given = '']) => `${given}（大写）`,
  },
  {
    name: 'lower case',
    parameters: [required('string', 'text')],
    returns: text,
    working: onText((given) => given.toLowerCase()),
    words: ([given = '']) => `${given}（小写）`,
  },
  {
    name: 'trim',
    parameters: [required('string', 'text')],
    returns: text,
    working: onText((given) => given.trim()),
    words: ([given = '']) => `${given}（去掉首尾空格）`,
  },
  {
    name: 'string',
    parameters: [required('from', 'text', 'number', 'boolean', 'date')],
    returns: text,
    working: { kind: 'plain', run: ([from = null]) => (typeof from === 'number' ? formatNumber(from) : asText(from)) },
    words: ([from = '']) => from,
  },
  {
    name: 'number',
    parameters: [
      required('from', 'text', 'number'),
      optional('grouping separator', 'text'),
      optional('decimal separator', 'text'),
    ],
    returns: number,
    working: { kind: 'plain', run: toNumber, blanksFrom: 1 },
    words: ([from = '']) => `${from}的数值`,
  },
  {
    name: 'is blank',
    parameters: [required('value', 'any')],
    returns: yesNo,
    working: { kind: 'plain', run: ([value = null]) => isBlank(value), blanksFrom: 0 },
    words: ([value = '']) => `${value}未填`,
  },
];

function asText(value: Value): Value {
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : null;
}

function bindMatches([, wanted, how]: readonly (Value | undefined)[]): Run {
  const compiled = compilePattern(wanted, how);
  return ([input]) => (compiled !== null && isSearchable(input) ? fits(compiled, input) : null);
}

function bindReplace([, wanted, , how]: readonly (Value | undefined)[]): Run {
  const compiled = compilePattern(wanted, how);
  return ([input, , replacement]) =>
    compiled !== null && isSearchable(input) && typeof replacement === 'string'
      ? replaceFits(compiled, input, replacement)
      : null;
}

function bindSplit([, delimiter]: readonly (Value | undefined)[]): Run {
  const compiled = compilePattern(delimiter);
  return ([given]) => (compiled !== null && isSearchable(given) ? splitAtFits(compiled, given) : null);
}

function substring([given, from, length]: readonly Value[]): Value {
  if (typeof given !== 'string' || typeof from !== 'number' || from === 0) return null;
  const points = [...given];
  const start = Math.max(0, from < 0 ? points.length + Math.trunc(from) : Math.trunc(from) - 1);
  const end = typeof length === 'number' ? start + Math.max(0, Math.trunc(length)) : points.length;
  return points.slice(start, end).join('');
}

/** A space, comma or point may group the digits, a comma or point begin the decimals. */
function toNumber([from, grouping, point]: readonly Value[]): Value {
  if (typeof from !== 'string') return typeof from === 'number' ? from : null;
  const group = grouping ?? '';
  const begin = point ?? '.';
  if (typeof group !== 'string' || typeof begin !== 'string' || group === begin) return null;
  if (!/^[ ,.]?$/.test(group) || !/^[,.]$/.test(begin)) return null;
  const [whole = '', decimals, ...more] = from.split(begin);
  const plain = (group === '' ? whole : whole.replaceAll(group, '')) + (decimals === undefined ? '' : `.${decimals}`);
  const value = /^-?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
  return more.length === 0 && isExact(value) ? value : null;
}
