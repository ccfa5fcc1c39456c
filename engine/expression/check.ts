/** Binds the names of an expression and finds its static types; reports all that is wrong with it. */
import type { Span } from '../diagnostics/expression-messages.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { CompiledExpression, Expression, Read } from '../model/expression.ts';
import type { ValueType } from '../model/value.ts';
import { checkCall } from './check/calls.ts';
import { type Checking, type CheckInput, literal, type PlacedRead, type Typed } from './check/checking.ts';
import { lint } from './check/lint.ts';
import { checkIf, checkList, checkLoop } from './check/lists.ts';
import { checkFilter, checkName, checkPath } from './check/names.ts';
import {
  checkArithmetic,
  checkBetween,
  checkComparison,
  checkIn,
  checkLogic,
  checkNegation,
} from './check/operators.ts';
import { expectType } from './check/result.ts';
import { outermost, type Scope } from './check/scope.ts';
import { parseExpression } from './parse.ts';
import type { SyntaxNode } from './syntax.ts';
import { types } from './types.ts';

export type { CheckInput, CodeListNames, PlacedRead } from './check/checking.ts';
export type { NameScope } from './check/scope.ts';

export interface CheckedExpression {
  /** Null when there is an error among the findings. */
  readonly expression: CompiledExpression | null;
  readonly type: ValueType;
  /** Every use, with its place in the text. */
  readonly reads: readonly PlacedRead[];
  readonly findings: readonly Finding[];
  /** Where a part of the expression's tree is written. */
  readonly spanOf: (part: Expression) => Span | undefined;
}

export function checkExpression(input: CheckInput): CheckedExpression {
  const { tree, findings } = parseExpression(input.text);
  if (tree === null) return { expression: null, type: types.unknown, reads: [], findings, spanOf: () => undefined };
  const checking: Checking = { input, findings: [], reads: [], typed: new Map(), inspect };
  const scope = outermost(input.scopes);
  const result = inspect(checking, tree, scope);
  noteRead(checking, tree, result);
  if (input.expect !== undefined) expectType(checking, tree, input.expect);
  if (!hasErrors(checking.findings)) lint(checking, tree);
  const { reads } = checking;
  const said = [...findings, ...checking.findings].toSorted((one, other) => one.start - other.start);
  const expression = hasErrors(said)
    ? null
    : { source: input.text, tree: result.expression, reads: distinctReads(reads) };
  return { expression, type: result.type, reads, findings: said, spanOf: spansIn(checking) };
}

function spansIn({ typed }: Checking): CheckedExpression['spanOf'] {
  return (part) => [...typed].find(([, { expression }]) => expression === part)?.[0];
}

function inspect(checking: Checking, node: SyntaxNode, scope: Scope): Typed {
  const typed = inspectNode(checking, node, scope);
  checking.typed.set(node, typed);
  return typed;
}

function inspectNode(checking: Checking, node: SyntaxNode, scope: Scope): Typed {
  switch (node.kind) {
    case 'literal':
      return literal(node.value);
    case 'name':
      return checkName(checking, node, scope);
    case 'path':
      return checkPath(checking, node, scope);
    case 'filter':
      return checkFilter(checking, node, scope);
    case 'and':
    case 'or':
      return checkLogic(checking, node, scope);
    case 'negate':
      return checkNegation(checking, node, scope);
    case 'arithmetic':
      return checkArithmetic(checking, node, scope);
    case 'compare':
      return checkComparison(checking, node, scope);
    case 'between':
      return checkBetween(checking, node, scope);
    case 'in':
      return checkIn(checking, node, scope);
    case 'if':
      return checkIf(checking, node, scope);
    case 'list':
      return checkList(checking, node, scope);
    case 'for':
    case 'quantified':
      return checkLoop(checking, node, scope);
    case 'call':
      return checkCall(checking, node, scope);
  }
}

function noteRead({ reads }: Checking, { start, end }: SyntaxNode, { origin }: Typed): void {
  if (origin !== undefined) reads.push({ ...origin, start, end });
}

function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function distinctReads(reads: readonly PlacedRead[]): readonly Read[] {
  const found = new Map<string, Read>();
  for (const { path, slot } of reads) found.set(`${slot} ${path}`, { path, slot });
  return [...found.values()];
}
