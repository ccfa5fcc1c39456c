/** Filings, their submissions and their history. Every function is one statement or one transaction. */
import type { FilingEvent, FilingStatus } from '../../shared/api.ts';
import type { Database, FilingTable, SubmissionTable } from './tables.ts';

export interface By {
  readonly userId: string;
  readonly name: string;
  /** ISO time. */
  readonly at: string;
}

export interface NewFiling {
  readonly id: string;
  readonly filerId: string;
  readonly edition: number;
  readonly form: string;
  readonly formHash: string;
  readonly answers: string;
  readonly carried: string | null;
}

const editable: readonly FilingStatus[] = ['draft', 'returned'];

/** The filer's filing of this form and edition: a new one, or the one that is already there. */
export async function createFiling(db: Database, filing: NewFiling, by: By): Promise<{ id: string; created: boolean }> {
  return db.transaction().execute(async (transaction) => {
    const inserted = await transaction
      .insertInto('filings')
      .values({
        id: filing.id,
        filer_id: filing.filerId,
        edition: filing.edition,
        form: filing.form,
        form_hash: filing.formHash,
        answers: filing.answers,
        status: 'draft',
        version: 1,
        submissions: 0,
        created_at: by.at,
        updated_at: by.at,
        receipt_number: null,
        review_note: null,
        submitted_at: null,
        accepted_at: null,
        carried: filing.carried,
      })
      .onConflict((conflict) => conflict.columns(['filer_id', 'edition', 'form']).doNothing())
      .returning('id')
      .executeTakeFirst();
    if (inserted) {
      await addEvent(transaction, filing.id, { kind: 'created', note: null, by });
      return { id: filing.id, created: true };
    }
    const existing = await transaction
      .selectFrom('filings')
      .select('id')
      .where('filer_id', '=', filing.filerId)
      .where('edition', '=', filing.edition)
      .where('form', '=', filing.form)
      .executeTakeFirstOrThrow();
    return { id: existing.id, created: false };
  });
}

export async function findFiling(db: Database, id: string): Promise<FilingTable | null> {
  return (await db.selectFrom('filings').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

export async function filingsOfFiler(db: Database, filerId: string): Promise<FilingTable[]> {
  return db.selectFrom('filings').selectAll().where('filer_id', '=', filerId).orderBy('updated_at', 'desc').execute();
}

/** Replaces the answers if nobody saved since `version`; false when somebody did, or when it may no longer be edited. */
export async function saveAnswers(
  db: Database,
  filing: { readonly id: string; readonly version: number },
  saved: { readonly answers: string; readonly formHash: string; readonly at: string },
): Promise<boolean> {
  const result = await db
    .updateTable('filings')
    .set({ answers: saved.answers, form_hash: saved.formHash, version: filing.version + 1, updated_at: saved.at })
    .where('id', '=', filing.id)
    .where('version', '=', filing.version)
    .where('status', 'in', editable)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Moves a draft to a corrected revision of its form; false when somebody saved, or it may no longer be edited. */
export async function rebaseFiling(
  db: Database,
  filing: { readonly id: string; readonly version: number },
  rebased: { readonly answers: string; readonly formHash: string; readonly carried: string | null },
): Promise<boolean> {
  const result = await db
    .updateTable('filings')
    .set({ answers: rebased.answers, form_hash: rebased.formHash, carried: rebased.carried })
    .set({ version: filing.version + 1 })
    .where('id', '=', filing.id)
    .where('version', '=', filing.version)
    .where('status', 'in', editable)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** What the filer has looked at is no matter of versions: it changes no answer. */
export async function saveCarried(db: Database, id: string, carried: string): Promise<void> {
  await db.updateTable('filings').set({ carried }).where('id', '=', id).where('status', 'in', editable).execute();
}

export interface Submission extends Omit<SubmissionTable, 'ordinal' | 'submitted_at' | 'user_id' | 'filing_id'> {
  /** From the sequence number of the edition to the number on the receipt; used at the first submission only. */
  readonly receiptNumber: (sequence: number) => string;
}

/** Stores a submission with its verdict; false when the filing changed after the version that was judged. */
export async function submitFiling(
  db: Database,
  filing: FilingTable,
  { receiptNumber, ...submission }: Submission,
  by: By,
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const ordinal = filing.submissions + 1;
    const locked = await transaction
      .updateTable('filings')
      .set({ status: 'submitted', version: filing.version + 1, submissions: ordinal, submitted_at: by.at })
      .set({ updated_at: by.at, form_hash: submission.form_hash, review_note: null })
      .where('id', '=', filing.id)
      .where('version', '=', filing.version)
      .where('status', 'in', editable)
      .executeTakeFirst();
    if (locked.numUpdatedRows !== 1n) return false;
    if (filing.receipt_number === null) {
      const number = receiptNumber(await nextNumber(transaction, filing.edition));
      await transaction.updateTable('filings').set({ receipt_number: number }).where('id', '=', filing.id).execute();
    }
    await transaction
      .insertInto('submissions')
      .values({ ...submission, ordinal, filing_id: filing.id, user_id: by.userId, submitted_at: by.at })
      .execute();
    await addEvent(transaction, filing.id, { kind: 'submitted', note: null, by });
    return true;
  });
}

const transitions = {
  withdrawn: { from: 'submitted', to: 'draft' },
  accepted: { from: 'submitted', to: 'accepted' },
  returned: { from: 'submitted', to: 'returned' },
} as const;

/** Withdraws, accepts or returns a submitted filing; false when it is no longer waiting. */
export async function moveFiling(
  db: Database,
  id: string,
  move: { readonly kind: keyof typeof transitions; readonly note: string | null },
  by: By,
): Promise<boolean> {
  const { from, to } = transitions[move.kind];
  return db.transaction().execute(async (transaction) => {
    const moved = await transaction
      .updateTable('filings')
      .set((expression) => ({ status: to, version: expression('version', '+', 1), updated_at: by.at }))
      .set({ review_note: move.note, accepted_at: to === 'accepted' ? by.at : null })
      .where('id', '=', id)
      .where('status', '=', from)
      .executeTakeFirst();
    if (moved.numUpdatedRows !== 1n) return false;
    await addEvent(transaction, id, { ...move, by });
    return true;
  });
}

export async function latestSubmission(db: Database, filingId: string): Promise<SubmissionTable | null> {
  const query = db.selectFrom('submissions').selectAll().where('filing_id', '=', filingId).orderBy('ordinal', 'desc');
  return (await query.executeTakeFirst()) ?? null;
}

export async function eventsOf(db: Database, filingId: string): Promise<FilingEvent[]> {
  const rows = await db
    .selectFrom('filing_events')
    .selectAll()
    .where('filing_id', '=', filingId)
    .orderBy('ordinal')
    .execute();
  return rows.map((row) => ({ at: row.at, by: row.person_name, kind: row.kind, note: row.note }));
}

async function nextNumber(db: Database, edition: number): Promise<number> {
  const row = await db
    .insertInto('receipt_sequences')
    .values({ edition, last_number: 1 })
    .onConflict((conflict) =>
      conflict.column('edition').doUpdateSet((expression) => ({
        last_number: expression('receipt_sequences.last_number', '+', 1),
      })),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow();
  return row.last_number;
}

/** The filing's row is locked by its caller, so numbers do not collide. */
async function addEvent(
  db: Database,
  filingId: string,
  event: { readonly kind: FilingEvent['kind']; readonly note: string | null; readonly by: By },
): Promise<void> {
  const last = await db
    .selectFrom('filing_events')
    .select((expression) => expression.fn.max('ordinal').as('ordinal'))
    .where('filing_id', '=', filingId)
    .executeTakeFirst();
  const values = {
    filing_id: filingId,
    ordinal: (last?.ordinal ?? 0) + 1,
    at: event.by.at,
    user_id: event.by.userId,
    person_name: event.by.name,
    kind: event.kind,
    note: event.note,
  };
  await db.insertInto('filing_events').values(values).execute();
}
