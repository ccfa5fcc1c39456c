/** What an explanation is: plain data, in the reader's words. A page and the command line show the same. */
import type { Problem } from '../model/filing.ts';

export interface Explanation {
  /** `managers[0].experienceMonths` */
  readonly at: string;
  /** Where it stands, from the outside in; the last names the field. */
  readonly place: readonly string[];
  /** How its value comes about; `hidden`: it has none, whatever was entered. */
  readonly kind: 'hidden' | 'computed' | 'entered' | 'imported' | 'changed' | 'added' | 'blank';
  /** With its unit and the titles of codes; '' while it has none. */
  readonly value: string;
  /** What of a computed value. */
  readonly working?: Working;
  /** Why it is not shown. */
  readonly hiding?: Hiding;
  /** Whether it has to be answered; absent for what nobody is asked. */
  readonly required?: Requirement;
  readonly problems: readonly ExplainedProblem[];
}

/** A formula and what went into it. */
export interface Working {
  /** By the names of fields: （「成果总量」 − 「上年末成果量」）÷ 「上年末成果量」 × 100% */
  readonly formula: string;
  /** By their values: （320 − 250）÷ 250 × 100% = 28%. Absent where it would say no more than the inputs do. */
  readonly figures?: string;
  /** What is to be known of it: blanks that a sum left out, why there is no result. */
  readonly notes: readonly string[];
  readonly inputs: Inputs;
}

export interface Inputs {
  /** The ones that decide, in the order in which they were read; each once, wherever it is read. */
  readonly listed: readonly Input[];
  /** So many more were read; of long lists at least so many. */
  readonly more: number;
}

/** Something that was read: an answer, a computed value, the day, a linked filing's answer. */
export interface Input {
  /** Its path; absent for what is not in the filing. */
  readonly at?: string;
  /** With the row, when it stands in another one. */
  readonly title: string;
  readonly value: string;
  /** `blank`: nothing was answered, or nothing that can be read. `known`: it comes from outside the filing. */
  readonly kind: 'answered' | 'blank' | 'hidden' | 'computed' | 'known';
  /** How it was worked out, when that was not said before. */
  readonly working?: Working;
  /** Why it is hidden, when that was not said before. */
  readonly hiding?: Hiding;
}

/** How a condition turned out, and by what. */
export interface Outcome {
  readonly condition: string;
  /** Null: it cannot be told, since something is blank. */
  readonly holds: boolean | null;
  readonly figures?: string;
  readonly inputs: Inputs;
}

/** The outermost condition that hides something. */
export interface Hiding {
  /** What it stands on: the field itself, or a section, table or group around it. */
  readonly of: 'field' | 'section' | 'around';
  readonly title: string;
  readonly outcome: Outcome;
  /** What would have to be so for it to be shown: the condition without what holds already. */
  readonly wanted: string;
}

export interface Requirement {
  readonly kind: 'always' | 'never' | 'conditional';
  /** Of a conditional one. */
  readonly outcome?: Outcome;
}

export interface ExplainedProblem extends Omit<Problem, 'at'> {
  /** Why the rule applies, or the answer is asked for; absent when it always is. */
  readonly applies?: Outcome;
  /** What had to hold, and did not. */
  readonly broken?: Outcome;
  readonly clauses: readonly ExplainedClause[];
  /** The filing instructions do not state it. */
  readonly inferred?: true;
}

/** A clause of the filing instructions that asks for it. */
export interface ExplainedClause {
  readonly name: string;
  /** Its words, when the edition has a ledger. */
  readonly text?: string;
}
