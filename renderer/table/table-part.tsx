/** A table: its heading, what it asks for, its rows as a grid or as cards, and what can be done with them. */
import type { ReactNode } from 'react';
import type { TableField } from '../../engine/index.ts';
import { CarriedMark } from '../carried/carried-mark.tsx';
import { ChangesLine, Notice, RequiredMark } from '../field/field-frame.tsx';
import { ProblemLines } from '../field/problem-lines.tsx';
import { useFieldContext } from '../field/use-field-context.ts';
import { useForm, useScope } from '../form-context.ts';
import { Icon } from '../icons.tsx';
import { TableOrigin } from '../origin/table-origin.tsx';
import { Heading } from '../page/heading.tsx';
import { useMedia } from '../use-filing.ts';
import { CardTable } from './card-table.tsx';
import { GridTable } from './grid-table.tsx';
import { isForCards } from './grid-columns.ts';
import { addButtonId, type Table, useTable } from './use-table.ts';
import { WorkbookTools } from './workbook-tools.tsx';

export function TablePart({ field }: { readonly field: TableField }): ReactNode {
  const { level } = useScope();
  const { workbooks } = useForm();
  const { path, id, title, help, notice, problems, required, headed, carried, changes } = useFieldContext(field);
  const table = useTable(field);
  const isNarrow = useMedia('(max-width: 719px)');
  const asCards = isNarrow || isForCards(field);
  return (
    <section className="tb-table" role="group" id={id} aria-labelledby={`${id}--label`} tabIndex={-1}>
      <div className="tb-table-head">
        <Heading level={level} id={`${id}--label`}>
          <span className={headed ? 'tb-unseen' : undefined}>{title}</span>
          <RequiredMark required={required} inWords={headed} />
        </Heading>
        <span className="tb-muted">{sizeInWords(table)}</span>
        <CarriedMark name={field.name} id={id} title={title} standing={carried} rows={table.rows.length} />
        <TableOrigin field={field} path={path} id={id} title={title} />
        {field.excel === true && workbooks !== undefined && <WorkbookTools table={table} workbooks={workbooks} />}
      </div>
      {help !== '' && <p className="tb-section-help">{help}</p>}
      {notice !== '' && <Notice text={notice} />}
      <ChangesLine id={`${id}--changes`} text={changes} />
      <ProblemLines id={`${id}--problems`} problems={problems} path={path} />
      {asCards ? <CardTable table={table} title={title} /> : <GridTable table={table} title={title} />}
      <TableFoot table={table} title={title} />
    </section>
  );
}

function TableFoot({ table, title }: { readonly table: Table; readonly title: string }): ReactNode {
  const { page } = useForm();
  const { handle, canAdd } = table;
  const { field, isFixed } = handle;
  const add = (): void => {
    const rowKey = handle.add();
    page.aim({ path: [...handle.path, table.rows.length], key: `${handle.key}.${rowKey}` });
  };
  return (
    <div className="tb-row tb-table-foot">
      {!isFixed && (
        <button type="button" id={addButtonId(handle.key)} className="tb-button" onClick={add} disabled={!canAdd}>
          <Icon name="plus" />
          添加一行<span className="tb-unseen">：{title}</span>
        </button>
      )}
      {!isFixed && !canAdd && <span className="tb-muted">已达上限{field.maxRows}行</span>}
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
