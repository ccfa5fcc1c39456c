/** At the head of a step: how much of it is last year's, how much of that is left to look at, and the way to say: all of it. */
import { type ReactNode, useRef } from 'react';
import { useForm } from '../form-context.ts';
import { Icon } from '../icons.tsx';
import type { FormStep } from '../state/outline.ts';
import { useCarried } from './use-carried.ts';

export function CarriedLine({ step }: { readonly step: FormStep }): ReactNode {
  const { carried, announce } = useForm();
  const text = useRef<HTMLParagraphElement>(null);
  const { fields } = step;
  const total = useCarried(({ standing }) => fields.filter((name) => standing(name) !== null).length, 0);
  const left = useCarried((one) => one.left(fields).length, 0);
  const failure = useCarried((one) => one.failureOf(one.left(fields)), '');
  if (carried === null || total === 0) return null;
  const confirm = (): void => {
    text.current?.focus({ preventScroll: true });
    announce(`本节${left}项已全部核对`);
    void carried.confirm(carried.left(fields)).then((reason) => reason !== '' && announce(reason));
  };
  return (
    <div className="tb-import tb-carried-line" data-done={left === 0 ? true : undefined}>
      <Icon name={left === 0 ? 'done' : 'carried'} />
      <p tabIndex={-1} ref={text}>
        本节有{total}项由{carried.over.edition}年的填报带入，{left === 0 ? '已全部核对。' : `还有${left}项未核对。`}
        {left > 0 && failure !== '' && <strong className="tb-carried-failure">{failure}</strong>}
      </p>
      {left > 0 && (
        <button type="button" className="tb-link" onClick={confirm}>
          本节全部核对无误
        </button>
      )}
    </div>
  );
}
