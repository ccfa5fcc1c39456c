/** The faults that can be planted into a formula: each an edit of its text that still parses. */
import { parseExpression } from '../../../engine/expression/parse.ts';
import { childrenOf, type SyntaxNode } from '../../../engine/expression/syntax.ts';
import type { FaultKind } from '../kinds.ts';
import { withEdit } from '../mutant.ts';
import { misspelt } from '../edit.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type ExpressionFault, type Span, withoutItem } from './fault.ts';
import { callFaults } from './in-call.ts';

export function expressionFaults(text: string, vocabulary: Vocabulary): readonly ExpressionFault[] {
  const { tree } = parseExpression(text);
  if (tree === null) return [];
  const found = [...everyNode(tree)].flatMap((node) => [
    ...faultsAt(node, text, vocabulary),
    ...codeFaults(node, vocabulary),
  ]);
  const once = new Map(found.map((fault) => [withEdit(text, fault), fault]));
  return [...once].flatMap(([after, fault]) => (after === text || parseExpression(after).tree === null ? [] : [fault]));
}

/** `not(…)` around the whole. */
export function negation(text: string): ExpressionFault {
  return { kind: 'negated condition', start: 0, end: text.length, by: `not(${text})` };
}

function* everyNode(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const child of childrenOf(node)) yield* everyNode(child);
}

function faultsAt(node: SyntaxNode, text: string, vocabulary: Vocabulary): readonly ExpressionFault[] {
  const put = (kind: FaultKind, by: string, { start, end }: Span = node): ExpressionFault => ({ kind, start, end, by });
  const written = (part: SyntaxNode): string => grouped(part, text);
  switch (node.kind) {
    case 'name':
      return nameFaults(node.name, node, vocabulary);
    case 'path':
      return nameFaults(node.name.text, node.name, vocabulary);
    case 'literal':
      return typeof node.value === 'number' ? [1, -1].map((by) => put('off by one', nextNumber(node.value, by))) : [];
    case 'filter':
      return [put('dropped filter', text.slice(node.of.start, node.of.end))];
    case 'and':
    case 'or':
      return [
        put('dropped conjunct', written(node.left)),
        put('dropped conjunct', written(node.right)),
        ...operatorFault(node, node.kind, 'and or', text),
      ];
    case 'compare':
      return [
        ...operatorFault(node, node.operator, 'flipped comparison', text),
        ...operatorFault(node, node.operator, 'boundary', text),
      ];
    case 'arithmetic':
      return [
        ...operatorFault(node, node.operator, 'other operator', text),
        ...(node.operator === '-' || node.operator === '/' ? [swapped('swapped operands', node, text)] : []),
      ];
    case 'in':
      return node.tests.flatMap((test) => (test.kind === 'range' ? rangeFaults(test, text) : []));
    case 'if':
      return [swapped('swapped branches', { ...node, left: node.then, right: node.otherwise }, text)];
    case 'list':
      return node.items.length < 2 ? [] : node.items.map((_, at) => withoutItem(node.items, at, 'dropped item'));
    case 'quantified':
      return [
        put('other aggregate', node.quantifier === 'some' ? 'every' : 'some', wordAt(node.start, node.quantifier)),
      ];
    case 'call':
      return callFaults(node, text);
    case 'negate':
      return [put('dropped not', written(node.of))];
    case 'between':
    case 'for':
      return [];
  }
}

function wordAt(start: number, word: string): Span {
  return { start, end: start + word.length };
}

function nextNumber(value: unknown, by: number): string {
  return typeof value === 'number' ? String(value + by) : '';
}

/** As it is written, in brackets when it could fall apart beside something else. */
function grouped({ kind, start, end }: SyntaxNode, text: string): string {
  const written = text.slice(start, end);
  return kind === 'or' || kind === 'and' || kind === 'arithmetic' || kind === 'compare' ? `(${written})` : written;
}

function nameFaults(name: string, place: Span, { beside, constants }: Vocabulary): readonly ExpressionFault[] {
  const { start, end } = place;
  const at = constants.indexOf(name);
  const other = at < 0 ? beside(name) : constants[(at + 1) % constants.length];
  return [
    { kind: 'misspelt name', start, end, by: misspelt(name) },
    ...(other === undefined || other === name ? [] : [{ kind: 'other name', start, end, by: other } as const]),
  ];
}

const operators: Readonly<Partial<Record<FaultKind, Readonly<Record<string, string>>>>> = {
  'flipped comparison': { '<': '>', '>': '<', '<=': '>=', '>=': '<=', '=': '!=', '!=': '=' },
  boundary: { '<': '<=', '<=': '<', '>': '>=', '>=': '>' },
  'other operator': { '+': '-', '-': '+', '*': '/', '/': '*' },
  'and or': { and: 'or', or: 'and' },
};

function operatorFault(
  { left, right }: Pair,
  operator: string,
  kind: FaultKind,
  text: string,
): readonly ExpressionFault[] {
  const by = operators[kind]?.[operator];
  const start = text.indexOf(operator, left.end);
  if (by === undefined || start < 0 || start >= right.start) return [];
  return [{ kind, ...wordAt(start, operator), by }];
}

interface Pair extends Span {
  readonly left: SyntaxNode;
  readonly right: SyntaxNode;
}

function swapped(kind: FaultKind, { left, right, start, end }: Pair, text: string): ExpressionFault {
  const between = text.slice(left.end, right.start);
  const by =
    text.slice(start, left.start) + grouped(right, text) + between + grouped(left, text) + text.slice(right.end, end);
  return { kind, start, end, by };
}

function rangeFaults({ low, high }: { low: SyntaxNode; high: SyntaxNode }, text: string): readonly ExpressionFault[] {
  const open = text.slice(0, low.start).trimEnd().length - 1;
  const close = text.length - text.slice(high.end).trimStart().length;
  const kind = 'boundary';
  return [
    { kind, start: open, end: open + 1, by: text.charAt(open) === '[' ? '(' : '[' },
    { kind, start: close, end: close + 1, by: text.charAt(close) === ']' ? ')' : ']' },
  ];
}

/** Codes beside what they are compared with. */
function codeFaults(node: SyntaxNode, vocabulary: Vocabulary): readonly ExpressionFault[] {
  switch (node.kind) {
    case 'compare':
      return [...codeFault(node.right, node.left, vocabulary), ...codeFault(node.left, node.right, vocabulary)];
    case 'in':
      return node.tests
        .flatMap((test) => (test.kind === 'value' ? [test.value] : []))
        .flatMap((value) => (value.kind === 'list' ? value.items : [value]))
        .flatMap((value) => codeFault(value, node.of, vocabulary));
    case 'literal':
    case 'name':
    case 'path':
    case 'filter':
    case 'and':
    case 'or':
    case 'negate':
    case 'arithmetic':
    case 'between':
    case 'if':
    case 'list':
    case 'for':
    case 'quantified':
    case 'call':
      return [];
  }
}

function codeFault(node: SyntaxNode, field: SyntaxNode, vocabulary: Vocabulary): readonly ExpressionFault[] {
  if (node.kind !== 'literal' || typeof node.value !== 'string' || !vocabulary.isCode(node.value)) return [];
  const name = field.kind === 'name' ? field.name : field.kind === 'path' ? field.name.text : undefined;
  const other = vocabulary.otherCode(node.value, name);
  const { start, end } = node;
  return [
    { kind: 'misspelt code', start, end, by: JSON.stringify(misspelt(node.value)) },
    ...(other === undefined ? [] : [{ kind: 'other code', start, end, by: JSON.stringify(other) } as const]),
  ];
}
