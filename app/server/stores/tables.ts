/** The tables that are ours; better-auth keeps its own (`auth_…`) in the same database. */
import type { Kysely } from 'kysely';
import type { FilingEvent, FilingStatus, Role } from '../../shared/api.ts';

/** Times are ISO texts in UTC and documents JSON texts, so that SQLite and PostgreSQL give the same values. */
export interface Tables {
  filers: { id: string; kind: string; name: string; created_at: string };
  people: { user_id: string; role: Role; filer_id: string | null };
  filings: FilingTable;
  submissions: SubmissionTable;
  filing_events: {
    filing_id: string;
    ordinal: number;
    at: string;
    user_id: string;
    person_name: string;
    kind: FilingEvent['kind'];
    note: string | null;
  };
  attachments: AttachmentTable;
  form_revisions: { hash: string; edition: number; form: string; definition: string; stored_at: string };
  receipt_sequences: { edition: number; last_number: number };
}

export interface FilingTable {
  id: string;
  filer_id: string;
  edition: number;
  form: string;
  status: FilingStatus;
  answers: string;
  /** Counts saves; a save names the version it was made from. */
  version: number;
  form_hash: string;
  receipt_number: string | null;
  submissions: number;
  review_note: string | null;
  created_at: string;
  updated_at: string;
  submitted_at: string | null;
  accepted_at: string | null;
  /** What was taken over from an earlier edition, and what of it has been looked at (see carrying.ts); JSON. */
  carried: string | null;
}

/** What was submitted and how it was judged, kept for good. */
export interface SubmissionTable {
  filing_id: string;
  ordinal: number;
  answers: string;
  evaluation: string;
  context: string;
  form_hash: string;
  as_of: string;
  late: number;
  user_id: string;
  submitted_at: string;
}

export interface AttachmentTable {
  id: string;
  filing_id: string;
  filer_id: string;
  field: string;
  name: string;
  size: number;
  type: string;
  sha256: string;
  created_at: string;
}

export type Database = Kysely<Tables>;
