/** The levels of a code list: an option without a parent is on the first, its children are on the second, and so on. */
interface Coded {
  readonly code: string;
  readonly parent?: string | undefined;
}

/** Options that lie below themselves are on no level. */
export function optionsByLevel<T extends Coded>(options: readonly T[]): readonly (readonly T[])[] {
  const levels: (readonly T[])[] = [];
  let level = options.filter(({ parent }) => parent === undefined);
  while (level.length > 0) {
    levels.push(level);
    const above = new Set(level.map(({ code }) => code));
    level = options.filter(({ parent }) => parent !== undefined && above.has(parent));
  }
  return levels;
}
