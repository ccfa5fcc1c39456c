/** Why a problem is one: what the rule asks for, what it read, and the clause behind it. */
import type { ReactNode } from 'react';
import {
  type CompiledForm,
  type ExplainedProblem,
  type Field,
  fieldAt,
  type FilingPath,
  type LocalProblem,
} from '../../engine/index.ts';
import { useForm } from '../form-context.ts';
import { OutcomePart } from './inputs.tsx';
import { Popover } from './popover.tsx';
import { useExplanation } from './use-explanation.ts';

interface ExplainProblemProps {
  readonly path: FilingPath;
  readonly problem: LocalProblem;
}

/** Nothing where the message says all that there is to say. */
export function ExplainProblem({ path, problem }: ExplainProblemProps): ReactNode {
  const { form } = useForm().store;
  const field = fieldAt(form, path);
  if (field === undefined || !hasMoreToSay(form, field, problem)) return null;
  return (
    <Popover label="为什么？" title={problem.message}>
      {() => <Reasons path={path} problem={problem} />}
    </Popover>
  );
}

function hasMoreToSay({ clauses }: CompiledForm, { required }: Field, { kind, rule }: LocalProblem): boolean {
  if (kind === 'required') return typeof required === 'object';
  return kind === 'rule' || (rule !== undefined && clauses?.[rule] !== undefined);
}

/** The message may change while it is read: the rule stays. */
function Reasons({ path, problem: { kind, rule } }: ExplainProblemProps): ReactNode {
  const explanation = useExplanation(path);
  const problem = explanation?.problems.find((one) => one.kind === kind && one.rule === rule);
  if (problem === undefined) return <p className="tb-why">这个问题已经解决。</p>;
  const { broken, applies, clauses } = problem;
  return (
    <div className="tb-why">
      {broken !== undefined && (
        <>
          <p>
            <span className="tb-muted">要求：</span>
            {broken.condition}
          </p>
          <OutcomePart outcome={broken} />
        </>
      )}
      {applies !== undefined && (
        <>
          <p>
            <span className="tb-muted">{kind === 'required' ? '必填：' : '适用：'}</span>
            {applies.condition}时
          </p>
          <OutcomePart outcome={applies} />
        </>
      )}
      <Clauses clauses={clauses} inferred={problem.inferred === true} />
    </div>
  );
}

function Clauses({
  clauses,
  inferred,
}: {
  readonly clauses: ExplainedProblem['clauses'];
  readonly inferred: boolean;
}): ReactNode {
  return clauses.map(({ name, text }) => (
    <figure key={name} className="tb-why-clause">
      <figcaption>
        {inferred ? '推定的规则' : '填报说明'} {name}
      </figcaption>
      {text !== undefined && <blockquote>{text}</blockquote>}
    </figure>
  ));
}
