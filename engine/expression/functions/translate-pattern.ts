/** A regular expression of XPath as one of JavaScript, with its flag u. */
import { type PatternNode, readPattern } from './read-pattern.ts';

/** Null when it is no pattern. */
export function translatePattern(pattern: string, flags: string): string | null {
  const read = readPattern(pattern, flags);
  return read && written(read.tree, read.text);
}

function written(node: PatternNode, text: string): string {
  switch (node.kind) {
    case 'character':
      return node.source;
    case 'sequence':
      return node.parts.map((part) => written(part, text)).join('');
    case 'choice':
      return node.parts.map((part) => written(part, text)).join('|');
    case 'repeat':
      return written(node.of, text) + text.slice(node.of.end, node.end);
    case 'group':
      return `${node.number === undefined ? '(?:' : '('}${written(node.of, text)})`;
    case 'reference':
      return `(?:\\${node.to})`;
    case 'anchor':
      return node.ofLine ? anchorsOfLine[node.of] : node.of;
  }
}

/** `^` is not behind the line break that ends the text. */
const anchorsOfLine = {
  '^': String.raw`(?<![^\n])(?!(?<=\n)(?![^]))`,
  $: String.raw`(?=\n|(?![^]))`,
} as const;
