/** How a part of a filing stands, in words for its reader. */
import type { Progress } from '../../engine/index.ts';

export type Standing =
  | { readonly kind: 'notStarted' | 'done' | 'optional' }
  | { readonly kind: 'started'; readonly answered: number; readonly total: number }
  /** Complete, but so much of it is last year's and nobody has looked at it. */
  | { readonly kind: 'carried'; readonly count: number }
  | { readonly kind: 'problems'; readonly count: number };

/** Before everything is checked, what is merely not filled in yet is no problem. */
export function standingOf(part: Progress, checked: boolean): Standing {
  const count = part.errors + (checked ? part.missing : 0);
  if (count > 0) return { kind: 'problems', count };
  if (part.answered === 0 && part.missing > 0) return { kind: 'notStarted' };
  if (part.answered === 0 && part.total > 0) return { kind: 'optional' };
  if (part.missing > 0) return { kind: 'started', answered: part.answered, total: part.total };
  return { kind: 'done' };
}

export function standingInWords(standing: Standing): string {
  switch (standing.kind) {
    case 'notStarted':
      return '未开始';
    case 'optional':
      return '选填';
    case 'done':
      return '已完成';
    case 'started':
      return `进行中 ${standing.answered}/${standing.total}`;
    case 'carried':
      return `${standing.count}项待核对`;
    case 'problems':
      return `${standing.count}处问题`;
  }
}
