/** Where work is to be done: in every instance of a scope, or in those below some rows. */

/** The row numbers of the enclosing tables from the outside in; a group counts as its only row. */
export type Address = readonly number[];

/** `all` instances below; or by the number of a row what is meant below it. */
export type Region = 'all' | Map<number, Region>;

/** Adds everything below the first `depth` numbers of an address. */
export function withAddress(region: Region | undefined, address: Address, depth = address.length): Region {
  return add(region, 0);

  function add(known: Region | undefined, at: number): Region {
    const index = address[at];
    if (known === 'all' || index === undefined || at >= depth) return 'all';
    const rows = known ?? new Map<number, Region>();
    return rows.set(index, add(rows.get(index), at + 1));
  }
}

/** What is in one or the other; neither is used any more. */
export function union(one: Region | undefined, other: Region): Region {
  if (one === undefined || one === 'all' || other === 'all') return one === undefined ? other : 'all';
  for (const [index, region] of other) one.set(index, union(one.get(index), region));
  return one;
}
