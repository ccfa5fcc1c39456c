/** How a part of the filing stands: a drawing and the words. */
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icons.tsx';
import type { Standing } from './state/standing.ts';

interface StandingMarkProps {
  readonly kind: Standing['kind'];
  readonly words: string;
}

export function StandingMark({ kind, words }: StandingMarkProps): ReactNode {
  return (
    <span className="tb-standing" data-kind={kind}>
      <Icon name={marks[kind]} />
      {words}
    </span>
  );
}

const marks = {
  notStarted: 'notStarted',
  optional: 'notStarted',
  started: 'started',
  carried: 'carried',
  done: 'done',
  problems: 'error',
} as const satisfies Record<Standing['kind'], IconName>;
