/** Whether what was typed is safe, in words. */
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icons.tsx';

export type SaveState =
  | { readonly kind: 'saving' }
  /** `at` as the reader is to see it: 10:24. */
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'failed'; readonly message: string; readonly retry?: () => void };

export function SaveStateLine({ state }: { readonly state: SaveState }): ReactNode {
  return (
    <span className="tb-save" data-kind={state.kind} role={state.kind === 'failed' ? 'alert' : undefined}>
      <Icon name={icons[state.kind]} />
      {words(state)}
      {state.kind === 'failed' && state.retry !== undefined && (
        <button type="button" className="tb-link" onClick={state.retry}>
          重新保存
        </button>
      )}
    </span>
  );
}

const icons = {
  saving: 'started',
  saved: 'done',
  unsaved: 'notStarted',
  failed: 'error',
} as const satisfies Record<SaveState['kind'], IconName>;

function words(state: SaveState): string {
  switch (state.kind) {
    case 'saving':
      return '正在保存…';
    case 'saved':
      return `已自动保存 ${state.at}`;
    case 'unsaved':
      return '有未保存的修改';
    case 'failed':
      return `没有保存成功：${state.message}`;
  }
}
