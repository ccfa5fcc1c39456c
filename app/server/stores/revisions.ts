/** The definitions that submitted filings were judged by, kept so that they can be shown as they were. */
import { type CompiledForm, isCompiledForm } from '../../../engine/index.ts';
import type { Database } from './tables.ts';

export async function keepRevision(db: Database, form: CompiledForm, at: string): Promise<void> {
  await db
    .insertInto('form_revisions')
    .values({
      hash: form.hash,
      edition: form.edition,
      form: form.form,
      definition: JSON.stringify(form),
      stored_at: at,
    })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
}

/** The compiled form as JSON text. */
export async function findRevision(db: Database, hash: string): Promise<string | null> {
  const row = await db.selectFrom('form_revisions').select('definition').where('hash', '=', hash).executeTakeFirst();
  return row?.definition ?? null;
}

export async function findForm(db: Database, hash: string): Promise<CompiledForm | null> {
  const text = await findRevision(db, hash);
  const stored: unknown = text === null ? null : JSON.parse(text);
  return isCompiledForm(stored) ? stored : null;
}
