/** Receipt numbers and receipts. */
import type { Receipt } from '../shared/api.ts';
import type { FilingTable, SubmissionTable } from './stores/tables.ts';

/** `2024-IR-000123`: the edition, the initials of the form's name, a number that is counted within the edition. */
export function receiptNumber(edition: number, form: string, sequence: number): string {
  const initials = form
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  return [edition, initials || 'F', String(sequence).padStart(6, '0')].join('-');
}

export function receiptOf(
  filing: FilingTable,
  submission: Pick<SubmissionTable, 'submitted_at' | 'ordinal' | 'late'>,
  about: Pick<Receipt, 'title' | 'filer'>,
): Receipt {
  return {
    filing: filing.id,
    number: filing.receipt_number ?? '',
    submittedAt: submission.submitted_at,
    ordinal: submission.ordinal,
    late: submission.late === 1,
    edition: filing.edition,
    status: filing.status,
    ...about,
  };
}
