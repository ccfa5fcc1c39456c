/** Totals and counts: never blank, and known to be what their parts allow. */
import type { Expression } from '../model/expression.ts';
import type { Fact } from './fact.ts';
import { all, any, type Formula, given, missing, yes } from './formula.ts';
import { constantOf, type Linear, minus, plus, times, variableOf } from './linear.ts';
import { type Case, helper, type Term, type Translation } from './translation.ts';
import { fieldPathOf, textOf } from './variables.ts';

type Call = Extract<Expression, { kind: 'call' }>;
type TermOf = (at: Translation, tree: Expression) => Term;

export function aggregateTerm(at: Translation, tree: Call, termOf: TermOf): Term {
  return tree.function === 'count' ? [alone(countSum(at, tree))] : sumTerm(at, tree, termOf);
}

function alone(sum: Linear): Case {
  return { guard: yes, needs: [], means: { kind: 'linear', sum } };
}

/** What is left of a table by a filter is not more than the table. */
function countSum(at: Translation, tree: Call): Linear {
  const [list] = tree.arguments;
  const whole = list?.kind === 'filter' ? countSum(at, { ...tree, arguments: [list.of] }) : undefined;
  const path = list === undefined ? undefined : fieldPathOf(list, at.scope, at.knowledge);
  const facts = path === undefined ? [] : (at.knowledge.get(path)?.facts ?? []).filter(({ key }) => /rows$/i.test(key));
  const { name } = helper(at, textOf(tree, at.scope), 'number', {
    whole: true,
    always: true,
    facts,
    laws: [
      notNegative(variableOf(textOf(tree, at.scope))),
      ...(whole === undefined
        ? []
        : [{ kind: 'below', sum: minus(variableOf(textOf(tree, at.scope)), whole), strict: false } as const]),
    ],
  });
  return variableOf(name);
}

function notNegative(sum: Linear): Formula {
  return { kind: 'below', sum: times(sum, constantOf(-1)), strict: false };
}

/** Blanks count as nothing. */
function sumTerm(at: Translation, tree: Call, termOf: TermOf): Term {
  const parts = tree.arguments.flatMap((argument) => (argument.kind === 'list' ? argument.items : [argument]));
  let total = constantOf(0);
  for (const part of parts) {
    const sum = isList(part) ? columnSum(at, part) : orNothing(at, part, termOf);
    if (sum === undefined) return [];
    total = plus(total, sum);
  }
  return [alone(total)];
}

function isList(tree: Expression): boolean {
  if (tree.kind === 'path' || tree.kind === 'part') return tree.each || (tree.kind === 'path' && isList(tree.of));
  if (tree.kind === 'call')
    return !['sum', 'count', 'characters', 'number', 'get or else', 'abs', 'mean'].includes(tree.function);
  return ['filter', 'for', 'list', 'index', 'variable'].includes(tree.kind);
}

/** The total of a column whose amounts are not negative is not negative. */
function columnSum(at: Translation, list: Expression): Linear {
  const tree: Call = { kind: 'call', function: 'sum', arguments: [list] };
  const facts = notNegativeFacts(at, tree, columnOf(at, list));
  return variableOf(helper(at, textOf(tree, at.scope), 'number', { always: true, facts }).name);
}

/** That a total is not negative, as the limit of what is added up says. */
function notNegativeFacts(at: Translation, total: Call, path: string | undefined): readonly Fact[] {
  const isLow = ({ key, tree }: Fact): boolean =>
    key === 'min' && tree.kind === 'compare' && tree.right.kind === 'literal' && Number(tree.right.value) >= 0;
  const limit = path === undefined ? undefined : at.knowledge.get(path)?.facts.find(isLow);
  const none: Expression = { kind: 'literal', value: 0 };
  const tree: Expression = { kind: 'compare', operator: '>=', left: total, right: none, deep: false };
  return limit === undefined ? [] : [{ ...limit, scope: at.scope, tree }];
}

/** The path of the column whose values a list holds: `contracts.amount`, filtered or not. */
function columnOf(at: Translation, tree: Expression): string | undefined {
  if (tree.kind === 'filter') return columnOf(at, tree.of);
  if (tree.kind === 'path' && tree.each) {
    const owner = columnOf(at, tree.of);
    return owner === undefined ? undefined : `${owner}.${tree.name}`;
  }
  const path = fieldPathOf(tree, at.scope, at.knowledge);
  return path !== undefined && at.knowledge.get(path)?.type === 'table' ? path : undefined;
}

/** A number, or 0 while it is blank. */
function orNothing(at: Translation, tree: Expression, termOf: TermOf): Linear | undefined {
  const term = termOf(at, tree);
  const [only] = term;
  if (only === undefined) return undefined;
  if (term.length === 1 && only.means.kind === 'blank') return constantOf(0);
  if (term.length === 1 && only.needs.length === 0) return only.means.kind === 'linear' ? only.means.sum : undefined;
  const name = `${textOf(tree, at.scope)} or 0`;
  const laws: Formula[] = [];
  for (const { guard, needs, means } of term) {
    const sum =
      means.kind === 'linear'
        ? means.sum
        : means.kind === 'variable' && means.variable.kind === 'other'
          ? variableOf(means.variable.name)
          : undefined;
    if (means.kind !== 'blank' && sum === undefined) return undefined;
    const nothing = all(guard, means.kind === 'blank' ? yes : missing(needs), equal(variableOf(name), constantOf(0)));
    laws.push(sum === undefined ? nothing : any(all(guard, given(needs), equal(variableOf(name), sum)), nothing));
  }
  const whole = term.every(({ means }) => means.kind === 'linear' && isWhole(at, means.sum));
  const total: Call = { kind: 'call', function: 'sum', arguments: [tree] };
  const facts = notNegativeFacts(at, total, fieldPathOf(tree, at.scope, at.knowledge));
  return variableOf(helper(at, name, 'number', { always: true, whole, facts, laws: [any(...laws)] }).name);
}

function isWhole(at: Translation, { terms, scale }: Linear): boolean {
  return scale === 0 && [...terms.keys()].every((name) => at.variables.get(name)?.whole === true);
}

function equal(left: Linear, right: Linear): Formula {
  return all(
    { kind: 'below', sum: minus(left, right), strict: false },
    { kind: 'below', sum: minus(right, left), strict: false },
  );
}
