/** The frame around every page: who is signed in, and which page is shown. */
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { Person } from '../shared/api.ts';
import { api } from './api.ts';
import { ComparisonPage } from './pages/comparison.tsx';
import { EditionsPage } from './pages/editions.tsx';
import { FillPage } from './pages/fill.tsx';
import { GuidePage } from './pages/guide.tsx';
import { MyFilings } from './pages/my-filings.tsx';
import { ReceiptPage } from './pages/receipt.tsx';
import { ReviewList } from './pages/review-list.tsx';
import { SignInPage } from './pages/sign-in.tsx';
import { SubmissionPage } from './pages/submission.tsx';
import { WhenLoaded } from './parts/loading.tsx';
import { go, Link, type Route, useRoute } from './router.tsx';
import { useLoaded } from './use-loaded.ts';

export function App(): ReactNode {
  const [session, again] = useLoaded(api.session);
  const [signedIn, setSignedIn] = useState<Person | null | undefined>(undefined);
  return (
    <WhenLoaded loaded={session} again={again}>
      {({ person: known }) => {
        const person = signedIn === undefined ? known : signedIn;
        if (person === null) return <SignInPage onSignedIn={setSignedIn} />;
        return <Frame key={person.userId} person={person} onSignedOut={() => setSignedIn(null)} />;
      }}
    </WhenLoaded>
  );
}

interface FrameProps {
  readonly person: Person;
  readonly onSignedOut: () => void;
}

function Frame({ person, onSignedOut }: FrameProps): ReactNode {
  const route = useRoute();
  const signOut = useCallback(async () => {
    go('/', { replace: true }); // a filing that is open is saved when its page goes
    await api.signOut();
    onSignedOut();
  }, [onSignedOut]);
  useEffect(() => {
    if (route.page !== 'fill') document.title = `${titles[route.page]} · 填报`;
  }, [route.page]);
  return (
    <>
      {route.page !== 'fill' && (
        <a className="app-skip" href="#main">
          跳到正文
        </a>
      )}
      <header className="app-header">
        <Link to="/" className="app-brand">
          填报
        </Link>
        {person.role === 'administrator' && <Link to="/editions">填报年度</Link>}
        <span className="app-who">{person.filer?.name ?? person.name}</span>
        <button type="button" className="app-link" onClick={() => void signOut()}>
          退出登录
        </button>
      </header>
      {route.page === 'fill' ? (
        <main>
          <Page route={route} person={person} />
        </main>
      ) : (
        <main id="main" className="app-main" tabIndex={-1}>
          <Page route={route} person={person} />
        </main>
      )}
    </>
  );
}

const titles = {
  home: '我的填报',
  fill: '填写',
  receipt: '回执',
  submission: '已提交的填报',
  guide: '填报说明',
  editions: '填报年度',
  comparison: '两个年度相比',
  unknown: '没有找到',
} as const;

function Page({ route, person }: { readonly route: Route; readonly person: Person }): ReactNode {
  switch (route.page) {
    case 'home':
      return person.role === 'administrator' ? <ReviewList /> : <MyFilings />;
    case 'fill':
      return <FillPage key={route.id} id={route.id} person={person} />;
    case 'receipt':
      return <ReceiptPage id={route.id} />;
    case 'submission':
      return <SubmissionPage id={route.id} person={person} />;
    case 'guide':
      return <GuidePage key={route.edition} edition={route.edition} />;
    case 'editions':
      return person.role === 'administrator' ? <EditionsPage /> : <UnknownPage />;
    case 'comparison':
      return <ComparisonPage key={`${route.before}/${route.after}`} before={route.before} after={route.after} />;
    case 'unknown':
      return <UnknownPage />;
    default:
      return impossible(route);
  }
}

function UnknownPage(): ReactNode {
  return (
    <>
      <h1>没有找到这个页面</h1>
      <p>
        <Link to="/">返回我的填报</Link>
      </p>
    </>
  );
}

function impossible(_route: never): null {
  return null;
}
