/** A row of a grid: drawn again only when it, its active cell or what may be shown of its problems has changed. */
import { memo, type ReactNode } from 'react';
import type { LocalProblem, ScopeState } from '../../engine/index.ts';
import { type FormContext, useForm } from '../form-context.ts';
import { Icon } from '../icons.tsx';
import { RowNumberOrigin } from '../origin/table-origin.tsx';
import { FIXED } from '../state/row-name.ts';
import { editAnswer, fieldOptions } from '../texts/answer-text.ts';
import { CellInput } from './cell-input.tsx';
import type { GridColumn } from './grid-columns.ts';
import type { CellMode } from './grid-keys.ts';
import type { ActiveCell } from './use-active-cell.ts';
import type { TableHandle } from './use-table.ts';

export interface GridRowProps {
  readonly table: TableHandle;
  readonly row: ScopeState;
  readonly index: number;
  readonly rowKey: string;
  readonly columns: readonly GridColumn[];
  readonly titles: readonly string[];
  /** Null unless the active cell is in this row. */
  readonly active: ActiveCell | null;
  /** The page's version: what was left shows its problems. */
  readonly version: number;
  readonly top: number | undefined;
  readonly statusId: string;
  readonly onActivate: (rowKey: string, column: string, mode?: CellMode) => void;
  readonly onMode: (mode: CellMode) => void;
  readonly onOpen: (rowKey: string) => void;
}

export const GridRow = memo(function GridRow(props: GridRowProps): ReactNode {
  const { table, row, index, rowKey, columns, active, top } = props;
  const form = useForm();
  const name = fixedTitle(props, form);
  const hasError = columns.some(({ field }) => levelOf(shownProblems(props, form, field.name)) === 'error');
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className="tb-grid-row"
      data-active={active === null ? undefined : true}
      style={top === undefined ? undefined : { transform: `translateY(${top}px)` }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className="tb-cell tb-cell-number"
        data-named={table.isFixed ? true : undefined}
      >
        {hasError && <Icon name="error" />}
        <span>
          {name ?? index + 1}
          {hasError && <span className="tb-unseen">（有错误）</span>}
        </span>
        <RowNumberOrigin tablePath={table.path} index={index} row={row} />
      </div>
      {columns.map((column, position) => (
        <GridCell key={column.field.name} {...props} column={column} position={position} />
      ))}
      <div role="gridcell" aria-colindex={columns.length + 2} className="tb-cell tb-cell-actions">
        <RowActions
          table={table}
          index={index}
          active={active !== null}
          onOpen={() => props.onOpen(rowKey)}
          hidden={row.hidden}
        />
      </div>
    </div>
  );
});

interface GridCellProps extends GridRowProps {
  readonly column: GridColumn;
  readonly position: number;
}

function GridCell(props: GridCellProps): ReactNode {
  const { table, row, rowKey, index, column, position, active, titles, onActivate } = props;
  const form = useForm();
  const { field, editor, isNumber } = column;
  const isHidden = row.hidden.has(field.name);
  const isActive = active?.column === field.name;
  const level = levelOf(shownProblems(props, form, field.name));
  const answer = editor === 'none' ? row.values[field.name] : row.answers[field.name];
  const text = isHidden ? '' : editAnswer(answer, field, form.store.form);
  return (
    // The keys are the grid's.
    <div
      role="gridcell"
      aria-colindex={position + 2}
      aria-invalid={level === 'error' ? true : undefined}
      aria-readonly={editor === 'none' || isHidden ? true : undefined}
      className="tb-cell"
      data-level={level}
      data-number={isNumber ? true : undefined}
      data-editor={editor}
      data-end={position * 2 >= props.columns.length ? true : undefined}
      data-hidden={isHidden ? true : undefined}
      data-active={isActive ? true : undefined}
      tabIndex={-1}
      onMouseDown={(event) => {
        if (isActive || event.button !== 0) return;
        event.preventDefault();
        onActivate(rowKey, field.name);
      }}
      onDoubleClick={() => (editor === 'whole' ? props.onOpen(rowKey) : undefined)}
    >
      {isActive ? (
        <CellInput
          key={active.serial}
          table={table}
          index={index}
          column={column}
          answer={answer}
          isHidden={isHidden}
          isInvalid={level === 'error'}
          mode={active.mode}
          label={`${titles[position]}，第${index + 1}行`}
          statusId={props.statusId}
          options={editor === 'list' ? fieldOptions(field, form.store.form) : []}
          onMode={props.onMode}
          onOpen={() => props.onOpen(rowKey)}
        />
      ) : (
        <span className="tb-cell-text" title={text.length > 8 ? text : undefined}>
          {isHidden ? <span className="tb-muted">不适用</span> : text}
        </span>
      )}
    </div>
  );
}

interface RowActionsProps {
  readonly table: TableHandle;
  readonly index: number;
  readonly active: boolean;
  readonly hidden: ReadonlySet<string>;
  readonly onOpen: () => void;
}

function RowActions({ table, index, active, onOpen }: RowActionsProps): ReactNode {
  const tabIndex = active ? 0 : -1;
  return (
    <>
      <button type="button" className="tb-icon-button" tabIndex={tabIndex} onClick={onOpen} onKeyDown={stop}>
        <Icon name="expand" />
        <span className="tb-unseen">展开第{index + 1}行</span>
      </button>
      {!table.isFixed && (
        <button
          type="button"
          className="tb-icon-button"
          tabIndex={tabIndex}
          onClick={() => table.remove(index)}
          onKeyDown={stop}
        >
          <Icon name="remove" />
          <span className="tb-unseen">删除第{index + 1}行</span>
        </button>
      )}
    </>
  );
}

/** The keys of a button are its own. */
function stop(event: { stopPropagation(): void }): void {
  event.stopPropagation();
}

const none: readonly LocalProblem[] = [];

export function shownProblems(
  { table, row, rowKey }: Pick<GridRowProps, 'table' | 'row' | 'rowKey'>,
  { page }: FormContext,
  column: string,
): readonly LocalProblem[] {
  const problems = row.problems[column] ?? none;
  return problems.length > 0 && page.isTouched(`${table.key}.${rowKey}.${column}`) ? problems : none;
}

function levelOf(problems: readonly LocalProblem[]): LocalProblem['level'] | undefined {
  return problems.some(({ level }) => level === 'error') ? 'error' : problems[0]?.level;
}

function fixedTitle({ table: { field }, row }: GridRowProps, { store }: FormContext): string | undefined {
  if (field.rows === undefined) return undefined;
  const code = row.answers[FIXED];
  return store.form.lists[field.rows]?.options.find((option) => option.code === code)?.title ?? String(code);
}
