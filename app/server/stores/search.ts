/** The administrator's list of filings. */
import type { FilingStatus } from '../../shared/api.ts';
import type { Database, FilingTable } from './tables.ts';

export interface FilingFilter {
  readonly edition?: number;
  readonly form?: string;
  readonly status?: FilingStatus;
  /** A part of the filer's name or of the receipt number. */
  readonly words?: string;
  readonly offset: number;
  readonly limit: number;
}

export type FoundFiling = Omit<FilingTable, 'answers' | 'carried'> & { filer_name: string; filer_kind: string };

/** Newest submission first, drafts last. Answers are not read. */
export async function searchFilings(
  db: Database,
  filter: FilingFilter,
): Promise<{ found: FoundFiling[]; total: number }> {
  let query = db.selectFrom('filings').innerJoin('filers', 'filers.id', 'filings.filer_id');
  if (filter.edition !== undefined) query = query.where('filings.edition', '=', filter.edition);
  if (filter.form !== undefined) query = query.where('filings.form', '=', filter.form);
  if (filter.status !== undefined) query = query.where('filings.status', '=', filter.status);
  if (filter.words) {
    const pattern = `%${filter.words.replace(/[\\%_]/g, '')}%`;
    query = query.where((where) =>
      where.or([where('filers.name', 'like', pattern), where('filings.receipt_number', 'like', pattern)]),
    );
  }
  const count = await query.select((select) => select.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const found = await query
    .select(['filings.id', 'filings.filer_id', 'filings.edition', 'filings.form', 'filings.status', 'filings.version'])
    .select(['filings.form_hash', 'filings.receipt_number', 'filings.submissions', 'filings.review_note'])
    .select(['filings.created_at', 'filings.updated_at', 'filings.submitted_at', 'filings.accepted_at'])
    .select(['filers.name as filer_name', 'filers.kind as filer_kind'])
    .orderBy((order) => order.fn.coalesce('filings.submitted_at', order.val('')), 'desc')
    .orderBy('filings.updated_at', 'desc')
    .limit(filter.limit)
    .offset(filter.offset)
    .execute();
  return { found, total: count.total };
}
