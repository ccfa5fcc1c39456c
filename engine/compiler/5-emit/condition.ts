/** What an expression asks of the answers around it, as far as a schema can say it. */
import type { JsonObject } from '../../field-types/json.ts';
import type { Expression, UnaryTest } from '../../model/expression.ts';
import type { Field, Scope } from '../../model/form.ts';
import type { Scalar } from '../../model/value.ts';

export type Condition =
  | { readonly kind: 'always' }
  | { readonly kind: 'never' }
  /** The answer at the path is there and fits the schema. */
  | { readonly kind: 'holds'; readonly path: readonly string[]; readonly schema: JsonObject }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

/** Logic has three values: what is blank is neither true nor false. */
export interface Judgement {
  /** The slots whose answers it reads. */
  readonly slots: readonly number[];
  readonly isTrue: Condition;
  readonly isFalse: Condition;
}

const always: Condition = { kind: 'always' };
const never: Condition = { kind: 'never' };

/** `scopes[slot]` is the scope whose answers the slot holds; null when a schema cannot say what the expression asks. */
export function judgement(tree: Expression, scopes: readonly (Scope | null)[]): Judgement | null {
  switch (tree.kind) {
    case 'literal':
      return constant(tree.value);
    case 'name':
    case 'path':
      return booleanAnswer(tree, scopes);
    case 'and':
    case 'or': {
      const sides = [judgement(tree.left, scopes), judgement(tree.right, scopes)].filter((side) => side !== null);
      if (sides.length < 2) return null;
      return tree.kind === 'and' ? conjunction(sides) : opposite(conjunction(sides.map(opposite)));
    }
    case 'compare':
      return comparison(tree, scopes);
    case 'between':
      return between(tree, scopes);
    case 'in':
      return membership(tree, scopes);
    case 'call':
      return call(tree, scopes);
    case 'variable':
    case 'part':
    case 'filter':
    case 'index':
    case 'negate':
    case 'arithmetic':
    case 'if':
    case 'list':
    case 'for':
    case 'quantified':
      return null;
  }
}

/** The conditions that must all be true, each readable by itself. */
export function conjuncts(tree: Expression): readonly Expression[] {
  return tree.kind === 'and' ? [...conjuncts(tree.left), ...conjuncts(tree.right)] : [tree];
}

export function all(conditions: readonly Condition[]): Condition {
  const relevant = conditions.filter((condition) => condition.kind !== 'always');
  if (relevant.some((condition) => condition.kind === 'never')) return never;
  return relevant.length === 1 && relevant[0] !== undefined ? relevant[0] : several('all', relevant);
}

function any(conditions: readonly Condition[]): Condition {
  const relevant = conditions.filter((condition) => condition.kind !== 'never');
  if (relevant.some((condition) => condition.kind === 'always')) return always;
  return relevant.length === 1 && relevant[0] !== undefined ? relevant[0] : several('any', relevant);
}

function several(kind: 'all' | 'any', of: readonly Condition[]): Condition {
  if (of.length === 0) return kind === 'all' ? always : never;
  return { kind, of: of.flatMap((condition) => (condition.kind === kind ? condition.of : [condition])) };
}

function not(condition: Condition): Condition {
  if (condition.kind === 'always') return never;
  if (condition.kind === 'never') return always;
  return condition.kind === 'not' ? condition.of : { kind: 'not', of: condition };
}

function constant(value: Scalar): Judgement {
  return { slots: [], isTrue: value === true ? always : never, isFalse: value === false ? always : never };
}

function opposite(judged: Judgement): Judgement {
  return { slots: judged.slots, isTrue: judged.isFalse, isFalse: judged.isTrue };
}

function conjunction(sides: readonly Judgement[]): Judgement {
  const slots = [...new Set(sides.flatMap((side) => side.slots))];
  return { slots, isTrue: all(sides.map((side) => side.isTrue)), isFalse: any(sides.map((side) => side.isFalse)) };
}

/** A submitted answer that an expression names. */
interface Answer {
  readonly slot: number;
  readonly path: readonly string[];
  readonly field: Field;
}

function answerOf(tree: Expression, scopes: readonly (Scope | null)[]): Answer | null {
  if (tree.kind === 'name') {
    const field = scopes[tree.slot]?.fields.find((one) => one.name === tree.name);
    if (field === undefined || field.compute !== undefined || tree.month) return null;
    return { slot: tree.slot, path: [tree.name], field };
  }
  if (tree.kind !== 'path' || tree.each || tree.month) return null;
  const outer = answerOf(tree.of, scopes);
  if (outer === null || !('scope' in outer.field)) return null;
  const field = outer.field.scope.fields.find((one) => one.name === tree.name);
  if (field === undefined || field.compute !== undefined) return null;
  return { slot: outer.slot, path: [...outer.path, tree.name], field };
}

function holds({ slot, path }: Answer, ifTrue: JsonObject, ifFalse: JsonObject): Judgement {
  return {
    slots: [slot],
    isTrue: { kind: 'holds', path, schema: ifTrue },
    isFalse: { kind: 'holds', path, schema: ifFalse },
  };
}

/** Two-valued: true when it holds, false in every other case, blank too. */
function decided({ slot, path }: Answer, schema: JsonObject): Judgement {
  const isTrue: Condition = { kind: 'holds', path, schema };
  return { slots: [slot], isTrue, isFalse: not(isTrue) };
}

function booleanAnswer(tree: Expression, scopes: readonly (Scope | null)[]): Judgement | null {
  const answer = answerOf(tree, scopes);
  return answer === null ? null : holds(answer, { const: true }, { const: false });
}

/** Answers that are one scalar compare with a literal; a blank table is a list, so it is left to the engine. */
function isScalar(field: Field): boolean {
  return !('scope' in field) && field.type !== 'choices' && field.type !== 'files' && field.type !== 'cascade';
}

const mirrored = { '=': '=', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;
const keywords = {
  '<': ['exclusiveMaximum', 'minimum'],
  '<=': ['maximum', 'exclusiveMinimum'],
  '>': ['exclusiveMinimum', 'maximum'],
  '>=': ['minimum', 'exclusiveMaximum'],
} as const;

type Comparison = Extract<Expression, { kind: 'compare' }>;

function comparison(tree: Comparison, scopes: readonly (Scope | null)[]): Judgement | null {
  const turned = literal(tree.left) !== undefined;
  const answer = answerOf(turned ? tree.right : tree.left, scopes);
  const value = literal(turned ? tree.left : tree.right);
  if (answer === null || value === undefined) return null;
  const operator = turned ? mirrored[tree.operator] : tree.operator;
  if (operator === '=') return equality(answer, value);
  if (operator === '!=') {
    const equal = equality(answer, value);
    return equal && opposite(equal);
  }
  if (typeof value !== 'number') return null;
  const [keyword, inverse] = keywords[operator];
  return holds(answer, { type: 'number', [keyword]: value }, { type: 'number', [inverse]: value });
}

function equality(answer: Answer, value: Scalar): Judgement | null {
  if (answer.field.type === 'table' || answer.field.type === 'group') return null;
  if (value === null) return opposite(decided(answer, {}));
  return isScalar(answer.field) ? decided(answer, { const: value }) : null;
}

function literal(tree: Expression): Scalar | undefined {
  if (tree.kind === 'literal') return tree.value;
  if (tree.kind === 'negate' && tree.of.kind === 'literal' && typeof tree.of.value === 'number') return -tree.of.value;
  return undefined;
}

type Between = Extract<Expression, { kind: 'between' }>;

function between(tree: Between, scopes: readonly (Scope | null)[]): Judgement | null {
  const answer = answerOf(tree.of, scopes);
  const [low, high] = [literal(tree.low), literal(tree.high)];
  if (answer === null || typeof low !== 'number' || typeof high !== 'number') return null;
  const inside = { type: 'number', minimum: low, maximum: high };
  return holds(answer, inside, { type: 'number', not: { minimum: low, maximum: high } });
}

type In = Extract<Expression, { kind: 'in' }>;

/** `category in ["university", "institute"]`: equality with one of several literals. */
function membership(tree: In, scopes: readonly (Scope | null)[]): Judgement | null {
  const answer = answerOf(tree.of, scopes);
  const values = tree.tests.map(literalsOf);
  if (answer === null || !isScalar(answer.field) || values.some((value) => value === null)) return null;
  const codes = values.flatMap((value) => value ?? []);
  return codes.includes(null)
    ? null
    : decided(answer, codes.length === 1 ? { const: codes[0] ?? null } : { enum: codes });
}

function literalsOf(test: UnaryTest): readonly Scalar[] | null {
  if (test.kind === 'equal') {
    const value = literal(test.to);
    return value === undefined ? null : [value];
  }
  if (test.kind !== 'member' || test.of.kind !== 'list') return null;
  const values = test.of.items.map(literal);
  return values.includes(undefined) ? null : values.filter((value) => value !== undefined);
}

type Call = Extract<Expression, { kind: 'call' }>;

function call(tree: Call, scopes: readonly (Scope | null)[]): Judgement | null {
  const [first, second] = tree.arguments;
  if (first === undefined) return null;
  if (tree.function === 'not') {
    const judged = judgement(first, scopes);
    return judged && opposite(judged);
  }
  const answer = answerOf(first, scopes);
  if (answer === null) return null;
  if (tree.function === 'is blank' && isScalar(answer.field)) return opposite(decided(answer, {}));
  if (tree.function !== 'list contains' || second === undefined || answer.field.type !== 'choices') return null;
  const code = literal(second);
  if (typeof code !== 'string') return null;
  const contains = { contains: { const: code } };
  return holds(answer, { type: 'array', ...contains }, { type: 'array', not: contains });
}
