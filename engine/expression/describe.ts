/** A formula in the reader's words: 「各类合同数量、金额」中「合同金额」之和. */
import type { Expression, UnaryTest } from '../model/expression.ts';
import type { Scalar } from '../model/value.ts';
import {
  type Codes,
  describeLeaf,
  describeScalar,
  type Origin,
  originOf,
  type Titles,
  within,
} from './describe/fields.ts';
import { functions } from './functions.ts';

/**
 * `titleOf`: the title of the field at a path that starts in a slot's record (1 the form, 2… a group or row).
 * `codesOf`: the titles of the codes that the field can hold, where it is a choice.
 */
export function describe(
  expression: Expression,
  titleOf: Titles,
  codesOf: (slot: number, path: string) => Codes | undefined = () => undefined,
): string {
  return words({ titleOf, codesOf, origins: new Map() }, expression);
}

interface Reader {
  readonly titleOf: Titles;
  readonly codesOf: (slot: number, path: string) => Codes | undefined;
  /** What loop variables and filter items stand for, by slot. */
  readonly origins: ReadonlyMap<number, Origin>;
}

function words(reader: Reader, node: Expression): string {
  switch (node.kind) {
    case 'literal':
      return node.constant === undefined ? describeScalar(node.value) : String(node.value);
    case 'name':
    case 'variable':
    case 'path':
    case 'part':
      return describeLeaf(reader.titleOf, reader.origins, node, (inner) => words(reader, inner));
    case 'filter':
      return `${words(reader, node.of)}（${words(entering(reader, node.slot, node.of), node.where)}）`;
    case 'index':
      return `${words(reader, node.of)}的第${words(reader, node.position)}项`;
    case 'and':
      return `${grouped(reader, node.left, 'or')}，且${grouped(reader, node.right, 'or')}`;
    case 'or':
      return `${words(reader, node.left)}，或${words(reader, node.right)}`;
    case 'negate':
      return `−${operand(reader, node.of, 3)}`;
    case 'arithmetic':
      return arithmetic(reader, node);
    case 'compare':
      return comparison(reader, node);
    case 'between':
      return `${words(reader, node.of)}在${words(reader, node.low)}至${words(reader, node.high)}之间`;
    case 'in':
      return `${words(reader, node.of)}${node.tests.map((test) => testInWords(reader, node.of, test)).join('或')}`;
    case 'if':
      return conditional(reader, node);
    case 'list':
      return node.items.map((item) => words(reader, item)).join('、');
    case 'for':
    case 'quantified':
      return loop(reader, node);
    case 'call':
      return call(reader, node);
  }
}

function call(reader: Reader, node: Extract<Expression, { kind: 'call' }>): string {
  const definition = functions.get(node.function);
  if (definition === undefined) return node.function;
  const choice = node.arguments.map((argument) => codesFor(reader, argument)).find((codes) => codes !== undefined);
  const infix = node.function === 'growth rate' || node.function === 'share';
  const given = node.arguments.map((argument) => {
    if (argument.kind === 'literal' && typeof argument.value === 'number') return String(argument.value);
    return infix ? operand(reader, argument, 2) : wordsOrTitle(reader, argument, choice);
  });
  return definition.words(given);
}

/** A sum of a filtered table's column names the table, then the rows, then the column. */
function arithmetic(reader: Reader, node: Extract<Expression, { kind: 'arithmetic' }>): string {
  const signs = { '+': '＋', '-': '−', '*': '×', '/': '÷', '**': '的乘方 ' } as const;
  const level = node.operator === '+' || node.operator === '-' ? 1 : 2;
  const right = node.operator === '-' || node.operator === '/' ? level + 1 : level;
  return `${operand(reader, node.left, level)} ${signs[node.operator]} ${operand(reader, node.right, right)}`;
}

/** In brackets when it binds less closely than its surroundings: 1 sums, 2 products. */
function operand(reader: Reader, node: Expression, level: number): string {
  const text = words(reader, node);
  const own = node.kind === 'arithmetic' ? (node.operator === '+' || node.operator === '-' ? 1 : 2) : 3;
  const needsBrackets = own < level || node.kind === 'if' || node.kind === 'and' || node.kind === 'or';
  return needsBrackets || (level > 1 && isFormulaCall(node)) ? `（${text}）` : text;
}

function isFormulaCall(node: Expression): boolean {
  return node.kind === 'call' && (node.function === 'growth rate' || node.function === 'share');
}

function grouped(reader: Reader, node: Expression, kind: Expression['kind']): string {
  return node.kind === kind ? `（${words(reader, node)}）` : words(reader, node);
}

function comparison(reader: Reader, node: Extract<Expression, { kind: 'compare' }>): string {
  const { left, right, operator } = node;
  if (right.kind === 'literal' && right.value === null) {
    return `${words(reader, left)}${operator === '=' ? '未填' : '已填'}`;
  }
  const signs = { '=': '为', '!=': '不为', '<': ' < ', '<=': ' ≤ ', '>': ' > ', '>=': ' ≥ ' } as const;
  const isText = right.kind === 'literal' && (typeof right.value === 'string' || typeof right.value === 'boolean');
  const equality = operator === '=' ? ' = ' : ' ≠ ';
  const sign = (operator === '=' || operator === '!=') && !isText ? equality : signs[operator];
  const choice = codesFor(reader, left) ?? codesFor(reader, right);
  return `${wordsOrTitle(reader, left, choice)}${sign}${wordsOrTitle(reader, right, choice)}`;
}

function testInWords(reader: Reader, of: Expression, test: UnaryTest): string {
  const choice = codesFor(reader, of);
  switch (test.kind) {
    case 'equal':
      return `为${wordsOrTitle(reader, test.to, choice)}`;
    case 'member':
      return test.of.kind === 'list'
        ? `为${test.of.items.map((item) => wordsOrTitle(reader, item, choice)).join('、')}之一`
        : `在${words(reader, test.of)}中`;
    case 'compare': {
      const signs = { '=': '=', '!=': '≠', '<': '<', '<=': '≤', '>': '>', '>=': '≥' } as const;
      return ` ${signs[test.operator]} ${wordsOrTitle(reader, test.to, choice)}`;
    }
    case 'range': {
      const low = `${test.includesLow ? '≥' : '>'} ${words(reader, test.low)}`;
      return ` ${low}且 ${test.includesHigh ? '≤' : '<'} ${words(reader, test.high)}`;
    }
  }
}

function conditional(reader: Reader, node: Extract<Expression, { kind: 'if' }>): string {
  const first = `当${words(reader, node.condition)}时为${words(reader, node.then)}`;
  if (node.otherwise.kind === 'literal' && node.otherwise.value === null) return first;
  return `${first}，否则${node.otherwise.kind === 'if' ? '' : '为'}${words(reader, node.otherwise)}`;
}

function loop(reader: Reader, node: Extract<Expression, { kind: 'for' | 'quantified' }>): string {
  let inner = reader;
  const over = node.iterators.map((iterator) => {
    const source = words(inner, iterator.over);
    const text = iterator.to === undefined ? source : `${source}至${words(inner, iterator.to)}`;
    inner = entering(inner, iterator.slot, iterator.over);
    return text;
  });
  if (node.kind === 'for') return `${over.join('、')}逐项的${operand(inner, node.body, 3)}`;
  const condition = words(inner, node.satisfies);
  return node.quantifier === 'every'
    ? `${over.join('、')}每一项都满足：${condition}`
    : `${over.join('、')}至少有一项满足：${condition}`;
}

function entering(reader: Reader, slot: number, over: Expression): Reader {
  const origin = originOf(over, reader.origins);
  return origin === undefined ? reader : { ...reader, origins: within(reader.origins, slot, origin) };
}

function codesFor(reader: Reader, node: Expression): Codes | undefined {
  const origin = originOf(node, reader.origins);
  return origin === undefined ? undefined : reader.codesOf(origin.slot, origin.path);
}

function wordsOrTitle(reader: Reader, node: Expression, codes: Codes | undefined): string {
  const value: Scalar | undefined = node.kind === 'literal' ? node.value : undefined;
  const title =
    typeof value === 'string' && codes !== undefined && Object.hasOwn(codes, value) ? codes[value] : undefined;
  return title === undefined ? words(reader, node) : `“${title}”`;
}
