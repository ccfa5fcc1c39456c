/** A filing while it is filled in and judged. */
import type { CompiledForm } from './form.ts';
import type { Value, ValueRecord } from './value.ts';

/** What was entered, exactly: it may be of the wrong type (half a number) and survives being hidden. */
export interface Answers {
  readonly [name: string]: unknown;
}

/** A path into answers: `['managers', 0, 'mobile']`, written `managers[0].mobile`. */
export type FilingPath = readonly (string | number)[];

/** What the judgement depends on beside the answers. `date` is the day of the judgement, `2024-04-15`. */
export interface FilingContext {
  readonly date: string;
  /** Linked filings by the name of the link; absent or null when there is none. */
  readonly links?: Readonly<Record<string, LinkedFiling | null>>;
  /** What links to the filings of everyone else collected there, by the name of the link; absent when there is nothing. */
  readonly collected?: Readonly<Record<string, readonly Value[]>>;
}
export interface LinkedFiling {
  readonly answers: Answers;
  readonly acceptedOn?: string;
}

export type ProblemKind = 'required' | 'type' | 'format' | 'limit' | 'option' | 'rule';
export interface Problem {
  /** `managers[0].mobile` */
  readonly at: string;
  readonly kind: ProblemKind;
  /** The rule's name, else the clause that the field names; absent when it names none. */
  readonly rule?: string;
  readonly level: 'error' | 'warning';
  readonly message: string;
}

/**
 * One level of a filing (the form, a group, a row), immutable; unchanged parts are shared by reference.
 * It does not know its own position, so a row keeps its identity when rows are inserted before it.
 */
export interface ScopeState {
  readonly answers: Answers;
  /** What expressions read: answers (of the right type, normalised) and computed values of what is shown; else null. */
  readonly values: ValueRecord;
  readonly hidden: ReadonlySet<string>;
  readonly hiddenSections: ReadonlySet<string>;
  /** Shown fields whose condition `required` is true; of fields without one the definition says it. */
  readonly required: ReadonlySet<string>;
  /** By field name; `at` is empty here, `problems()` fills it in. Fields without problems are absent. */
  readonly problems: Readonly<Record<string, readonly LocalProblem[]>>;
  /** By name of a table (its rows) or group (one entry). */
  readonly nested: Readonly<Record<string, readonly ScopeState[]>>;
}
export type LocalProblem = Omit<Problem, 'at'>;

export interface FilingState {
  readonly form: CompiledForm;
  readonly context: FilingContext;
  readonly root: ScopeState;
}

/** The verdict that `evaluate` prints, and that the server stores. */
export interface Evaluation {
  readonly values: Readonly<Record<string, Value>>;
  readonly hidden: readonly string[];
  readonly ignored: readonly string[];
  readonly problems: readonly Problem[];
}
