/** Which page an address means, and going from one to another. */
import { type ReactNode, useSyncExternalStore } from 'react';

export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'fill'; readonly id: string }
  | { readonly page: 'receipt'; readonly id: string }
  | { readonly page: 'submission'; readonly id: string }
  | { readonly page: 'guide'; readonly edition: string }
  | { readonly page: 'editions' }
  | { readonly page: 'comparison'; readonly before: string; readonly after: string }
  | { readonly page: 'unknown' };

const moved = 'tianbao:moved';

export function routeOf(pathname: string): Route {
  const [first, id, second, ...more] = pathname.split('/').filter((part) => part !== '');
  if (first === undefined) return { page: 'home' };
  if (first === 'guide' && id !== undefined && second === undefined) return { page: 'guide', edition: id };
  if (first === 'editions') return editionsRoute(id, second, more.length);
  if (first !== 'filings' || id === undefined || more.length > 0) return { page: 'unknown' };
  if (second === undefined) return { page: 'fill', id };
  if (second === 'receipt' || second === 'submission') return { page: second, id };
  return { page: 'unknown' };
}

function editionsRoute(before: string | undefined, after: string | undefined, more: number): Route {
  if (before === undefined) return { page: 'editions' };
  return after === undefined || more > 0 ? { page: 'unknown' } : { page: 'comparison', before, after };
}

export function useRoute(): Route {
  return routeOf(useSyncExternalStore(subscribe, () => window.location.pathname));
}

export function go(to: string, { replace = false } = {}): void {
  if (replace) window.history.replaceState(null, '', to);
  else window.history.pushState(null, '', to);
  window.scrollTo(0, 0);
  window.dispatchEvent(new Event(moved));
}

interface LinkProps {
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

export function Link({ to, className, children }: LinkProps): ReactNode {
  return (
    <a
      href={to}
      className={className}
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(moved, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(moved, listener);
  };
}
