/** Times tasks side by side: round by round, so that what disturbs the machine disturbs all of them alike. */

export interface Task {
  readonly name: string;
  /** Once; `round` counts up, so that no two runs need be the same. */
  readonly run: (round: number) => void;
}

/** In milliseconds for one run. */
export interface Timing {
  readonly name: string;
  readonly first: number;
  readonly best: number;
  readonly median: number;
}

export interface Effort {
  /** How often each task has its turn. */
  readonly rounds: number;
  /** How long a turn lasts at least: quick tasks are run many times in it. */
  readonly turn?: number;
  /** Whether each turn begins with a collected heap; else as a process runs on, collecting when it has to. */
  readonly collected?: boolean;
}

export function measure(tasks: readonly Task[], { rounds, turn = 5, collected = true }: Effort): readonly Timing[] {
  const runs = tasks.map((task) => ({ task, count: 0, first: 0, times: new Array<number>() }));
  for (const run of runs) {
    const start = performance.now();
    run.task.run(run.count++);
    run.first = performance.now() - start;
  }
  for (let round = 0; round < rounds; round++) {
    for (const run of runs) {
      if (collected) globalThis.gc?.();
      const start = performance.now();
      const before = run.count;
      let spent = 0;
      do {
        run.task.run(run.count++);
        spent = performance.now() - start;
      } while (spent < turn);
      run.times.push(spent / (run.count - before));
    }
  }
  return runs.map(({ task, first, times }) => {
    const sorted = times.toSorted((one, other) => one - other);
    const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
    return { name: task.name, first, best: sorted[0] ?? Number.NaN, median };
  });
}
