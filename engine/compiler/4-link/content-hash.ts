/** The identity of data by its content. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of its canonical JSON, in hex: the same meaning has the same hash, in whatever order its keys were written. */
export function contentHash(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

/** JSON with the keys of every object in order. */
function canonicalJson(value: unknown): string {
  const names = new Map<string, string>();
  return write(value);

  function write(part: unknown): string {
    if (!isObject(part)) return JSON.stringify(part) ?? 'null';
    if (Array.isArray(part)) return `[${part.map(write).join(',')}]`;
    let members = '';
    for (const key of Object.keys(part).toSorted()) {
      const item = part[key];
      if (item !== undefined) members += `${members === '' ? '' : ','}${nameOf(key)}:${write(item)}`;
    }
    return `{${members}}`;
  }

  /** The same few hundred names over and over. */
  function nameOf(key: string): string {
    const known = names.get(key) ?? JSON.stringify(key);
    names.set(key, known);
    return known;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
