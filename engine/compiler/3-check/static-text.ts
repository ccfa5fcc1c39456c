/** Parts of texts that need no answers, as strings. */
import { formatNumber } from '../../expression/decimal.ts';
import { prepare } from '../../expression/evaluate.ts';
import type { CompiledExpression, Text, TextPart } from '../../model/expression.ts';
import type { Value } from '../../model/value.ts';

export function staticText({ tree }: CompiledExpression): string {
  return inWords(prepare(tree)([]));
}

function inWords(value: Value): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'boolean') return value ? '是' : '否';
  return Array.isArray(value) ? value.map(inWords).join('、') : '';
}

/** A plain string when nothing in it depends on answers. */
export function joinedText(parts: readonly (string | TextPart)[]): Text {
  const joined: (string | TextPart)[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined.splice(-1, 1, last + part);
    else if (part !== '') joined.push(part);
  }
  const [first = '', ...others] = joined;
  return typeof first === 'string' && others.length === 0 ? first : { parts: joined };
}
