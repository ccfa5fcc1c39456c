/** The candidate that an author most likely meant by a word that does not exist; undefined when none is near. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (candidate === word) continue;
    const other = candidate.toLowerCase();
    const longest = Math.max(wanted.length, other.length);
    const allowed = longest < 3 ? Math.min(1, longest - 1) : Math.max(1, Math.floor(longest / 3));
    if (Math.abs(wanted.length - other.length) > allowed) continue;
    const far = distance(wanted, other);
    if (far <= allowed && far < bestDistance) {
      best = candidate;
      bestDistance = far;
    }
  }
  return best;
}

/** Damerau–Levenshtein (optimal string alignment): an exchange of two neighbouring characters is one mistake. */
export function distance(from: string, to: string): number {
  const a = [...from];
  const b = [...to];
  let beforePrevious: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const choices = [
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      ];
      if (column > 1 && row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        choices.push((beforePrevious[column - 2] ?? 0) + 1);
      }
      current.push(Math.min(...choices));
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
