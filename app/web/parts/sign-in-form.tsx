/** Name and password; on its own page, and in a dialog over a filing whose session has ended. */
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import type { Person, ProblemDocument } from '../../shared/api.ts';
import { api } from '../api.ts';
import { entered } from './entered.ts';
import { ProblemBox } from './loading.tsx';

interface SignInFormProps {
  /** Whose session it was; empty for a first sign-in. */
  readonly username: string;
  readonly onSignedIn: (person: Person) => void;
}

export function SignInForm({ username, onSignedIn }: SignInFormProps): ReactNode {
  const [problem, setProblem] = useState<ProblemDocument | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function signIn(event: SyntheticEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    const outcome = await api.signIn(entered(form, 'username'), entered(form, 'password'));
    setBusy(false);
    if (!outcome.ok) setProblem(outcome.problem);
    else if (outcome.value.person) onSignedIn(outcome.value.person);
  }

  return (
    <form className="app-form" onSubmit={(event) => void signIn(event)}>
      <label>
        用户名
        <input
          name="username"
          autoComplete="username"
          required
          defaultValue={username}
          maxLength={60}
          autoCapitalize="none"
        />
      </label>
      <label>
        密码
        <input name="password" type="password" autoComplete="current-password" required maxLength={200} />
      </label>
      {problem && <ProblemBox problem={problem} />}
      <button type="submit" className="app-button app-button-primary" disabled={isBusy}>
        {isBusy ? '正在登录…' : '登录'}
      </button>
    </form>
  );
}
