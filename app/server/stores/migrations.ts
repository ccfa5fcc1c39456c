/** The steps that bring a database to today's tables; a step that has shipped is never changed. */
import { type Kysely, sql } from 'kysely';

interface Migration {
  readonly name: string;
  readonly statements: readonly string[];
}

const migrations: readonly Migration[] = [
  {
    name: '0001-filings',
    statements: [
      `create table filers (id text primary key, kind text not null, name text not null, created_at text not null)`,
      `create table people (user_id text primary key, role text not null check (role in ('filer', 'administrator')),
        filer_id text references filers (id))`,
      `create table filings (id text primary key, filer_id text not null references filers (id), edition integer not null,
        form text not null, status text not null check (status in ('draft', 'submitted', 'accepted', 'returned')),
        answers text not null, version integer not null, form_hash text not null, receipt_number text unique,
        submissions integer not null, review_note text, created_at text not null, updated_at text not null,
        submitted_at text, accepted_at text, unique (filer_id, edition, form))`,
      `create index filings_by_status on filings (status, submitted_at)`,
      `create table submissions (filing_id text not null references filings (id), ordinal integer not null,
        answers text not null, evaluation text not null, context text not null, form_hash text not null,
        as_of text not null, late integer not null, user_id text not null, submitted_at text not null,
        primary key (filing_id, ordinal))`,
      `create table filing_events (filing_id text not null references filings (id), ordinal integer not null,
        at text not null, user_id text not null, person_name text not null, kind text not null, note text,
        primary key (filing_id, ordinal))`,
      `create table attachments (id text primary key, filing_id text not null references filings (id),
        filer_id text not null references filers (id), field text not null, name text not null, size bigint not null,
        type text not null, sha256 text not null, created_at text not null)`,
      `create index attachments_by_filing on attachments (filing_id)`,
      `create table form_revisions (hash text primary key, edition integer not null, form text not null,
        definition text not null, stored_at text not null)`,
      `create table receipt_sequences (edition integer primary key, last_number integer not null)`,
    ],
  },
  { name: '0002-carried', statements: [`alter table filings add column carried text`] },
];

/** Runs what has not run yet, each step in a transaction of its own; `at` is an ISO time. */
export async function migrate<T>(db: Kysely<T>, at: string): Promise<void> {
  await sql`create table if not exists schema_migrations (name text primary key, applied_at text not null)`.execute(db);
  for (const migration of migrations) {
    await db.transaction().execute(async (transaction) => {
      const known = await sql`select name from schema_migrations where name = ${migration.name}`.execute(transaction);
      if (known.rows.length > 0) return;
      for (const statement of migration.statements) await sql.raw(statement).execute(transaction);
      await sql`insert into schema_migrations (name, applied_at) values (${migration.name}, ${at})`.execute(
        transaction,
      );
    });
  }
}
