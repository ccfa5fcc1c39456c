/** JSON with the keys of every object in order: the same meaning is the same text. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const record: Readonly<Record<string, unknown>> = { ...value };
  let members = '';
  for (const key of Object.keys(record).toSorted()) {
    const item = record[key];
    if (item !== undefined) members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(item)}`;
  }
  return `{${members}}`;
}
