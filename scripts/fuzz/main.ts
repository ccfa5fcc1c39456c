/**
 * Throws random input at the gates: `npm run fuzz -- --gate expression --minutes 10 --seed 1`. What fails is made small and
 * written to test/fuzz/seeds/, where it stays as a test.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { GATES, type GateName, gateNamed } from './gates.ts';
import { randomOf } from './random.ts';
import type { Report } from './worker.ts';

/** An input that takes longer hangs: making a failing one small, and loading the forms, are within it. */
const LONGEST = 60_000;

const { values } = parseArgs({
  options: {
    gate: { type: 'string' },
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
  },
});
const wanted = GATES.filter((name) => values.gate === undefined || values.gate === name);
if (wanted.length === 0) throw new Error(`--gate is one of ${GATES.join(', ')}`);
let failures = 0;
for (const name of wanted) failures += await campaign(name, Number(values.minutes) * 60_000, Number(values.seed));
process.exitCode = failures === 0 ? 0 : 1;

/** How many inputs failed. */
async function campaign(name: GateName, milliseconds: number, first: number): Promise<number> {
  const until = Date.now() + milliseconds;
  const kinds = new Set<string>();
  let seed = first;
  while (Date.now() < until) {
    const stopped = await watch(name, seed, { until, found: (report) => keep(name, report, kinds) });
    if (stopped.hangs) {
      const gate = await gateNamed(name);
      keep(name, { seed: stopped.seed, failure: 'hangs', input: gate.generate(randomOf(stopped.seed)) }, kinds);
    }
    seed = stopped.seed + 1;
  }
  console.log(`${name}: ${seed - first} inputs from seed ${first} on, ${kinds.size} kinds of failure`);
  return kinds.size;
}

interface Watching {
  readonly until: number;
  readonly found: (report: Report) => void;
}

interface Stopped {
  /** The input that was not finished. */
  readonly seed: number;
  readonly hangs: boolean;
}

/** Runs a worker until time is up, or until it has not been heard of for too long. */
function watch(name: GateName, first: number, { until, found }: Watching): Promise<Stopped> {
  const worker = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] });
  return new Promise((resolve) => {
    let seed = first;
    let heard = Date.now();
    const timer = setInterval(() => {
      const hangs = Date.now() - heard > LONGEST;
      if (hangs || Date.now() > until) stop(worker, hangs);
    }, 500);
    const stop = (one: ChildProcess, hangs: boolean) => {
      clearInterval(timer);
      one.removeAllListeners();
      one.kill('SIGKILL');
      resolve({ seed, hangs });
    };
    worker.on('message', (report: Report) => {
      heard = Date.now();
      seed = report.seed + 1;
      if (report.failure !== undefined) found(report);
    });
    worker.on('exit', () => stop(worker, true));
    worker.send([name, first]);
  });
}

/** One input of each kind is enough. */
function keep(name: GateName, { seed, failure = '', input = '' }: Report, kinds: Set<string>): void {
  const kind = failure.replaceAll(/\d+/g, '0').slice(0, 80);
  if (kinds.has(kind)) return;
  kinds.add(kind);
  const hash = createHash('sha256').update(input).digest('hex').slice(0, 8);
  const file = `test/fuzz/seeds/${name}-${hash}.json`;
  writeFileSync(file, `${JSON.stringify({ found: failure, input }, null, 2)}\n`);
  console.log(`${name}: seed ${seed}: ${failure}\n  ${file}`);
}
