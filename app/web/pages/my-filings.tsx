/** 我的填报: what can be filled in, what has been begun, what was submitted. */
import { type ReactNode, useState } from 'react';
import type { EditionView, FilingSummary, FormView, ProblemDocument } from '../../shared/api.ts';
import { api, isEditable } from '../api.ts';
import { ProblemBox, WhenLoaded } from '../parts/loading.tsx';
import { go, Link } from '../router.tsx';
import { useLoaded } from '../use-loaded.ts';
import { deadlineInWords, shareAnswered, statusWords, timeInWords } from '../words.ts';

export function MyFilings(): ReactNode {
  const [loaded, again] = useLoaded(loadHome);
  return (
    <>
      <h1>我的填报</h1>
      <WhenLoaded loaded={loaded} again={again}>
        {({ editions, filings }) => (
          <>
            {editions.length === 0 && <p>目前没有需要您填报的表单。</p>}
            {editions.map((edition) => (
              <EditionPart
                key={edition.edition}
                edition={edition}
                filings={filings.filter((one) => one.edition === edition.edition)}
              />
            ))}
          </>
        )}
      </WhenLoaded>
    </>
  );
}

async function loadHome() {
  const [editions, filings] = await Promise.all([api.editions(), api.filings()]);
  if (!editions.ok) return editions;
  if (!filings.ok) return filings;
  return { ok: true as const, value: { editions: editions.value, filings: filings.value } };
}

interface EditionPartProps {
  readonly edition: EditionView;
  readonly filings: readonly FilingSummary[];
}

function EditionPart({ edition, filings }: EditionPartProps): ReactNode {
  return (
    <section className="app-edition" aria-labelledby={`edition-${edition.edition}`}>
      <h2 id={`edition-${edition.edition}`}>{edition.title}</h2>
      <p className={edition.window === 'late' ? 'app-deadline app-deadline-late' : 'app-deadline'}>
        {deadlineInWords(edition)}{' '}
        <Link to={`/guide/${edition.edition}`}>
          填报说明<span className="app-unseen">（{edition.edition}年版）</span>
        </Link>
      </p>
      <ul className="app-cards">
        {edition.forms.map((form) => (
          <FormCard
            key={form.form}
            edition={edition}
            form={form}
            filing={filings.find((one) => one.form === form.form)}
          />
        ))}
      </ul>
    </section>
  );
}

interface FormCardProps {
  readonly edition: EditionView;
  readonly form: FormView;
  readonly filing: FilingSummary | undefined;
}

function FormCard({ edition, form, filing }: FormCardProps): ReactNode {
  return (
    <li className="app-card">
      <h3>{form.title}</h3>
      {filing === undefined ? <NotBegun edition={edition} form={form} /> : <Begun filing={filing} />}
    </li>
  );
}

function NotBegun({ edition, form }: Omit<FormCardProps, 'filing'>): ReactNode {
  const [problem, setProblem] = useState<ProblemDocument | null>(null);
  const [isBusy, setBusy] = useState(false);
  async function begin(): Promise<void> {
    setBusy(true);
    const outcome = await api.begin(edition.edition, form.form);
    if (outcome.ok) return go(`/filings/${outcome.value.id}`);
    setBusy(false);
    setProblem(outcome.problem);
  }
  return (
    <>
      <p className="app-muted">尚未开始</p>
      {problem && <ProblemBox problem={problem} />}
      <button
        type="button"
        className="app-button app-button-primary"
        disabled={isBusy || edition.window === 'before'}
        onClick={() => void begin()}
      >
        开始填报<span className="app-unseen">{titleOf(form.title, edition.edition)}</span>
      </button>
    </>
  );
}

function Begun({ filing }: { readonly filing: FilingSummary }): ReactNode {
  const share = shareAnswered(filing.progress);
  return (
    <>
      <p>
        <span className={`app-status app-status-${filing.status}`}>{statusWords[filing.status]}</span>
        {filing.receiptNumber !== null && <span className="app-number"> 编号 {filing.receiptNumber}</span>}
      </p>
      {filing.reviewNote !== null && <p className="app-note">审核意见：{filing.reviewNote}</p>}
      {filing.progress !== null && (
        <p className="app-progress">
          <progress max={100} value={share} aria-label={`${filing.title}填写进度`} />
          必填项已填{share}%，还差{filing.progress.missing}项
        </p>
      )}
      <p className="app-muted">
        {isEditable(filing.status) || filing.submittedAt === null
          ? `最近保存 ${timeInWords(filing.updatedAt)}`
          : `提交时间 ${timeInWords(filing.submittedAt)}`}
      </p>
      {isEditable(filing.status) ? (
        <Link to={`/filings/${filing.id}`} className="app-button app-button-primary">
          继续填写<span className="app-unseen">{titleOf(filing.title, filing.edition)}</span>
        </Link>
      ) : (
        <span className="app-actions">
          <Link to={`/filings/${filing.id}/receipt`} className="app-button">
            查看回执<span className="app-unseen">{titleOf(filing.title, filing.edition)}</span>
          </Link>
          <Link to={`/filings/${filing.id}/submission`} className="app-button">
            查看内容<span className="app-unseen">{titleOf(filing.title, filing.edition)}</span>
          </Link>
        </span>
      )}
    </>
  );
}

/** For those who hear a button without what stands around it: forms of other editions have the same title. */
function titleOf(title: string, edition: number): string {
  return title.includes(`${edition}年`) ? `：${title}` : `：${title}（${edition}年版）`;
}
