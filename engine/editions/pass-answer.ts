/** An answer on its way through the editions: what becomes of it, and what of it is lost. */
import { isRecord } from '../field-types/nested.ts';
import type { Passage, Successors } from './passage.ts';

export interface Passed {
  /** Undefined when nothing is left. */
  readonly answer: unknown;
  readonly lost: readonly Lost[];
}

/** The answer or the part of it that did not come through. */
export interface Lost {
  readonly answer: unknown;
  /** The codes that it may have become; the filer has to choose. */
  readonly candidates?: readonly string[];
  readonly reason: string;
}

export function passAnswer(answer: unknown, passages: readonly Passage[]): Passed {
  let passed: Passed = { answer, lost: [] };
  for (const passage of passages) {
    if (passed.answer === undefined) return passed;
    const next = passOne(passed.answer, passage);
    passed = { answer: next.answer, lost: [...passed.lost, ...next.lost] };
  }
  return passed;
}

function passOne(answer: unknown, passage: Passage): Passed {
  switch (passage.kind) {
    case 'fresh':
      return lost({ answer, reason: passage.reason });
    case 'computed':
      return lost({ answer, reason: `${passage.edition}年版起由系统计算` });
    case 'undecided':
      return lost({ answer, reason: `${passage.edition}年版换了填写方式` });
    case 'wrapped':
      return { answer: typeof answer === 'string' ? [answer] : answer, lost: [] };
    case 'recoded':
      return recode(answer, passage);
  }
}

function lost(what: Lost): Passed {
  return { answer: undefined, lost: [what] };
}

type Recoding = Extract<Passage, { kind: 'recoded' }>;

/** One code, several, or those of a cascade level by level. */
function recode(answer: unknown, passage: Recoding): Passed {
  if (typeof answer === 'string') return recodeOne(answer, passage);
  if (Array.isArray(answer)) return gathered(answer.map((one: unknown) => recode(one, passage)));
  if (!isRecord(answer)) return { answer, lost: [] };
  const levels = Object.entries(answer).map(([level, codes]) => [level, recode(codes, passage)] as const);
  const left = levels.flatMap(([level, passed]) =>
    passed.answer === undefined ? [] : [[level, passed.answer] as const],
  );
  return {
    answer: left.length === 0 ? undefined : Object.fromEntries(left),
    lost: levels.flatMap(([, passed]) => passed.lost),
  };
}

/** Two codes that became one are chosen once. */
function gathered(parts: readonly Passed[]): Passed {
  const left = [...new Set(parts.map((part) => part.answer).filter((answer) => answer !== undefined))];
  return { answer: left.length === 0 ? undefined : left, lost: parts.flatMap((part) => part.lost) };
}

function recodeOne(answer: string, { codes, edition }: Recoding): Passed {
  const successors: Successors | undefined = Object.hasOwn(codes, answer) ? codes[answer] : undefined;
  if (successors === undefined) return { answer, lost: [] };
  const [one, ...others] = successors.codes;
  if (one === undefined) return lost({ answer, reason: successors.reason ?? `${edition}年版没有这个选项` });
  if (others.length === 0) return { answer: one, lost: [] };
  return lost({ answer, candidates: successors.codes, reason: `${edition}年版把这个选项分成了几个` });
}
