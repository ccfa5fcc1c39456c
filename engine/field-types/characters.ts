/** 字: the unit in which the filing instructions limit texts. */

/** Code points that are not white space, after NFC: 300 Chinese characters are 300 字 whatever the line breaks. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const point of text.normalize('NFC')) if (!/\s/u.test(point)) count++;
  return count;
}
