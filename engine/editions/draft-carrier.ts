/** From a submission of one edition to a draft of the next, with types: what `carry.js` of a form is made of. */
import type { Answers } from '../model/filing.ts';
import type { CompiledForm } from '../model/form.ts';
import { fieldPath, parsePath } from '../model/path.ts';
import { carry, type CarryNote } from './carry.ts';
import { everyField, lineage } from './lineage.ts';

export interface CarriedDraft<Draft = Answers, Note extends CarryNote = CarryNote> {
  /** What the filer goes on from. It may break limits and rules of the new edition: those speak up as for any other answer. */
  readonly draft: Draft;
  /** Paths of the single answers in the draft that were carried, in reading order. */
  readonly carried: readonly string[];
  /** Every answer that is not in the draft as it was. */
  readonly report: readonly Note[];
  /** Paths of what the form before never asked: an object may hold more than its type says. */
  readonly ignored: readonly string[];
}

/** It follows in another form. */
export interface ConvertedNote<From extends string, To extends string, Answer, Became> extends CarryNote {
  readonly outcome: 'converted';
  readonly from: From;
  readonly to: To;
  readonly answer: Answer;
  readonly became: Became;
}

/** The filer has to choose one of the candidates. */
export interface AskedNote<From extends string, To extends string, Answer, Code extends string> extends CarryNote {
  readonly outcome: 'asked';
  readonly from: From;
  readonly to: To;
  readonly answer: Answer;
  readonly candidates: readonly Code[];
  readonly reason: string;
}

/** It is not in the draft. `To`: never, where the field itself is gone. */
export interface DroppedNote<From extends string, To extends string, Answer> extends CarryNote {
  readonly outcome: 'dropped';
  readonly from: From;
  readonly to?: To;
  readonly answer: Answer;
  readonly reason: string;
}

/** `before`: the form by which the answers were submitted; `after`: the one laid over it. */
export function draftCarrier(before: CompiledForm, after: CompiledForm): (submitted: Answers) => CarriedDraft {
  const descent = lineage(before, after);
  const known = new Set(everyField(before.scope).map(({ path }) => path));
  const isAsked = ({ from }: CarryNote): boolean => known.has(fieldPath(parsePath(from) ?? []));
  return (submitted) => {
    const { answers: draft, carried, report } = carry(before, after, descent, submitted);
    const unasked = report.filter((note) => !isAsked(note));
    return { draft, carried, report: report.filter(isAsked), ignored: unasked.map(({ from }) => from) };
  };
}
