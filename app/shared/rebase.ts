/** Changes made from an older state, laid over the state that somebody else saved meanwhile. */
import type { Answers, FilingPath } from '../../engine/index.ts';
import { answerAtPath, type Change, isRecord, sameJson } from './changes.ts';

/**
 * A change below a row follows its row when the table has become longer or shorter: rows are recognised by their content in `base`, the state both started from.
 * A change below a row that is gone, or cannot be told from another, is made where it stood.
 */
export function rebase(changes: readonly Change[], base: Answers, theirs: Answers): readonly Change[] {
  return changes.map((change) => ({ ...change, path: followRows(change.path, base, theirs) }));
}

function followRows(path: FilingPath, base: Answers, theirs: Answers): FilingPath {
  const index = path.findIndex((step) => typeof step === 'number');
  const row = path[index];
  if (typeof row !== 'number' || index === path.length - 1) return path;
  const table = path.slice(0, index);
  const before = answerAtPath(base, table);
  const now = answerAtPath(theirs, table);
  if (!Array.isArray(before) || !Array.isArray(now) || before.length === now.length) return path;
  const known: unknown = before[row];
  if (!isRecord(known) || sameJson(now[row], known)) return path;
  const places = now.flatMap((candidate, place) => (sameJson(candidate, known) ? [place] : []));
  const [place] = places;
  return places.length === 1 && place !== undefined ? [...table, place, ...path.slice(index + 1)] : path;
}
