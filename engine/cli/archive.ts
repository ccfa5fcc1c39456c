/** The filing system's archive, opened for as long as a command looks into it. */
import { reasonOf, Refusal } from './refusal.ts';
import type { FilingArchive, World } from './terminal.ts';

/** What the look finds; refuses in words where there is no filing system, or it cannot be opened. */
export async function inArchive<T>({ store }: World, look: (archive: FilingArchive) => Promise<T>): Promise<T> {
  if (store === undefined) throw new Refusal({ zh: '这里没有填报系统。', en: 'There is no filing system here.' });
  const archive = await store().catch((error: unknown) => {
    throw new Refusal({ zh: reasonOf(error), en: reasonOf(error) });
  });
  try {
    return await look(archive);
  } finally {
    await archive.close();
  }
}
