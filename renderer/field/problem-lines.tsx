/** What is wrong with a field, line by line: told apart by icon and word, not by colour alone. */
import type { ReactNode } from 'react';
import type { LocalProblem } from '../../engine/index.ts';
import { Icon } from '../icons.tsx';

export function ProblemLines({
  id,
  problems,
}: {
  readonly id: string;
  readonly problems: readonly LocalProblem[];
}): ReactNode {
  if (problems.length === 0) return null;
  return (
    <ul className="tb-problems" id={id}>
      {problems.map((problem) => (
        <li
          key={`${problem.rule ?? problem.kind} ${problem.message}`}
          className="tb-problem"
          data-level={problem.level}
        >
          <Icon name={problem.level} />
          <span>
            <strong>{levelInWords[problem.level]}</strong>
            <span className="tb-problem-text">{problem.message}</span>
            {problem.rule !== undefined && <Clause rule={problem.rule} />}
          </span>
        </li>
      ))}
    </ul>
  );
}

export const levelInWords = { error: '错误', warning: '提醒' } as const;

/** The clause of the filing instructions that asks for it. */
export function Clause({ rule }: { readonly rule: string }): ReactNode {
  return <span className="tb-clause">填报说明 {rule}</span>;
}
