/** What the checker is given, and what it gathers on its way through a tree. */
import type { Finding } from '../../diagnostics/finding.ts';
import { type Span, finding } from '../../diagnostics/expression-messages.ts';
import type { Message } from '../../diagnostics/mistake.ts';
import type { Expression, Read } from '../../model/expression.ts';
import type { Scalar, ValueType } from '../../model/value.ts';
import { parseDay } from '../dates.ts';
import type { SyntaxNode } from '../syntax.ts';
import { types } from '../types.ts';
import type { NameScope, Scope } from './scope.ts';

export interface CheckInput {
  readonly text: string;
  /** Outermost first. */
  readonly scopes: readonly NameScope[];
  /** Names of the edition; they are folded into the tree. A text that is an ISO day is a date. */
  readonly constants: Readonly<Record<string, Scalar>>;
  /** Code lists, and inline options under the name that the types of their fields carry. */
  readonly lists: Readonly<Record<string, CodeListNames>>;
  readonly expect?: ValueType;
  /** What is likely a mistake depends on what the expression is for. */
  readonly lint?: 'when' | 'compute';
}

export interface CodeListNames {
  readonly codes: readonly string[];
  readonly titles?: Readonly<Record<string, string>>;
  readonly parents?: Readonly<Record<string, string>>;
}

/** A read and where it is written. */
export interface PlacedRead extends Read {
  readonly start: number;
  readonly end: number;
}

/** `origin`: the field whose value this is, whole or filtered; what is read below it is a read of that field's parts. */
export interface Typed {
  readonly expression: Expression;
  readonly type: ValueType;
  readonly origin?: Read;
}

export interface Checking {
  readonly input: CheckInput;
  readonly findings: Finding[];
  readonly reads: PlacedRead[];
  readonly typed: Map<SyntaxNode, Typed>;
  /** Types a node without noting that it is read; handed over so that the files of the checker form no circle. */
  readonly inspect: (checking: Checking, node: SyntaxNode, scope: Scope) => Typed;
}

/** Types a node whose value is used as it is, so what it names is read. */
export function check(checking: Checking, node: SyntaxNode, scope: Scope): Typed {
  const typed = checking.inspect(checking, node, scope);
  if (typed.origin !== undefined) checking.reads.push({ ...typed.origin, start: node.start, end: node.end });
  return typed;
}

/** Types a table that is gone through: it is read as a whole only when none of its columns is. */
export function checkEnumerated(checking: Checking, node: SyntaxNode, scope: Scope): Typed {
  const typed = checking.inspect(checking, node, scope);
  noteEnumerated(checking, node, typed);
  return typed;
}

export function noteEnumerated({ reads }: Checking, { start, end }: Span, { origin }: Typed): void {
  if (origin === undefined) return;
  const below = `${origin.path}.`;
  const known = reads.some(({ path, slot }) => slot === origin.slot && path.startsWith(below));
  if (!known) reads.push({ ...origin, start, end });
}

export function report<P extends readonly unknown[]>(
  { findings }: Checking,
  span: Span,
  entry: Message<P>,
  ...parameters: P
): void {
  findings.push(finding(entry, span, ...parameters));
}

/** What a mistake leaves behind: it fits everywhere, so that one mistake is reported once. */
export const mistaken: Typed = { expression: { kind: 'literal', value: null }, type: types.unknown };

export function literal(value: Scalar): Typed {
  return { expression: { kind: 'literal', value }, type: typeOfScalar(value) };
}

export function constant(name: string, value: Scalar): Typed {
  const isDay = typeof value === 'string' && parseDay(value) !== null;
  return { expression: { kind: 'literal', value, constant: name }, type: isDay ? types.date : typeOfScalar(value) };
}

function typeOfScalar(value: Scalar): ValueType {
  if (typeof value === 'string') return types.text;
  if (typeof value === 'number') return types.number;
  return value === null ? types.null : types.boolean;
}
