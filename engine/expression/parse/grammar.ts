/** The vocabulary of the grammar's tree: which children count, what its operators and texts are to us. */
import type { SyntaxNode as LezerNode } from '@lezer/common';
import type { Localized } from '../../diagnostics/finding.ts';
import type { ArithmeticOperator, CompareOperator } from '../../model/expression.ts';

const PUNCTUATION: ReadonlySet<string> = new Set(
  '( ) [ ] { } , : . .. if then else for in return some every satisfies and or between'.split(' '),
);
const COMMENTS: ReadonlySet<string> = new Set(['LineComment', 'BlockComment']);

/** All children but comments. */
export function parts(node: LezerNode): readonly LezerNode[] {
  const found: LezerNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (!COMMENTS.has(child.name)) found.push(child);
  }
  return found;
}

/** The children that are expressions, names or loops. */
export function operands(node: LezerNode): readonly LezerNode[] {
  return parts(node).filter(({ name }) => !PUNCTUATION.has(name));
}

export function arithmeticOperator(written: string): ArithmeticOperator {
  switch (written) {
    case '+':
    case '-':
    case '*':
    case '/':
      return written;
    default:
      return '**';
  }
}

export function compareOperator(written: string): CompareOperator | undefined {
  switch (written) {
    case '=':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return written;
    default:
      return undefined;
  }
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** The text between its quotes, escapes resolved. */
export function quoted(written: string): string {
  return written.slice(1, -1).replaceAll(/\\(u[\dA-Fa-f]{4}|U[\dA-Fa-f]{6}|[\s\S])/g, (whole, escape: string) => {
    if (escape.length === 1) return ESCAPES.get(escape) ?? (/["'\\/]/.test(escape) ? escape : whole);
    const point = Number.parseInt(escape.slice(1), 16);
    return point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole;
  });
}

const UNSUPPORTED: ReadonlyMap<string, readonly [Localized, Localized?]> = new Map([
  ['FunctionDefinition', [{ zh: '自定义函数', en: 'A function of your own' }]],
  ['Context', [{ zh: '{…} 形式的数据', en: 'A context {…}' }]],
  ['InstanceOfExpression', [{ zh: ' instance of', en: '"instance of"' }]],
  ['?', [{ zh: '“?”', en: '"?"' }]],
  ['computed call', [{ zh: '这样调用函数', en: 'Calling a computed value' }]],
  [
    'SimplePositiveUnaryTest',
    [
      { zh: '单独的区间或比较', en: 'A range or comparison on its own' },
      { zh: '请写成 x in [1..5] 或 x > 1', en: 'Write x in [1..5] or x > 1' },
    ],
  ],
]);

export function unsupported(kind: string): readonly [Localized, Localized?] {
  return UNSUPPORTED.get(kind) ?? [{ zh: '这种写法', en: 'This' }];
}
