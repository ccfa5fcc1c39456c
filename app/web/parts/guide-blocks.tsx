/** The tree of a guide as a page. */
import { createElement, type ReactNode } from 'react';
import type { Block, Cell, Line } from '../../../engine/index.ts';

/** What a guide says never changes while it is shown, so positions are good keys. */
export function GuideBlocks({ blocks }: { readonly blocks: readonly Block[] }): ReactNode {
  return blocks.map((block, at) => <GuideBlock key={at} block={block} />);
}

function GuideBlock({ block }: { readonly block: Block }): ReactNode {
  switch (block.kind) {
    case 'heading':
      return createElement(`h${block.level}`, { id: block.id, tabIndex: -1 }, block.text);
    case 'paragraph':
      return (
        <p>
          <Words line={block.text} />
        </p>
      );
    case 'entry':
      return (
        <div className="app-guide-entry">
          <p>
            <Words line={block.lead} />
          </p>
          <GuideBlocks blocks={block.blocks} />
        </div>
      );
    case 'list':
      return (
        <ul>
          {block.items.map(({ lead, blocks }, at) => (
            <li key={at}>
              <Words line={lead} />
              <GuideBlocks blocks={blocks} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <GuideTable head={block.head} rows={block.rows} />;
  }
}

interface GuideTableProps {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

function GuideTable({ head, rows }: GuideTableProps): ReactNode {
  return (
    <table className="app-guide-table">
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((lines, column) =>
              column === 0 ? (
                <th key={column} scope="row">
                  <Lines lines={lines} />
                </th>
              ) : (
                <td key={column}>
                  <Lines lines={lines} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lines({ lines }: { readonly lines: Cell }): ReactNode {
  return lines.map((line, at) => (
    <div key={at}>
      <Words line={line} />
    </div>
  ));
}

function Words({ line }: { readonly line: Line }): ReactNode {
  return line.map(({ text, tone }, at) => {
    if (tone === undefined) return <span key={at}>{text}</span>;
    if (tone === 'clause')
      return (
        <small key={at} className="app-guide-clause">
          {text}
        </small>
      );
    return (
      <strong key={at} className={`app-guide-${tone}`}>
        {text}
      </strong>
    );
  });
}
