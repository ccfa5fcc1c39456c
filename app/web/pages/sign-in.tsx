/** The first page of whoever is not signed in. */
import { type ReactNode, useEffect } from 'react';
import type { Person } from '../../shared/api.ts';
import { SignInForm } from '../parts/sign-in-form.tsx';

export function SignInPage({ onSignedIn }: { readonly onSignedIn: (person: Person) => void }): ReactNode {
  useEffect(() => {
    document.title = '登录 · 填报';
  }, []);
  return (
    <main className="app-sign-in">
      <h1>填报系统</h1>
      <SignInForm username="" onSignedIn={onSignedIn} />
    </main>
  );
}
