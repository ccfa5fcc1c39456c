/** What was done last, with the way to take it back. Stays until it is used, closed or outdated: nobody has to hurry. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useForm } from '../form-context.ts';
import { Icon } from '../icons.tsx';
import type { Done } from '../state/page-state.ts';
import { useFiling, usePage } from '../use-filing.ts';

/** Stands on the page, and in a dialog, which alone can be reached while it is open. */
export function DoneBar(): ReactNode {
  const done = usePage((page) => page.done());
  const isCurrent = useFiling((state) => done?.isCurrent(state) ?? false);
  return done !== null && isCurrent ? <Bar done={done} /> : null;
}

function Bar({ done }: { readonly done: Done }): ReactNode {
  const { page, announce } = useForm();
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed may be gone together with its row, or is about to go.
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement === document.body || activeElement?.id === done.focusAfter)
      button.current?.focus({ preventScroll: true });
  }, [done]);
  const undo = (): void => {
    done.undo();
    page.finish(null);
    announce('已恢复');
    requestAnimationFrame(() => document.getElementById(done.focusAfter)?.focus({ preventScroll: true }));
  };
  return (
    <div className="tb-done">
      <span>{done.text}</span>
      <button type="button" ref={button} className="tb-button" onClick={undo}>
        <Icon name="undo" />
        撤销
      </button>
      <button type="button" className="tb-icon-button" onClick={() => page.finish(null)}>
        <Icon name="close" />
        <span className="tb-unseen">关闭提示</span>
      </button>
    </div>
  );
}
