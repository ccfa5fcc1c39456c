/** What other filers submitted in one field. Their answers stay here; only the values of that field leave. */
import type { FilingStatus } from '../../shared/api.ts';
import { readJsonRecord } from '../json.ts';
import type { Database } from './tables.ts';

export interface OthersFiling {
  readonly id: string;
  readonly filer_id: string;
  readonly edition: number;
  readonly form: string;
  readonly status: FilingStatus;
  readonly submissions: number;
}

/** All filings of a form that were ever submitted, but for the filer's own. */
export async function filingsOfOthers(db: Database, form: string, filerId: string): Promise<OthersFiling[]> {
  return db
    .selectFrom('filings')
    .select(['id', 'filer_id', 'edition', 'form', 'status', 'submissions'])
    .where('form', '=', form)
    .where('filer_id', '!=', filerId)
    .where('submissions', '>', 0)
    .execute();
}

type Scalar = string | number | boolean;
/** By filing, number of the submission and field: submissions never change. */
const known = new WeakMap<Database, Map<string, Scalar | null>>();

/** The values of the field in the last submission of each filing; blanks are left out. */
export async function submittedValues(
  db: Database,
  filings: readonly OthersFiling[],
  field: string,
): Promise<readonly Scalar[]> {
  const cache = known.get(db) ?? new Map<string, Scalar | null>();
  known.set(db, cache);
  const keyOf = (id: string, ordinal: number): string => `${id} ${ordinal} ${field}`;
  const unread = filings.filter(({ id, submissions }) => !cache.has(keyOf(id, submissions)));
  for (let at = 0; at < unread.length; at += 200) {
    const some = unread.slice(at, at + 200).map(({ id }) => id);
    const query = db.selectFrom('submissions').select(['filing_id', 'ordinal', 'answers']);
    for (const { filing_id, ordinal, answers } of await query.where('filing_id', 'in', some).execute())
      cache.set(keyOf(filing_id, ordinal), scalar(readJsonRecord(answers)[field]));
  }
  return filings.flatMap(({ id, submissions }) => cache.get(keyOf(id, submissions)) ?? []);
}

function scalar(value: unknown): Scalar | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
