/** What is allowed, but likely not what was meant. */
import { expressionMessages as messages } from '../../diagnostics/expression-messages.ts';
import { childrenOf, type SyntaxNode } from '../syntax.ts';
import { type Checking, report } from './checking.ts';

export function lint(checking: Checking, tree: SyntaxNode): void {
  if (checking.input.lint === 'when') findTrueWhileBlank(checking, tree, new Set());
  if (checking.input.lint === 'compute') findBlankSwallows(checking, tree);
}

/** What is denied of x (`x != "code"`, `not(x in […])`) holds while x is blank, unless `x != null` is asked for beside it. */
function findTrueWhileBlank(checking: Checking, node: SyntaxNode, asked: ReadonlySet<string>): void {
  const known = node.kind === 'and' ? new Set([...asked, ...askedFor(checking, node)]) : asked;
  const denied = denial(checking, node);
  if (denied !== undefined && isField(checking, denied.of)) {
    const name = textOf(checking, denied.of);
    if (known.has(name)) return;
    report(checking, node, messages.trueWhileBlank, name, denied.text);
    return;
  }
  for (const child of childrenOf(node)) findTrueWhileBlank(checking, child, known);
}

interface Denial {
  readonly of: SyntaxNode;
  readonly text: string;
}

function denial(checking: Checking, node: SyntaxNode): Denial | undefined {
  if (node.kind === 'compare') return node.operator === '!=' ? deniedEquality(checking, node) : undefined;
  const inner = node.kind === 'call' && node.name.text === 'not' ? node.arguments[0]?.value : undefined;
  if (inner?.kind === 'compare') return inner.operator === '=' ? deniedEquality(checking, inner) : undefined;
  // Of a blank, what it is not is told only where each alternative is written out.
  const isTold =
    inner?.kind === 'in' &&
    inner.tests.every(({ kind }) => kind === 'value') &&
    !/\bnull\b/.test(textOf(checking, inner));
  return isTold ? { of: inner.of, text: textOf(checking, node) } : undefined;
}

function deniedEquality(
  checking: Checking,
  { left, right }: Extract<SyntaxNode, { kind: 'compare' }>,
): Denial | undefined {
  const [of, code] = right.kind === 'literal' ? [left, right] : [right, left];
  if (code.kind !== 'literal' || code.value === null) return undefined;
  return { of, text: `${textOf(checking, of)} != ${textOf(checking, code)}` };
}

/** The fields that the parts of an `and` require to be filled in. */
function askedFor(checking: Checking, node: SyntaxNode): readonly string[] {
  if (node.kind === 'and') return [...askedFor(checking, node.left), ...askedFor(checking, node.right)];
  if (node.kind !== 'compare' || node.operator !== '!=') return [];
  const isNull = node.right.kind === 'literal' && node.right.value === null;
  return isNull ? [textOf(checking, node.left)] : [];
}

/** `a + b` of fields is blank as soon as one of them is. */
function findBlankSwallows(checking: Checking, node: SyntaxNode): void {
  const terms = termsOf(node);
  const fields = terms.filter((term) => isField(checking, term) && checking.typed.get(term)?.type.kind === 'number');
  if (fields.length >= 2) {
    report(checking, node, messages.blankSwallows, terms.map((term) => textOf(checking, term)).join(', '));
    return;
  }
  for (const term of terms) {
    for (const child of childrenOf(term)) findBlankSwallows(checking, child);
  }
}

function termsOf(node: SyntaxNode): readonly SyntaxNode[] {
  return node.kind === 'arithmetic' && node.operator === '+' ? [...termsOf(node.left), ...termsOf(node.right)] : [node];
}

function isField({ typed }: Checking, node: SyntaxNode): boolean {
  const kind = typed.get(node)?.expression.kind;
  return kind === 'name' || kind === 'path';
}

function textOf({ input }: Checking, { start, end }: SyntaxNode): string {
  return input.text.slice(start, end).replaceAll(/\s+/g, ' ');
}
