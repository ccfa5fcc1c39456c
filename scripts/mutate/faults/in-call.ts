/** The faults that can be planted into a call of a function. */
import type { SyntaxNode } from '../../../engine/expression/syntax.ts';
import { type ExpressionFault, withoutItem } from './fault.ts';

type Call = SyntaxNode & { readonly kind: 'call' };

export function callFaults({ name, arguments: given, ...call }: Call, text: string): readonly ExpressionFault[] {
  const values = given.map(({ value }) => value);
  const [first, second] = values;
  const other = otherFunctions[name.text];
  return [
    ...(name.text === 'not' && first !== undefined
      ? [{ kind: 'dropped not', start: call.start, end: call.end, by: `(${written(first, text)})` } as const]
      : []),
    ...(other === undefined ? [] : [{ kind: 'other aggregate', start: name.start, end: name.end, by: other } as const]),
    ...(values.length < 2 ? [] : values.map((_, at) => withoutItem(values, at, 'dropped argument'))),
    ...(first !== undefined && second !== undefined && ordered.has(name.text)
      ? [
          {
            kind: 'swapped operands',
            start: first.start,
            end: second.end,
            by: `${written(second, text)}, ${written(first, text)}`,
          } as const,
        ]
      : []),
    ...values.flatMap((value): readonly ExpressionFault[] => {
      if (value.kind !== 'literal' || typeof value.value !== 'string' || !searching.has(name.text)) return [];
      const { start, end } = value;
      const by = JSON.stringify(value.value.slice(0, -1));
      return value.value.length < 2 ? [] : [{ kind: 'changed word', start, end, by }];
    }),
  ];
}

function written({ start, end }: SyntaxNode, text: string): string {
  return text.slice(start, end);
}

const otherFunctions: Readonly<Record<string, string>> = {
  sum: 'max',
  count: 'sum',
  mean: 'sum',
  min: 'max',
  max: 'min',
  all: 'any',
  any: 'all',
  characters: 'string length',
  'starts with': 'contains',
  'ends with': 'contains',
};
/** Functions of which the first two arguments are of one type and not alike. */
const ordered = new Set([
  'growth rate',
  'share',
  'modulo',
  'contains',
  'starts with',
  'ends with',
  'years and months duration',
  'months covered',
  'get or else',
]);
/** Functions that look for a text. */
const searching = new Set(['contains', 'starts with', 'ends with', 'matches']);
