/** Says that an answer is last year's, and takes the filer's word that it still holds. */
import { type ReactNode, useRef } from 'react';
import { useForm } from '../form-context.ts';
import { Icon } from '../icons.tsx';
import type { CarriedStanding } from '../state/carried.ts';
import { useCarried } from './use-carried.ts';

interface CarriedMarkProps {
  readonly name: string;
  readonly id: string;
  readonly title: string;
  readonly standing: CarriedStanding | null;
  /** Of a table: how many came along. */
  readonly rows?: number;
}

export function CarriedMark({ name, id, title, standing, rows }: CarriedMarkProps): ReactNode {
  const { carried, announce } = useForm();
  const text = useRef<HTMLSpanElement>(null);
  const failure = useCarried(({ failureOf }) => failureOf([name]), '');
  if (carried === null || standing === null) return null;
  const { edition } = carried.over;
  // The button goes away; the words it stood beside keep the focus, so nothing jumps and no keyboard slides in.
  const confirm = (): void => {
    text.current?.focus({ preventScroll: true });
    announce(`已核对：${title}`);
    void carried.confirm([name]).then((reason) => reason !== '' && announce(reason));
  };
  return (
    <span className="tb-carried">
      <span className="tb-origin" data-origin={standing} id={`${id}--carried`} tabIndex={-1} ref={text}>
        <Icon name={standing === 'carried' ? 'carried' : 'done'} />
        {rows === undefined ? `${edition}年填报的内容` : `由${edition}年填报带入${rows}行`}
        {standing === 'confirmed' && '，已核对'}
      </span>
      {standing === 'carried' && (
        <button type="button" className="tb-link" id={`${id}--confirm`} onClick={confirm}>
          核对无误<span className="tb-unseen">：{title}</span>
        </button>
      )}
      {standing === 'carried' && failure !== '' && <span className="tb-carried-failure">{failure}</span>}
    </span>
  );
}
