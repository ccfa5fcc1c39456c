/** A formula with its values in the place of names: （320 − 250）÷ 250 × 100%. */
import type { CompareOperator, Expression } from '../model/expression.ts';
import type { CompiledForm } from '../model/form.ts';
import type { Value } from '../model/value.ts';
import { prepareForm } from '../runtime/prepare.ts';
import { numberInWords, plainInWords } from '../field-types/value-in-words.ts';
import { evaluated, itemsOf, type View } from './view.ts';

/** A sum of more is told by its first and its last. */
const LONGEST_SUM = 8;

/** Undefined where the values alone say as much: of what is not worked out of numbers. */
export function figures(view: View, node: Expression): string | undefined {
  const text = inFigures(view, node);
  return text === plainInWords(evaluated(view, node)) || text === '' ? undefined : text;
}

/** A comparison of numbers or dates; of several, those that do not hold. */
export function comparisonFigures(view: View, node: Expression): string | undefined {
  if (node.kind === 'and') {
    const failing = [node.left, node.right].filter((side) => evaluated(view, side) !== true);
    const sides = failing.length > 0 ? failing : [node.left, node.right];
    const texts = sides.flatMap((side) => comparisonFigures(view, side) ?? []);
    return texts.length === sides.length ? texts.join('，且 ') : undefined;
  }
  if (node.kind !== 'compare' || isWhetherAny(node)) return undefined;
  if (!isMeasured(view, node.left) || !isMeasured(view, node.right)) return undefined;
  const ofYears = [node.left, node.right].some((side) => isYear(view.state.form, side));
  const [left, right] = [node.left, node.right].map((side) =>
    ofYears ? measureInWords(evaluated(view, side), true) : worked(view, side),
  );
  return `${left} ${signs[node.operator]} ${right}`;
}

/** 5（3 ＋ 2） */
function worked(view: View, node: Expression): string {
  const [value, text] = [shown(evaluated(view, node)), inFigures(view, node)];
  return value === text ? value : `${value}（${text}）`;
}

/** `count(…) > 0`: told as whether there are rows, not how many. */
function isWhetherAny({ left, right }: Extract<Expression, { kind: 'compare' }>): boolean {
  return left.kind === 'call' && left.function === 'count' && right.kind === 'literal' && Number(right.value) <= 1;
}

/** Whether a number counts years since Christ: nobody writes 2,024. */
export function isYear(form: CompiledForm, node: Expression): boolean {
  if (node.kind === 'part') return node.part === 'year';
  if (node.kind !== 'name' && node.kind !== 'path') return false;
  return [...prepareForm(form).fields.values()].some(({ field }) => field.name === node.name && field.type === 'year');
}

export function measureInWords(value: Value, asYear: boolean): string {
  return asYear && typeof value === 'number' ? `${value}年` : shown(value);
}

/** What a sum left out, and how much it went through. */
export function skipped(view: View, node: Expression): { readonly all: number; readonly blank: number } {
  let [all, blank] = [0, 0];
  for (const sum of sumsIn(node)) {
    const values = summands(view, sum).map(({ value }) => value);
    all += values.length;
    blank += values.filter((value) => value === null).length;
  }
  return { all, blank };
}

/** Whether a blank result comes from a division by zero. */
export function dividesByZero(view: View, node: Expression): boolean {
  if (node.kind === 'arithmetic')
    return (
      (node.operator === '/' && evaluated(view, node.right) === 0) ||
      dividesByZero(view, node.left) ||
      dividesByZero(view, node.right)
    );
  if (node.kind === 'if')
    return dividesByZero(view, evaluated(view, node.condition) === true ? node.then : node.otherwise);
  if (node.kind !== 'call') return false;
  const [, divisor] = node.arguments;
  const isRatio = node.function === 'share' || node.function === 'growth rate';
  return (
    (isRatio && divisor !== undefined && evaluated(view, divisor) === 0) ||
    node.arguments.some((argument) => dividesByZero(view, argument))
  );
}

const signs: Readonly<Record<CompareOperator, string>> = {
  '=': '=',
  '!=': '≠',
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
};

/** A number, a date, or one that is missing: not a code or a text. */
function isMeasured(view: View, node: Expression): boolean {
  const value = evaluated(view, node);
  if (value === null) return node.kind !== 'literal';
  return typeof value === 'number' || (typeof value === 'string' && /^\d{4}-\d\d(-\d\d)?$/.test(value));
}

function inFigures(view: View, node: Expression): string {
  if (node.kind === 'arithmetic' && node.on === 'number') return arithmetic(view, node);
  if (node.kind === 'negate') return `−${operand(view, node.of, 3)}`;
  if (node.kind === 'if') return inFigures(view, evaluated(view, node.condition) === true ? node.then : node.otherwise);
  return node.kind === 'call' ? called(view, node) : shown(evaluated(view, node));
}

function shown(value: Value): string {
  return value === null ? '（空）' : plainInWords(value);
}

function arithmetic(view: View, node: Extract<Expression, { kind: 'arithmetic' }>): string {
  const signs = { '+': '＋', '-': '−', '*': '×', '/': '÷', '**': '的乘方' } as const;
  const level = levelOf(node);
  const right = node.operator === '-' || node.operator === '/' ? level + 1 : level;
  return `${operand(view, node.left, level)} ${signs[node.operator]} ${operand(view, node.right, right)}`;
}

function called(view: View, node: Extract<Expression, { kind: 'call' }>): string {
  const [first, second] = node.arguments;
  if (node.function === 'sum') return sum(view, node);
  if (first === undefined || second === undefined) return shown(evaluated(view, node));
  if (node.function === 'share') return `${operand(view, first, 2)} ÷ ${operand(view, second, 3)} × 100%`;
  if (node.function === 'growth rate') {
    const difference = `${operand(view, first, 1)} − ${operand(view, second, 2)}`;
    return `（${difference}）÷ ${operand(view, second, 3)} × 100%`;
  }
  return shown(evaluated(view, node));
}

function sum(view: View, node: Extract<Expression, { kind: 'call' }>): string {
  const given = summands(view, node).flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  if (given.length === 0) return '0';
  const told = given.length > LONGEST_SUM ? [...given.slice(0, LONGEST_SUM - 2), null, ...given.slice(-1)] : given;
  const text = told.map((value) => (value === null ? '…' : numberInWords(value))).join(' ＋ ');
  return given.length > LONGEST_SUM ? `${text}（共${given.length}个数）` : text;
}

/** Sums in sums are one sum. */
function summands(view: View, node: Extract<Expression, { kind: 'call' }>): readonly { readonly value: Value }[] {
  return node.arguments.flatMap((argument): readonly { readonly value: Value }[] => {
    if (argument.kind === 'call' && argument.function === 'sum') return summands(view, argument);
    return itemsOf(view, argument) ?? [{ value: evaluated(view, argument) }];
  });
}

function sumsIn(node: Expression): readonly Extract<Expression, { kind: 'call' }>[] {
  if (node.kind === 'call') return node.function === 'sum' ? [node] : node.arguments.flatMap(sumsIn);
  if (node.kind === 'arithmetic' || node.kind === 'compare') return [...sumsIn(node.left), ...sumsIn(node.right)];
  return [];
}

/** In brackets when it binds less closely than its surroundings: 1 sums, 2 products. */
function operand(view: View, node: Expression, level: number): string {
  const text = inFigures(view, node);
  const isSum = text.includes(' ＋ ') || text.includes(' − ');
  const own = isSum ? 1 : text.includes(' × ') || text.includes(' ÷ ') ? 2 : 3;
  return own < level || (own === 3 && level > 1 && text.startsWith('−')) ? `（${text}）` : text;
}

function levelOf({ operator }: Extract<Expression, { kind: 'arithmetic' }>): number {
  if (operator === '**') return 3;
  return operator === '+' || operator === '-' ? 1 : 2;
}
