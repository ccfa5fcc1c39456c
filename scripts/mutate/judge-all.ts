/** Judges many faults side by side; the answers come in the order of the faults. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Outcome } from './judge.ts';
import type { Mutant } from './mutant.ts';
import type { Subject } from './worker.ts';

export interface Judged {
  readonly mutant: Mutant;
  readonly outcome: Outcome;
}

export interface Labour {
  readonly workers: number;
  readonly progress: (done: number) => void;
}

export async function judgeAll(
  mutants: readonly Mutant[],
  subject: Subject,
  { workers, progress }: Labour,
): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  const waiting = mutants.entries();
  let done = 0;
  const work = async (): Promise<void> => {
    const worker = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] });
    worker.send(subject);
    for (const [at, mutant] of waiting) {
      judged[at] = { mutant, outcome: await answerOf(worker, mutant) };
      done += 1;
      progress(done);
    }
    worker.disconnect();
  };
  await Promise.all(Array.from({ length: Math.min(workers, mutants.length) }, work));
  return judged;
}

async function answerOf(worker: ChildProcess, mutant: Mutant): Promise<Outcome> {
  const ended = new AbortController();
  const gone = once(worker, 'exit', { signal: ended.signal }).then(() => {
    throw new Error(`The judge of ${mutant.file} ${mutant.where} ended without an answer.`);
  });
  const answer = once(worker, 'message', { signal: ended.signal }).then(([outcome]: Outcome[]) => outcome);
  worker.send(mutant);
  const outcome = await Promise.race([answer, gone]);
  gone.catch(() => undefined);
  ended.abort();
  if (outcome === undefined) throw new Error('No answer');
  return outcome;
}
