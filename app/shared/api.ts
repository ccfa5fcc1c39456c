/** What travels between server and pages. */
import type { Answers, CarryNote, Change as EditionChange, Evaluation, FilingContext } from '../../engine/index.ts';
import type { Change } from './changes.ts';

export type FilingStatus = 'draft' | 'submitted' | 'accepted' | 'returned';
export type Role = 'filer' | 'administrator';

/** A person who is signed in; `filer` is the institution or individual that a filer files for. */
export interface Person {
  readonly userId: string;
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly filer: Filer | null;
}
export interface Filer {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

export interface SessionView {
  readonly person: Person | null;
}

export interface EditionView {
  readonly edition: number;
  readonly title: string;
  readonly opens: string | null;
  readonly closes: string | null;
  /** On the day of the request: not yet open, open, or past its deadline (late filings are taken and marked). */
  readonly window: 'before' | 'open' | 'late';
  /** Whole days to the deadline, 0 on the last one; null when there is none or it has passed. */
  readonly daysLeft: number | null;
  readonly forms: readonly FormView[];
}
export interface FormView {
  readonly form: string;
  readonly title: string;
  readonly filedBy: string;
  readonly hash: string;
}

export interface FilingSummary {
  readonly id: string;
  readonly filer: Filer;
  readonly edition: number;
  readonly form: string;
  readonly title: string;
  readonly status: FilingStatus;
  readonly receiptNumber: string | null;
  readonly submittedAt: string | null;
  readonly updatedAt: string;
  readonly reviewNote: string | null;
  /** Of a draft: how much of what is required is answered. */
  readonly progress: { readonly required: number; readonly missing: number } | null;
}

export interface FilingView {
  readonly filing: FilingSummary;
  readonly version: number;
  readonly formHash: string;
  readonly answers: Answers;
  readonly context: FilingContext;
  /** The titles of the forms that the form's links lead to, by the name of the link. */
  readonly linkTitles: Readonly<Record<string, string>>;
  /** What a draft took over from the filer's filing of an earlier edition; null when there was none. */
  readonly carried: CarriedView | null;
}

export interface CarriedView {
  readonly edition: number;
  /** Of the form by which the earlier filing was filed: the notes speak of its fields. */
  readonly formHash: string;
  /** What was carried; an answer of the draft that is still the same, and not confirmed, is still carried. */
  readonly answers: Answers;
  /** Names of outermost fields that the filer has looked at. */
  readonly confirmed: readonly string[];
  /** What did not come through as it was. */
  readonly notes: readonly CarryNote[];
  /** How this form differs from that of the earlier edition. */
  readonly changes: readonly EditionChange[];
}

export interface ConfirmRequest {
  /** Names of outermost fields. */
  readonly names: readonly string[];
}

export interface SaveRequest {
  readonly version: number;
  readonly changes: readonly Change[];
}
export interface SaveResponse {
  readonly version: number;
  readonly savedAt: string;
}
/** 409 of a save: somebody else saved first. */
export interface ConflictState {
  readonly version: number;
  /** Another than the page's when the form was corrected meanwhile. */
  readonly formHash: string;
  readonly status: FilingStatus;
  readonly answers: Answers;
}

export interface CheckResponse {
  readonly asOf: string;
  readonly evaluation: Evaluation;
}

export interface Receipt {
  readonly filing: string;
  readonly number: string;
  readonly submittedAt: string;
  /** Counts the submissions of this filing from 1. */
  readonly ordinal: number;
  readonly late: boolean;
  readonly edition: number;
  readonly title: string;
  readonly filer: Filer;
  readonly status: FilingStatus;
}

export interface SubmissionView {
  readonly receipt: Receipt;
  readonly formHash: string;
  readonly asOf: string;
  readonly answers: Answers;
  readonly evaluation: Evaluation;
  readonly context: FilingContext;
  readonly reviewNote: string | null;
  readonly events: readonly FilingEvent[];
}
export interface FilingEvent {
  readonly at: string;
  readonly by: string;
  readonly kind: 'created' | 'submitted' | 'withdrawn' | 'accepted' | 'returned';
  readonly note: string | null;
}

/** RFC 9457, in Chinese: `title` says what is wrong, `detail` what to do. */
export interface ProblemDocument {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
}
