/** Where the characters of a scalar's text stand in the file, whatever its quotes, escapes, folds and indents. */
import type { Place } from '../../model/diagnostic.ts';
import type { ScalarNode } from './source-node.ts';

/** The place in the file of a span of the scalar's text. */
export function placeInText(scalar: ScalarNode, start: number, end: number): Place {
  const { file } = scalar.place;
  const offsets = textOffsets(scalar);
  const from = offsets[Math.min(start, offsets.length - 1)] ?? scalar.place.start;
  if (end <= start) return { file, start: from, end: from };
  const last = offsets[Math.min(end, offsets.length - 1) - 1];
  return { file, start: from, end: Math.max(from, last === undefined ? from : last + 1) };
}

/** One offset into the file for each UTF-16 unit of the text, and one for its end. */
function textOffsets(scalar: ScalarNode): readonly number[] {
  const { raw, text, style } = scalar;
  const offsets: number[] = [];
  let at = firstCharacter(scalar);
  for (const character of text.split('')) {
    const blank = isBlank(character);
    if (!blank) at = skipBlanks(raw, at, style === 'double');
    offsets.push(scalar.place.start + Math.min(at, raw.length));
    const width = widthAt(scalar, at);
    if (!blank || width > 1 || isBlank(raw.charAt(at))) at += width;
  }
  offsets.push(scalar.place.start + Math.min(at, raw.length));
  return offsets;
}

function firstCharacter({ raw, style }: ScalarNode): number {
  switch (style) {
    case 'plain':
      return 0;
    case 'single':
    case 'double':
      return 1;
    case 'block': {
      const headerEnd = raw.indexOf('\n');
      return headerEnd < 0 ? raw.length : headerEnd + 1;
    }
  }
}

/** How many characters of the file write the one character of the text that starts there. */
function widthAt({ raw, style }: ScalarNode, at: number): number {
  if (style === 'single') return raw.startsWith("''", at) ? 2 : 1;
  if (style !== 'double' || raw.charAt(at) !== '\\') return 1;
  const letter = raw.charAt(at + 1);
  return letter === 'x' ? 4 : letter === 'u' ? 6 : letter === 'U' ? 10 : 2;
}

function skipBlanks(raw: string, from: number, escapes: boolean): number {
  let at = from;
  while (at < raw.length) {
    if (escapes && raw.charAt(at) === '\\' && /[\r\n]/.test(raw.charAt(at + 1))) at += 2;
    else if (isBlank(raw.charAt(at))) at += 1;
    else break;
  }
  return at;
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t';
}
