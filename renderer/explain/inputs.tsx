/** What an explanation is made of: formulas, figures, and what was read, each a way to its field. */
import type { ReactNode } from 'react';
import {
  type Hiding,
  type Input,
  type Inputs,
  inputInWords,
  moreInWords,
  outcomeInWords,
  type Outcome,
  parsePath,
  type Working,
} from '../../engine/index.ts';
import { useForm } from '../form-context.ts';
import { bringIntoView } from '../page/bring-into-view.ts';
import { useGoTo } from './go-to.ts';

export function WorkingPart({
  working: { formula, figures, notes, inputs },
}: {
  readonly working: Working;
}): ReactNode {
  return (
    <>
      <Formula text={formula} />
      {figures !== undefined && <p className="tb-why-figures">{figures}</p>}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <InputList inputs={inputs} />
    </>
  );
}

/** A longer one is folded away: the inputs say more. */
const LONG_FORMULA = 150;

function Formula({ text }: { readonly text: string }): ReactNode {
  const line = <p className="tb-why-formula">{text}</p>;
  if (text.length <= LONG_FORMULA) return line;
  return (
    <details>
      <summary>公式</summary>
      {line}
    </details>
  );
}

export function OutcomePart({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const { figures, inputs } = outcome;
  return (
    <>
      {figures !== undefined && (
        <p className="tb-why-figures">
          {figures}，{outcomeInWords(outcome)}
        </p>
      )}
      <InputList inputs={inputs} />
    </>
  );
}

export function HidingPart({ hiding: { wanted, outcome } }: { readonly hiding: Hiding }): ReactNode {
  return (
    <>
      <p>{wanted}时才填写。</p>
      <OutcomePart outcome={outcome} />
    </>
  );
}

function InputList({ inputs: { listed, more } }: { readonly inputs: Inputs }): ReactNode {
  if (listed.length === 0) return null;
  return (
    <ul className="tb-why-inputs">
      {listed.map((input) => (
        <li key={input.at ?? input.title}>
          <InputLine input={input} />
          {input.working !== undefined && (
            <details>
              <summary>怎么算的</summary>
              <WorkingPart working={input.working} />
            </details>
          )}
          {input.hiding !== undefined && <HidingPart hiding={input.hiding} />}
        </li>
      ))}
      {more > 0 && <li className="tb-muted">{moreInWords(more)}</li>}
    </ul>
  );
}

function InputLine({ input }: { readonly input: Input }): ReactNode {
  const { store } = useForm();
  const goTo = useGoTo();
  const path = input.at === undefined ? null : parsePath(input.at);
  const words = inputInWords(input);
  const go = ({ currentTarget }: { readonly currentTarget: Element }): void => {
    if (path === null || goTo === null) return;
    currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
    if (!isReached(currentTarget.closest('dialog'), store.keyOf(path))) goTo(path);
  };
  return (
    <div className="tb-why-input">
      {goTo === null || path === null || input.kind === 'hidden' ? (
        <span>{input.title}</span>
      ) : (
        <button type="button" className="tb-link" onClick={go}>
          {input.title}
        </button>
      )}
      <span className={input.value === '' ? 'tb-muted' : 'tb-strong'}>{words}</span>
    </div>
  );
}

/** In the row that is open as a whole; a dialog without the field is closed, for it stands in the way. */
function isReached(dialog: HTMLDialogElement | null, key: string): boolean {
  if (dialog === null) return false;
  const isThere = dialog.contains(document.getElementById(key));
  if (isThere) bringIntoView(key, () => undefined);
  else dialog.close();
  return isThere;
}
