/** The bytes of attachments in a folder, by their sha-256: `ab/cd/<sha256>`. A file is there whole or not at all. */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, type ReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A file received whole into a temporary place; keep it or drop it. */
export interface Spooled {
  readonly file: string;
  readonly sha256: string;
  readonly size: number;
}

export interface BlobStore {
  /** Null when the stream is longer than `maxBytes`. Throws when the connection is lost. */
  readonly spool: (stream: Readable, maxBytes: number) => Promise<Spooled | null>;
  readonly keep: (spooled: Spooled) => Promise<void>;
  readonly drop: (spooled: Spooled) => Promise<void>;
  readonly read: (sha256: string) => ReadStream;
}

/** Starts with an empty spool: what an earlier process left there was never acknowledged. */
export async function openBlobs(folder: string): Promise<BlobStore> {
  const incoming = join(folder, 'incoming');
  await rm(incoming, { recursive: true, force: true });
  await mkdir(incoming, { recursive: true });
  const placeOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  return {
    spool: (stream, maxBytes) => spool(stream, join(incoming, randomUUID()), maxBytes),
    keep: (spooled) => keep(spooled, placeOf(spooled.sha256)),
    drop: (spooled) => rm(spooled.file, { force: true }),
    read: (sha256) => createReadStream(placeOf(sha256)),
  };
}

async function spool(stream: Readable, file: string, maxBytes: number): Promise<Spooled | null> {
  const hash = createHash('sha256');
  let size = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size <= maxBytes) hash.update(chunk);
      done(null, size <= maxBytes ? chunk : undefined); // past the limit the rest is read and thrown away
    },
  });
  try {
    await pipeline(stream, measure, createWriteStream(file, { flush: true }));
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
  if (size <= maxBytes) return { file, sha256: hash.digest('hex'), size };
  await rm(file, { force: true });
  return null;
}

async function keep(spooled: Spooled, place: string): Promise<void> {
  const known = await stat(place).catch(() => null);
  if (known?.size === spooled.size) return rm(spooled.file, { force: true });
  await mkdir(dirname(place), { recursive: true });
  await rename(spooled.file, place);
  for (const folder of [dirname(place), dirname(dirname(place)), dirname(dirname(dirname(place)))]) await sync(folder);
}

async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
