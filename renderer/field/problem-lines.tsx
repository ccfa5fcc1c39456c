/** What is wrong with a field, line by line: told apart by icon and word, not by colour alone. */
import type { ReactNode } from 'react';
import type { FilingPath, LocalProblem } from '../../engine/index.ts';
import { ExplainProblem } from '../explain/explain-problem.tsx';
import { Icon } from '../icons.tsx';

interface ProblemLinesProps {
  readonly id: string;
  readonly problems: readonly LocalProblem[];
  /** Of the field; without it nothing is explained. */
  readonly path?: FilingPath;
}

export function ProblemLines({ id, problems, path }: ProblemLinesProps): ReactNode {
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
            {path !== undefined && <ExplainProblem path={path} problem={problem} />}
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
