import { existsSync, readFileSync } from 'node:fs';

/** The version of the package, which is one folder further up when it runs from dist. */
export function version(): string {
  const near = new URL('../../package.json', import.meta.url);
  const file = existsSync(near) ? near : new URL('../../../package.json', import.meta.url);
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return typeof content === 'object' && content !== null && 'version' in content ? String(content.version) : 'unknown';
}
