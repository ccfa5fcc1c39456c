/** The unknowns of a question: fields by their paths, and what cannot be looked into by its text. */
import type { Expression, UnaryTest } from '../model/expression.ts';
import type { FieldTypeName } from '../model/form.ts';
import type { Fact, Knowledge } from './fact.ts';
import type { Formula } from './formula.ts';

export type VariableKind = 'number' | 'day' | 'text' | 'boolean' | 'other';

export interface Variable {
  readonly name: string;
  readonly kind: VariableKind;
  readonly whole: boolean;
  /** It always has a value. */
  readonly always: boolean;
  /** The day whose year it is. */
  readonly yearOf?: string;
  /** All that it can be. */
  readonly values?: ReadonlySet<string | boolean>;
  /** Its field, when it is one. */
  readonly field?: string;
  /** What holds of it by its meaning, whatever the form says. */
  readonly laws: readonly Formula[];
  /** What the form says of it. */
  readonly facts: readonly Fact[];
}

export type Variables = Map<string, Variable>;

/** The path of what a name stands for, seen from a row of `scope`; undefined for the context and for loop variables. */
export function pathOfName(slot: number, name: string, scope: string): string | undefined {
  const steps = scope === '' ? [] : scope.split('.');
  const depth = slot - 1;
  return depth < 0 || depth > steps.length ? undefined : [...steps.slice(0, depth), name].join('.');
}

/** The path of the field that a tree names, through groups; undefined when it is anything else. */
export function fieldPathOf(tree: Expression, scope: string, knowledge: Knowledge): string | undefined {
  if (tree.kind === 'name') return pathOfName(tree.slot, tree.name, scope);
  if (tree.kind !== 'path' || tree.each) return undefined;
  const owner = fieldPathOf(tree.of, scope, knowledge);
  return owner !== undefined && knowledge.get(owner)?.type === 'group' ? `${owner}.${tree.name}` : undefined;
}

const kinds: Readonly<Record<FieldTypeName, VariableKind>> = {
  text: 'text',
  longText: 'text',
  integer: 'number',
  decimal: 'number',
  percent: 'number',
  date: 'day',
  month: 'day',
  year: 'number',
  yesNo: 'boolean',
  choice: 'text',
  choices: 'other',
  cascade: 'other',
  files: 'other',
  group: 'other',
  table: 'other',
};
const truthValues: ReadonlySet<string | boolean> = new Set([true, false]);

export function fieldVariable(path: string, knowledge: Knowledge): Variable | undefined {
  const known = knowledge.get(path);
  if (known === undefined) return undefined;
  const { type, computed, codes, facts } = known;
  const whole = (type === 'integer' || type === 'year') && !computed;
  const values =
    type === 'yesNo'
      ? truthValues
      : type === 'choice' && !computed && codes !== undefined
        ? new Set<string | boolean>(codes)
        : undefined;
  const base = {
    name: path,
    kind: kinds[type],
    whole: whole || kinds[type] === 'day',
    always: false,
    field: path,
    laws: [],
    facts,
  };
  return values === undefined ? base : { ...base, values };
}

export function opaqueVariable(name: string, kind: VariableKind, more: Partial<Variable> = {}): Variable {
  const values = kind === 'boolean' ? { values: truthValues } : {};
  return { name, kind, whole: kind === 'day', always: false, laws: [], facts: [], ...values, ...more };
}

/** A tree as text that does not depend on where it is written: trees with one text have one value. */
export function textOf(tree: Expression, scope: string): string {
  const inside = (part: Expression): string => textOf(part, scope);
  switch (tree.kind) {
    case 'literal':
      return JSON.stringify(tree.value);
    case 'name':
      return pathOfName(tree.slot, tree.name, scope) ?? `${slotText(tree.slot, scope)}.${tree.name}`;
    case 'variable':
      return slotText(tree.slot, scope);
    case 'path':
      return `${inside(tree.of)}${tree.each ? '*' : ''}.${tree.name}`;
    case 'part':
      return `${inside(tree.of)}${tree.each ? '*' : ''}@${tree.part}`;
    case 'filter':
      return `${inside(tree.of)}[${inside(tree.where)}]`;
    case 'index':
      return `${inside(tree.of)}#${inside(tree.position)}`;
    case 'negate':
      return `-(${inside(tree.of)})`;
    case 'and':
    case 'or':
      return `(${inside(tree.left)} ${tree.kind} ${inside(tree.right)})`;
    case 'arithmetic':
      return `(${inside(tree.left)} ${tree.operator}${tree.on} ${inside(tree.right)})`;
    case 'compare':
      return `(${inside(tree.left)} ${tree.operator} ${inside(tree.right)})`;
    case 'between':
      return `(${inside(tree.of)} between ${inside(tree.low)} and ${inside(tree.high)})`;
    case 'in':
      return `(${inside(tree.of)} in ${tree.tests.map((test) => textOfTest(test, inside)).join(', ')})`;
    case 'if':
      return `(if ${inside(tree.condition)} then ${inside(tree.then)} else ${inside(tree.otherwise)})`;
    case 'list':
      return `{${tree.items.map(inside).join(', ')}}`;
    case 'for':
    case 'quantified': {
      const loops = tree.iterators.map(({ over, to }) => `${inside(over)}..${to === undefined ? '' : inside(to)}`);
      const [word, body] = tree.kind === 'for' ? ['for', tree.body] : [tree.quantifier, tree.satisfies];
      return `(${word} ${loops.join(', ')}: ${inside(body)})`;
    }
    case 'call':
      return `${tree.function}(${tree.arguments.map(inside).join(', ')})`;
  }
}

/** Slots of loops count from the scope in which they are written. */
function slotText(slot: number, scope: string): string {
  if (slot === 0) return '$';
  return `$${slot - (scope === '' ? 1 : scope.split('.').length + 1)}`;
}

function textOfTest(test: UnaryTest, inside: (tree: Expression) => string): string {
  switch (test.kind) {
    case 'equal':
      return `= ${inside(test.to)}`;
    case 'member':
      return `of ${inside(test.of)}`;
    case 'compare':
      return `${test.operator} ${inside(test.to)}`;
    case 'range':
      return `${test.includesLow ? '[' : '('}${inside(test.low)}..${inside(test.high)}${test.includesHigh ? ']' : ')'}`;
  }
}
