/** Plain JSON, as schemas and artefacts are made of. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The value as an object; anything else has no entries. */
export function asObject(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !isList(value) ? value : {};
}

/** An object of the entries that have a value. */
export function jsonObject(entries: Readonly<Record<string, Json | undefined>>): JsonObject {
  const kept: Record<string, Json> = {};
  for (const [key, value] of Object.entries(entries)) if (value !== undefined) kept[key] = value;
  return kept;
}

/** The same for lists and records that may be empty: undefined when they are. */
export function unlessEmpty<T extends JsonObject | readonly Json[]>(value: T): T | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}
