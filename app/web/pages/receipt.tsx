/** The receipt: number and time of a submission, to be printed. */
import { type ReactNode, useCallback, useState } from 'react';
import type { ProblemDocument, Receipt } from '../../shared/api.ts';
import { api } from '../api.ts';
import { ProblemBox, WhenLoaded } from '../parts/loading.tsx';
import { go, Link } from '../router.tsx';
import { useLoaded } from '../use-loaded.ts';
import { statusWords, timeInWords } from '../words.ts';

export function ReceiptPage({ id }: { readonly id: string }): ReactNode {
  const [loaded, again] = useLoaded(useCallback(() => api.receipt(id), [id]));
  return (
    <WhenLoaded loaded={loaded} again={again}>
      {(receipt) => (
        <article className="app-receipt">
          <h1>填报回执</h1>
          <ReceiptFacts receipt={receipt} />
          <div className="app-actions app-no-print">
            <button type="button" className="app-button app-button-primary" onClick={() => window.print()}>
              打印回执
            </button>
            <Link to={`/filings/${id}/submission`} className="app-button">
              查看提交的内容
            </Link>
            <Link to="/" className="app-button">
              返回我的填报
            </Link>
          </div>
          {receipt.status === 'submitted' && <Withdraw id={id} />}
        </article>
      )}
    </WhenLoaded>
  );
}

export function ReceiptFacts({ receipt }: { readonly receipt: Receipt }): ReactNode {
  return (
    <dl className="app-facts">
      <dt>编号</dt>
      <dd className="app-number">{receipt.number}</dd>
      <dt>提交时间</dt>
      <dd>
        <time dateTime={receipt.submittedAt}>{timeInWords(receipt.submittedAt)}</time>
        {receipt.ordinal > 1 && `（第${receipt.ordinal}次提交）`}
        {receipt.late && '（逾期提交）'}
      </dd>
      <dt>表单</dt>
      <dd>{receipt.title}</dd>
      <dt>填报单位（人）</dt>
      <dd>{receipt.filer.name}</dd>
      <dt>状态</dt>
      <dd>{statusWords[receipt.status]}</dd>
    </dl>
  );
}

function Withdraw({ id }: { readonly id: string }): ReactNode {
  const [problem, setProblem] = useState<ProblemDocument | null>(null);
  async function withdraw(): Promise<void> {
    const outcome = await api.withdraw(id);
    if (outcome.ok) go(`/filings/${id}`);
    else setProblem(outcome.problem);
  }
  return (
    <div className="app-no-print">
      {problem && <ProblemBox problem={problem} />}
      <p className="app-muted">
        审核前可以撤回修改，撤回后需重新提交。
        <button type="button" className="app-link" onClick={() => void withdraw()}>
          撤回修改
        </button>
      </p>
    </div>
  );
}
