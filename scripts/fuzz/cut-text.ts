/** A text with less and less taken out of it: halves first, single pieces last. */
export function* cutText(text: string, between: string): Iterable<string> {
  const pieces = text.split(between);
  for (let size = Math.ceil(pieces.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < pieces.length; at += size) yield pieces.toSpliced(at, size).join(between);
  }
}
