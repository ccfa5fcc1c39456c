/** Which static types fit each other, and what they are called. */
import type { Localized } from '../diagnostics/finding.ts';
import type { ValueType } from '../model/value.ts';

export const types = {
  number: { kind: 'number' },
  text: { kind: 'text' },
  boolean: { kind: 'boolean' },
  date: { kind: 'date' },
  null: { kind: 'null' },
  unknown: { kind: 'unknown' },
} as const satisfies Record<string, ValueType>;

export function listOf(of: ValueType): ValueType {
  return { kind: 'list', of };
}

/** Null fits everything, and so does what follows a reported mistake. */
export function fitsAll(type: ValueType): boolean {
  return type.kind === 'unknown' || type.kind === 'null';
}

/** Units and codes apart. */
export function sameKind(left: ValueType, right: ValueType): boolean {
  if (fitsAll(left) || fitsAll(right)) return true;
  if (left.kind === 'list' && right.kind === 'list') return sameKind(left.of, right.of);
  if (left.kind === 'duration' && right.kind === 'duration') return left.of === right.of;
  return left.kind === right.kind;
}

/** The type of what is one or the other; undefined when they are of different kinds. */
export function joined(left: ValueType, right: ValueType): ValueType | undefined {
  if (left.kind === 'unknown' || right.kind === 'unknown') return types.unknown;
  if (left.kind === 'null') return right;
  if (right.kind === 'null') return left;
  if (!sameKind(left, right)) return undefined;
  if (left.kind === 'number' && right.kind === 'number') return left.unit === undefined ? right : left;
  if (left.kind === 'text' && right.kind === 'text') return joinedTexts(left, right);
  if (left.kind === 'list' && right.kind === 'list') {
    const of = joined(left.of, right.of);
    return of === undefined ? undefined : listOf(of);
  }
  return left.kind === 'date' ? types.date : left;
}

type TextType = Extract<ValueType, { kind: 'text' }>;

function joinedTexts(left: TextType, right: TextType): ValueType {
  if (left.list === undefined || left.list !== right.list || left.codes === undefined || right.codes === undefined) {
    return left.codes === right.codes && left.list === right.list ? left : types.text;
  }
  return { kind: 'text', codes: [...new Set([...left.codes, ...right.codes])], list: left.list };
}

/** The units of two numbers (or of two lists of numbers) that do not fit; undefined when they do. */
export function differingUnits(left: ValueType, right: ValueType): readonly [string, string] | undefined {
  const one = unitOf(left);
  const other = unitOf(right);
  return one === undefined || other === undefined || one === other ? undefined : [one, other];
}

export function unitOf(type: ValueType): string | undefined {
  if (type.kind === 'list') return unitOf(type.of);
  return type.kind === 'number' ? type.unit : undefined;
}

/** The items of a list, the value itself otherwise. */
export function itemOf(type: ValueType): ValueType {
  return type.kind === 'list' ? type.of : type;
}

export function typeInWords(type: ValueType): Localized {
  switch (type.kind) {
    case 'number':
      return { zh: type.unit === undefined ? '数字' : `数字（${type.unit}）`, en: 'a number' };
    case 'text':
      return isChoice(type) ? { zh: '选项', en: 'a choice' } : { zh: '文字', en: 'text' };
    case 'boolean':
      return { zh: '是/否', en: 'yes/no' };
    case 'date':
      return { zh: '日期', en: 'a date' };
    case 'duration':
      return type.of === 'months'
        ? { zh: '年月时长', en: 'a duration of months' }
        : { zh: '天数时长', en: 'a duration of days' };
    case 'list':
      return listInWords(type.of);
    case 'record':
      return { zh: '一组字段', en: 'a group of fields' };
    case 'null':
      return { zh: '空值', en: 'nothing' };
    case 'unknown':
      return { zh: '未知的内容', en: 'something unknown' };
  }
}

function listInWords(of: ValueType): Localized {
  if (of.kind === 'record') return { zh: '表格', en: 'a table' };
  if (of.kind === 'text' && isChoice(of)) return { zh: '一列选项', en: 'a list of choices' };
  const { zh, en } = typeInWords(of);
  return { zh: `一列${zh}`, en: `a list of ${en.replace(/^an? /, '')} values` };
}

function isChoice(type: TextType): boolean {
  return type.codes !== undefined || type.list !== undefined;
}
