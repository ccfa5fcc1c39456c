/** What a node of a scenario file says as plain JSON; `{ $text: [[技, 265], "…"] }` is written out as the text it means. */
import { type Mistake, mistake } from '../diagnostics/mistake.ts';
import { scenarioMessages } from '../diagnostics/scenario-messages.ts';
import { type SourceNode, valueAt } from '../compiler/1-read/source-node.ts';

export function plainValue(node: SourceNode, found: Mistake[]): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'sequence':
      return node.items.map((item) => plainValue(item, found));
    case 'mapping': {
      const text = valueAt(node, '$text');
      if (text !== undefined && node.entries.length === 1) return longText(text, found);
      return plainRecord(node, found);
    }
  }
}

/** A mapping as a record; anything else says nothing. */
export function plainRecord(node: SourceNode | undefined, found: Mistake[]): Readonly<Record<string, unknown>> {
  if (node?.kind !== 'mapping') return {};
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainValue(value, found)]));
}

const longest = 1_000_000;

function longText(node: SourceNode, found: Mistake[]): string {
  if (node.kind !== 'sequence') return textPart(node, found);
  return node.items.map((part) => textPart(part, found)).join('');
}

function textPart(part: SourceNode, found: Mistake[]): string {
  if (part.kind === 'scalar') return part.text;
  if (part.kind === 'sequence') {
    const [text, times] = part.items;
    const count = times?.kind === 'scalar' ? times.value : undefined;
    if (text?.kind === 'scalar' && typeof count === 'number' && Number.isInteger(count) && part.items.length === 2) {
      if (count >= 0 && count * text.text.length <= longest) return text.text.repeat(count);
    }
  }
  found.push(mistake(scenarioMessages.badTextPart, part.place, { part: part.kind === 'mapping' ? '{…}' : '[…]' }));
  return '';
}
