/** What carrying from one edition to the next may report, told before there is a filing: no submission gives another kind of note. */
import type { CompiledForm, Field, Scope } from '../model/form.ts';
import { type CarryNote, confirmAgain, isTicked } from './carry.ts';
import { everyField, type Lineage, lineage } from './lineage.ts';
import { type Lost, passAnswer } from './pass-answer.ts';
import type { Passage } from './passage.ts';

export interface PossibleNote extends Pick<CarryNote, 'outcome' | 'candidates' | 'reason'> {
  /** What was answered: the whole answer … */
  readonly before: Field;
  /** … unless it is about these codes; in a table with fixed rows, about the rows of these codes. */
  readonly codes?: readonly string[];
  /** Where it would be in the draft; absent where the field was taken out. */
  readonly after?: Field;
}

/** In the order in which a filing's report has them. */
export function possibleNotes(before: CompiledForm, after: CompiledForm): readonly PossibleNote[] {
  const origins = new Map(everyField(before.scope).map((field) => [field.path, field]));
  const following: Following = { lineage: lineage(before, after), origins };
  const carried = notesIn(following, after.scope);
  const whole = carried.filter(({ outcome, codes }) => outcome === 'dropped' && codes === undefined);
  const gone = new Set(whole.map(({ before: { path } }) => path));
  return [...carried, ...leftBehind(following.lineage.removed, before.scope, gone)];
}

interface Following {
  readonly lineage: Lineage;
  readonly origins: ReadonlyMap<string, Field>;
}

/** A field and what it was. */
interface Pair {
  readonly before: Field;
  readonly after: Field;
}

function notesIn(following: Following, scope: Scope): readonly PossibleNote[] {
  const { lineage: ways, origins } = following;
  return scope.fields.flatMap((after): readonly PossibleNote[] => {
    const { from = '', passages = [] } = ways.fields[after.path] ?? {};
    const before = origins.get(from);
    if (before === undefined || before.compute !== undefined) return [];
    if (isTicked(after)) return [{ outcome: 'dropped', before, after, reason: confirmAgain }];
    const own = [...conversions({ before, after }, passages), ...losses({ before, after }, passages)];
    const isCarriedWhole = passages.some(({ kind }) => kind !== 'recoded') || !('scope' in after);
    return isCarriedWhole ? own : [...own, ...notesIn(following, after.scope)];
  });
}

/** What of several codes is left is an answer in another form, too. */
function conversions({ before, after }: Pair, passages: readonly Passage[]): readonly PossibleNote[] {
  const isConverted = passages.some((passage) => {
    if (passage.kind !== 'recoded') return passage.kind === 'wrapped';
    const isOneCode = before.type === 'choice';
    return !isOneCode || Object.values(passage.codes).some(({ codes }) => codes.length === 1);
  });
  return isConverted && before.type !== 'table' ? [{ outcome: 'converted', before, after }] : [];
}

/** As `passAnswer` says of every code, or of any answer; codes of which it says the same stand together. */
function losses(pair: Pair, passages: readonly Passage[]): readonly PossibleNote[] {
  const found = new Map<string, PossibleNote>();
  for (const { code, candidates, reason } of passages.flatMap(lostOn)) {
    const key = JSON.stringify([candidates, reason]);
    const codes = [...(found.get(key)?.codes ?? []), ...(code === undefined ? [] : [code])];
    const outcome = candidates === undefined ? 'dropped' : 'asked';
    found.set(key, {
      outcome,
      ...pair,
      reason,
      ...(candidates !== undefined && { candidates }),
      ...(codes.length > 0 && { codes }),
    });
  }
  return [...found.values()];
}

function lostOn(passage: Passage): readonly (Lost & { readonly code?: string })[] {
  if (passage.kind !== 'recoded') return passAnswer('', [passage]).lost;
  return Object.keys(passage.codes).flatMap((code) =>
    passAnswer(code, [passage]).lost.map((lost) => ({ ...lost, code })),
  );
}

/** `gone`: paths of what is not carried as a whole, so nothing is said of its parts. */
function leftBehind(removed: Lineage['removed'], scope: Scope, gone: ReadonlySet<string>): readonly PossibleNote[] {
  return scope.fields.flatMap((before): readonly PossibleNote[] => {
    if (before.compute !== undefined || gone.has(before.path)) return [];
    const reason = removed[before.path];
    if (reason !== undefined) return [{ outcome: 'dropped', before, reason }];
    return 'scope' in before ? leftBehind(removed, before.scope, gone) : [];
  });
}
