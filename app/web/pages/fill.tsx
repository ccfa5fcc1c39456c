/** Fill in a filing: the form, what became of the last keystroke, and the way to submit. */
import { type ReactNode, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { FilingForm } from '../../../renderer/index.ts';
import type { FilingView, Person } from '../../shared/api.ts';
import { api, isEditable, type Outcome } from '../api.ts';
import { Dialog } from '../parts/dialog.tsx';
import { WhenLoaded } from '../parts/loading.tsx';
import { SignInForm } from '../parts/sign-in-form.tsx';
import { SubmitDialog } from '../parts/submit-dialog.tsx';
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
  const { id, title, reviewNote } = view.filing;
  const [isSubmitting, setSubmitting] = useState(false);
  const [uploads] = useState(() => uploadsFor(id));
  const { phase } = useSyncExternalStore(autosave.subscribe, autosave.getState);
  useEffect(connect, [connect]);
  useEffect(() => {
    document.title = `${title} · 填报`;
  }, [title]);
  return (
    <div className="app-fill">
      <div className="app-fill-head">
        <Link to="/">返回我的填报</Link>
        <SaveStatus autosave={autosave} />
      </div>
      {reviewNote !== null && <p className="app-note">退回意见：{reviewNote}</p>}
      <FilingForm store={store} uploads={uploads} onSubmit={() => setSubmitting(true)} />
      {isSubmitting && <SubmitDialog id={id} filling={filling} onClose={() => setSubmitting(false)} />}
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

function SaveStatus({ autosave }: { readonly autosave: Filling['autosave'] }): ReactNode {
  const words = useSyncExternalStore(autosave.subscribe, autosave.status);
  const { phase } = autosave.getState();
  return (
    <p className={`app-save app-save-${phase}`} role="status" aria-live="polite">
      {words}
    </p>
  );
}
