/** A template to download and a filled workbook to read in, for tables that allow it. */
import { type ReactNode, useRef, useState } from 'react';
import { useForm, type WorkbookReading, type Workbooks } from '../form-context.ts';
import { Icon } from '../icons.tsx';
import type { Table } from './use-table.ts';

interface WorkbookToolsProps {
  readonly table: Table;
  readonly workbooks: Workbooks;
}

type Reading =
  | { readonly kind: 'reading' | 'none' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'read'; readonly reading: WorkbookReading };

export function WorkbookTools({ table, workbooks }: WorkbookToolsProps): ReactNode {
  const { announce } = useForm();
  const { path } = table.handle;
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState<Reading>({ kind: 'none' });
  const read = async (file: File): Promise<void> => {
    setReading({ kind: 'reading' });
    try {
      const result = await workbooks.read(path, file);
      setReading({ kind: 'read', reading: result });
      announce(`从Excel读到${result.rows.length}行`);
    } catch (error) {
      const message =
        error instanceof Error && error.message !== ''
          ? error.message
          : '没能读取这个文件，请确认是用模板填写的 .xlsx 文件';
      setReading({ kind: 'failed', message });
      announce(message);
    }
  };
  return (
    <div className="tb-workbook">
      <a className="tb-button" href={workbooks.templateUrl(path)} download>
        <Icon name="file" />
        下载Excel模板
      </a>
      <button
        type="button"
        className="tb-button"
        disabled={reading.kind === 'reading'}
        onClick={() => input.current?.click()}
      >
        <Icon name="upload" />
        {reading.kind === 'reading' ? '正在读取…' : '从Excel导入'}
      </button>
      <input
        ref={input}
        type="file"
        className="tb-file-input"
        accept=".xlsx"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) void read(file);
          event.target.value = '';
        }}
      />
      {reading.kind === 'failed' && <p className="tb-workbook-result">{reading.message}</p>}
      {reading.kind === 'read' && (
        <WorkbookResult table={table} reading={reading.reading} onClose={() => setReading({ kind: 'none' })} />
      )}
    </div>
  );
}

interface WorkbookResultProps {
  readonly table: Table;
  readonly reading: WorkbookReading;
  readonly onClose: () => void;
}

/** What was read is put into the table only when the reader says how. */
function WorkbookResult({ table, reading: { rows, problems }, onClose }: WorkbookResultProps): ReactNode {
  const before = table.rows.map((row) => row.answers);
  const put = (all: typeof rows, what: string): void => {
    table.handle.replace(all, what);
    onClose();
  };
  return (
    <div className="tb-workbook-result" role="group" aria-label="Excel导入结果">
      <p>
        读到<strong>{rows.length}</strong>行
        {problems.length > 0 && `，有${problems.length}处需要核对（导入后也可在表中修改）`}。
      </p>
      {problems.length > 0 && (
        <ul className="tb-workbook-problems">
          {problems.slice(0, 50).map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
          {problems.length > 50 && <li>……共{problems.length}处</li>}
        </ul>
      )}
      <div className="tb-row">
        {before.length > 0 && (
          <button
            type="button"
            className="tb-button"
            onClick={() => put([...before, ...rows], `已从Excel追加${rows.length}行`)}
          >
            追加到现有{before.length}行之后
          </button>
        )}
        <button
          type="button"
          className="tb-button"
          data-primary
          onClick={() => put(rows, `已从Excel导入${rows.length}行`)}
        >
          {before.length > 0 ? `替换现有${before.length}行` : '导入'}
        </button>
        <button type="button" className="tb-link" onClick={onClose}>
          取消
        </button>
      </div>
    </div>
  );
}
