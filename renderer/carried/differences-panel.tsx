/** 与上一年版相比: what did not come through and what is new, each with the way to its field. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { FilingPath } from '../../engine/index.ts';
import { useForm } from '../form-context.ts';
import { Icon } from '../icons.tsx';
import type { CarriedState } from '../state/carried.ts';
import { useRecentFiling } from '../use-filing.ts';
import { type Difference, formChanges, lostAnswers, sinceWhen } from './differences.ts';
import { useCarried } from './use-carried.ts';

interface DifferencesPanelProps {
  /** The step on the screen: going on to another folds the panel up. */
  readonly step: string;
  readonly onGo: (path: FilingPath) => void;
}

export function DifferencesPanel(props: DifferencesPanelProps): ReactNode {
  const { carried } = useForm();
  return carried === null ? null : <Panel {...props} carried={carried} />;
}

/** So many are listed; the rest follows when these are done. */
const LISTED = 100;

function Panel({ step, onGo, carried }: DifferencesPanelProps & { readonly carried: CarriedState }): ReactNode {
  const state = useRecentFiling();
  // What was confirmed counts, too.
  useCarried(
    ({ over, standing }) => Object.keys(over.answers).filter((name) => standing(name) === 'confirmed').length,
    0,
  );
  const lost = lostAnswers(carried, state);
  const changed = formChanges(carried, state);
  const left = [...lost, ...changed].filter(({ standing }) => standing === 'todo').length;
  const { edition, confirmed: before } = carried.over;
  // The first time: nothing has been looked at yet.
  const [isOpen, setOpen] = useState(before.length === 0 && left > 0);
  useFoldedAfter(step, setOpen);
  if (lost.length + changed.length === 0) return null;
  return (
    <details
      className="tb-differences"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      data-done={left === 0 ? true : undefined}
    >
      <summary>
        <h2>{edition === state.form.edition ? '填报表有更正' : `与${edition}年版相比`}</h2>
        <span className="tb-muted">{left === 0 ? '需要注意的都已处理' : `还有${left}项要填写、选择或核对`}</span>
      </summary>
      <div className="tb-differences-body">
        <Differences title={`${sinceWhen(carried, state)}填过、没有原样带入的内容`} all={lost} onGo={onGo} />
        <Differences title="今年的填报表有变化的地方" all={changed} onGo={onGo} />
      </div>
    </details>
  );
}

function useFoldedAfter(step: string, setOpen: (open: boolean) => void): void {
  const last = useRef(step);
  useEffect(() => {
    if (last.current !== step) setOpen(false);
    last.current = step;
  }, [step, setOpen]);
}

interface DifferencesProps {
  readonly title: string;
  readonly all: readonly Difference[];
  readonly onGo: (path: FilingPath) => void;
}

function Differences({ title, all, onGo }: DifferencesProps): ReactNode {
  if (all.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {all.slice(0, LISTED).map((one) => (
          <li key={one.key} data-standing={one.standing}>
            <Icon name={one.standing === 'done' ? 'done' : one.standing === 'todo' ? 'notStarted' : 'notice'} />
            <span>
              <Place difference={one} onGo={onGo} />
              <span className="tb-unseen">：</span>
              <span className="tb-difference-text">{one.text}</span>
              {one.standing === 'done' && <span className="tb-muted">（已处理）</span>}
            </span>
          </li>
        ))}
      </ul>
      {all.length > LISTED && (
        <p className="tb-muted">
          先列出前{LISTED}处，共{all.length}处。
        </p>
      )}
    </>
  );
}

function Place({
  difference: { place, path },
  onGo,
}: Pick<DifferencesProps, 'onGo'> & { readonly difference: Difference }): ReactNode {
  const words = place.join(' › ');
  if (path === null) return <strong>{words}</strong>;
  return (
    <button type="button" className="tb-link" onClick={() => onGo(path)}>
      {words}
    </button>
  );
}
