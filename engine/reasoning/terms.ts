/** What the value of a tree can be: sums as far as they are linear, variables for the rest. */
import { parseDay, parseDuration, toDayNumber } from '../expression/dates.ts';
import type { Expression } from '../model/expression.ts';
import { aggregateTerm } from './aggregates.ts';
import { all, any, given, isNo, missing, yes } from './formula.ts';
import { constantOf, isConstant, type Linear, minus, plus, reciprocal, times, variableOf } from './linear.ts';
import { helper, type Case, type Meaning, type Term, type Translation, unknown } from './translation.ts';
import type { Variable, VariableKind } from './variables.ts';

type Node<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

/** More cases than these are not told apart. */
const MOST_CASES = 12;

export function termOf(at: Translation, tree: Expression): Term {
  const term = lookInto(at, tree);
  return term.length > 0 && term.length <= MOST_CASES ? term : [caseOf(unknown(at, tree, kindOf(tree)))];
}

function lookInto(at: Translation, tree: Expression): Term {
  switch (tree.kind) {
    case 'literal':
      return [{ guard: yes, needs: [], means: meaningOf(tree.value) }];
    case 'negate':
      return mapped(termOf(at, tree.of), (sum) => times(sum, constantOf(-1)));
    case 'arithmetic':
      return arithmeticTerm(at, tree);
    case 'part':
      return tree.each ? [] : partTerm(at, tree);
    case 'if':
      return [
        ...guarded(termOf(at, tree.then), at.condition(at, tree.condition, 'true')),
        ...guarded(termOf(at, tree.otherwise), at.condition(at, tree.condition, 'notTrue')),
      ];
    case 'call':
      return callTerm(at, tree);
    case 'and':
    case 'or':
    case 'compare':
    case 'between':
    case 'in':
      return truthTerm(at, tree);
    case 'name':
    case 'variable':
    case 'path':
    case 'index':
    case 'filter':
    case 'list':
    case 'for':
    case 'quantified':
      return [];
  }
}

function kindOf(tree: Expression): VariableKind {
  if (tree.kind === 'arithmetic') return tree.on.startsWith('date±') ? 'day' : tree.on === 'text' ? 'text' : 'number';
  if (tree.kind === 'negate' || (tree.kind === 'part' && !tree.each)) return 'number';
  if (tree.kind === 'quantified') return 'boolean';
  return 'other';
}

export function meaningOf(value: string | number | boolean | null): Meaning {
  if (value === null) return { kind: 'blank' };
  return typeof value === 'number' ? { kind: 'linear', sum: constantOf(value) } : { kind: 'constant', value };
}

export function caseOf(variable: Variable): Case {
  const { name, kind, always } = variable;
  const isSum = kind === 'number' || kind === 'day';
  const means: Meaning = isSum ? { kind: 'linear', sum: variableOf(name) } : { kind: 'variable', variable };
  return { guard: yes, needs: always ? [] : [name], means };
}

/** As a sum: a day counts as its number, what is of no known kind is what the other side needs. */
export function sumOf(means: Meaning): Linear | undefined {
  switch (means.kind) {
    case 'linear':
      return means.sum;
    case 'variable':
      return means.variable.kind === 'other' ? variableOf(means.variable.name) : undefined;
    case 'constant': {
      const day = typeof means.value === 'string' ? parseDay(means.value) : null;
      return day === null ? undefined : constantOf(toDayNumber(day));
    }
    case 'blank':
      return undefined;
  }
}

function guarded(term: Term, guard: Case['guard']): Term {
  return term.map((one) => ({ ...one, guard: all(guard, one.guard) })).filter((one) => !isNo(one.guard));
}

function mapped(term: Term, work: (sum: Linear) => Linear): Term {
  const found: Case[] = [];
  for (const one of term) {
    const sum = sumOf(one.means);
    if (one.means.kind === 'blank') found.push(one);
    else if (sum === undefined) return [];
    else found.push({ ...one, means: { kind: 'linear', sum: work(sum) } });
  }
  return found;
}

/** Every case of one with every case of the other; nothing when one of them cannot be worked out. */
function combined(left: Term, right: Term, work: (one: Linear, other: Linear) => Linear | undefined): Term {
  const found: Case[] = [];
  for (const one of left) {
    for (const other of right) {
      const means = combinedMeaning(one.means, other.means, work);
      if (means === undefined) return [];
      const needs = [...new Set([...one.needs, ...other.needs])];
      found.push({ guard: all(one.guard, other.guard), needs, means });
    }
  }
  return found.filter(({ guard }) => !isNo(guard));
}

function combinedMeaning(
  left: Meaning,
  right: Meaning,
  work: (one: Linear, other: Linear) => Linear | undefined,
): Meaning | undefined {
  if (left.kind === 'blank' || right.kind === 'blank') return { kind: 'blank' };
  const one = sumOf(left);
  const other = sumOf(right);
  const sum = one === undefined || other === undefined ? undefined : work(one, other);
  return sum === undefined ? undefined : { kind: 'linear', sum };
}

function arithmeticTerm(at: Translation, tree: Node<'arithmetic'>): Term {
  if (tree.on === 'text' || tree.on.startsWith('duration')) return [];
  if (tree.on === 'date±months') return monthsLater(at, tree);
  return combined(termOf(at, tree.left), termOf(at, tree.right), (left, right) => {
    if (tree.on === 'date±days' && !isWhole(at, right)) return undefined; // Parts of days are cut off.
    switch (tree.operator) {
      case '+':
        return plus(left, right);
      case '-':
        return minus(left, right);
      case '*':
        return isConstant(right) ? times(left, right) : isConstant(left) ? times(right, left) : undefined;
      case '/': {
        const inverse = isConstant(right) ? reciprocal(right) : undefined;
        return inverse === undefined ? undefined : times(left, inverse);
      }
      case '**':
        return undefined;
    }
  });
}

/** Whether it can only be a whole number. */
function isWhole({ variables }: Translation, { terms, scale }: Linear): boolean {
  return scale === 0 && [...terms.keys()].every((name) => variables.get(name)?.whole === true);
}

/** A month has 28 to 31 days. */
function monthsLater(at: Translation, tree: Node<'arithmetic'>): Term {
  const [base, ...others] = termOf(at, tree.left);
  const [months] = termOf(at, tree.right);
  const from = base === undefined ? undefined : sumOf(base.means);
  const count = months?.means.kind === 'linear' && isConstant(months.means.sum) ? months.means.sum : undefined;
  if (base === undefined || from === undefined || count === undefined || others.length > 0) return [];
  const signed = tree.operator === '-' ? times(count, constantOf(-1)) : count;
  const [least, most] = signed.constant < 0n ? [31, 28] : [28, 31];
  const later = unknown(at, tree, 'day', (name) => ({
    laws: [
      any(missing([name]), given(base.needs)),
      any(missing([name]), {
        kind: 'below',
        sum: minus(plus(from, times(signed, constantOf(least))), variableOf(name)),
        strict: false,
      }),
      any(missing([name]), {
        kind: 'below',
        sum: minus(variableOf(name), plus(from, times(signed, constantOf(most)))),
        strict: false,
      }),
    ],
  }));
  return [caseOf(later)];
}

const ranges: Readonly<Record<string, readonly [number, number]>> = {
  year: [0, 9999],
  month: [1, 12],
  day: [1, 31],
  weekday: [1, 7],
};

/** A part of a day has a value when the day has one. */
function partTerm(at: Translation, tree: Node<'part'>): Term {
  const range = ranges[tree.part];
  const [base, ...others] = termOf(at, tree.of);
  if (range === undefined || base === undefined || others.length > 0 || base.means.kind === 'blank') return [];
  const day = sumOf(base.means);
  const [name, ...more] = day === undefined ? [] : day.terms.keys();
  if (name === undefined || more.length > 0 || day?.constant !== 0n || day.terms.get(name) !== 1n) return [];
  const isAlways = base.needs.length === 0;
  const part = helper(at, `${name}@${tree.part}`, 'number', {
    whole: true,
    always: isAlways,
    ...(tree.part === 'year' && { yearOf: name }),
    laws: [
      ...(isAlways
        ? []
        : [
            all(
              any(missing([`${name}@${tree.part}`]), given([name])),
              any(given([`${name}@${tree.part}`]), missing([name])),
            ),
          ]),
      { kind: 'below', sum: minus(constantOf(range[0]), variableOf(`${name}@${tree.part}`)), strict: false },
      { kind: 'below', sum: minus(variableOf(`${name}@${tree.part}`), constantOf(range[1])), strict: false },
    ],
  });
  return [caseOf(part)];
}

function truthTerm(at: Translation, tree: Expression): Term {
  const isTrue = at.condition(at, tree, 'true');
  const isFalse = at.condition(at, tree, 'false');
  const isBlank = all(at.condition(at, tree, 'notTrue'), at.condition(at, tree, 'notFalse'));
  const cases: Term = [
    { guard: isTrue, needs: [], means: { kind: 'constant', value: true } },
    { guard: isFalse, needs: [], means: { kind: 'constant', value: false } },
    { guard: isBlank, needs: [], means: { kind: 'blank' } },
  ];
  return cases.filter(({ guard }) => !isNo(guard));
}

/** Functions whose result is blank while an argument is, with the kind of their result. */
const strict: Readonly<Record<string, VariableKind>> = {
  characters: 'number',
  'string length': 'number',
  number: 'number',
  abs: 'number',
  floor: 'number',
  ceiling: 'number',
  modulo: 'number',
  'growth rate': 'number',
  share: 'number',
  matches: 'boolean',
  contains: 'boolean',
  'starts with': 'boolean',
  'ends with': 'boolean',
  substring: 'text',
  'upper case': 'text',
  'lower case': 'text',
  trim: 'text',
  'parent code': 'text',
};

function callTerm(at: Translation, tree: Node<'call'>): Term {
  const [first, second] = tree.arguments;
  if (first === undefined) return [];
  switch (tree.function) {
    case 'date':
    case 'duration':
      return writtenTerm(tree);
    case 'get or else':
      return second === undefined ? [] : orElse(termOf(at, first), termOf(at, second));
    case 'sum':
    case 'count':
      return aggregateTerm(at, tree, termOf);
    case 'not':
    case 'is blank':
    case 'in list':
      return truthTerm(at, tree);
    default:
      return strictTerm(at, tree);
  }
}

/** Blank while an argument is; nothing for functions that can tell a blank. */
export function strictTerm(at: Translation, tree: Node<'call'>): Term {
  const kind = Object.hasOwn(strict, tree.function) ? strict[tree.function] : undefined;
  if (kind === undefined) return [];
  const needs = tree.arguments.flatMap((argument) => {
    const [only, ...others] = termOf(at, argument);
    return only === undefined || others.length > 0 ? [] : only.needs;
  });
  const isCount = tree.function === 'characters' || tree.function === 'string length';
  return [
    caseOf(
      unknown(at, tree, kind, (name) => ({
        whole: isCount,
        laws: [
          any(missing([name]), given(needs)),
          ...(isCount ? [{ kind: 'below', sum: times(variableOf(name), constantOf(-1)), strict: false } as const] : []),
        ],
      })),
    ),
  ];
}

/** `date("2024-04-15")`, `duration("P30D")`. */
function writtenTerm({ function: name, arguments: given }: Node<'call'>): Term {
  const [first] = given;
  if (given.length !== 1 || first?.kind !== 'literal' || typeof first.value !== 'string') return [];
  const day = name === 'date' ? parseDay(first.value) : null;
  const amount = day === null ? parseDuration(first.value)?.amount : toDayNumber(day);
  if (amount === undefined || (name === 'date') !== (day !== null)) return [];
  return [{ guard: yes, needs: [], means: { kind: 'linear', sum: constantOf(amount) } }];
}

function orElse(value: Term, otherwise: Term): Term {
  return value
    .flatMap((one) =>
      one.means.kind === 'blank'
        ? guarded(otherwise, one.guard)
        : [
            { ...one, guard: all(one.guard, given(one.needs)), needs: [] },
            ...guarded(otherwise, all(one.guard, missing(one.needs))),
          ],
    )
    .filter(({ guard }) => !isNo(guard));
}
