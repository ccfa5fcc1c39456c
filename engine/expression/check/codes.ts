/** Texts that are written out where a code of a list belongs. */
import { closest } from '../../diagnostics/did-you-mean.ts';
import { expressionMessages as messages } from '../../diagnostics/expression-messages.ts';
import type { ValueType } from '../../model/value.ts';
import type { SyntaxNode } from '../syntax.ts';
import { itemOf } from '../types.ts';
import { type Checking, report } from './checking.ts';

/** How many codes a message lists. */
const SOME = 6;

/** Looks into what the expression can result in: both branches of an if, the items of a list. */
export function checkCodes(checking: Checking, node: SyntaxNode, expected: ValueType): void {
  const type = itemOf(expected);
  if (type.kind !== 'text') return;
  if (node.kind === 'literal') {
    if (typeof node.value === 'string') checkCode(checking, node, node.value, type);
    return;
  }
  for (const result of resultsOf(node)) checkCodes(checking, result, type);
}

function resultsOf(node: SyntaxNode): readonly SyntaxNode[] {
  if (node.kind === 'if') return [node.then, node.otherwise];
  if (node.kind === 'list') return node.items;
  if (node.kind !== 'call' || node.name.text !== 'get or else') return [];
  return node.arguments.map(({ value }) => value);
}

function checkCode(
  checking: Checking,
  node: SyntaxNode,
  code: string,
  { codes: given, list }: Extract<ValueType, { kind: 'text' }>,
): void {
  const { lists } = checking.input;
  const named = list !== undefined && Object.hasOwn(lists, list) ? lists[list] : undefined;
  const codes = given ?? named?.codes;
  if (codes === undefined || codes.includes(code)) return;
  const titled = Object.entries(named?.titles ?? {}).find(([, title]) => title === code);
  if (titled !== undefined) report(checking, node, messages.titleForCode, code, titled[0]);
  else {
    const some = codes.slice(0, SOME).join('、') + (codes.length > SOME ? '……' : '');
    report(checking, node, messages.unknownCode, code, some, closest(code, codes));
  }
}
