/** Who may do what with a filing: one pure decision, refused unless a line below allows it. */
import type { FilingStatus, Person } from '../shared/api.ts';

/**
 * - see: know that it exists, its status and receipt
 * - read: its answers as they are being filled in
 * - edit: change answers, attach files, submit
 * - readSubmission: what was submitted, with the verdict and its files
 */
export type Action = 'see' | 'read' | 'edit' | 'readSubmission' | 'withdraw' | 'review';

export interface FilingFacts {
  readonly filerId: string;
  readonly status: FilingStatus;
  /** It has been submitted at least once. */
  readonly submitted: boolean;
}

export function may(person: Person | null, action: Action, filing: FilingFacts): boolean {
  if (person === null) return false;
  if (person.role === 'administrator') return mayAdministrator(action, filing);
  return person.filer !== null && person.filer.id === filing.filerId && mayOwner(action, filing);
}

function mayOwner(action: Action, filing: FilingFacts): boolean {
  switch (action) {
    case 'see':
    case 'read':
      return true;
    case 'edit':
      return filing.status === 'draft' || filing.status === 'returned';
    case 'readSubmission':
      return filing.submitted;
    case 'withdraw':
      return filing.status === 'submitted';
    case 'review':
      return false;
    default:
      return refuse(action);
  }
}

function mayAdministrator(action: Action, filing: FilingFacts): boolean {
  switch (action) {
    case 'see':
      return true;
    case 'readSubmission':
      return filing.submitted && filing.status !== 'draft';
    case 'review':
      return filing.status === 'submitted';
    case 'read':
    case 'edit':
    case 'withdraw':
      return false;
    default:
      return refuse(action);
  }
}

function refuse(_action: never): false {
  return false;
}
