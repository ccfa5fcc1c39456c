/** What stands in the place of something that is not there yet, or was refused. */
import type { ReactNode } from 'react';
import type { ProblemDocument } from '../../shared/api.ts';
import type { Loaded } from '../use-loaded.ts';

interface WhenLoadedProps<T> {
  readonly loaded: Loaded<T>;
  readonly again: () => void;
  readonly children: (value: T) => ReactNode;
}

export function WhenLoaded<T>({ loaded, again, children }: WhenLoadedProps<T>): ReactNode {
  if (loaded.kind === 'there') return children(loaded.value);
  if (loaded.kind === 'loading')
    return (
      <p className="app-loading" role="status">
        正在载入…
      </p>
    );
  return (
    <ProblemBox problem={loaded.problem}>
      <button type="button" className="app-button" onClick={again}>
        重试
      </button>
    </ProblemBox>
  );
}

interface ProblemBoxProps {
  readonly problem: ProblemDocument;
  readonly children?: ReactNode;
}

export function ProblemBox({ problem, children }: ProblemBoxProps): ReactNode {
  return (
    <div className="app-problem" role="alert">
      <p>
        <strong>{problem.title}</strong>
      </p>
      <p>{problem.detail}</p>
      {children}
    </div>
  );
}
