/** The head of the page: what is filled in, and the ways to check and submit it. */
import type { ReactNode } from 'react';

interface FormHeadProps {
  readonly title: string;
  readonly onCheck: () => void;
  readonly onSubmit: (() => void) | undefined;
  readonly busy: boolean;
  readonly children?: ReactNode;
}

export function FormHead({ title, onCheck, onSubmit, busy, children }: FormHeadProps): ReactNode {
  return (
    <div className="tb-head">
      <div className="tb-head-line">
        <h1 className="tb-title">{title}</h1>
        <div className="tb-head-tools">
          <button type="button" className="tb-button" onClick={onCheck}>
            检查全部
          </button>
          {onSubmit !== undefined && (
            <button type="button" className="tb-button" data-primary onClick={onSubmit} aria-disabled={busy}>
              {busy ? '正在提交…' : '提交'}
            </button>
          )}
        </div>
      </div>
      {children !== undefined && <div className="tb-head-more">{children}</div>}
    </div>
  );
}
