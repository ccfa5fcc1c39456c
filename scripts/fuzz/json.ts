/** JSON as others may write it: numbers beyond all limits, names of prototypes, and smaller ones of the same kind. */

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** What `JSON.parse` reads back as the same, infinities and negative zero included. */
export function asJson(value: unknown): string {
  if (typeof value === 'number') {
    if (Object.is(value, -0)) return '-0';
    return Number.isFinite(value) ? String(value) : `${value < 0 ? '-' : ''}1e400`;
  }
  if (isList(value)) return `[${value.map(asJson).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? 'null';
  return `{${Object.entries(value)
    .map(([name, inside]) => `${JSON.stringify(name)}:${asJson(inside)}`)
    .join(',')}}`;
}

/** The same with one thing less, or one thing simpler, anywhere in it. */
export function* smallerJson(input: string): Iterable<string> {
  for (const value of smallerValues(JSON.parse(input))) yield asJson(value);
}

function* smallerValues(value: unknown): Iterable<unknown> {
  if (isList(value)) {
    if (value.length > 3) yield* [value.slice(value.length / 2), value.slice(0, value.length / 2)];
    for (let at = 0; at < value.length; at += 1) yield value.toSpliced(at, 1);
    for (const [at, inside] of value.entries()) for (const less of smallerValues(inside)) yield value.with(at, less);
  } else if (isObject(value)) {
    const entries = Object.entries(value);
    const middle = Math.floor(entries.length / 2);
    if (middle > 1) yield* [entries.slice(middle), entries.slice(0, middle)].map((half) => Object.fromEntries(half));
    for (let at = 0; at < entries.length; at += 1) yield Object.fromEntries(entries.toSpliced(at, 1));
    for (const [at, [name, inside]] of entries.entries()) {
      for (const less of smallerValues(inside)) yield Object.fromEntries(entries.with(at, [name, less]));
    }
  } else if (typeof value === 'string' && value.length > 1) {
    yield value.slice(0, Math.ceil(value.length / 2));
    yield value.slice(1);
  }
}
