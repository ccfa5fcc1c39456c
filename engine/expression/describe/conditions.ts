/** Conditions turned round, and the words that compare. */
import type { CompareOperator, Expression } from '../../model/expression.ts';

type Signs = Readonly<Record<CompareOperator, string>>;

const ofTexts: Signs = { '=': '为', '!=': '不为', '<': ' < ', '<=': ' ≤ ', '>': ' > ', '>=': ' ≥ ' };
const ofNumbers: Signs = { '=': '为', '!=': '不为', '<': '小于', '<=': '不超过', '>': '大于', '>=': '不少于' };
const ofFormulas: Signs = { ...ofTexts, '=': ' = ', '!=': ' ≠ ' };

/** What stands between two sides: words before a number or a text that is written out, else the signs of a formula. */
export function comparisonSigns(right: Expression): Signs {
  if (right.kind === 'list') return ofTexts;
  if (right.kind !== 'literal') return ofFormulas;
  return typeof right.value === 'number' ? ofNumbers : ofTexts;
}

/** The sides changed over. */
export const opposite: Readonly<Record<CompareOperator, CompareOperator>> = {
  '=': '=',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

export const contrary: Readonly<Record<CompareOperator, CompareOperator>> = {
  '=': '!=',
  '!=': '=',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

/** The condition that holds when this one does not, where it is as simple; blanks aside. */
export function negated(node: Expression): Expression | undefined {
  if (node.kind === 'compare') return { ...node, operator: contrary[node.operator] };
  if (node.kind === 'call' && node.function === 'not') return node.arguments[0];
  return undefined;
}

/** The words that a pattern looks for, when it is no more than a list of them. */
export function alternatives(pattern: Expression | undefined): readonly string[] | undefined {
  if (pattern?.kind !== 'literal' || typeof pattern.value !== 'string') return undefined;
  const words = pattern.value.split('|');
  return words.every((word) => /^[\p{L}\p{N}]+$/u.test(word)) ? words : undefined;
}
