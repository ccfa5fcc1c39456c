/** Check, then submit: what has to be changed, what should be looked at again, and the last question. */
import { type ReactNode, useEffect, useState } from 'react';
import { type Problem, problems } from '../../../engine/index.ts';
import type { ProblemDocument } from '../../shared/api.ts';
import { isRecord } from '../../shared/changes.ts';
import { api } from '../api.ts';
import { go } from '../router.tsx';
import type { Filling } from '../saving/open-filling.ts';
import { Dialog } from './dialog.tsx';
import { ProblemBox } from './loading.tsx';
import { ProblemList } from './problem-list.tsx';

interface SubmitDialogProps {
  readonly id: string;
  readonly filling: Filling;
  readonly onClose: () => void;
  /** Shows the field of a problem. */
  readonly onGoTo?: (problem: Problem) => void;
}

type Stage =
  | { readonly kind: 'checking' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'checked'; readonly found: readonly Problem[] }
  | { readonly kind: 'submitting' }
  | { readonly kind: 'refused'; readonly problem: ProblemDocument; readonly found: readonly Problem[] };

export function SubmitDialog({ id, filling, onClose, onGoTo }: SubmitDialogProps): ReactNode {
  const [stage, setStage] = useState<Stage>({ kind: 'checking' });

  useEffect(() => {
    void filling.autosave.flush().then((isSaved) => {
      setStage(isSaved ? { kind: 'checked', found: problems(filling.store.getState()) } : { kind: 'unsaved' });
    });
  }, [filling]);

  async function submit(): Promise<void> {
    setStage({ kind: 'submitting' });
    if (!(await filling.autosave.flush())) return setStage({ kind: 'unsaved' });
    const outcome = await api.submit(id, filling.autosave.getState().version);
    if (outcome.ok) return go(`/filings/${id}/receipt`);
    setStage({ kind: 'refused', problem: outcome.problem, found: problemsIn(outcome.body.problems) });
  }

  return (
    <Dialog title="检查与提交" onClose={onClose}>
      <StageWords stage={stage} onGoTo={onGoTo} />
      <div className="app-actions">
        {stage.kind === 'checked' && !stage.found.some(isError) && (
          <button type="button" className="app-button app-button-primary" onClick={() => void submit()}>
            {stage.found.length > 0 ? '仍要提交' : '确认提交'}
          </button>
        )}
        <button type="button" className="app-button" disabled={stage.kind === 'submitting'} onClick={onClose}>
          返回填写
        </button>
      </div>
    </Dialog>
  );
}

function StageWords({ stage, onGoTo }: { readonly stage: Stage; readonly onGoTo: SubmitDialogProps['onGoTo'] }): ReactNode {
  switch (stage.kind) {
    case 'checking':
      return <p role="status">正在保存并检查…</p>;
    case 'submitting':
      return <p role="status">正在提交…</p>;
    case 'unsaved':
      return <p role="alert">还有内容没有保存到服务器。请检查网络，待显示“已保存”后再提交。</p>;
    case 'refused':
      return (
        <>
          <ProblemBox problem={stage.problem} />
          <ProblemList found={stage.found} onGoTo={onGoTo} />
        </>
      );
    case 'checked': {
      const errors = stage.found.filter(isError).length;
      return (
        <>
          {errors > 0 && <p role="alert">还有{errors}处需要修改，改好后才能提交。</p>}
          {errors === 0 && stage.found.length > 0 && <p>以下各处请再核对一遍；确认无误可以提交。</p>}
          {stage.found.length === 0 && <p>检查通过。提交后在审核前可以撤回修改。确认提交吗？</p>}
          <ProblemList found={stage.found} onGoTo={onGoTo} />
        </>
      );
    }
    default:
      return impossible(stage);
  }
}

function isError(problem: Problem): boolean {
  return problem.level === 'error';
}

function problemsIn(value: unknown): readonly Problem[] {
  return Array.isArray(value) ? value.filter(isProblem) : [];
}

function isProblem(value: unknown): value is Problem {
  return isRecord(value) && typeof value.at === 'string' && typeof value.message === 'string';
}

function impossible(_stage: never): null {
  return null;
}
