/** A scenario as read: what is given, what changes, what is expected. Every part knows its place. */
import type { Answers, FilingPath, LinkedFiling, ProblemKind } from '../model/filing.ts';
import type { Place } from '../model/diagnostic.ts';
import type { CompiledForm } from '../model/form.ts';
import type { Value } from '../model/value.ts';
import type { ChangePath } from './change-path.ts';

export interface Scenario {
  readonly file: string;
  readonly form: CompiledForm;
  readonly cases: readonly Case[];
  readonly carried: CarriedPatch | null;
}

/** What an edition says of the cases of a form that come from the edition it is laid over. */
export interface CarriedPatch {
  readonly form: string;
  /** Made to each of them. */
  readonly changes: readonly Change[];
  /** Names of cases that are left behind. */
  readonly without: readonly ExpectedName[];
  readonly cases: readonly CasePatch[];
}

/** What is different about one of them. */
export interface CasePatch {
  readonly name: string;
  readonly place: Place;
  readonly changes: readonly Change[];
  readonly expect: Expectation;
}

export interface Case {
  readonly name: string;
  readonly place: Place;
  readonly asOf: string;
  readonly given: Given;
  /** Starts as a new draft does, with prefill and defaults, below what is given. */
  readonly isDraft: boolean;
  readonly changes: readonly Change[];
  /** Of a case that is carried over: what it says itself in the editions before, by the names of this one. */
  readonly own: readonly ChangePath[];
  readonly expect: Expectation;
}

/** Answers and linked filings, before any change. */
export interface Given {
  readonly answers: Answers;
  readonly links: Readonly<Record<string, LinkedFiling | null>>;
  /** What links collect from the filings of all others. */
  readonly collected: Readonly<Record<string, readonly Value[]>>;
}

export interface Change {
  readonly path: ChangePath;
  readonly place: Place;
  /** Undefined clears an answer, and takes a row out. */
  readonly value: unknown;
  /** Of a change that an edition makes to all its cases: what this case says itself, which stays. */
  readonly under?: readonly ChangePath[];
}

export interface Expectation {
  readonly values: readonly ExpectedValue[];
  /** The whole list, or null when the case does not say. */
  readonly problems: readonly ExpectedProblem[] | null;
  readonly problemsPlace: Place;
  readonly problemsInclude: readonly ExpectedProblem[];
  readonly hidden: readonly ExpectedName[];
  readonly ignored: readonly ExpectedName[];
  /** Answers that are taken as they are, whatever rules say of them. */
  readonly accepted: readonly ExpectedName[];
  readonly options: readonly ExpectedOptions[];
  /** Links for want of which nothing is to be judged. */
  readonly refused: readonly ExpectedName[];
}
export interface ExpectedValue {
  readonly path: FilingPath;
  readonly value: unknown;
  readonly place: Place;
}
/** All options of a field, by its path in the definition; one below another as `PARENT > CODE`. */
export interface ExpectedOptions {
  readonly path: string;
  readonly codes: readonly string[];
  readonly place: Place;
}
/** A problem fits when it agrees in all that is given; of the message a part is enough. */
export interface ExpectedProblem {
  readonly at?: string;
  readonly kind?: ProblemKind;
  readonly rule?: string;
  readonly level?: 'error' | 'warning';
  readonly message?: string;
  readonly place: Place;
}
export interface ExpectedName {
  readonly name: string;
  readonly place: Place;
}
