/** A guide as one plain text, and texts without what is only writing: to see whether one says what another says. */
import type { Block, GuideDocument, Line } from '../../engine/index.ts';

export function plainText({ title, blocks }: GuideDocument): string {
  return [title, ...blocks.map(blockText)].join('\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return lineText(block.text);
    case 'entry':
      return [lineText(block.lead), ...block.blocks.map(blockText)].join('\n');
    case 'list':
      return block.items.map(({ lead, blocks }) => [lineText(lead), ...blocks.map(blockText)].join('\n')).join('\n');
    case 'table':
      return block.rows.map((cells) => cells.map((lines) => lines.map(lineText).join('\n')).join('\n')).join('\n');
  }
}

function lineText(line: Line): string {
  return line.map(({ text }) => text).join('');
}

/** Letters, digits and % only; numbers in circles only number. */
export function bare(text: string): string {
  return text.replaceAll(/[①-⑳]|[^\p{L}\p{N}%]/gu, '');
}

/** What stands between punctuation, in bare words; single characters and numbers of items aside. */
export function phrases(text: string): readonly string[] {
  return text
    .split(/[^\p{L}\p{N}%]+/u)
    .map(bare)
    .filter((phrase) => phrase.length > 1);
}
