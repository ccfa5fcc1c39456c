/** Whether a value is of the type that its place needs. */
import { expressionMessages as messages } from '../../diagnostics/expression-messages.ts';
import type { Localized } from '../../diagnostics/finding.ts';
import type { ValueType } from '../../model/value.ts';
import { parseDay } from '../dates.ts';
import type { SyntaxNode } from '../syntax.ts';
import { differingUnits, fitsAll, sameKind, typeInWords, types } from '../types.ts';
import { check, type Checking, report, type Typed } from './checking.ts';
import { adviseWords, checkCodes } from './codes.ts';
import type { Scope } from './scope.ts';

/** The result of the whole expression. */
export function expectType(checking: Checking, node: SyntaxNode, expected: ValueType): void {
  const type = checking.typed.get(node)?.type ?? types.unknown;
  if (fitsAll(type)) adviseWords(checking, node, expected);
  if (fitsAll(type) || fitsAll(expected)) return;
  if (!sameKind(type, expected)) {
    if (expected.kind === 'boolean') report(checking, node, messages.notCondition, typeInWords(type));
    else
      report(
        checking,
        node,
        messages.wrongResult,
        typeInWords(expected),
        typeInWords(type),
        adviceFor(node, type, expected),
      );
    return;
  }
  checkUnits(checking, node, type, expected);
  checkCodes(checking, node, expected);
}

export function checkCondition(checking: Checking, node: SyntaxNode, scope: Scope): Typed {
  const typed = check(checking, node, scope);
  if (!fitsAll(typed.type) && typed.type.kind !== 'boolean') {
    report(checking, node, messages.notCondition, typeInWords(typed.type));
  }
  return typed;
}

/** False when they differ, which is reported. */
export function checkUnits(checking: Checking, node: SyntaxNode, left: ValueType, right: ValueType): boolean {
  const units = differingUnits(left, right);
  if (units !== undefined) report(checking, node, messages.mixedUnits, ...units);
  return units === undefined;
}

/** What the author should write instead of this text or number. */
export function adviceFor(node: SyntaxNode, type: ValueType, wanted: ValueType): Localized | undefined {
  const text = node.kind === 'literal' && typeof node.value === 'string' ? node.value : undefined;
  if (wanted.kind === 'date' && type.kind === 'text') {
    const instead = text !== undefined && parseDay(text) !== null ? `date("${text}")` : 'date("2024-04-15")';
    return { zh: `日期要写成 ${instead}`, en: `Write a date as ${instead}` };
  }
  if (wanted.kind === 'number' && type.kind === 'text') {
    const isNumber = text !== undefined && text.trim() !== '' && Number.isFinite(Number(text));
    const instead = isNumber ? text : 'number(…)';
    return isNumber
      ? { zh: `数字不要加引号：${text}`, en: `Write ${text} without quotes` }
      : { zh: `要把文字当数字用，请写 ${instead}`, en: `Use ${instead} to turn text into a number` };
  }
  if (wanted.kind === 'number' && type.kind === 'date') {
    return { zh: '要用年份，请在日期后面写 .year', en: 'For its year write .year after the date' };
  }
  if (wanted.kind === 'text' && type.kind === 'number') {
    return { zh: '要把数字当文字用，请写 string(…)', en: 'Use string(…) to turn a number into text' };
  }
  return undefined;
}
