/** The identity of data by its content. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isRecord } from '../../field-types/nested.ts';

/** SHA-256 of its canonical JSON, in hex: the same meaning has the same hash, in whatever order its keys were written. */
export function contentHash(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

/** JSON with the keys of every object in order. */
function canonicalJson(value: unknown): string {
  const names = new Map<string, string>();
  return write(value);

  function write(part: unknown): string {
    if (Array.isArray(part)) return `[${part.map(write).join(',')}]`;
    if (!isRecord(part)) return JSON.stringify(part) ?? 'null';
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
