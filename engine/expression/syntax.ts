/** An expression as it is written, before its names and types are known. Every node keeps its place in the text. */
import type { ArithmeticOperator, CompareOperator } from '../model/expression.ts';

interface Placed {
  readonly start: number;
  readonly end: number;
}

export interface Word extends Placed {
  readonly text: string;
}

export interface LoopSyntax {
  readonly name: Word;
  readonly over: SyntaxNode;
  readonly to?: SyntaxNode;
}

export interface ArgumentSyntax {
  readonly name?: Word;
  readonly value: SyntaxNode;
}

export type TestSyntax = Placed &
  (
    | { readonly kind: 'value'; readonly value: SyntaxNode }
    | { readonly kind: 'compare'; readonly operator: CompareOperator; readonly value: SyntaxNode }
    | {
        readonly kind: 'range';
        readonly low: SyntaxNode;
        readonly high: SyntaxNode;
        readonly includesLow: boolean;
        readonly includesHigh: boolean;
      }
  );

export type SyntaxNode = Placed &
  (
    | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'path'; readonly of: SyntaxNode; readonly name: Word }
    | { readonly kind: 'filter'; readonly of: SyntaxNode; readonly where: SyntaxNode }
    | { readonly kind: 'and' | 'or'; readonly left: SyntaxNode; readonly right: SyntaxNode }
    | { readonly kind: 'negate'; readonly of: SyntaxNode }
    | {
        readonly kind: 'arithmetic';
        readonly operator: ArithmeticOperator;
        readonly left: SyntaxNode;
        readonly right: SyntaxNode;
      }
    | {
        readonly kind: 'compare';
        readonly operator: CompareOperator;
        readonly left: SyntaxNode;
        readonly right: SyntaxNode;
      }
    | { readonly kind: 'between'; readonly of: SyntaxNode; readonly low: SyntaxNode; readonly high: SyntaxNode }
    | { readonly kind: 'in'; readonly of: SyntaxNode; readonly tests: readonly TestSyntax[] }
    | {
        readonly kind: 'if';
        readonly condition: SyntaxNode;
        readonly then: SyntaxNode;
        readonly otherwise: SyntaxNode;
      }
    | { readonly kind: 'list'; readonly items: readonly SyntaxNode[] }
    | { readonly kind: 'for'; readonly loops: readonly LoopSyntax[]; readonly body: SyntaxNode }
    | {
        readonly kind: 'quantified';
        readonly quantifier: 'some' | 'every';
        readonly loops: readonly LoopSyntax[];
        readonly satisfies: SyntaxNode;
      }
    | { readonly kind: 'call'; readonly name: Word; readonly arguments: readonly ArgumentSyntax[] }
  );

/** The nodes directly below a node, in reading order. */
export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  switch (node.kind) {
    case 'literal':
    case 'name':
      return [];
    case 'path':
    case 'negate':
      return [node.of];
    case 'filter':
      return [node.of, node.where];
    case 'and':
    case 'or':
    case 'arithmetic':
    case 'compare':
      return [node.left, node.right];
    case 'between':
      return [node.of, node.low, node.high];
    case 'in':
      return [node.of, ...node.tests.flatMap((test) => (test.kind === 'range' ? [test.low, test.high] : [test.value]))];
    case 'if':
      return [node.condition, node.then, node.otherwise];
    case 'list':
      return node.items;
    case 'for':
      return [...node.loops.flatMap(partsOfLoop), node.body];
    case 'quantified':
      return [...node.loops.flatMap(partsOfLoop), node.satisfies];
    case 'call':
      return node.arguments.map(({ value }) => value);
  }
}

function partsOfLoop({ over, to }: LoopSyntax): readonly SyntaxNode[] {
  return to === undefined ? [over] : [over, to];
}
