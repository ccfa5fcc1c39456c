/** Whether a verdict shows a field, given by its path in the definition. */
import { isRecord } from '../field-types/nested.ts';
import type { Evaluation } from '../model/filing.ts';

interface Hidden {
  readonly paths: ReadonlySet<string>;
  readonly withoutRows: ReadonlySet<string>;
}
const known = new WeakMap<Evaluation, Hidden>();

function hiddenIn(evaluation: Evaluation): Hidden {
  const before = known.get(evaluation);
  if (before !== undefined) return before;
  const { hidden } = evaluation;
  const found = {
    paths: new Set(hidden),
    withoutRows: new Set(hidden.map((path) => path.replace(/\[\d+\]/g, ''))),
  };
  known.set(evaluation, found);
  return found;
}

/** In the form, or in some row. */
export function isHiddenIn(evaluation: Evaluation, path: string): boolean {
  return hiddenIn(evaluation).withoutRows.has(path);
}

/** In the form, or in some row. */
export function isShownIn(evaluation: Evaluation, path: string): boolean {
  return isShown(path.split('.'), evaluation.values, { prefix: '', hidden: hiddenIn(evaluation).paths });
}

function isShown(
  [name, ...rest]: readonly string[],
  values: unknown,
  around: { prefix: string; hidden: ReadonlySet<string> },
): boolean {
  const { prefix, hidden } = around;
  if (name === undefined || !isRecord(values) || hidden.has(prefix + name)) return false;
  const value = values[name];
  if (rest.length === 0) return true;
  if (!Array.isArray(value)) return isShown(rest, value, { hidden, prefix: `${prefix}${name}.` });
  return value.some((row: unknown, index) => isShown(rest, row, { hidden, prefix: `${prefix}${name}[${index}].` }));
}
