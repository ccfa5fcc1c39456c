/** A table whose rows are cards that open and close. */
import { type ReactNode, useState } from 'react';
import { useForm } from '../form-context.ts';
import { usePage } from '../use-filing.ts';
import { RowCard } from './row-card.tsx';
import type { Table } from './use-table.ts';

/** So many cards are drawn at first. */
const SHOWN = 50;

export function CardTable({ table, title }: { readonly table: Table; readonly title: string }): ReactNode {
  const { page } = useForm();
  const [limit, setLimit] = useState(SHOWN);
  const { handle, rows, rowKeys } = table;
  const { key } = handle;
  const target = usePage((state) => state.target());
  const aimedAt = rowKeys.findIndex((rowKey) => isWithin(target?.key, `${key}.${rowKey}`));
  const shown = Math.max(limit, aimedAt + 1);
  if (rows.length === 0) return <p className="tb-empty">还没有填写，点击下方按钮添加。</p>;
  return (
    <div className="tb-cards">
      {rows.length > 2 && (
        <div className="tb-row tb-cards-tools">
          <button type="button" className="tb-link" onClick={() => page.setOpen(keysOf(table), true)}>
            全部展开<span className="tb-unseen">：{title}</span>
          </button>
          <button type="button" className="tb-link" onClick={() => page.setOpen(keysOf(table), false)}>
            全部收起<span className="tb-unseen">：{title}</span>
          </button>
        </div>
      )}
      <ol className="tb-card-list">
        {rows.slice(0, shown).map((row, index) => {
          const rowKey = rowKeys[index] ?? String(index);
          const place = { index, rowKey, isLast: index === rows.length - 1 };
          return <RowCard key={rowKey} table={handle} row={row} title={title} {...place} />;
        })}
      </ol>
      {rows.length > shown && (
        <button type="button" className="tb-button" onClick={() => setLimit(shown + SHOWN)}>
          再显示{Math.min(SHOWN, rows.length - shown)}行（共{rows.length}行）
        </button>
      )}
    </div>
  );
}

function keysOf({ handle: { key }, rowKeys }: Table): readonly string[] {
  return rowKeys.slice(0, SHOWN).map((rowKey) => `${key}.${rowKey}`);
}

export function isWithin(key: string | undefined, outer: string): boolean {
  return key !== undefined && (key === outer || key.startsWith(`${outer}.`));
}
