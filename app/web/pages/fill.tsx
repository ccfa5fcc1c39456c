/** Fill in a filing: the form, what became of the last keystroke, and the way to submit. */
import { type ReactNode, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { type CarriedOver, FilingForm } from '../../../renderer/index.ts';
import type { FilingView, Person } from '../../shared/api.ts';
import { isRecord } from '../../shared/changes.ts';
import { api, isEditable, isOutdated, type Outcome } from '../api.ts';
import { Dialog } from '../parts/dialog.tsx';
import { WhenLoaded } from '../parts/loading.tsx';
import { SignInForm } from '../parts/sign-in-form.tsx';
import { uploadsFor } from '../parts/uploads.ts';
import { go, Link } from '../router.tsx';
import { type Filling, openFilling } from '../saving/open-filling.ts';
import { useLoaded } from '../use-loaded.ts';

interface FillPageProps {
  readonly id: string;
  readonly person: Person;
}

interface Opened {
  readonly view: FilingView;
  /** Null once it has been submitted. */
  readonly filling: Filling | null;
  readonly carried: CarriedOver | null;
}

export function FillPage({ id, person }: FillPageProps): ReactNode {
  const [loaded, again] = useLoaded(useCallback(() => load(id), [id]));
  return (
    <WhenLoaded loaded={loaded} again={again}>
      {({ filling, ...opened }) =>
        filling === null ? <Submitted id={id} /> : <Open {...opened} filling={filling} person={person} />
      }
    </WhenLoaded>
  );
}

async function load(id: string): Promise<Outcome<Opened>> {
  const view = await api.filing(id);
  if (!view.ok) return view;
  if (!isEditable(view.value.filing.status))
    return { ok: true, value: { view: view.value, filling: null, carried: null } };
  const [form, carried] = await Promise.all([api.form(view.value.formHash), carriedOver(view.value)]);
  if (!form.ok) return form;
  return { ok: true, value: { view: view.value, filling: openFilling(view.value, form.value), carried } };
}

/** Last year's form is fetched only where something did not come through: for the titles of what was answered. */
async function carriedOver({ carried }: FilingView): Promise<CarriedOver | null> {
  if (carried === null) return null;
  const needsForm = carried.notes.some(({ outcome }) => outcome !== 'converted');
  const form = needsForm ? await api.form(carried.formHash) : null;
  return { ...carried, formBefore: form?.ok === true ? form.value : null };
}

function Submitted({ id }: { readonly id: string }): ReactNode {
  useEffect(() => go(`/filings/${id}/receipt`, { replace: true }), [id]);
  return null;
}

interface OpenProps extends Pick<Opened, 'view' | 'carried'> {
  readonly filling: Filling;
  readonly person: Person;
}

function Open({ view, filling, carried, person }: OpenProps): ReactNode {
  const { store, autosave, connect } = filling;
  const { id, title, edition, form, reviewNote, status } = view.filing;
  const [uploads] = useState(() => uploadsFor(id));
  const { phase } = useSyncExternalStore(autosave.subscribe, autosave.getState);
  const send = useCallback(() => submit(view, filling), [view, filling]);
  const record = useCallback((names: readonly string[]) => confirm(id, names), [id]);
  useEffect(connect, [connect]);
  useEffect(() => {
    document.title = `${title} · 填报`;
  }, [title]);
  return (
    <div className="app-fill">
      {reviewNote !== null && <p className="app-note">退回意见：{reviewNote}</p>}
      <FilingForm
        store={store}
        uploads={uploads}
        onSubmit={send}
        linkTitles={view.linkTitles}
        carried={carried}
        onConfirm={record}
        problemsShown={status === 'returned'}
      >
        <div className="app-fill-line">
          <Link to="/">返回我的填报</Link>
          <a href={`/guide/${edition}#${form}`} target="_blank" rel="noreferrer">
            填报说明<span className="app-unseen">（在新窗口打开）</span>
          </a>
          <SaveStatus autosave={autosave} />
        </div>
      </FilingForm>
      {phase === 'outdated' && <Outdated />}
      {phase === 'signIn' && (
        <Dialog title="登录已过期，请重新登录">
          <p>您填写的内容都留着，登录后会自动保存。</p>
          <SignInForm
            username={person.username}
            onSignedIn={(now) => {
              if (now.userId === person.userId) autosave.signedIn();
              else window.location.assign('/');
            }}
          />
        </Dialog>
      )}
    </div>
  );
}

/** What was not sent yet stays in the browser and is sent by the page that opens. */
function Outdated(): ReactNode {
  return (
    <Dialog title="填报表已更新">
      <p>管理员刚更正了这张填报表。您填写的内容都留着，重新载入后继续填写。</p>
      <p className="app-actions">
        <button type="button" className="app-button app-button-primary" onClick={() => window.location.reload()}>
          重新载入
        </button>
      </p>
    </Dialog>
  );
}

async function confirm(id: string, names: readonly string[]): Promise<void> {
  const outcome = await api.confirm(id, names);
  if (!outcome.ok) throw new Error(`核对结果没有保存：${outcome.problem.title}。`);
}

/** Everything is on the server before it judges; a refusal is thrown with the server's words, for the form to show. */
async function submit({ filing: { id }, formHash }: FilingView, { autosave }: Filling): Promise<void> {
  if (!(await autosave.flush())) throw new Error('还有内容没有保存到服务器。请检查网络，待显示“已保存”后再提交。');
  const outcome = await api.submit(id, autosave.getState().version);
  if (outcome.ok) return go(`/filings/${id}/receipt`);
  const { problem, body } = outcome;
  if (isOutdated(body, formHash)) throw new Error('填报表刚有更新。请刷新页面，核对后再提交。');
  if (problem.code === 'conflict') throw new Error('这份填报刚在别处修改过。请刷新页面，核对后再提交。');
  throw new Error([`${problem.title}。${problem.detail}`, ...messagesIn(body['problems'])].join(''));
}

function messagesIn(problems: unknown): string[] {
  const listed = Array.isArray(problems) ? problems.filter(isRecord) : [];
  const errors = listed.filter((problem) => problem['level'] === 'error').map((problem) => String(problem['message']));
  return errors.slice(0, 5);
}

function SaveStatus({ autosave }: { readonly autosave: Filling['autosave'] }): ReactNode {
  const words = useSyncExternalStore(autosave.subscribe, autosave.status);
  const { phase } = autosave.getState();
  return (
    <p className={`app-save app-save-${phase}`} role="status" aria-live="polite">
      {words}
    </p>
  );
}
