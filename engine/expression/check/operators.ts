/** Operators: arithmetic, comparison, `in`, `and`, `or`. */
import { expressionMessages as messages } from '../../diagnostics/expression-messages.ts';
import type { Localized } from '../../diagnostics/finding.ts';
import type {
  ArithmeticKind,
  ArithmeticOperator,
  CompareOperator,
  Expression,
  UnaryTest,
} from '../../model/expression.ts';
import type { ValueType } from '../../model/value.ts';
import type { SyntaxNode, TestSyntax } from '../syntax.ts';
import { fitsAll, joined, sameKind, typeInWords, types } from '../types.ts';
import { check, type Checking, mistaken, report, type Typed } from './checking.ts';
import { adviseWords, checkCodes, truthMeant } from './codes.ts';
import { adviceFor, checkCondition, checkUnits } from './result.ts';
import type { Scope } from './scope.ts';

type Node<K extends SyntaxNode['kind']> = Extract<SyntaxNode, { kind: K }>;

export function checkLogic(checking: Checking, node: Node<'and' | 'or'>, scope: Scope): Typed {
  const left = checkCondition(checking, node.left, scope).expression;
  const right = checkCondition(checking, node.right, scope).expression;
  return { expression: { kind: node.kind, left, right }, type: types.boolean };
}

export function checkNegation(checking: Checking, node: Node<'negate'>, scope: Scope): Typed {
  const { expression, type } = check(checking, node.of, scope);
  if (!fitsAll(type) && type.kind !== 'number' && type.kind !== 'duration') {
    report(checking, node.of, messages.notComputable, '-', typeInWords(types.number), typeInWords(type));
  }
  return { expression: { kind: 'negate', of: expression }, type };
}

export function checkArithmetic(checking: Checking, node: Node<'arithmetic'>, scope: Scope): Typed {
  const { operator } = node;
  const left = check(checking, node.left, scope);
  const right = check(checking, node.right, scope);
  const on = arithmeticOn(operator, left.type, right.type);
  if (on === undefined) {
    const advice = arithmeticAdvice(node, left.type, right.type);
    report(checking, node, messages.notComputable, operator, typeInWords(left.type), typeInWords(right.type), advice);
    return mistaken;
  }
  const keepsUnit = operator === '+' || operator === '-';
  if (keepsUnit) checkUnits(checking, node, left.type, right.type);
  const [first, second] = on.swapped === true ? [right, left] : [left, right];
  const expression: Expression = {
    kind: 'arithmetic',
    operator,
    on: on.kind,
    left: first.expression,
    right: second.expression,
  };
  const type = on.kind === 'number' && keepsUnit ? (joined(left.type, right.type) ?? types.number) : on.type;
  return { expression, type: type.kind === 'null' ? types.number : type };
}

interface Arithmetic {
  readonly kind: ArithmeticKind;
  readonly type: ValueType;
  /** The operands change places, so that the date or duration comes first. */
  readonly swapped?: true;
}

function arithmeticOn(operator: ArithmeticOperator, left: ValueType, right: ValueType): Arithmetic | undefined {
  if (left.kind === 'unknown' || right.kind === 'unknown') return { kind: 'number', type: types.unknown };
  const one = left.kind === 'null' ? right : left;
  const other = right.kind === 'null' ? left : right;
  if (fitsAll(one) || (one.kind === 'number' && other.kind === 'number')) return { kind: 'number', type: types.number };
  if (operator === '+' && one.kind === 'text' && other.kind === 'text') return { kind: 'text', type: types.text };
  if (operator === '*' || operator === '/') return scaledDuration(operator, one, other);
  if (operator === '**') return undefined;
  if (one.kind === 'duration' && other.kind === 'duration' && one.of === other.of) {
    return { kind: one.of === 'months' ? 'months±months' : 'days±days', type: one };
  }
  if (operator === '-' && one.kind === 'date' && other.kind === 'date') {
    return { kind: 'date-date', type: { kind: 'duration', of: 'days' } };
  }
  if (one.kind === 'date' && other.kind === 'duration') return { kind: `date±${other.of}`, type: types.date };
  if (operator === '+' && one.kind === 'duration' && other.kind === 'date') {
    return { kind: `date±${one.of}`, type: types.date, swapped: true };
  }
  return undefined;
}

function scaledDuration(operator: '*' | '/', left: ValueType, right: ValueType): Arithmetic | undefined {
  if (left.kind === 'duration' && right.kind === 'number') {
    // Months are whole, days have parts.
    if (left.of === 'days') return { kind: 'number', type: left };
    return { kind: operator === '*' ? 'duration×number' : 'duration÷number', type: left };
  }
  if (operator === '*' && left.kind === 'number' && right.kind === 'duration') {
    return { kind: right.of === 'days' ? 'number' : 'duration×number', type: right, swapped: true };
  }
  return undefined;
}

function arithmeticAdvice(node: Node<'arithmetic'>, left: ValueType, right: ValueType): Localized | undefined {
  if (left.kind === 'date' && right.kind === 'number') {
    return {
      zh: '日期要加减时长，例如 - duration("P5Y")；只比较年份请写 .year',
      en: 'Use a duration, such as duration("P5Y"), or the .year',
    };
  }
  if (left.kind === 'list' || right.kind === 'list') {
    return { zh: '整列相加请用 sum(…)', en: 'Use sum(…) to add up a column' };
  }
  const joinsText = node.operator === '+' && [left, right].every(({ kind }) => kind === 'text' || kind === 'number');
  return joinsText ? adviceFor(node, types.number, types.text) : undefined;
}

export function checkComparison(checking: Checking, node: Node<'compare'>, scope: Scope): Typed {
  const left = check(checking, node.left, scope);
  const right = check(checking, node.right, scope);
  const { operator } = node;
  const deep = compared(checking, { node, operator, left: node.left, right: node.right });
  const expression = { kind: 'compare', operator, left: left.expression, right: right.expression, deep } as const;
  return { expression, type: types.boolean };
}

export function checkBetween(checking: Checking, node: Node<'between'>, scope: Scope): Typed {
  const [of, low, high] = [node.of, node.low, node.high].map((part) => check(checking, part, scope).expression);
  if (of === undefined || low === undefined || high === undefined) return mistaken;
  compared(checking, { node: node.low, operator: '>=', left: node.of, right: node.low });
  compared(checking, { node: node.high, operator: '<=', left: node.of, right: node.high });
  return { expression: { kind: 'between', of, low, high }, type: types.boolean };
}

export function checkIn(checking: Checking, node: Node<'in'>, scope: Scope): Typed {
  const of = check(checking, node.of, scope).expression;
  const tests = node.tests.map((test) => checkTest(checking, node.of, test, scope));
  return { expression: { kind: 'in', of, tests }, type: types.boolean };
}

function checkTest(checking: Checking, of: SyntaxNode, test: TestSyntax, scope: Scope): UnaryTest {
  if (test.kind === 'range') {
    const low = check(checking, test.low, scope).expression;
    const high = check(checking, test.high, scope).expression;
    compared(checking, { node: test.low, operator: '>=', left: of, right: test.low });
    compared(checking, { node: test.high, operator: '<=', left: of, right: test.high });
    const { includesLow, includesHigh } = test;
    return { kind: 'range', low, high, includesLow, includesHigh };
  }
  const { value } = test;
  const { expression: to, type } = check(checking, value, scope);
  if (test.kind === 'compare') {
    const deep = compared(checking, { node: value, operator: test.operator, left: of, right: value });
    return { kind: 'compare', operator: test.operator, to, deep };
  }
  if (type.kind !== 'list')
    return { kind: 'equal', to, deep: compared(checking, { node: value, operator: '=', left: of, right: value }) };
  checkMembers(checking, of, value, type.of);
  return { kind: 'member', of: to };
}

function checkMembers(checking: Checking, of: SyntaxNode, list: SyntaxNode, type: ValueType): void {
  if (list.kind === 'list') {
    for (const item of list.items) compared(checking, { node: item, operator: '=', left: of, right: item });
    return;
  }
  const sought = checking.typed.get(of)?.type ?? types.unknown;
  if (!sameKind(sought, type)) report(checking, list, messages.notComparable, typeInWords(sought), typeInWords(type));
  else {
    checkUnits(checking, list, sought, type);
    checkCodes(checking, of, type);
  }
}

interface Comparison {
  /** Where a mistake is shown. */
  readonly node: SyntaxNode;
  readonly operator: CompareOperator;
  readonly left: SyntaxNode;
  readonly right: SyntaxNode;
}

/** Reports what cannot be compared; tells whether the values are to be compared by their content. */
function compared(checking: Checking, { node, operator, left, right }: Comparison): boolean {
  const one = checking.typed.get(left)?.type ?? types.unknown;
  const other = checking.typed.get(right)?.type ?? types.unknown;
  const byContent = [one, other].some(({ kind }) => kind === 'list' || kind === 'record' || kind === 'unknown');
  if (fitsAll(one) || fitsAll(other)) {
    adviseWords(checking, right, one);
    adviseWords(checking, left, other);
    return byContent;
  }
  const isEquality = operator === '=' || operator === '!=';
  if (!sameKind(one, other) || (!isEquality && !isOrdered(one))) {
    const advice = comparisonAdvice([left, one], [right, other]) ?? comparisonAdvice([right, other], [left, one]);
    report(checking, node, messages.notComparable, typeInWords(one), typeInWords(other), advice);
    return byContent;
  }
  checkUnits(checking, node, one, other);
  checkCodes(checking, right, one);
  checkCodes(checking, left, other);
  return byContent;
}

function isOrdered({ kind }: ValueType): boolean {
  return kind === 'number' || kind === 'text' || kind === 'date' || kind === 'duration';
}

type Side = readonly [SyntaxNode, ValueType];

function comparisonAdvice([, wanted]: Side, [node, type]: Side): Localized | undefined {
  const meant = wanted.kind === 'boolean' && node.kind === 'literal' ? truthMeant(String(node.value)) : undefined;
  if (meant !== undefined) return { zh: `这里写 ${meant}`, en: `Write ${meant}` };
  if (wanted.kind === 'boolean' && type.kind === 'text') {
    return { zh: '是/否字段请和 true、false 比较，或直接写字段名', en: 'Compare a yes/no field with true or false' };
  }
  if (wanted.kind === 'text' && (type.kind === 'boolean' || wanted.codes !== undefined)) {
    return { zh: '选项请和代码比较，例如 = "yes"', en: 'Compare a choice with a code, such as = "yes"' };
  }
  if (wanted.kind === 'list' && type.kind === 'text') {
    return { zh: '多选请写 list contains(字段, "代码")', en: 'Write list contains(field, "code")' };
  }
  return adviceFor(node, type, wanted);
}
