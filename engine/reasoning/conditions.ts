/** When a condition is true, false, not true or not false: three-valued conditions become formulas. */
import type { Expression, UnaryTest } from '../model/expression.ts';
import { comparisonFormula } from './comparisons.ts';
import type { Truth } from './fact.ts';
import { all, any, type Formula, given, missing, no, yes } from './formula.ts';
import { strictTerm, termOf } from './terms.ts';
import { helper, type Translation, unknown } from './translation.ts';
import { fieldPathOf, textOf } from './variables.ts';

type Node<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

export function conditionFormula(at: Translation, tree: Expression, truth: Truth): Formula {
  switch (tree.kind) {
    case 'literal':
      return truthOf(tree.value, truth);
    case 'and':
    case 'or': {
      const parts = [conditionFormula(at, tree.left, truth), conditionFormula(at, tree.right, truth)];
      const wantsAll = (tree.kind === 'and') === (truth === 'true' || truth === 'notFalse');
      return wantsAll ? all(...parts) : any(...parts);
    }
    case 'compare':
      return comparisonFormula(at, tree, truth);
    case 'between':
      return conditionFormula(at, rangeOf(tree.of, { ...tree, includesLow: true, includesHigh: true }), truth);
    case 'in':
      return conditionFormula(at, testsOf(tree), truth);
    case 'if':
      return any(
        all(conditionFormula(at, tree.condition, 'true'), conditionFormula(at, tree.then, truth)),
        all(conditionFormula(at, tree.condition, 'notTrue'), conditionFormula(at, tree.otherwise, truth)),
      );
    case 'call':
      return callFormula(at, tree, truth);
    case 'name':
    case 'variable':
    case 'path':
    case 'part':
    case 'filter':
    case 'index':
    case 'negate':
    case 'arithmetic':
    case 'list':
    case 'for':
    case 'quantified':
      return unknownFormula(at, tree, truth);
  }
}

function truthOf(value: unknown, truth: Truth): Formula {
  switch (truth) {
    case 'true':
      return value === true ? yes : no;
    case 'false':
      return value === false ? yes : no;
    case 'notTrue':
      return value === true ? no : yes;
    case 'notFalse':
      return value === false ? no : yes;
  }
}

/** `x in […]` is `x = a or x = b`, which is just as blank. */
function testsOf({ of, tests }: Node<'in'>): Expression {
  const parts = tests.flatMap((test) => testOf(of, test));
  const [first = { kind: 'literal', value: false } as const, ...others] = parts;
  return others.reduce<Expression>((left, right) => ({ kind: 'or', left, right }), first);
}

function testOf(of: Expression, test: UnaryTest): readonly Expression[] {
  switch (test.kind) {
    case 'equal':
      return [{ kind: 'compare', operator: '=', left: of, right: test.to, deep: test.deep }];
    case 'compare':
      return [{ kind: 'compare', operator: test.operator, left: of, right: test.to, deep: test.deep }];
    case 'range':
      return [rangeOf(of, test)];
    case 'member':
      if (test.of.kind !== 'list') return [{ kind: 'call', function: 'list contains', arguments: [test.of, of] }];
      return test.of.items.map((item) => ({ kind: 'compare', operator: '=', left: of, right: item, deep: false }));
  }
}

interface Range {
  readonly low: Expression;
  readonly high: Expression;
  readonly includesLow: boolean;
  readonly includesHigh: boolean;
}

function rangeOf(of: Expression, { low, high, includesLow, includesHigh }: Range): Expression {
  return {
    kind: 'and',
    left: { kind: 'compare', operator: includesLow ? '>=' : '>', left: of, right: low, deep: false },
    right: { kind: 'compare', operator: includesHigh ? '<=' : '<', left: of, right: high, deep: false },
  };
}

const opposite: Readonly<Record<Truth, Truth>> = {
  true: 'false',
  false: 'true',
  notTrue: 'notFalse',
  notFalse: 'notTrue',
};

function callFormula(at: Translation, tree: Node<'call'>, truth: Truth): Formula {
  const [first, second, third] = tree.arguments;
  switch (tree.function) {
    case 'not':
      return first === undefined ? unknownFormula(at, tree, truth) : conditionFormula(at, first, opposite[truth]);
    case 'get or else': {
      if (first === undefined || second === undefined) return unknownFormula(at, tree, truth);
      const isGiven = any(conditionFormula(at, first, 'true'), conditionFormula(at, first, 'false'));
      const isBlank = all(conditionFormula(at, first, 'notTrue'), conditionFormula(at, first, 'notFalse'));
      return any(all(isGiven, conditionFormula(at, first, truth)), all(isBlank, conditionFormula(at, second, truth)));
    }
    case 'is blank':
      return first === undefined ? unknownFormula(at, tree, truth) : blankFormula(at, tree, first, truth);
    case 'in list':
      if (first === undefined || third?.kind !== 'list') return unknownFormula(at, tree, truth);
      return codesFormula(at, { tree, first, codes: third }, truth);
    case 'list contains':
      return containsFormula(at, tree, truth);
    default:
      return unknownFormula(at, tree, truth);
  }
}

/** Answers are trimmed, so a field holds no empty text; lists may be there and empty. */
function blankFormula(at: Translation, tree: Node<'call'>, of: Expression, truth: Truth): Formula {
  const path = fieldPathOf(of, at.scope, at.knowledge);
  const field = path === undefined ? undefined : at.knowledge.get(path);
  const isPlain = field !== undefined && !field.computed && unknown(at, of, 'other').kind !== 'other';
  if (path !== undefined && isPlain) return truth === 'true' || truth === 'notFalse' ? missing([path]) : given([path]);
  const { name } = helper(at, textOf(tree, at.scope), 'boolean', { always: true });
  const values = new Set([truth === 'true' || truth === 'notFalse']);
  return { kind: 'among', variable: name, values, is: true };
}

interface Belonging {
  readonly tree: Node<'call'>;
  readonly first: Expression;
  readonly codes: Node<'list'>;
}

function codesFormula(at: Translation, { tree, first, codes }: Belonging, truth: Truth): Formula {
  const [only, ...others] = termOf(at, first);
  if (only?.means.kind !== 'variable' || others.length > 0) return unknownFormula(at, tree, truth);
  const texts = codes.items.flatMap((item) =>
    item.kind === 'literal' && typeof item.value === 'string' ? [item.value] : [],
  );
  const variable = only.means.variable.name;
  const among = (is: boolean): Formula => ({ kind: 'among', variable, values: new Set(texts), is });
  return settled(only.needs, { true: among(true), false: among(false) }, truth);
}

/** Blank exactly while the list is. */
function containsFormula(at: Translation, tree: Node<'call'>, truth: Truth): Formula {
  const [list] = tree.arguments;
  const [only, ...others] = list === undefined ? [] : termOf(at, list);
  const needs = others.length === 0 ? only?.needs : undefined;
  const variable = unknown(at, tree, 'boolean', (name) => ({
    laws: needs === undefined ? [] : [any(missing([name]), given(needs)), any(given([name]), missing(needs))],
  }));
  return variableFormula(variable.name, truth);
}

/** A condition that is not looked into. What depends on arguments is blank with them. */
function unknownFormula(at: Translation, tree: Expression, truth: Truth): Formula {
  if (tree.kind === 'call') strictTerm(at, tree);
  return variableFormula(unknown(at, tree, 'boolean').name, truth);
}

function variableFormula(variable: string, truth: Truth): Formula {
  const among = (value: boolean): Formula => ({ kind: 'among', variable, values: new Set([value]), is: true });
  return settled([variable], { true: among(true), false: among(false) }, truth);
}

interface Sides {
  readonly true: Formula;
  readonly false: Formula;
}

/** A condition that is blank exactly while one of `needs` is. */
export function settled(needs: readonly string[], { true: isTrue, false: isFalse }: Sides, truth: Truth): Formula {
  switch (truth) {
    case 'true':
      return all(given(needs), isTrue);
    case 'false':
      return all(given(needs), isFalse);
    case 'notTrue':
      return any(missing(needs), all(given(needs), isFalse));
    case 'notFalse':
      return any(missing(needs), all(given(needs), isTrue));
  }
}
