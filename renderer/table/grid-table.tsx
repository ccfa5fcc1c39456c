/** A table as a grid: cells are text, and the active one is a real input that has the focus. */
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useId, useMemo, useRef } from 'react';
import { type Field, type ScopeState, textAt } from '../../engine/index.ts';
import { useForm } from '../form-context.ts';
import { RequiredMark } from '../field/field-frame.tsx';
import { unitOf } from '../texts/answer-text.ts';
import { useFiling, usePage } from '../use-filing.ts';
import { GridBody } from './grid-body.tsx';
import { type GridColumn, gridColumns } from './grid-columns.ts';
import { GridRow } from './grid-row.tsx';
import { GridStatus } from './grid-status.tsx';
import { RowDialog } from './row-dialog.tsx';
import { useGrid } from './use-grid.ts';
import type { Table } from './use-table.ts';

export function GridTable({ table, title }: { readonly table: Table; readonly title: string }): ReactNode {
  const { handle, rows, rowKeys } = table;
  const { page } = useForm();
  const columns = useColumns(table);
  const titles = useTitles(table, columns);
  const grid = useGrid({ table, columns, titles });
  const box = useRef<HTMLDivElement>(null);
  const isLeaving = useRef(false);
  const helpId = useId();
  const version = usePage((state) => state.version());
  const activeIndex = grid.active === null ? -1 : rowKeys.indexOf(grid.active.rowKey);
  const tracks = useMemo(() => gridTracks(columns, handle.isFixed), [columns, handle]);
  const dialogIndex = grid.opened === null ? -1 : rowKeys.indexOf(grid.opened);

  /** The editor may have been replaced by another one: look again when that has happened. */
  const leaveIfOutside = (): void => {
    requestAnimationFrame(() => {
      const within = document.activeElement;
      if (box.current !== null && within !== document.body && !box.current.contains(within)) grid.leave();
    });
  };
  const enterGrid = (): void => {
    const [column] = columns;
    const [rowKey] = rowKeys;
    if (column !== undefined && rowKey !== undefined) grid.activate(rowKey, column.field.name);
  };
  /** Escape leaves the cell; the grid as a whole keeps the focus until Tab goes on or a key goes in again. */
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (grid.active === null) {
      if (event.target !== event.currentTarget || !['Enter', 'F2', 'ArrowDown', 'ArrowRight'].includes(event.key))
        return;
      event.preventDefault();
      enterGrid();
    } else if (event.key === 'Escape' && grid.active.mode === 'select' && !event.nativeEvent.isComposing) {
      isLeaving.current = true;
      grid.leave();
      box.current?.focus();
    } else grid.press(event);
  };

  return (
    <>
      <p className="tb-unseen" id={helpId}>
        方向键移动，直接输入即替换，F2修改，回车到下一行，Esc离开表格；可从Excel复制后粘贴。
      </p>
      {rows.length === 0 ? (
        <EmptyGrid title={title} onPaste={grid.pasteAnew} />
      ) : (
        <div
          ref={box}
          className="tb-grid"
          role="grid"
          aria-label={title}
          aria-describedby={helpId}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 2}
          tabIndex={grid.active === null ? 0 : -1}
          style={tracks}
          onFocus={(event) => {
            if (event.target === event.currentTarget && grid.active === null && !isLeaving.current) enterGrid();
            isLeaving.current = false;
          }}
          onBlur={leaveIfOutside}
          onKeyDown={press}
          onPaste={grid.paste}
        >
          <GridHead columns={columns} titles={titles} rows={rows} isFixed={handle.isFixed} />
          <GridBody box={box} count={rows.length} active={activeIndex}>
            {(index, top) => {
              const row = rows[index];
              const rowKey = rowKeys[index];
              if (row === undefined || rowKey === undefined) return null;
              const isActive = grid.active?.rowKey === rowKey;
              return (
                <GridRow
                  key={rowKey}
                  table={handle}
                  row={row}
                  index={index}
                  rowKey={rowKey}
                  columns={columns}
                  titles={titles}
                  active={isActive ? grid.active : null}
                  version={version}
                  top={top}
                  statusId={`${handle.key}--status`}
                  onActivate={grid.activate}
                  onMode={grid.setMode}
                  onOpen={grid.open}
                />
              );
            }}
          </GridBody>
        </div>
      )}
      <GridStatus table={table} columns={columns} active={grid.active} />
      {dialogIndex >= 0 && grid.opened !== null && (
        <RowDialog
          table={handle}
          index={dialogIndex}
          rowKey={grid.opened}
          title={title}
          onClose={() => {
            if (grid.opened !== null) page.touch(`${handle.key}.${grid.opened}`);
            grid.open(null);
          }}
        />
      )}
    </>
  );
}

interface EmptyGridProps {
  readonly title: string;
  readonly onPaste: (event: ClipboardEvent<HTMLElement>) => void;
}

/** Rows can be pasted before there is one. */
function EmptyGrid({ title, onPaste }: EmptyGridProps): ReactNode {
  return (
    <div className="tb-empty" role="group" aria-label={`${title}（空表）`} tabIndex={0} onPaste={onPaste}>
      还没有填写。可点击下方按钮添加一行，或点击这里后粘贴从Excel复制的内容。
    </div>
  );
}

interface GridHeadProps {
  readonly columns: readonly GridColumn[];
  readonly titles: readonly string[];
  readonly rows: readonly ScopeState[];
  readonly isFixed: boolean;
}

function GridHead({ columns, titles, rows, isFixed }: GridHeadProps): ReactNode {
  return (
    <div role="row" aria-rowindex={1} className="tb-grid-row tb-grid-head">
      <div role="columnheader" aria-colindex={1} className="tb-cell tb-cell-number">
        {isFixed ? '项目' : '序号'}
      </div>
      {columns.map(({ field, isNumber }, index) => (
        <div
          key={field.name}
          role="columnheader"
          aria-colindex={index + 2}
          className="tb-cell"
          data-number={isNumber ? true : undefined}
        >
          <span>
            {titles[index]}
            {isColumnRequired(field, rows) && <RequiredMark required />}
            {unitOf(field) !== undefined && <span className="tb-unit">（{unitOf(field)}）</span>}
          </span>
        </div>
      ))}
      <div role="columnheader" aria-colindex={columns.length + 2} className="tb-cell tb-cell-actions">
        <span className="tb-unseen">操作</span>
      </div>
    </div>
  );
}

/** One head for all rows: marked when some row has to have an answer there. */
function isColumnRequired({ name, compute, required }: Field, rows: readonly ScopeState[]): boolean {
  if (compute !== undefined) return false;
  return typeof required === 'boolean' ? required : rows.some((row) => row.required.has(name));
}

/** The same array as long as the same columns are shown. */
function useColumns({ handle: { field }, rows }: Table): readonly GridColumn[] {
  const columns = gridColumns(field, rows);
  const names = columns.map((column) => column.field.name).join(' ');
  // oxlint-disable-next-line react/exhaustive-deps
  return useMemo(() => columns, [field, names]);
}

function useTitles({ handle: { path } }: Table, columns: readonly GridColumn[]): readonly string[] {
  const joined = useFiling((state) =>
    columns.map(({ field }) => textAt(state, field.title, path.slice(0, -1))).join('\n'),
  );
  return useMemo(() => joined.split('\n'), [joined]);
}

/** Widths that do not depend on what stands in the cells: every row is a grid of its own. */
function gridTracks(columns: readonly GridColumn[], isFixed: boolean) {
  const first = isFixed ? 150 : 56;
  const last = isFixed ? 44 : 80;
  const tracks = columns.map(({ width }) => `minmax(0, ${width}fr)`);
  const width = columns.reduce((sum, column) => sum + column.width, first + last);
  return {
    '--tb-columns': [isFixed ? 'minmax(150px, 150fr)' : `${first}px`, ...tracks, `${last}px`].join(' '),
    '--tb-grid-width': `${width}px`,
  };
}

declare module 'react' {
  interface CSSProperties {
    readonly '--tb-columns'?: string;
    readonly '--tb-grid-width'?: string;
  }
}
