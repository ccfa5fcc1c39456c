/** Lasting names for rows, so that focus, drafts and marks stay with a row while others come, go or move. */

interface Known {
  readonly rows: readonly unknown[];
  readonly keys: readonly string[];
}

export type RowKeys = (table: string, rows: readonly unknown[]) => readonly string[];

/** Rows are recognised by identity, then by position; whatever remains is new. */
export function createRowKeys(): RowKeys {
  const tables = new Map<string, Known>();
  let count = 0;
  const newKey = (): string => `r${++count}`;

  return (table, rows) => {
    const known = tables.get(table) ?? { rows: [], keys: [] };
    if (known.rows.length === rows.length && known.rows.every((row, index) => row === rows[index])) return known.keys;
    const keys = reconcile(known, rows, newKey);
    tables.set(table, { rows, keys });
    return keys;
  };
}

function reconcile(known: Known, rows: readonly unknown[], newKey: () => string): readonly string[] {
  const free = new Map<string, number>(known.keys.map((key, index) => [key, index]));
  const byRow = new Map<unknown, string>();
  known.rows.forEach((row, index) => {
    const key = known.keys[index];
    if (key !== undefined && !byRow.has(row)) byRow.set(row, key);
  });
  const take = (key: string | undefined): string | undefined =>
    key !== undefined && free.delete(key) ? key : undefined;
  const inPlace = rows.map((row, index) => (known.rows[index] === row ? take(known.keys[index]) : undefined));
  const moved = rows.map((row, index) => inPlace[index] ?? take(byRow.get(row)));
  return rows.map((_, index) => moved[index] ?? take(known.keys[index]) ?? newKey());
}
