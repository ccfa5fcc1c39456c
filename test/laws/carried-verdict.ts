/** What a schema has to say of a submission, by what the engine says and by what the schema leaves to the engine. */
import {
  type Answers,
  type CompiledForm,
  type FilingContext,
  type FilingState,
  start,
  submission,
  verdict,
} from '../../engine/index.ts';
import type { LeftToEngine } from '../emit/left-to-engine.ts';

/** `either`: a number is too long, a check digit is wrong …; or the answers are written as only the engine reads them. */
export type Expected = 'accept' | 'refuse' | 'either';

export interface Judging {
  readonly context: FilingContext;
  readonly left: LeftToEngine;
}

export function verdictOf(form: CompiledForm, submitted: Answers, { context, left }: Judging): Expected {
  const state = start(form, submitted, context);
  const { problems, ignored } = verdict(state);
  const errors = problems.filter(({ level }) => level === 'error');
  // An answer that only the engine can tell is hidden or no number decides what else is asked for.
  const misled =
    ignored.some((path) => left.hides(path)) || errors.some((one) => one.kind === 'type' && left.judges(one));
  if (misled) return 'either';
  if (ignored.length > 0 || errors.some((problem) => !left.judges(problem))) return 'refuse';
  return errors.some((problem) => left.shares(problem)) || !isNormal(state) ? 'either' : 'accept';
}

/** What is submitted is what the engine would submit: texts trimmed, formats normalised, nothing computed or blank. */
function isNormal(state: FilingState): boolean {
  return sorted(submission(state)) === sorted(state.root.answers);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
