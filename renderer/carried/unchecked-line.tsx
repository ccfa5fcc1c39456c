/** In the results of a check: what nobody has looked at yet. It keeps nobody from submitting. */
import type { ReactNode } from 'react';
import type { FilingPath } from '../../engine/index.ts';
import { useForm } from '../form-context.ts';
import { Icon } from '../icons.tsx';
import { formSteps } from '../state/outline.ts';
import { useCarried } from './use-carried.ts';

export function UncheckedLine({ onGo }: { readonly onGo: (path: FilingPath) => void }): ReactNode {
  const { carried, store } = useForm();
  const names = formSteps(store.form).flatMap(({ fields }) => fields);
  const first = useCarried((one) => one.left(names)[0] ?? '', '');
  const left = useCarried((one) => one.left().length, 0);
  if (carried === null || left === 0) return null;
  return (
    <p className="tb-unchecked">
      <Icon name="carried" />
      还有{left}项由{carried.over.edition}年带入、尚未核对（不影响提交）
      <button type="button" className="tb-link" onClick={() => onGo([first])}>
        去核对第一项
      </button>
    </p>
  );
}
