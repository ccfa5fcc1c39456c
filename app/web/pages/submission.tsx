/** What was submitted and how it was judged; for an administrator, the decision. */
import { type ReactNode, type SyntheticEvent, useCallback, useState } from 'react';
import type { CompiledForm } from '../../../engine/index.ts';
import type { Person, ProblemDocument, SubmissionView } from '../../shared/api.ts';
import { api, type Outcome } from '../api.ts';
import { ProblemBox, WhenLoaded } from '../parts/loading.tsx';
import { ProblemList } from '../parts/problem-list.tsx';
import { Reading } from '../parts/reading.tsx';
import { Link } from '../router.tsx';
import { useLoaded } from '../use-loaded.ts';
import { eventWords, timeInWords } from '../words.ts';
import { ReceiptFacts } from './receipt.tsx';

interface Shown {
  readonly submission: SubmissionView;
  readonly form: CompiledForm;
}

export function SubmissionPage({ id, person }: { readonly id: string; readonly person: Person }): ReactNode {
  const [loaded, again] = useLoaded(useCallback(() => load(id), [id]));
  const isAdministrator = person.role === 'administrator';
  return (
    <WhenLoaded loaded={loaded} again={again}>
      {({ submission, form }) => (
        <article className="app-submission">
          <p className="app-no-print">
            <Link to="/">{isAdministrator ? '返回列表' : '返回我的填报'}</Link>
          </p>
          <Reading filing={id} form={form} submission={submission}>
            <ReceiptFacts receipt={submission.receipt} />
            {submission.reviewNote !== null && <p className="app-note">审核意见：{submission.reviewNote}</p>}
            <Verdict submission={submission} />
            {isAdministrator && submission.receipt.status === 'submitted' && <Decision id={id} onDecided={again} />}
          </Reading>
          <History submission={submission} />
        </article>
      )}
    </WhenLoaded>
  );
}

async function load(id: string): Promise<Outcome<Shown>> {
  const submission = await api.submission(id);
  if (!submission.ok) return submission;
  const form = await api.form(submission.value.formHash);
  return form.ok ? { ok: true, value: { submission: submission.value, form: form.value } } : form;
}

function Verdict({ submission }: { readonly submission: SubmissionView }): ReactNode {
  const { problems } = submission.evaluation;
  return (
    <section aria-labelledby="verdict" className="app-verdict">
      <h2 id="verdict">系统检查结果</h2>
      <p>
        按{submission.asOf}的规则检查：没有错误
        {problems.length === 0 ? '，没有提示。' : `，有${problems.length}处提示。`}
      </p>
      <ProblemList found={problems} />
    </section>
  );
}

function Decision({ id, onDecided }: { readonly id: string; readonly onDecided: () => void }): ReactNode {
  const [problem, setProblem] = useState<ProblemDocument | null>(null);
  const [note, setNote] = useState('');
  async function decide(action: 'accept' | 'return'): Promise<void> {
    const outcome = await api.review(id, action, note.trim());
    if (outcome.ok) onDecided();
    else setProblem(outcome.problem);
  }
  function accept(event: SyntheticEvent): void {
    event.preventDefault();
    void decide('accept');
  }
  return (
    <form className="app-form app-decision app-no-print" onSubmit={accept}>
      <h2>审核</h2>
      <label>
        审核意见（退回时必填，填报人可以看到）
        <textarea value={note} maxLength={2000} rows={3} onChange={(event) => setNote(event.target.value)} />
      </label>
      {problem && <ProblemBox problem={problem} />}
      <div className="app-actions">
        <button type="submit" className="app-button app-button-primary">
          审核通过
        </button>
        <button
          type="button"
          className="app-button"
          disabled={note.trim() === ''}
          onClick={() => void decide('return')}
        >
          退回修改
        </button>
      </div>
    </form>
  );
}

function History({ submission }: { readonly submission: SubmissionView }): ReactNode {
  return (
    <section aria-labelledby="history" className="app-no-print">
      <h2 id="history">办理记录</h2>
      <ol className="app-history">
        {submission.events.map((event) => (
          <li key={`${event.at} ${event.kind}`}>
            <time dateTime={event.at}>{timeInWords(event.at)}</time> {event.by} {eventWords[event.kind]}
            {event.note !== null && `：${event.note}`}
          </li>
        ))}
      </ol>
    </section>
  );
}
