/** The smallest input found that still fails in the same way. */
import type { Gate } from './gate.ts';

const LONGEST = 20_000;

export function failureOf({ judge }: Gate, input: string): string | undefined {
  try {
    judge(input);
    return undefined;
  } catch (thrown) {
    return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  }
}

export function minimize(gate: Gate, input: string): string {
  const until = Date.now() + LONGEST;
  const kind = kindOf(failureOf(gate, input));
  let smallest = input;
  let goesOn = true;
  while (goesOn && Date.now() < until) {
    goesOn = false;
    for (const candidate of gate.smaller(smallest)) {
      if (Date.now() >= until) break;
      if (candidate.length >= smallest.length || kindOf(failureOf(gate, candidate)) !== kind) continue;
      smallest = candidate;
      goesOn = true;
      break;
    }
  }
  return smallest;
}

/** Numbers and quotations differ from input to input. */
function kindOf(failure: string | undefined): string | undefined {
  return failure?.replaceAll(/["“'].*/gs, '').replaceAll(/\d+/g, '0');
}
