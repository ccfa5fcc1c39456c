/** The filing system's archive, opened for as long as a command looks into it. */
import { Refusal } from './refusal.ts';
import type { FilingArchive, World } from './terminal.ts';

/** What the look finds; refuses in words where there is no filing system, or it cannot be opened. */
export async function inArchive<T>({ store }: World, look: (archive: FilingArchive) => Promise<T>): Promise<T> {
  if (store === undefined) throw new Refusal('There is no filing system here.');
  const archive = await store().catch((error: unknown) => {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  });
  try {
    return await look(archive);
  } finally {
    await archive.close();
  }
}
