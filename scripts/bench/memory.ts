/** What a state of a long table keeps in memory, and how much of it a changed state shares with the one before. */
import { change, type CompiledForm, type FilingContext, start } from '../../engine/index.ts';
import { longTableAnswers } from './long-table.ts';

const rows = 10_000;

export function memory(form: CompiledForm, context: FilingContext): string {
  const answers = longTableAnswers(rows);
  const before = used();
  const state = start(form, answers, context);
  const size = used() - before;
  const after = change(state, ['items', 17, 'amount'], 1);
  const more = used() - before - size;
  const shared = after.root.nested['items']?.filter((row, at) => row === state.root.nested['items']?.[at]).length;
  return `**Memory**: the state of ${rows.toLocaleString('en')} rows keeps ${megabytes(size)}; a state with one cell changed keeps ${megabytes(more)} more and shares ${shared?.toLocaleString('en')} rows with it.`;
}

/** One collection leaves what only finalizers hold. */
function used(): number {
  for (let times = 0; times < 4; times++) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
