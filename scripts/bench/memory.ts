/** What a state of a long table keeps in memory, and how much of it a changed state shares with the one before. */
import { change, type CompiledForm, type FilingContext, start } from '../../engine/index.ts';
import { longTableAnswers } from './long-table.ts';

const rows = 10_000;

export function memory(form: CompiledForm, context: FilingContext): string {
  const answers = longTableAnswers(rows);
  start(form, answers, context);
  const states = grown(10, () => start(form, answers, context));
  const state = states.made[0] ?? start(form, answers, context);
  const changed = grown(100, (at) => change(state, ['items', at, 'amount'], at));
  const now = changed.made[17]?.root.nested['items'] ?? [];
  const shared = now.filter((row, at) => row === state.root.nested['items']?.[at]).length;
  return `**Memory**: the state of ${rows.toLocaleString('en')} rows keeps ${megabytes(states.each)}; a state with one cell changed keeps ${megabytes(changed.each)} more and shares ${shared.toLocaleString('en')} rows with it.`;
}

/** Many of a kind, all alive, so that what else comes and goes hardly counts. */
function grown<T>(count: number, make: (at: number) => T): { readonly made: readonly T[]; readonly each: number } {
  const before = used();
  const made = Array.from({ length: count }, (_, at) => make(at));
  return { made, each: (used() - before) / made.length };
}

function used(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
