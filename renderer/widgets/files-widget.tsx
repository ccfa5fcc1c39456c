/** Files: chosen or dropped, sent at once, listed with what can be done about each. */
import { type ReactNode, useRef, useState } from 'react';
import { type Attachment, megabytes } from '../../engine/index.ts';
import { groupAttributes, hasErrors, useField } from '../field/field-context.ts';
import { useForm } from '../form-context.ts';
import { Icon } from '../icons.tsx';
import type { AnswerWidgetProps } from './answer-widget.ts';
import { attachmentsIn, fileLimits, type Sending, useSending } from './use-sending.ts';

export function FilesWidget({ answer, onAnswer, onLeave }: AnswerWidgetProps): ReactNode {
  const field = useField();
  const { uploads, announce } = useForm();
  const limits = fileLimits(field.field);
  const files = attachmentsIn(answer);
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [removed, setRemoved] = useState<Attachment | null>(null);
  const { sending, send, dismiss } = useSending(limits);
  const remove = (file: Attachment): void => {
    const left = files.filter((one) => one !== file);
    onAnswer(left.length === 0 ? undefined : left);
    onLeave();
    setRemoved(file);
    announce(`已移除${file.name}，可撤销`);
  };
  const restore = (file: Attachment): void => {
    onAnswer([...files, file]);
    setRemoved(null);
    announce(`已恢复${file.name}`);
  };
  return (
    <div {...groupAttributes(field, `${field.id}--limits`)} role="group" className="tb-files" tabIndex={-1}>
      {files.length > 0 && (
        <ul className="tb-file-list">
          {files.map((file) => (
            <FileLine key={file.id} file={file} url={uploads?.urlOf(file)} onRemove={() => remove(file)} />
          ))}
        </ul>
      )}
      {removed !== null && (
        <p className="tb-row tb-muted">
          已移除{removed.name}
          <button type="button" className="tb-link" onClick={() => restore(removed)}>
            <Icon name="undo" />
            撤销<span className="tb-unseen">移除{removed.name}</span>
          </button>
        </p>
      )}
      <SendingLines sending={sending} onDismiss={dismiss} />
      <div
        className="tb-drop"
        data-over={isOver ? true : undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          send([...event.dataTransfer.files]);
        }}
      >
        <button
          type="button"
          className="tb-button"
          data-invalid={hasErrors(field) ? true : undefined}
          aria-describedby={`${field.id}--limits`}
          onClick={() => input.current?.click()}
          onBlur={onLeave}
        >
          <Icon name="upload" />
          上传文件<span className="tb-unseen">：{field.title}</span>
        </button>
        <span className="tb-muted" id={`${field.id}--limits`}>
          可拖到此处；{limitsInWords(limits)}
        </span>
        <input
          ref={input}
          className="tb-file-input"
          type="file"
          tabIndex={-1}
          aria-hidden="true"
          multiple={limits.max > 1}
          accept={limits.accept.map((kind) => `.${kind}`).join(',')}
          onChange={(event) => {
            send([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </div>
    </div>
  );
}

interface FileLineProps {
  readonly file: Attachment;
  readonly url: string | undefined;
  readonly onRemove: () => void;
}

function FileLine({ file, url, onRemove }: FileLineProps): ReactNode {
  return (
    <li className="tb-file">
      <Icon name="file" />
      <FileLink file={file} url={url} />
      <button type="button" className="tb-link" onClick={onRemove}>
        移除<span className="tb-unseen">{file.name}</span>
      </button>
    </li>
  );
}

export function FileLink({ file, url }: { readonly file: Attachment; readonly url: string | undefined }): ReactNode {
  return (
    <span className="tb-file-name">
      {url === undefined ? (
        file.name
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          {file.name}
          <span className="tb-unseen">（在新窗口打开）</span>
        </a>
      )}
      <span className="tb-muted"> {megabytes(file.size)}</span>
    </span>
  );
}

interface SendingLinesProps {
  readonly sending: readonly Sending[];
  readonly onDismiss: (key: number) => void;
}

function SendingLines({ sending, onDismiss }: SendingLinesProps): ReactNode {
  return (
    <ul className="tb-file-list" aria-live="polite">
      {sending.map((one) => (
        <li key={one.key} className="tb-file" data-state={one.problem === undefined ? undefined : 'error'}>
          <Icon name={one.problem === undefined ? 'upload' : 'error'} />
          <span className="tb-file-name">
            {one.problem === undefined ? `正在上传 ${one.name}` : `${one.name}：${one.problem}`}
          </span>
          {one.problem === undefined ? (
            <progress
              className="tb-progress"
              aria-label={`${one.name}上传进度`}
              max={1}
              value={one.share ?? undefined}
            />
          ) : (
            <button type="button" className="tb-link" onClick={() => onDismiss(one.key)}>
              知道了
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function limitsInWords({ accept, maxSize, max }: ReturnType<typeof fileLimits>): string {
  const kinds = accept.length === 0 ? '格式不限' : `支持${accept.join('、')}`;
  return `${kinds}，每个不超过${megabytes(maxSize)}，${max === 1 ? '限1个' : `最多${max}个`}`;
}
