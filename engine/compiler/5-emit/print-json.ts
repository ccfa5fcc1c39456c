/** JSON for people and for diffs: what fits on a line stands on one, key order as given, a newline at the end. */
export function printJson(value: unknown): string {
  return `${lines(value, '', 0)}\n`;
}

const WIDTH = 120;

/** `used`: columns already taken on the first line, by the key before the value and the comma after it. */
function lines(value: unknown, indent: string, used: number): string {
  const line = oneLine(value);
  if (indent.length + used + line.length <= WIDTH || typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => inner + lines(item, inner, 1)).join(',\n')}\n${indent}]`;
  }
  const entries = defined(value).map(([key, item]) => {
    const name = `${JSON.stringify(key)}: `;
    return inner + name + lines(item, inner, name.length + 1);
  });
  return `{\n${entries.join(',\n')}\n${indent}}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value === 'string') return JSON.stringify(value).replace(INVISIBLE, escaped);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = defined(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** White space and marks that no reader can tell from a space, or see at all. */
const INVISIBLE = /[\u007f-\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u3000\ufeff]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function defined(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}

/** The same data with every record's keys in a fixed order: what names a thing first, the rest by the alphabet. */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const sorted = defined(value).toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, item]) => [key, canonical(item)]));
}

const FIRST = ['edition', 'form', 'kind', 'name', 'code', 'path', 'type', 'title', 'operator', 'function', 'source'];

function rank(key: string): number {
  const at = FIRST.indexOf(key);
  return at < 0 ? FIRST.length : at;
}
