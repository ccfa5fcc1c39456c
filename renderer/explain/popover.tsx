/** A small button that says more when it is pressed, in a bubble of its own; on a narrow page in a sheet at its foot. */
import { type ReactNode, type ToggleEvent, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Icon } from '../icons.tsx';

interface PopoverProps {
  readonly label: string;
  /** What it is about: heads the bubble, and tells one button from the next for those who listen. */
  readonly title: string;
  /** Drawn only while the bubble is open. */
  readonly children: () => ReactNode;
}

/** The browser closes it by Esc or a press elsewhere, and gives the focus back to the button. */
export function Popover({ label, title, children }: PopoverProps): ReactNode {
  const id = useId();
  const bubble = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const prepare = ({ newState }: ToggleEvent): void => {
    if (newState === 'open') flushSync(() => setOpen(true)); // it has its size when it is placed
  };
  const settle = ({ newState }: ToggleEvent): void => {
    if (newState === 'open') bubble.current?.focus({ preventScroll: true });
    else setOpen(false);
  };
  return (
    <>
      <button
        type="button"
        className="tb-explain"
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
      >
        <Icon name="explain" />
        {label}
        <span className="tb-unseen">：{title}</span>
      </button>
      <div
        ref={bubble}
        id={id}
        className="tb-popover"
        popover="auto"
        role="dialog"
        aria-labelledby={`${id}--title`}
        tabIndex={-1}
        onBeforeToggle={prepare}
        onToggle={settle}
      >
        {isOpen && (
          <>
            <div className="tb-popover-head">
              <strong id={`${id}--title`}>{title}</strong>
              <button type="button" className="tb-icon-button" popoverTarget={id} popoverTargetAction="hide">
                <Icon name="close" />
                <span className="tb-unseen">关闭</span>
              </button>
            </div>
            {children()}
          </>
        )}
      </div>
    </>
  );
}
