/** A table: its heading, what it asks for, its rows as a grid or as cards, and what can be done with them. */
import { type ReactNode, useEffect, useRef } from 'react';
import type { TableField } from '../../engine/index.ts';
import { Notice, RequiredMark } from '../field/field-frame.tsx';
import { ProblemLines } from '../field/problem-lines.tsx';
import { useFieldContext } from '../field/use-field-context.ts';
import { useForm, useScope } from '../form-context.ts';
import { Icon } from '../icons.tsx';
import { Heading } from '../page/heading.tsx';
import { useMedia } from '../use-filing.ts';
import { CardTable } from './card-table.tsx';
import { GridTable } from './grid-table.tsx';
import { isForCards } from './grid-columns.ts';
import { type Done, type Table, useTable } from './use-table.ts';
import { WorkbookTools } from './workbook-tools.tsx';

export function TablePart({ field }: { readonly field: TableField }): ReactNode {
  const { level } = useScope();
  const { workbooks } = useForm();
  const { id, title, help, notice, problems, required } = useFieldContext(field);
  const table = useTable(field);
  const isNarrow = useMedia('(max-width: 719px)');
  const asCards = isNarrow || isForCards(field);
  return (
    <section className="tb-table" role="group" id={id} aria-labelledby={`${id}--label`} tabIndex={-1}>
      <div className="tb-table-head">
        <Heading level={level} id={`${id}--label`}>
          {title}
          <RequiredMark required={required} />
        </Heading>
        <span className="tb-muted">{sizeInWords(table)}</span>
        {field.excel === true && workbooks !== undefined && <WorkbookTools table={table} workbooks={workbooks} />}
      </div>
      {help !== '' && <p className="tb-section-help">{help}</p>}
      {notice !== '' && <Notice text={notice} />}
      <ProblemLines id={`${id}--problems`} problems={problems} />
      {asCards ? <CardTable table={table} title={title} /> : <GridTable table={table} title={title} />}
      <TableFoot table={table} title={title} />
    </section>
  );
}

function TableFoot({ table, title }: { readonly table: Table; readonly title: string }): ReactNode {
  const { page } = useForm();
  const button = useRef<HTMLButtonElement>(null);
  const { handle, done, canAdd } = table;
  const { field, isFixed } = handle;
  const add = (): void => {
    const rowKey = handle.add();
    page.aim({ path: [...handle.path, table.rows.length], key: `${handle.key}.${rowKey}` });
  };
  return (
    <div className="tb-row tb-table-foot">
      {!isFixed && (
        <button ref={button} type="button" className="tb-button" onClick={add} disabled={!canAdd}>
          <Icon name="plus" />
          添加一行<span className="tb-unseen">：{title}</span>
        </button>
      )}
      {!isFixed && !canAdd && <span className="tb-muted">已达上限{field.maxRows}行</span>}
      {done !== null && <DoneBar done={done} onDismiss={table.dismiss} onUndone={() => button.current?.focus()} />}
    </div>
  );
}

interface DoneBarProps {
  readonly done: Done;
  readonly onDismiss: () => void;
  readonly onUndone: () => void;
}

/** Stays in sight until it is used, closed or outdated: nobody has to hurry. */
function DoneBar({ done, onDismiss, onUndone }: DoneBarProps): ReactNode {
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed may be gone together with its row.
  useEffect(() => {
    if (document.activeElement === document.body) undo.current?.focus({ preventScroll: true });
  }, [done]);
  return (
    <div className="tb-done">
      <span>{done.text}</span>
      <button
        type="button"
        ref={undo}
        className="tb-button"
        onClick={() => {
          done.undo();
          onUndone();
        }}
      >
        <Icon name="undo" />
        撤销
      </button>
      <button type="button" className="tb-icon-button" onClick={onDismiss}>
        <Icon name="close" />
        <span className="tb-unseen">关闭提示</span>
      </button>
    </div>
  );
}

function sizeInWords({ handle: { field, isFixed }, rows }: Table): string {
  if (isFixed) return `共${rows.length}行`;
  const { minRows, maxRows } = field;
  const limits = [minRows !== undefined && `至少${minRows}行`, maxRows !== undefined && `最多${maxRows}行`];
  const words = limits.filter((limit) => limit !== false).join('，');
  return words === '' ? `共${rows.length}行` : `共${rows.length}行（${words}）`;
}
