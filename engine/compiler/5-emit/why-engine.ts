/** Why a schema cannot say what an expression asks, for readers of the report. */
import type { CompiledExpression } from '../../model/expression.ts';
import type { Field } from '../../model/form.ts';

export function whyEngine(asked: readonly CompiledExpression[], fields: ReadonlyMap<string, Field>): string {
  const reads = asked.flatMap((one) => one.reads);
  const context = reads.find(({ slot }) => slot === 0);
  if (context?.path === 'filing.date') return 'depends on the day of the judgement';
  if (context !== undefined) return `reads another filing (${context.path})`;
  const paths = [...new Set(reads.map(({ path }) => path))];
  const computed = paths.find((path) => fields.get(path)?.compute !== undefined);
  if (computed !== undefined) return `reads ${computed}, which is computed and not submitted`;
  const words = new Set(asked.flatMap((one) => wordsIn(one.tree)));
  const called = calculations.find((name) => words.has(name));
  if (called !== undefined) return `no keyword for \`${called}\``;
  if (['for', 'quantified', 'filter'].some((kind) => words.has(kind))) return 'looks at each row of a table';
  if (words.has('arithmetic')) return 'calculates with answers';
  if (paths.length > 1) return `compares answers with each other (${paths.join(', ')})`;
  if (words.has('matches')) return 'its pattern means something else in other languages';
  return 'no keyword says it';
}

/** Functions of lists and numbers that no keyword stands for; the most telling first. */
const calculations = ['duplicate values', 'months covered', 'sum', 'mean', 'min', 'max', 'distinct values', 'number'];

/** The kinds and functions in a tree. */
function wordsIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = [
    ...('kind' in node && typeof node.kind === 'string' ? [node.kind] : []),
    ...('function' in node && typeof node.function === 'string' ? [node.function] : []),
  ];
  return [...own, ...Object.values(node).flatMap(wordsIn)];
}
