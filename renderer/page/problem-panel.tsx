/** All problems of the filing, by step, each a way to its field. */
import { type ReactNode, type Ref, useMemo } from 'react';
import { type FilingPath, problems } from '../../engine/index.ts';
import { UncheckedLine } from '../carried/unchecked-line.tsx';
import { Clause, levelInWords } from '../field/problem-lines.tsx';
import { Icon } from '../icons.tsx';
import { type PlacedProblem, problemsByStep } from '../state/problem-place.ts';
import { useRecentFiling } from '../use-filing.ts';
import type { Check } from './use-check.ts';

interface ProblemPanelProps {
  readonly ref: Ref<HTMLElement>;
  readonly check: Check;
  readonly onGo: (path: FilingPath) => void;
}

/** So many problems are listed; the rest follows when these are solved. */
const LISTED = 200;

export function ProblemPanel({ ref, check, onGo }: ProblemPanelProps): ReactNode {
  const state = useRecentFiling();
  const all = useMemo(() => problems(state), [state]);
  const groups = useMemo(() => problemsByStep(state, all.slice(0, LISTED)), [state, all]);
  const errors = all.filter(({ level }) => level === 'error').length;
  const warnings = all.length - errors;
  return (
    <section
      className="tb-panel"
      ref={ref}
      tabIndex={-1}
      aria-labelledby="tb-panel-title"
      data-level={panelLevel(errors, warnings)}
    >
      <div className="tb-panel-head">
        <h2 id="tb-panel-title">
          <Icon name={errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'done'} />
          {summary(errors, warnings)}
        </h2>
        <button type="button" className="tb-icon-button" onClick={check.close}>
          <Icon name="close" />
          <span className="tb-unseen">关闭检查结果</span>
        </button>
      </div>
      {check.failure !== '' && (
        <p className="tb-panel-failure" role="alert">
          {check.failure}
        </p>
      )}
      <UncheckedLine onGo={onGo} />
      {check.confirming && errors === 0 && <Confirm check={check} />}
      {groups.map(({ step, title, problems: placed }) => (
        <div key={step.name} className="tb-panel-step">
          <h3>
            {title}
            <span className="tb-muted">{placed.length}处</span>
          </h3>
          <ul>
            {placed.map((one) => (
              <ProblemLink
                key={`${one.problem.at} ${one.problem.rule} ${one.problem.message}`}
                placed={one}
                onGo={onGo}
              />
            ))}
          </ul>
        </div>
      ))}
      {all.length > LISTED && <p className="tb-muted">先列出前{LISTED}处，改好后会接着列出其余。</p>}
    </section>
  );
}

interface ProblemLinkProps {
  readonly placed: PlacedProblem;
  readonly onGo: (path: FilingPath) => void;
}

function ProblemLink({ placed: { problem, path, place }, onGo }: ProblemLinkProps): ReactNode {
  return (
    <li className="tb-panel-problem" data-level={problem.level}>
      <button type="button" onClick={() => onGo(path)}>
        <Icon name={problem.level} />
        <span className="tb-panel-level">{levelInWords[problem.level]}</span>
        <span className="tb-panel-place">{place.join(' › ')}</span>
        <span className="tb-panel-message">{problem.message}</span>
      </button>
      {problem.rule !== undefined && <Clause rule={problem.rule} />}
    </li>
  );
}

function Confirm({ check }: { readonly check: Check }): ReactNode {
  return (
    <div className="tb-row tb-panel-confirm">
      <span>提醒不影响提交。核对无误即可提交。</span>
      <button type="button" className="tb-button" data-primary onClick={check.confirm} aria-disabled={check.busy}>
        {check.busy ? '正在提交…' : '已核对，确认提交'}
      </button>
      <button type="button" className="tb-button" onClick={check.close}>
        返回修改
      </button>
    </div>
  );
}

function summary(errors: number, warnings: number): string {
  const also = warnings > 0 ? `，另有${warnings}处提醒（不影响提交）` : '';
  if (errors > 0) return `有${errors}处错误需要改正后才能提交${also}`;
  return warnings > 0 ? `没有错误，有${warnings}处提醒请核对` : '检查通过，没有发现问题';
}

function panelLevel(errors: number, warnings: number): string {
  if (errors > 0) return 'error';
  return warnings > 0 ? 'warning' : 'done';
}
