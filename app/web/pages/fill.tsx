/** Fill in a filing: the form, what became of the last keystroke, and the way to submit. */
import { type ReactNode, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { FilingForm } from '../../../renderer/index.ts';
import type { FilingView, Person } from '../../shared/api.ts';
import { isRecord } from '../../shared/changes.ts';
import { api, isEditable, type Outcome } from '../api.ts';
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
}

export function FillPage({ id, person }: FillPageProps): ReactNode {
  const [loaded, again] = useLoaded(useCallback(() => load(id), [id]));
  return (
    <WhenLoaded loaded={loaded} again={again}>
      {({ view, filling }) =>
        filling === null ? <Submitted id={id} /> : <Open view={view} filling={filling} person={person} />
      }
    </WhenLoaded>
  );
}

async function load(id: string): Promise<Outcome<Opened>> {
  const view = await api.filing(id);
  if (!view.ok) return view;
  if (!isEditable(view.value.filing.status)) return { ok: true, value: { view: view.value, filling: null } };
  const form = await api.form(view.value.formHash);
  if (!form.ok) return form;
  return { ok: true, value: { view: view.value, filling: openFilling(view.value, form.value) } };
}

function Submitted({ id }: { readonly id: string }): ReactNode {
  useEffect(() => go(`/filings/${id}/receipt`, { replace: true }), [id]);
  return null;
}

interface OpenProps {
  readonly view: FilingView;
  readonly filling: Filling;
  readonly person: Person;
}

function Open({ view, filling, person }: OpenProps): ReactNode {
  const { store, autosave, connect } = filling;
  const { id, title, edition, form, reviewNote, status } = view.filing;
  const [uploads] = useState(() => uploadsFor(id));
  const { phase } = useSyncExternalStore(autosave.subscribe, autosave.getState);
  const send = useCallback(() => submit(id, filling), [id, filling]);
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

/** Everything is on the server before it judges; a refusal is thrown with the server's words, for the form to show. */
async function submit(id: string, { autosave }: Filling): Promise<void> {
  if (!(await autosave.flush())) throw new Error('还有内容没有保存到服务器。请检查网络，待显示“已保存”后再提交。');
  const outcome = await api.submit(id, autosave.getState().version);
  if (outcome.ok) return go(`/filings/${id}/receipt`);
  const { problem, body } = outcome;
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
