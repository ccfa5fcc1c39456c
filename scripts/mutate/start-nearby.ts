/**
 * Starts filings from one another: cases of a file differ in an answer or two, and by the law that incremental equals
 * from scratch a filing changed is the filing started. Several times quicker than starting each.
 */
import { type Answers, change, type FilingState, start } from '../../engine/index.ts';

/** More changes than these are no quicker than a start. */
const mostChanges = 12;

interface Started {
  readonly answers: Answers;
  readonly state: FilingState;
}

export function nearbyStarter(): typeof start {
  const known = new Map<string, Started[]>();
  return (form, answers, context) => {
    const key = `${form.hash} ${JSON.stringify(context)}`;
    const started = known.get(key) ?? [];
    known.set(key, started);
    for (const near of started) {
      const names = changedNames(near.answers, answers);
      // Null, not undefined: a table of fixed rows gets its rows again.
      if (names.length <= mostChanges)
        return names.reduce((state, name) => change(state, [name], answers[name] ?? null), near.state);
    }
    const state = start(form, answers, context);
    started.push({ answers, state });
    return state;
  };
}

/** Answers that a case leaves alone are the same objects. */
function changedNames(before: Answers, after: Answers): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => before[name] !== after[name]);
}
