/** Judges one input after the other in a process of its own, so that one that never ends can be stopped. */
import { failureOf, minimize } from './minimize.ts';
import { GATES, gateNamed } from './gates.ts';
import { randomOf } from './random.ts';

/** What was found on the input of a seed; `input` is made smaller. */
export interface Report {
  readonly seed: number;
  readonly failure?: string;
  readonly input?: string;
}

process.on('message', ([name, first]: readonly [string, number]) => {
  const known = GATES.find((one) => one === name);
  if (known !== undefined) void work(known, first);
});

process.on('disconnect', () => process.exit());

async function work(name: (typeof GATES)[number], first: number): Promise<never> {
  const gate = await gateNamed(name);
  process.send?.({ seed: first - 1 } satisfies Report); // Ready: the time of the first input begins.
  for (let seed = first; ; seed += 1) {
    const input = gate.generate(randomOf(seed));
    const failure = failureOf(gate, input);
    const report: Report = failure === undefined ? { seed } : { seed, failure, input: minimize(gate, input) };
    await new Promise((sent) => process.send?.(report, sent));
  }
}
