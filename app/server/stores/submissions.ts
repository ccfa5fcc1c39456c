/** What was last submitted of every filing. */
import type { Database, SubmissionTable } from './tables.ts';

export type LatestSubmission = Pick<SubmissionTable, 'filing_id' | 'answers' | 'context' | 'form_hash'> & {
  readonly edition: number;
  readonly form: string;
};

export async function latestSubmissions(db: Database): Promise<readonly LatestSubmission[]> {
  return db
    .selectFrom('submissions')
    .innerJoin('filings', (join) =>
      join.onRef('filings.id', '=', 'submissions.filing_id').onRef('filings.submissions', '=', 'submissions.ordinal'),
    )
    .select(['submissions.filing_id', 'submissions.answers', 'submissions.context', 'submissions.form_hash'])
    .select(['filings.edition', 'filings.form'])
    .orderBy('filings.receipt_number')
    .execute();
}
