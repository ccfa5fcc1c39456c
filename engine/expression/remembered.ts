/** Work that is not done again: the same texts stand in several forms, and in every compilation while an author writes. */

/**
 * `make`, which gives the last result for a key again while what it is made of is the same. Of more than `most` keys the
 * one that came first is forgotten first.
 */
export function kept<Input, Result>(
  most: number,
  isSame: (one: Input, other: Input) => boolean,
  make: (key: string, input: Input) => Result,
): (key: string, input: Input) => Result {
  const known = new Map<string, { readonly input: Input; readonly result: Result }>();
  return (key, input) => {
    const before = known.get(key);
    if (before !== undefined && isSame(before.input, input)) return before.result;
    const [oldest] = before === undefined && known.size >= most ? known.keys() : [];
    if (oldest !== undefined) known.delete(oldest);
    const result = make(key, input);
    known.set(key, { input, result });
    return result;
  };
}

/** `make`, once for each of the last `most` texts. */
export function remembered<Result>(most: number, make: (text: string) => Result): (text: string) => Result {
  const once = kept(most, () => true, make);
  return (text) => once(text, undefined);
}
