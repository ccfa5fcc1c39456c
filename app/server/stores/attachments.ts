/** What is known of uploaded files; their bytes are in the blob store, by sha-256. */
import type { AttachmentTable, Database } from './tables.ts';

export async function addAttachment(db: Database, attachment: AttachmentTable): Promise<void> {
  await db.insertInto('attachments').values(attachment).execute();
}

export async function findAttachment(db: Database, id: string): Promise<AttachmentTable | null> {
  return (await db.selectFrom('attachments').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** All files a filer has uploaded, in any filing: a new filing may carry a file on from an earlier one. */
export async function attachmentsOfFiler(db: Database, filerId: string): Promise<AttachmentTable[]> {
  return db.selectFrom('attachments').selectAll().where('filer_id', '=', filerId).execute();
}

export async function countAttachments(db: Database, filingId: string): Promise<number> {
  const row = await db
    .selectFrom('attachments')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('filing_id', '=', filingId)
    .executeTakeFirstOrThrow();
  return row.count;
}
