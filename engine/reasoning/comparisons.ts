/** When two terms are equal, or one is before the other. */
import type { CompareOperator, Expression } from '../model/expression.ts';
import { makeDay, toDayNumber } from '../expression/dates.ts';
import type { Truth } from './fact.ts';
import { all, any, type Formula, given, missing, no, yes } from './formula.ts';
import { constantOf, isConstant, type Linear, minus, times, variableOf } from './linear.ts';
import { sumOf, termOf } from './terms.ts';
import { type Case, helper, type Meaning, type Translation, unknown } from './translation.ts';
import { textOf } from './variables.ts';

type Compare = Extract<Expression, { kind: 'compare' }>;

export function comparisonFormula(at: Translation, tree: Compare, truth: Truth): Formula {
  const isEquality = tree.operator === '=' || tree.operator === '!=';
  const pairs = withNull(tree) || !tree.deep ? pairsOf(at, tree) : undefined;
  if (pairs === undefined) return unknownComparison(at, tree, truth);
  const parts = pairs.map((pair) =>
    all(pair.guard, isEquality ? equality(pair, tree.operator, truth) : order(pair, truth)),
  );
  return any(...parts);
}

function withNull({ left, right }: Compare): boolean {
  return [left, right].some((side) => side.kind === 'literal' && side.value === null);
}

interface Pair {
  readonly guard: Formula;
  readonly left: Case;
  readonly right: Case;
  readonly holds: Formula;
  readonly fails: Formula;
}

/** Each case of one side with each of the other; undefined when one of the pairs cannot be compared. */
function pairsOf(at: Translation, { operator, left, right }: Compare): readonly Pair[] | undefined {
  const pairs: Pair[] = [];
  const others = termOf(at, right);
  for (const one of termOf(at, left)) {
    for (const other of others) {
      const holds = relation(at, operator, one.means, other.means);
      const fails = relation(at, negated[operator], one.means, other.means);
      if (holds === undefined || fails === undefined) return undefined;
      pairs.push({ guard: all(one.guard, other.guard), left: one, right: other, holds, fails });
    }
  }
  return pairs;
}

const negated: Readonly<Record<CompareOperator, CompareOperator>> = {
  '=': '!=',
  '!=': '=',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
};

function isGiven({ needs, means }: Case): Formula {
  return means.kind === 'blank' ? no : given(needs);
}

function isBlank({ needs, means }: Case): Formula {
  return means.kind === 'blank' ? yes : missing(needs);
}

/** Blank is equal to blank, and to nothing else. */
function equality({ left, right, holds, fails }: Pair, operator: CompareOperator, truth: Truth): Formula {
  const both = all(isGiven(left), isGiven(right));
  const same = any(all(both, operator === '=' ? holds : fails), all(isBlank(left), isBlank(right)));
  const different = any(
    all(both, operator === '=' ? fails : holds),
    all(isGiven(left), isBlank(right)),
    all(isBlank(left), isGiven(right)),
  );
  const wantsTrue = truth === 'true' || truth === 'notFalse';
  return wantsTrue === (operator === '=') ? same : different;
}

function order({ left, right, holds, fails }: Pair, truth: Truth): Formula {
  const both = all(isGiven(left), isGiven(right));
  const open = any(isBlank(left), isBlank(right));
  switch (truth) {
    case 'true':
      return all(both, holds);
    case 'false':
      return all(both, fails);
    case 'notTrue':
      return any(open, all(both, fails));
    case 'notFalse':
      return any(open, all(both, holds));
  }
}

/** Of values that are there; undefined when it cannot be told apart. */
function relation(at: Translation, operator: CompareOperator, left: Meaning, right: Meaning): Formula | undefined {
  if (left.kind === 'blank' || right.kind === 'blank') return no;
  if (left.kind === 'linear' || right.kind === 'linear') {
    const one = sumOf(left);
    const other = sumOf(right);
    return one === undefined || other === undefined ? undefined : linearRelation(at, operator, minus(one, other));
  }
  if (operator !== '=' && operator !== '!=') return undefined;
  const is = operator === '=';
  if (left.kind === 'constant' && right.kind === 'constant') return (left.value === right.value) === is ? yes : no;
  if (left.kind === 'constant') return relation(at, operator, right, left);
  const { name } = left.variable;
  if (right.kind === 'constant') return { kind: 'among', variable: name, values: new Set([right.value]), is };
  if (name === right.variable.name) return is ? yes : no;
  return { kind: 'same', left: name, right: right.variable.name, is };
}

/** `sum` compared with 0. */
function linearRelation(at: Translation, operator: CompareOperator, sum: Linear): Formula {
  const negative = times(sum, constantOf(-1));
  switch (operator) {
    case '<':
      return below(at, sum, true);
    case '<=':
      return below(at, sum, false);
    case '>':
      return below(at, negative, true);
    case '>=':
      return below(at, negative, false);
    case '=':
      return all(below(at, sum, false), below(at, negative, false));
    case '!=':
      return any(below(at, sum, true), below(at, negative, true));
  }
}

function below(at: Translation, sum: Linear, strict: boolean): Formula {
  if (isConstant(sum)) return sum.constant < 0n || (sum.constant === 0n && !strict) ? yes : no;
  const atom: Formula = { kind: 'below', sum, strict };
  const day = dayOfYear(at, sum, strict);
  return day === undefined ? atom : all(atom, day);
}

/** A limit of the year of a day is a limit of the day. */
function dayOfYear(at: Translation, { terms, constant, scale }: Linear, strict: boolean): Formula | undefined {
  const [first, ...others] = terms;
  const day = first === undefined ? undefined : at.variables.get(first[0])?.yearOf;
  if (first === undefined || day === undefined || others.length > 0 || scale > 3) return undefined;
  const factor = Number(first[1]);
  const bound = -Number(constant) / factor;
  if (factor > 0) return dayLimit(day, strict ? Math.ceil(bound) : Math.floor(bound) + 1, 'before');
  return dayLimit(day, strict ? Math.floor(bound) + 1 : Math.ceil(bound), 'from');
}

/** The day is before, or not before, the first day of the year. */
function dayLimit(day: string, year: number, side: 'before' | 'from'): Formula | undefined {
  const first = makeDay(year, 1, 1);
  if (first === null) return undefined;
  const start = constantOf(toDayNumber(first));
  return side === 'before'
    ? { kind: 'below', sum: minus(variableOf(day), start), strict: true }
    : { kind: 'below', sum: minus(start, variableOf(day)), strict: false };
}

/** Compared by content, or in an order that we do not know. `=` and `!=` are never blank. */
function unknownComparison(at: Translation, tree: Compare, truth: Truth): Formula {
  const isEquality = tree.operator === '=' || tree.operator === '!=';
  const plain: Expression = isEquality ? { ...tree, operator: '=' } : tree;
  const { name } = isEquality
    ? helper(at, textOf(plain, at.scope), 'boolean', { always: true })
    : unknown(at, plain, 'boolean');
  const isTrue = (truth === 'true' || truth === 'notFalse') === (tree.operator !== '!=');
  const among: Formula = { kind: 'among', variable: name, values: new Set([isTrue]), is: true };
  if (isEquality || truth === 'true' || truth === 'false') return isEquality ? among : all(given([name]), among);
  return any(missing([name]), all(given([name]), among));
}
