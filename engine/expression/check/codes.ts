/** Values that are written out: texts where a code of a list belongs, and words where true, false or a code is meant. */
import { closest } from '../../diagnostics/did-you-mean.ts';
import { expressionMessages as messages, finding } from '../../diagnostics/expression-messages.ts';
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

/** `hasCentre = yes`: a word that is the name of nothing gets the advice that fits what it stands beside. */
export function adviseWords(checking: Checking, node: SyntaxNode, expected: ValueType): void {
  for (const result of resultsOf(node)) adviseWords(checking, result, expected);
  if (node.kind !== 'name') return;
  const { code } = messages.unknownName;
  const at = checking.findings.findIndex((one) => one.code === code && one.start === node.start);
  const meant = valueMeant(checking, node.name, itemOf(expected));
  if (at >= 0 && meant !== undefined) checking.findings[at] = finding(messages.unknownName, node, node.name, meant);
}

function valueMeant({ input }: Checking, word: string, type: ValueType): string | undefined {
  if (type.kind === 'boolean') return truthMeant(word);
  if (type.kind !== 'text') return undefined;
  const { codes = [], titles = {} } = input.lists[type.list ?? ''] ?? {};
  const code = codes.find((one) => one === word || titles[one] === word);
  return code === undefined ? undefined : `"${code}"`;
}

/** What others write for true and false; undefined for any other word. */
export function truthMeant(word: string): 'true' | 'false' | undefined {
  if (/^(?:true|yes|y|on|1|是|对)$/i.test(word)) return 'true';
  return /^(?:false|no|n|off|0|否|错)$/i.test(word) ? 'false' : undefined;
}
