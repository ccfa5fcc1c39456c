/** A formula in the reader's words: 「各类合同数量、金额」中「合同金额」之和. */
import type { Expression, UnaryTest } from '../model/expression.ts';
import type { Scalar } from '../model/value.ts';
import { alternatives, comparisonSigns, negated, opposite } from './describe/conditions.ts';
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

export interface Vocabulary {
  /** The title of the field at a path that starts in a slot's record (0 the context, 1 the form, 2… a group or row). */
  readonly titleOf: Titles;
  /** The titles of the codes that the field can hold, where it is a choice. */
  readonly codesOf?: (slot: number, path: string) => Codes | undefined;
  /** The titles of the codes that the expression itself results in. */
  readonly ownCodes?: Codes | undefined;
}

/** What is worked out. */
export function describe(expression: Expression, vocabulary: Vocabulary): string {
  return result(readerOf(vocabulary), expression);
}

/** When something is so; 时 may follow. */
export function describeCondition(expression: Expression, vocabulary: Vocabulary): string {
  return condition(readerOf(vocabulary), expression);
}

interface Reader {
  readonly titleOf: Titles;
  readonly codesOf: (slot: number, path: string) => Codes | undefined;
  readonly ownCodes: Codes | undefined;
  /** What loop variables and filter items stand for, by slot. */
  readonly origins: ReadonlyMap<number, Origin>;
}

function readerOf({ titleOf, codesOf = () => undefined, ownCodes }: Vocabulary): Reader {
  return { titleOf, codesOf, ownCodes, origins: new Map() };
}

/** A code that is the outcome is shown by its title. */
function result(reader: Reader, node: Expression): string {
  return wordsOrTitle(reader, node, reader.ownCodes);
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
      return filtered(reader, node);
    case 'index':
      return `${words(reader, node.of)}的第${words(reader, node.position)}项`;
    case 'and':
      return `${grouped(reader, node.left, 'or')}，且${grouped(reader, node.right, 'or')}`;
    case 'or':
      return `${condition(reader, node.left)}，或${condition(reader, node.right)}`;
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
      return node.items.map((item) => result(reader, item)).join(node.items.some(isLong) ? '；' : '、');
    case 'for':
    case 'quantified':
      return loop(reader, node);
    case 'call':
      return call(reader, node);
  }
}

/** A condition; a field that is itself one is 是. */
function condition(reader: Reader, node: Expression): string {
  const isField = node.kind === 'name' || node.kind === 'variable' || node.kind === 'path';
  return isField ? `${words(reader, node)}为“是”` : words(reader, node);
}

/** `[item != null]` only leaves out blanks, which nobody would count. */
function filtered(reader: Reader, { of, slot, where }: Extract<Expression, { kind: 'filter' }>): string {
  if (where.kind === 'compare' && where.operator === '!=' && where.left.kind === 'variable' && isNull(where.right))
    return words(reader, of);
  return `${words(reader, of)}（${condition(entering(reader, slot, of), where)}）`;
}

function call(reader: Reader, node: Extract<Expression, { kind: 'call' }>): string {
  const definition = functions.get(node.function);
  const [first] = node.arguments;
  if (definition === undefined || first === undefined) return node.function;
  if (node.function === 'not') return negation(reader, first);
  if (node.function === 'matches') return matching(reader, node, '');
  if (node.function === 'sum') return total(reader, node);
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
  return node.kind === kind ? `（${words(reader, node)}）` : condition(reader, node);
}

/** What is false: the opposite where there is one, 「是否参加」为“否” of a field. */
function negation(reader: Reader, node: Expression): string {
  const turned = negated(node);
  if (turned !== undefined) return condition(reader, turned);
  if (node.kind === 'name' || node.kind === 'variable' || node.kind === 'path') return `${words(reader, node)}为“否”`;
  if (node.kind === 'call' && node.function === 'matches') return matching(reader, node, '没有');
  if (node.kind === 'call' && node.function === 'is blank') return words(reader, node).replace(/未填$/, '已填');
  return `不是（${condition(reader, node)}）`;
}

/** Words that are looked for are listed; of a pattern no reader knows what it says. */
function matching(
  reader: Reader,
  { arguments: given }: Extract<Expression, { kind: 'call' }>,
  not: '' | '没有',
): string {
  const [text, pattern] = given.map((argument) => words(reader, argument));
  const found = alternatives(given[1]);
  if (found === undefined) return `${text}${not === '' ? '' : '不'}符合规定的写法`;
  return `${text}中${not === '' ? '' : '没'}有${found.length === 1 ? pattern : `${found.map((word) => `“${word}”`).join('、')}之一`}`;
}

/** Sums in sums are one sum: of columns in all rows, of several fields. */
function total(reader: Reader, node: Extract<Expression, { kind: 'call' }>): string {
  const parts = summands(reader, node);
  const shared = /的字数$/;
  if (!parts.every((part) => shared.test(part))) return `${parts.join('、')}之和`;
  return `${parts.map((part) => part.replace(shared, '')).join('、')}的字数之和`;
}

function summands(reader: Reader, node: Expression): readonly string[] {
  if (node.kind !== 'call' || node.function !== 'sum') return [words(reader, node)];
  const [first, ...others] = node.arguments;
  if (first?.kind !== 'for' || others.length > 0) return node.arguments.flatMap((part) => summands(reader, part));
  const { over, inner } = iterating(reader, first);
  const parts = summands(inner, first.body);
  const shared = parts.every((part) => part.endsWith('的字数')) ? '的字数' : '';
  return [`${over}各条的${parts.map((part) => part.slice(0, part.length - shared.length)).join('、')}${shared}`];
}

function comparison(reader: Reader, node: Extract<Expression, { kind: 'compare' }>): string {
  const { left, right, operator } = node;
  if (isNull(left)) return comparison(reader, { ...node, left: right, right: left, operator: opposite[operator] });
  if (isNull(right)) return `${words(reader, left)}${operator === '=' ? '未填' : '已填'}`;
  const counted = countInWords(reader, node);
  if (counted !== undefined) return counted;
  if (right.kind === 'literal' && typeof right.value === 'boolean')
    return right.value === (operator === '=') ? condition(reader, left) : negation(reader, left);
  const choice = codesFor(reader, left) ?? codesFor(reader, right);
  const sign = comparisonSigns(right)[operator];
  return `${wordsOrTitle(reader, left, choice)}${sign}${wordsOrTitle(reader, right, choice)}`;
}

/** Whether there are rows, and how many: of `count(…)` compared with a number. */
function countInWords(reader: Reader, node: Extract<Expression, { kind: 'compare' }>): string | undefined {
  const { left, right, operator } = node;
  const [list] = left.kind === 'call' && left.function === 'count' ? left.arguments : [];
  if (list === undefined || right.kind !== 'literal' || typeof right.value !== 'number') return undefined;
  const isRepeated = list.kind === 'call' && list.function === 'duplicate values';
  const what = words(reader, isRepeated ? (list.arguments[0] ?? list) : list);
  const [none, some] = isRepeated ? ['没有重复', '有重复'] : ['一条也没有', '至少有一条'];
  const isFromOne = (right.value === 0 && operator === '>') || (right.value === 1 && operator === '>=');
  if (isFromOne || (right.value === 0 && operator === '!=')) return `${what}${some}`;
  if (right.value === 0 && (operator === '=' || operator === '<=')) return `${what}${none}`;
  return isRepeated ? undefined : `${what}的条数${comparisonSigns(right)[operator]}${words(reader, right)}`;
}

function isNull(node: Expression): boolean {
  return node.kind === 'literal' && node.value === null;
}

/** Needs more than a comma between itself and the next. */
function isLong(node: Expression): boolean {
  return node.kind === 'if' || node.kind === 'for';
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
  const { then, otherwise } = node;
  if (isNull(then)) return `当${negation(reader, node.condition)}时为${result(reader, otherwise)}`;
  const first = `当${condition(reader, node.condition)}时为${result(reader, then)}`;
  if (isNull(otherwise)) return first;
  return `${first}，否则${otherwise.kind === 'if' ? '' : '为'}${result(reader, otherwise)}`;
}

function loop(reader: Reader, node: Extract<Expression, { kind: 'for' | 'quantified' }>): string {
  const { over, inner } = iterating(reader, node);
  if (node.kind === 'for') return `${over}各条的${operand(inner, node.body, 3)}`;
  const satisfied = condition(inner, node.satisfies);
  return node.quantifier === 'every' ? `${over}每一条都满足：${satisfied}` : `${over}至少有一条满足：${satisfied}`;
}

function iterating(
  reader: Reader,
  { iterators }: Extract<Expression, { kind: 'for' | 'quantified' }>,
): { readonly over: string; readonly inner: Reader } {
  let inner = reader;
  const over = iterators.map((iterator) => {
    const source = words(inner, iterator.over);
    const text = iterator.to === undefined ? source : `${source}至${words(inner, iterator.to)}`;
    inner = entering(inner, iterator.slot, iterator.over);
    return text;
  });
  return { over: over.join('、'), inner };
}

function entering(reader: Reader, slot: number, over: Expression): Reader {
  const origin = originOf(over, reader.origins);
  return origin === undefined ? reader : { ...reader, origins: within(reader.origins, slot, origin) };
}

function codesFor(reader: Reader, node: Expression): Codes | undefined {
  const origin = originOf(node, reader.origins);
  return origin === undefined ? undefined : reader.codesOf(origin.slot, origin.path);
}

/** Codes that are written out, by their titles. */
function wordsOrTitle(reader: Reader, node: Expression, codes: Codes | undefined): string {
  if (codes === undefined) return words(reader, node);
  if (node.kind === 'list' && node.items.every(({ kind }) => kind === 'literal'))
    return node.items.map((item) => wordsOrTitle(reader, item, codes)).join('、');
  const value: Scalar | undefined = node.kind === 'literal' ? node.value : undefined;
  const title = typeof value === 'string' && Object.hasOwn(codes, value) ? codes[value] : undefined;
  return title === undefined ? words(reader, node) : `“${title}”`;
}
