/** JSON with the keys of every object in order: the same meaning is the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (isPlain(item) ? ordered(item) : item));
}

function isPlain(item: unknown): item is Readonly<Record<string, unknown>> {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}

function ordered(item: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(
    Object.entries(item).toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)),
  );
}
