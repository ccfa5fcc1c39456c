/** Functions of lists and code lists, and those of any value. */
import type { Value, ValueType } from '../../model/value.ts';
import { listOf, types } from '../types.ts';
import { isList, sameContent } from '../values.ts';
import { type FunctionDefinition, type Parameter, repeated, required, type Run } from './definition.ts';

const first = (given: readonly ValueType[]) => given[0] ?? types.unknown;
const listName = (name: string): Parameter => ({ ...required(name, 'text'), literal: 'list name' });

export const listFunctions: readonly FunctionDefinition[] = [
  {
    name: 'list contains',
    parameters: [required('list', 'list'), required('element', 'any')],
    returns: () => types.boolean,
    alike: true,
    working: { kind: 'plain', run: onList(contains), blanksFrom: 1 },
    words: ([list = '', element = '']) => `${list}包含${element}`,
  },
  {
    name: 'distinct values',
    parameters: [required('list', 'list')],
    returns: first,
    working: { kind: 'plain', run: onList(distinct) },
    words: ([list = '']) => `${list}中不重复的值`,
  },
  {
    name: 'duplicate values',
    parameters: [required('list', 'list')],
    returns: first,
    working: { kind: 'plain', run: onList(duplicates) },
    words: ([list = '']) => `${list}中重复的值`,
  },
  {
    name: 'flatten',
    parameters: [required('list', 'list')],
    returns: (given) => listOf(innermost(first(given))),
    working: { kind: 'plain', run: onList(flattened) },
    words: ([list = '']) => list,
  },
  {
    name: 'concatenate',
    parameters: [repeated('list', 'list')],
    returns: first,
    alike: true,
    working: { kind: 'plain', run: (lists) => lists.flatMap((list) => (isList(list) ? list : [])), blanksFrom: 0 },
    words: (given) => given.join('、'),
  },
  {
    name: 'append',
    parameters: [required('list', 'list'), repeated('item', 'any')],
    returns: first,
    alike: true,
    working: { kind: 'plain', run: onList((list, ...items) => [...list, ...items]), blanksFrom: 1 },
    words: (given) => given.join('、'),
  },
  {
    name: 'string join',
    parameters: [required('list', 'texts'), { ...required('delimiter', 'text'), optional: true }],
    returns: () => types.text,
    working: { kind: 'plain', run: onList(join), blanksFrom: 1 },
    words: ([list = '', delimiter]) => (delimiter === undefined ? `${list}连起来` : `${list}用${delimiter}连起来`),
  },
  {
    name: 'not',
    parameters: [required('negand', 'boolean')],
    returns: () => types.boolean,
    working: { kind: 'plain', run: ([negand]) => (typeof negand === 'boolean' ? !negand : null) },
    words: ([negand = '']) => `不是（${negand}）`,
  },
  {
    name: 'get or else',
    parameters: [required('value', 'any'), required('default', 'any')],
    returns: (given) => given.find(({ kind }) => kind !== 'null') ?? types.null,
    alike: true,
    working: { kind: 'plain', run: ([value = null, otherwise = null]) => value ?? otherwise, blanksFrom: 0 },
    words: ([value = '', otherwise = '']) => `${value}（未填时为${otherwise}）`,
  },
  {
    // The checker adds the codes as a third argument.
    name: 'in list',
    parameters: [required('code', 'text'), listName('list')],
    returns: () => types.boolean,
    working: { kind: 'bound', bind: bindInList },
    words: ([code = '', list = '']) => `${code}在代码表${list}中`,
  },
  {
    // The checker adds the codes and their parents as third and fourth arguments.
    name: 'parent code',
    parameters: [required('code', 'text'), listName('list')],
    returns: () => types.text,
    working: { kind: 'bound', bind: bindParentCode },
    words: ([code = '']) => `${code}的上级`,
  },
];

function onList(run: (list: readonly Value[], ...rest: readonly Value[]) => Value): Run {
  return ([list, ...rest]) => (isList(list) ? run(list, ...rest) : null);
}

function contains(list: readonly Value[], element: Value = null): Value {
  return list.some((item) => sameContent(item, element));
}

function distinct(list: readonly Value[]): Value {
  if (list.every(isScalar)) return [...new Set(list)];
  return list.filter((item, at) => list.findIndex((other) => sameContent(item, other)) === at);
}

function duplicates(list: readonly Value[]): Value {
  const given = list.filter((item) => item !== null);
  if (given.every(isScalar)) {
    const seen = new Set<Value>();
    return [...new Set(given.filter((item) => seen.has(item) || !seen.add(item)))];
  }
  const again = given.filter((item, at) => given.findIndex((other) => sameContent(item, other)) !== at);
  return distinct(again);
}

function flattened(list: readonly Value[]): readonly Value[] {
  return list.flatMap((item) => (isList(item) ? flattened(item) : [item]));
}

function join(list: readonly Value[], delimiter: Value = ''): Value {
  return list.filter((item) => typeof item === 'string').join(typeof delimiter === 'string' ? delimiter : '');
}

function bindInList([, , codes]: readonly (Value | undefined)[]): Run {
  const known = new Set(isList(codes) ? codes : []);
  return ([code = null]) => known.has(code);
}

function bindParentCode([, , codes, parents]: readonly (Value | undefined)[]): Run {
  const above = isList(parents) ? parents : [];
  const known = new Map((isList(codes) ? codes : []).map((code, at) => [code, above[at] ?? null] as const));
  return ([code = null]) => known.get(code) ?? null;
}

function innermost(type: ValueType): ValueType {
  return type.kind === 'list' ? innermost(type.of) : type;
}

function isScalar(value: Value): boolean {
  return typeof value !== 'object' || value === null;
}
