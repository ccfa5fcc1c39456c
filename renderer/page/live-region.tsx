/** What is said to those who listen to the page rather than see it. */
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { type FilingState, type Scope, type ScopeState, textAt } from '../../engine/index.ts';
import { useForm } from '../form-context.ts';

export function LiveRegion({ text }: { readonly text: string }): ReactNode {
  return (
    <div className="tb-unseen" role="status" aria-live="polite">
      {text}
    </div>
  );
}

/** Saying the same thing twice is two announcements: a space makes the difference. */
export function useAnnouncer() {
  const [text, setText] = useState('');
  const announce = useCallback((next: string) => setText((before) => (before === next ? `${next}\u00a0` : next)), []);
  return { text, announce };
}

/** Says what has come into view because of an answer, once the typing pauses. */
export function useShownAnnouncements(): void {
  const { store, announce } = useForm();
  useEffect(() => {
    let before = store.getState();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const now = store.getState();
        const titles = newlyShown(before, now);
        before = now;
        if (titles.length > 0)
          announce(`已显示：${titles.slice(0, 3).join('、')}${titles.length > 3 ? `等${titles.length}项` : ''}`);
      }, 600);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store, announce]);
}

/** Titles of the fields that were hidden before, in scopes that were there before; new rows speak for themselves. */
export function newlyShown(before: FilingState, now: FilingState): readonly string[] {
  return shownIn(now, { scope: now.form.scope, before: before.root, now: now.root, path: [] });
}

interface Compared {
  readonly scope: Scope;
  readonly before: ScopeState;
  readonly now: ScopeState;
  readonly path: readonly (string | number)[];
}

function shownIn(state: FilingState, { scope, before, now, path }: Compared): readonly string[] {
  if (before === now) return [];
  return scope.fields.flatMap((field) => {
    if (now.hidden.has(field.name)) return [];
    if (before.hidden.has(field.name)) return [textAt(state, field.title, path)];
    if (!('scope' in field)) return [];
    const rows = now.nested[field.name] ?? [];
    const earlier = before.nested[field.name] ?? [];
    if (rows.length !== earlier.length) return [];
    return rows.flatMap((row, index) => {
      const was = earlier[index];
      const inner = [...path, field.name, ...(field.type === 'table' ? [index] : [])];
      return was === undefined ? [] : shownIn(state, { scope: field.scope, before: was, now: row, path: inner });
    });
  });
}
