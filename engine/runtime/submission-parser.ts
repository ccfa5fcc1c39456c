/** From JSON of unknown origin to a typed submission: judged by the compiled form, not by a second implementation of its rules. */
import { isRecord } from '../field-types/nested.ts';
import type { Answers, FilingContext, Problem } from '../model/filing.ts';
import type { CompiledForm, Link } from '../model/form.ts';
import { submission, verdict } from './evaluate.ts';
import { missingLinks } from './links.ts';
import { start } from './state.ts';

export type Parsed<Submitted> =
  | {
      readonly ok: true;
      /** What is submitted: normalised, without what is hidden, blank, computed or unknown. */
      readonly value: Submitted;
      /** Warnings only. */
      readonly problems: readonly Problem[];
      /** The answers that were left out, by path. */
      readonly ignored: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export type SubmissionParser<Submitted> = (json: unknown, context: FilingContext) => Parsed<Submitted>;

/** `Submitted`: the type generated from the same form. */
export function submissionParser<Submitted>(form: CompiledForm): SubmissionParser<Submitted> {
  return (json, context) => {
    if (!isRecord(json)) return { ok: false, problems: [notAnswers] };
    const missing = missingLinks(form, context);
    if (missing.length > 0) return { ok: false, problems: missing.map(linkMissing) };
    const state = start(form, json, context);
    const { problems, ignored } = verdict(state);
    const value = submission(state);
    return isAccepted<Submitted>(value, problems) ? { ok: true, value, problems, ignored } : { ok: false, problems };
  };
}

/** The type says of a submission what the engine has found of it. */
function isAccepted<Submitted>(value: Answers | Submitted, problems: readonly Problem[]): value is Submitted {
  return problems.every(({ level }) => level !== 'error');
}

const notAnswers: Problem = { at: '', kind: 'type', level: 'error', message: '应为一个对象：各项的名称和填写的内容。' };

function linkMissing({ name }: Link): Problem {
  return { at: name, kind: 'required', level: 'error', message: `没有关联的填报（${name}），无法填报本表。` };
}
