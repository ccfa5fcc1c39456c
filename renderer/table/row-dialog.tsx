/** A row of a grid as a whole: every field with its label, help and problems. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useScope } from '../form-context.ts';
import { Icon } from '../icons.tsx';
import { DoneBar } from '../page/done-bar.tsx';
import { Heading } from '../page/heading.tsx';
import { rowName } from '../state/row-name.ts';
import { useFiling } from '../use-filing.ts';
import { RowBody } from './row-body.tsx';
import type { TableHandle } from './use-table.ts';

interface RowDialogProps {
  readonly table: TableHandle;
  readonly index: number;
  readonly rowKey: string;
  readonly title: string;
  readonly onClose: () => void;
}

export function RowDialog({ table, index, rowKey, title, onClose }: RowDialogProps): ReactNode {
  const { level } = useScope();
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useFiling((state) => rowName(state, table.field, [...table.path, index]));
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="tb-dialog" aria-labelledby={`${table.key}--dialog`} onClose={onClose}>
      <div className="tb-dialog-head">
        <Heading level={level} id={`${table.key}--dialog`}>
          {title} 第{index + 1}行{name !== '' && `「${name}」`}
        </Heading>
        <button type="button" className="tb-icon-button" onClick={() => dialog.current?.close()}>
          <Icon name="close" />
          <span className="tb-unseen">关闭</span>
        </button>
      </div>
      <div className="tb-dialog-body">
        <RowBody table={table} index={index} rowKey={rowKey} level={level + 1} />
      </div>
      <div className="tb-dialog-foot">
        <button type="button" className="tb-button" data-primary onClick={() => dialog.current?.close()}>
          完成
        </button>
      </div>
      <DoneBar />
    </dialog>
  );
}
