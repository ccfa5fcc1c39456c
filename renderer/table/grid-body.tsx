/** The rows of a grid: all of them, or, when they are many, those in sight. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useEffect } from 'react';

interface GridBodyProps {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly count: number;
  /** The row with the active cell, or -1: it is kept, and kept in sight. */
  readonly active: number;
  /** `top` is where a row stands when not all are drawn. */
  readonly children: (index: number, top: number | undefined) => ReactNode;
}

/** So many rows are drawn without ado. */
const PLAIN = 50;
/** As the style sheet has it, in pixels. */
const ROW = 40;
const HEAD = 48;

export function GridBody(props: GridBodyProps): ReactNode {
  if (props.count > PLAIN) return <VirtualBody {...props} />;
  return (
    <div role="rowgroup" className="tb-grid-body">
      {Array.from({ length: props.count }, (_, index) => props.children(index, undefined))}
    </div>
  );
}

function VirtualBody({ box, count, active, children }: GridBodyProps): ReactNode {
  const rows = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 6,
    scrollPaddingStart: HEAD,
    useFlushSync: false,
    initialRect: { width: 0, height: 600 },
  });
  useEffect(() => {
    if (active >= 0) rows.scrollToIndex(active);
  }, [rows, active]);
  const items = rows.getVirtualItems();
  const isActiveDrawn = active < 0 || items.some(({ index }) => index === active);
  return (
    <div role="rowgroup" className="tb-grid-body" data-virtual style={{ height: rows.getTotalSize() }}>
      {items.map(({ index, start }) => children(index, start))}
      {!isActiveDrawn && children(active, active * ROW)}
    </div>
  );
}
