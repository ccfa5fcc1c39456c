/** Problems of a filing in a list: errors first. */
import type { ReactNode } from 'react';
import type { Problem } from '../../../engine/index.ts';

interface ProblemListProps {
  readonly found: readonly Problem[];
}

const shownAtMost = 200;

export function ProblemList({ found }: ProblemListProps): ReactNode {
  if (found.length === 0) return null;
  const sorted = [...found.filter(isError), ...found.filter((problem) => !isError(problem))];
  return (
    <>
      <ul className="app-problems">
        {sorted.slice(0, shownAtMost).map((problem) => (
          <li
            key={`${problem.at} ${problem.kind} ${problem.rule ?? ''} ${problem.message}`}
            className={`app-problem-${problem.level}`}
          >
            <span className="app-level">{isError(problem) ? '须修改' : '请核对'}</span>
            <span>{problem.message}</span>
          </li>
        ))}
      </ul>
      {found.length > shownAtMost && <p>另有{found.length - shownAtMost}处未列出。</p>}
    </>
  );
}

function isError(problem: Problem): boolean {
  return problem.level === 'error';
}
