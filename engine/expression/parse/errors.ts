/** The mistakes that the grammar marks in its tree, in an author's words. */
import type { SyntaxNode as LezerNode, SyntaxNodeRef, Tree } from '@lezer/common';
import { expressionMessages as messages, finding } from '../../diagnostics/expression-messages.ts';
import type { Finding } from '../../diagnostics/finding.ts';

/** The first mistake; what follows it is usually its consequence. */
export function syntaxFindings(text: string, tree: Tree): readonly Finding[] {
  let found: Finding | undefined;
  tree.iterate({
    enter: (node) => {
      if (found === undefined && node.type.isError) found = describeError(text, node);
      return found === undefined;
    },
  });
  return found === undefined ? [] : [found];
}

function describeError(text: string, node: SyntaxNodeRef): Finding {
  const parent = node.node.parent;
  if (parent?.name === 'IfExpression' && !hasChild(parent, 'else')) return elseMissing(parent);
  const rest = text.slice(node.to > node.from ? node.from : skipSpaces(text, node.from));
  if (rest.trim() === '') return finding(messages.incomplete, lastVisible(text));
  const word = /^(?:[\p{L}\p{N}_]+|\S)/u.exec(rest.trimStart())?.[0] ?? '';
  const start = text.length - rest.trimStart().length;
  const span = { start, end: start + word.length };
  return finding(messages.unexpected, span, word);
}

function elseMissing(parent: LezerNode): Finding {
  return finding(messages.elseMissing, { start: parent.from, end: parent.from + 'if'.length });
}

function hasChild(node: LezerNode, name: string): boolean {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === name && !child.type.isError) return true;
  }
  return false;
}

function skipSpaces(text: string, from: number): number {
  return from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
}

function lastVisible(text: string) {
  const end = text.trimEnd().length;
  return { start: Math.max(0, end - 1), end };
}
