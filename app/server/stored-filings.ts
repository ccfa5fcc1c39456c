/** What the command line reads of the filing system's database: what was submitted, and the forms it was judged by. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledForm, StoredFiling } from '../../engine/index.ts';
import { readJsonRecord } from './json.ts';
import { type Settings, StartRefused } from './settings.ts';
import { storedContext } from './stored.ts';
import { openDatabase } from './stores/database.ts';
import { findForm } from './stores/revisions.ts';
import { latestSubmissions } from './stores/submissions.ts';
import type { Database } from './stores/tables.ts';

export interface FilingArchive {
  readonly revision: (hash: string) => Promise<CompiledForm | null>;
  /** Of every filing what was last submitted. */
  readonly filings: () => Promise<readonly StoredFiling[]>;
  readonly close: () => Promise<void>;
}

/** A database that is there; it makes none. */
export async function openArchive({ databaseUrl, dataDir, now }: Settings): Promise<FilingArchive> {
  const location = databaseUrl ?? join(dataDir, 'tianbao.sqlite');
  if (databaseUrl === undefined && !existsSync(location))
    throw new StartRefused(`${dataDir} 里没有填报系统的数据库。请用 DATA_DIR 或 DATABASE_URL 指明。`);
  const { db, close } = await openDatabase(location, now().toISOString());
  return { revision: (hash) => findForm(db, hash), filings: () => filings(db), close };
}

async function filings(db: Database): Promise<readonly StoredFiling[]> {
  const forms = new Map<string, CompiledForm | null>();
  const found: StoredFiling[] = [];
  for (const { filing_id: id, edition, form, answers, context, form_hash: hash } of await latestSubmissions(db)) {
    if (!forms.has(hash)) forms.set(hash, await findForm(db, hash));
    const judgedBy = forms.get(hash) ?? null;
    found.push({
      id,
      edition,
      form,
      answers: readJsonRecord(answers),
      context: storedContext(context),
      ...(judgedBy !== null && { revision: judgedBy }),
    });
  }
  return found;
}
