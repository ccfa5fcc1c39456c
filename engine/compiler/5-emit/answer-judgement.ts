/** What a comparison, a membership or a test asks of one answer, as far as a schema can say it. */
import type { JsonObject } from '../../field-types/json.ts';
import { datePattern, isPortable, literalPattern } from '../../field-types/portable-pattern.ts';
import type { CompareOperator, Expression, UnaryTest } from '../../model/expression.ts';
import type { Field, Scope } from '../../model/form.ts';
import type { Scalar } from '../../model/value.ts';
import { type Condition, type Judgement, not, opposite } from './condition.ts';
import { constantOf } from './constant.ts';

/** `scopes[slot]` is the scope whose answers the slot holds. */
export interface Answering {
  readonly scopes: readonly (Scope | null)[];
  /** The field that is known to be answered. */
  readonly given?: Field;
}

type AnswerExpression = Extract<Expression, { kind: 'name' | 'path' | 'compare' | 'between' | 'in' | 'call' }>;

/** Null when a schema cannot say what the expression asks. */
export function answerJudgement(tree: AnswerExpression, around: Answering): Judgement | null {
  switch (tree.kind) {
    case 'name':
    case 'path': {
      const answer = answerOf(tree, around);
      return answer === null ? null : holds(answer, { const: true }, { const: false });
    }
    case 'compare':
      return comparison(tree, around);
    case 'between':
      return between(tree, around);
    case 'in':
      return membership(tree, around);
    case 'call':
      return call(tree, around);
  }
}

/** A submitted answer that an expression names. */
interface Answer {
  readonly slot: number;
  readonly path: readonly string[];
  readonly field: Field;
  /** Whether it may be hidden, and so blank in another way than unanswered. */
  readonly mayBeHidden: boolean;
}

function answerOf(tree: Expression | undefined, { scopes, given }: Answering): Answer | null {
  if (tree?.kind === 'name') {
    const scope = scopes[tree.slot];
    const field = scope?.fields.find((one) => one.name === tree.name);
    if (!scope || field === undefined || field.compute !== undefined) return null;
    const mayBeHidden = field !== given && isConditional(field, scope);
    return { slot: tree.slot, path: [tree.name], field, mayBeHidden };
  }
  if (tree?.kind !== 'path' || tree.each) return null;
  const outer = answerOf(tree.of, { scopes });
  if (outer === null || !('scope' in outer.field)) return null;
  const { scope } = outer.field;
  const field = scope.fields.find((one) => one.name === tree.name);
  if (field === undefined || field.compute !== undefined) return null;
  const mayBeHidden = outer.mayBeHidden || isConditional(field, scope);
  return { slot: outer.slot, path: [...outer.path, tree.name], field, mayBeHidden };
}

function isConditional({ when, section }: Field, scope: Scope): boolean {
  if (when !== undefined) return true;
  for (let name = section; name !== undefined; ) {
    const around = scope.sections.find((one) => one.name === name);
    if (around?.when !== undefined) return true;
    name = around?.parent;
  }
  return false;
}

/** Blank while it is not answered. */
function holds({ slot, path }: Answer, ifTrue: JsonObject, ifFalse: JsonObject): Judgement {
  return {
    slots: [slot],
    isTrue: { kind: 'holds', path, schema: ifTrue, otherwise: ifFalse },
    isFalse: { kind: 'holds', path, schema: ifFalse, otherwise: ifTrue },
  };
}

/** Two-valued: true when it holds, false in every other case, blank too. */
function decided({ slot, path }: Answer, schema: JsonObject): Judgement {
  const isTrue: Condition = { kind: 'holds', path, schema };
  return { slots: [slot], isTrue, isFalse: not(isTrue) };
}

/** Answers that are one scalar compare with a constant; a blank table is a list, so it is left to the engine. */
function isScalar({ type }: Field): boolean {
  return !['table', 'group', 'choices', 'files', 'cascade', 'month'].includes(type);
}

const mirrored = { '=': '=', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;
const contrary = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const;
const keywords = { '<': 'exclusiveMaximum', '<=': 'maximum', '>': 'exclusiveMinimum', '>=': 'minimum' } as const;
type Ordering = keyof typeof contrary;

function comparison(tree: Extract<Expression, { kind: 'compare' }>, around: Answering): Judgement | null {
  const turned = scalarOf(tree.left) !== undefined;
  const [left, right] = turned ? [tree.right, tree.left] : [tree.left, tree.right];
  const operator = turned ? mirrored[tree.operator] : tree.operator;
  const value = scalarOf(right);
  if (value === undefined) return null;
  if (left.kind === 'part') return left.part === 'year' ? yearComparison(left, { operator, value }, around) : null;
  if (left.kind === 'call') return measured(left, { operator, value }, around);
  const answer = answerOf(left, around);
  if (answer === null) return null;
  if (operator === '=') return equality(answer, value);
  if (operator === '!=') {
    const equal = equality(answer, value);
    return equal && opposite(equal);
  }
  if (typeof value === 'number') {
    const [ifTrue, ifFalse] = [keywords[operator], keywords[contrary[operator]]];
    return holds(answer, { type: 'number', [ifTrue]: value }, { type: 'number', [ifFalse]: value });
  }
  return typeof value === 'string' ? ordered(answer, operator, dateIn(answer, value)) : null;
}

interface Compared {
  readonly operator: CompareOperator;
  readonly value: Scalar;
}

function equality(answer: Answer, value: Scalar): Judgement | null {
  const { field } = answer;
  if (field.type === 'table' || field.type === 'group') return null;
  if (value === null) return opposite(decided(answer, {}));
  if (field.type === 'month' && typeof value === 'string') {
    const month = dateIn(answer, value);
    return month === null ? null : decided(answer, { const: month });
  }
  return isScalar(field) ? decided(answer, { const: value }) : null;
}

/** The day as the field writes it: of a month, which stands for its first day, only a first day. */
function dateIn({ field }: Answer, day: string): string | null {
  if (field.type === 'date') return day;
  return field.type === 'month' && day.endsWith('-01') ? day.slice(0, 7) : null;
}

function ordered(answer: Answer, operator: Ordering, to: string | null): Judgement | null {
  if (to === null) return null;
  const [ifTrue, ifFalse] = [datePattern(operator, to), datePattern(contrary[operator], to)];
  return holds(answer, { type: 'string', pattern: ifTrue }, { type: 'string', pattern: ifFalse });
}

type Part = Extract<Expression, { kind: 'part' }>;

function yearComparison(tree: Part, { operator, value }: Compared, around: Answering): Judgement | null {
  const answer = answerOf(tree.of, around);
  if (answer === null || (answer.field.type !== 'date' && answer.field.type !== 'month')) return null;
  if (typeof value !== 'number' || !/^[1-9][0-9]{3}$/.test(String(value))) return null;
  if (operator !== '=' && operator !== '!=') return ordered(answer, operator, String(value));
  const equal = decided(answer, { type: 'string', pattern: datePattern('=', String(value)) });
  return operator === '=' ? equal : opposite(equal);
}

type Call = Extract<Expression, { kind: 'call' }>;

/** How many rows, choices or code points there are. */
function measured(tree: Call, { operator, value }: Compared, around: Answering): Judgement | null {
  const answer = answerOf(tree.arguments[0], around);
  if (answer === null || typeof value !== 'number' || !Number.isInteger(value)) return null;
  const { field, mayBeHidden } = answer;
  const isTable = tree.function === 'count' && field.type === 'table' && field.rows === undefined && !mayBeHidden;
  const isChoices = tree.function === 'count' && field.type === 'choices';
  const isText = tree.function === 'string length' && isFreeText(field);
  if (!isTable && !isChoices && !isText) return null;
  const ordering = orderingOf(operator, !isText && value === 0);
  // Below nothing there is nothing to count.
  if (ordering === null || value < (ordering === '<' || ordering === '>=' ? 1 : 0)) return null;
  const bounds = isText ? textBounds : listBounds;
  const [ifTrue, ifFalse] = [bounds(ordering, value), bounds(contrary[ordering], value)];
  if (isText) return holds(answer, ifTrue, ifFalse);
  // A shown table without rows counts 0, and so do choices without one; neither is submitted.
  return ordering.startsWith('<') ? opposite(decided(answer, ifFalse)) : decided(answer, ifTrue);
}

/** `count(t) = 0` is `count(t) <= 0`. Of being equal to another number a schema has no opposite. */
function orderingOf(operator: CompareOperator, toNothing: boolean): Ordering | null {
  if (operator !== '=' && operator !== '!=') return operator;
  if (!toNothing) return null;
  return operator === '=' ? '<=' : '>';
}

function listBounds(operator: Ordering, value: number): JsonObject {
  if (operator.startsWith('<')) return { type: 'array', maxItems: operator === '<' ? value - 1 : value };
  return { type: 'array', minItems: operator === '>' ? value + 1 : value };
}

function textBounds(operator: Ordering, value: number): JsonObject {
  if (operator.startsWith('<')) return { type: 'string', maxLength: operator === '<' ? value - 1 : value };
  return { type: 'string', minLength: operator === '>' ? value + 1 : value };
}

function isFreeText({ type }: Field): boolean {
  return type === 'text' || type === 'longText';
}

function scalarOf(tree: Expression | undefined): Scalar | undefined {
  const value = tree === undefined ? undefined : constantOf(tree);
  return typeof value === 'object' && value !== null ? undefined : value;
}

type Between = Extract<Expression, { kind: 'between' }>;

function between(tree: Between, around: Answering): Judgement | null {
  const answer = answerOf(tree.of, around);
  const [low, high] = [scalarOf(tree.low), scalarOf(tree.high)];
  if (answer === null || typeof low !== 'number' || typeof high !== 'number') return null;
  const inside = { type: 'number', minimum: low, maximum: high };
  return holds(answer, inside, { type: 'number', not: { minimum: low, maximum: high } });
}

/** `category in ["university", "institute"]`: equality with one of several constants. */
function membership(tree: Extract<Expression, { kind: 'in' }>, around: Answering): Judgement | null {
  const answer = answerOf(tree.of, around);
  const values = tree.tests.map(constantsOf);
  if (answer === null || !isScalar(answer.field) || values.some((value) => value === null)) return null;
  const codes = values.flatMap((value) => value ?? []);
  if (codes.includes(null)) return null;
  return decided(answer, codes.length === 1 ? { const: codes[0] ?? null } : { enum: codes });
}

function constantsOf(test: UnaryTest): readonly Scalar[] | null {
  if (test.kind === 'equal') {
    const value = scalarOf(test.to);
    return value === undefined ? null : [value];
  }
  if (test.kind !== 'member' || test.of.kind !== 'list') return null;
  const values = test.of.items.map(scalarOf);
  return values.includes(undefined) ? null : values.filter((value) => value !== undefined);
}

function call(tree: Call, around: Answering): Judgement | null {
  const answer = answerOf(tree.arguments[0], around);
  if (answer === null) return null;
  const { field } = answer;
  if (tree.function === 'is blank') return equality(answer, null);
  const second = scalarOf(tree.arguments[1]);
  if (typeof second !== 'string') return null;
  if (tree.function === 'list contains') {
    const contains = { contains: { const: second } };
    if (field.type !== 'choices') return null;
    return holds(answer, { type: 'array', ...contains }, { type: 'array', not: contains });
  }
  const pattern = tree.arguments.length === 2 && isFreeText(field) ? patternOf(tree.function, second) : null;
  if (pattern === null) return null;
  return holds(answer, { type: 'string', pattern }, { type: 'string', not: { pattern } });
}

function patternOf(name: string, text: string): string | null {
  if (name === 'matches') return isPortable(text) ? text : null;
  if (name === 'contains') return literalPattern(text);
  if (name === 'starts with') return `^${literalPattern(text)}`;
  return name === 'ends with' ? `${literalPattern(text)}$` : null;
}
