/** A guide as Markdown. */
import type { Block, GuideDocument, Item, Line, Span } from './document.ts';

export function guideMarkdown({ title, blocks }: GuideDocument): string {
  return `# ${escaped(title)}\n\n${blocks.map((block) => blockText(block, '')).join('\n')}`;
}

/** Ends with the end of its last line; a blank line is to follow. */
function blockText(block: Block, indent: string): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}\n`;
    case 'paragraph':
      return `${indent}${lineText(block.text, `\\\n${indent}`)}\n`;
    case 'entry':
      return `${indent}${lineText(block.lead, `\\\n${indent}`)}\n${block.blocks.map((one) => `\n${blockText(one, indent)}`).join('')}`;
    case 'list':
      return block.items.map((item) => itemText(item, indent)).join('');
    case 'table':
      return tableText(block, indent);
  }
}

function itemText({ lead, blocks }: Item, indent: string): string {
  const inner = `${indent}  `;
  const below = blocks.map((block) => `${block.kind === 'list' ? '' : '\n'}${blockText(block, inner)}`).join('');
  return `${indent}- ${lineText(lead, `\\\n${inner}`)}\n${below}`;
}

function tableText({ head, rows }: Extract<Block, { kind: 'table' }>, indent: string): string {
  const row = (cells: readonly string[]): string => `${indent}| ${cells.join(' | ')} |\n`;
  const body = rows.map((cells) => row(cells.map((lines) => lines.map((one) => lineText(one, '<br>')).join('<br>'))));
  return row(head.map(escaped)) + row(head.map(() => '---')) + body.join('');
}

/** `lineBreak` stands for the author's line breaks. */
function lineText(line: Line, lineBreak: string): string {
  return line.map((span) => spanText(span, lineBreak)).join('');
}

function spanText({ text, tone }: Span, lineBreak: string): string {
  const shown = text
    .trim()
    .split(/\s*\n\s*/)
    .map(escaped)
    .join(lineBreak);
  return tone === 'title' || tone === 'notice' ? `**${shown}**` : shown;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\`*_<>|[\]]/g, String.raw`\$&`);
}
