/** One thing that an edition says otherwise than the edition that it is laid over, and where. */
import type { Localized } from '../../../diagnostics/finding.ts';
import type { Place } from '../../../model/diagnostic.ts';

export interface OverlayChange {
  readonly kind: 'added' | 'removed' | 'renamed' | 'changed' | 'cleared';
  /** The form that is changed; absent for what belongs to the edition. */
  readonly form?: string;
  /** The path of the field, the name of the section, rule, list …; `field:code` of an option. As others call it: before it was renamed. */
  readonly at: string;
  /** Its name from now on. */
  readonly after?: string;
  /** What is changed about it. */
  readonly key?: string;
  /** Why it is removed. */
  readonly reason?: string;
  /** The words by which something else refers to it, or to what went with it. */
  readonly names: ReadonlySet<string>;
  /** In the overlay. */
  readonly place: Place;
  /** Whether it is only told, never computed with: a title, a help. */
  readonly isWording: boolean;
}

/** What was done, to stand after 这里 and before `here`. */
export function changeInWords({ kind, at, after, key, reason }: OverlayChange): Localized {
  switch (kind) {
    case 'added':
      return { zh: `新增了“${at}”`, en: `"${at}" is added` };
    case 'renamed':
      return { zh: `把“${at}”改名为“${after}”`, en: `"${at}" is renamed to "${after}"` };
    case 'changed':
      return key === undefined
        ? { zh: `改了“${at}”`, en: `"${at}" is changed` }
        : { zh: `改了“${at}”的 ${key}`, en: `${key} of "${at}" is changed` };
    case 'cleared':
      return { zh: `去掉了“${at}”的 ${key}`, en: `${key} of "${at}" is taken away` };
    case 'removed':
      return reason === undefined
        ? { zh: `去掉了“${at}”`, en: `"${at}" is taken away` }
        : { zh: `删去了“${at}”（${reason}）`, en: `"${at}" is taken out (${reason})` };
  }
}
